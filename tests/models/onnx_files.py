"""Builds small ONNX files byte by byte (protobuf's wire format), so that tests need no package to write them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FLOAT, UINT8, INT64 = 1, 2, 7
TYPES = {np.dtype(np.float32): FLOAT, np.dtype(np.uint8): UINT8, np.dtype(np.int64): INT64}
#: A side by its length, or by a name where any length will do.
Sides = Sequence[int | str]


@dataclass(frozen=True)
class Port:
    """One input or output."""

    name: str
    type: int
    sides: Sides


def network(inputs: Sequence[Port], outputs: dict[str, NDArray]) -> bytes:
    """A network that takes `inputs`, looks at none of them and always answers `outputs`."""
    graph = b""
    for name in outputs:
        graph += _part(1, _text(1, f"{name}_constant") + _text(2, name) + _text(4, "Identity"))
    graph += _text(2, "constant")
    for name, array in outputs.items():
        tensor = b"".join(_number(1, side) for side in array.shape) + _number(2, TYPES[array.dtype])
        graph += _part(5, tensor + _text(8, f"{name}_constant") + _part(9, array.tobytes()))
    graph += b"".join(_part(11, _port(port)) for port in inputs)
    for name, array in outputs.items():
        graph += _part(12, _port(Port(name, TYPES[array.dtype], array.shape)))
    return _number(1, 8) + _part(8, _number(2, 17)) + _part(7, graph)


def open_sided(name: str = "output0") -> bytes:
    """A network whose answer has as many sides as it should, but lengths that only the picture decides: (1, h, w)."""
    attributes = b"".join(
        _part(5, _text(1, key) + _number(3, value) + _number(20, 2)) for key, value in (("start", 0), ("end", 3))
    )
    graph = _part(1, _text(1, "images") + _text(2, "sides") + _text(4, "Shape") + attributes)
    graph += _part(1, _text(1, "sides") + _text(2, name) + _text(4, "ConstantOfShape"))
    graph += _text(2, "open") + _part(11, _port(Port("images", UINT8, (1, "h", "w", 3))))
    graph += _part(12, _port(Port(name, FLOAT, (1, "channels", "cells"))))
    return _number(1, 8) + _part(8, _number(2, 17)) + _part(7, graph)


def _port(port: Port) -> bytes:
    dims = b"".join(_part(1, _number(1, side) if isinstance(side, int) else _text(2, side)) for side in port.sides)
    return _text(1, port.name) + _part(2, _part(1, _number(1, port.type) + _part(2, dims)))


def _varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out, value = out + bytes([value & 0x7F | 0x80]), value >> 7
    return out + bytes([value])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _part(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _text(field: int, content: str) -> bytes:
    return _part(field, content.encode())
