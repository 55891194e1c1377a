"""Makes a network small and quick: eight-bit numbers inside, ranges learnt from street pictures."""

import argparse
import hashlib
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx  # type: ignore[import-not-found]
from onnx import helper, numpy_helper
from onnxruntime.quantization import (  # type: ignore[import-untyped]
    CalibrationDataReader,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process  # type: ignore[import-untyped]

from models.manifest import read_manifest
from models.preprocess import InputForm, fit
from models.training.frames import Image, digest, pictures, read_plan

#: YOLOv8's last block; its convolutions are quantised, what turns their numbers into boxes is not.
HEAD = "/model.22/"


class Pictures(CalibrationDataReader):  # type: ignore[misc]
    """Hands the calibration pictures over one by one, letterboxed as the runtime does it."""

    def __init__(self, images: list[Image], form: InputForm) -> None:
        self._left: Iterator[Image] = iter(images)
        self._form = form

    def get_next(self) -> dict[str, Image] | None:
        """The next picture as the network's input, or None at the end."""
        image = next(self._left, None)
        return None if image is None else {"images": fit(image, self._form)[0][None]}


def decode_nodes(graph: Any) -> list[str]:
    """The head's nodes that only do box arithmetic: all but the convolutions' own blocks (cv2, cv3)."""
    return [
        node.name
        for node in graph.node
        if HEAD in node.name and not any(block in node.name for block in ("/cv2.", "/cv3."))
    ]


def quantise(
    source: Path, target: Path, images: list[Image], form: InputForm, *, reduced: bool = False, steady: bool = False
) -> None:
    """Write the int8 QDQ form of `source`: u8 activations, s8 weights per channel, decode nodes in float.

    `reduced`: weights of seven bits. Processors without VNNI add two products in sixteen bits, which overflow with
    eight; with seven every processor works out the same numbers. `steady`: ranges follow a moving average, so that no
    single picture stretches them.
    """
    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
        graph = onnx.load(prepared).graph
        pixels = [node.name for node in graph.node if node.op_type in ("Cast", "Div", "Transpose")]
        quantize_static(
            str(prepared),
            str(target),
            Pictures(images, form),
            quant_format=QuantFormat.QDQ,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=reduced,
            extra_options={"CalibMovingAverage": True, "CalibMovingAverageConstant": 0.02} if steady else {},
            nodes_to_exclude=[*decode_nodes(graph), *(n for n in pixels if HEAD not in n)],
        )
    model = onnx.load(target)
    feed_pixels_directly(model)
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, target)


def feed_pixels_directly(model: Any) -> None:
    """Let the camera's bytes be the quantised input: byte -> float -> /255 -> byte becomes byte.

    After calibration the input's scale is 1/255 and its zero 0, so the detour gives the byte back.
    """
    graph = model.graph
    makers = {output: node for node in graph.node for output in node.output}
    transpose = next(n for n in graph.node if n.op_type == "Transpose" and n.input[0] == "images")
    quantizer = next(n for n in graph.node if n.op_type == "QuantizeLinear" and _from(n, makers, transpose))
    values = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    scale, zero = values[quantizer.input[1]], values[quantizer.input[2]]
    if not np.isclose(float(scale), 1 / 255, rtol=0.02) or int(zero) != 0:
        raise SystemExit(f"the input was calibrated to scale {scale}, zero {zero}; expected 1/255 and 0")
    exact = numpy_helper.from_array(np.array(1 / 255, np.float32), quantizer.input[1])
    kept = [tensor for tensor in graph.initializer if tensor.name != quantizer.input[1]]
    del graph.initializer[:]
    graph.initializer.extend([*kept, exact])
    between = _chain(quantizer, makers, transpose)
    bytes_first = helper.make_node(
        "Transpose", ["images"], [quantizer.output[0]], name="pixels_to_planes", perm=[0, 3, 1, 2]
    )
    nodes = [node for node in graph.node if node not in (quantizer, transpose, *between)]
    del graph.node[:]
    graph.node.extend([bytes_first, *nodes])


def _chain(node: Any, makers: dict[str, Any], stop: Any) -> list[Any]:
    """The nodes between `stop` and `node`, along first inputs."""
    found = []
    while (node := makers.get(node.input[0])) is not None and node is not stop:
        found.append(node)
    return found if node is stop else []


def _from(node: Any, makers: dict[str, Any], origin: Any) -> bool:
    return makers.get(node.input[0]) is origin or bool(_chain(node, makers, origin))


def main() -> None:
    """Command line: float ONNX and a plan in, int8 ONNX out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--manifest", type=Path, required=True, help="says how pictures reach the network")
    parser.add_argument("--plan", type=Path, required=True)
    parser.add_argument("--footage", type=Path, required=True, help="the folder that the plan's paths start from")
    parser.add_argument("--reduced", action="store_true", help="weights of seven bits, for processors without VNNI")
    parser.add_argument("--steady", action="store_true", help="ranges by a moving average, not by the largest number")
    asked = parser.parse_args()
    images = [image for row in read_plan(asked.plan).calibrate for image in pictures(row, asked.footage)]
    form = read_manifest(asked.manifest).input
    quantise(asked.source, asked.target, images, form, reduced=asked.reduced, steady=asked.steady)
    print(f"calibrated on {len(images)} pictures, pixels' sha256 {digest(images)}")
    print(f"{asked.target}: sha256 {hashlib.sha256(asked.target.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main()
