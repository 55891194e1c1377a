"""Opus in WebM: read as browsers record it, and written anew with its length (RFC 8794, RFC 9559)."""

import struct
from collections.abc import Iterator

from central.http.opus import RATE_HZ, NoSound, Sound, samples_in, sound_of

EBML, _SEGMENT, _INFO = b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67", b"\x15\x49\xa9\x66"
_TRACKS, _TRACK, _CLUSTER = b"\x16\x54\xae\x6b", b"\xae", b"\x1f\x43\xb6\x75"
_DOC_TYPE, _TRACK_TYPE, _CODEC, _CODEC_PRIVATE = b"\x42\x82", b"\x83", b"\x86", b"\x63\xa2"
_SIMPLE_BLOCK, _BLOCK_GROUP, _BLOCK = b"\xa3", b"\xa0", b"\xa1"
_ENCODINGS = b"\x6d\x80"
#: Looked into; all others are stepped over.
_HOLDERS = frozenset((EBML, _SEGMENT, _TRACKS, _TRACK, _CLUSTER, _BLOCK_GROUP))
#: A new cluster so often, milliseconds: a block's own time has sixteen bits.
_CLUSTER_MS = 5000


# Read


def of_webm(body: bytes) -> Sound:
    found: dict[bytes, list[bytes]] = {}
    blocks: list[bytes] = []
    for name, payload in _elements(body):
        if name in (_SIMPLE_BLOCK, _BLOCK):
            blocks.append(_packet(payload))
        else:
            found.setdefault(name, []).append(payload)
    tracks = [found.get(each, []) for each in (_TRACK_TYPE, _CODEC, _CODEC_PRIVATE)]
    if found.get(_DOC_TYPE) != [b"webm"] or _ENCODINGS in found or any(len(each) != 1 for each in tracks):
        raise NoSound
    (kind,), (codec,), (head,) = tracks
    if int.from_bytes(kind) != 2 or codec.rstrip(b"\x00") != b"A_OPUS":
        raise NoSound
    return sound_of(head, blocks)


def _elements(body: bytes) -> Iterator[tuple[bytes, bytes]]:
    """All in one row, as they come: what holds others may be of unknown length, as browsers write it."""
    at = 0
    while at < len(body):
        name, at = _name(body, at)
        size, at, unknown = _size(body, at)
        if name in _HOLDERS:
            continue
        if unknown or at + size > len(body):
            raise NoSound
        yield name, body[at : at + size]
        at += size


def _name(body: bytes, at: int) -> tuple[bytes, int]:
    length = _length(body[at], 4)
    return body[at : at + length], at + length


def _size(body: bytes, at: int) -> tuple[int, int, bool]:
    """(size, where what it measures begins, whether it is unknown)."""
    length = _length(body[at], 8)
    bits = 7 * length
    value = int.from_bytes(body[at : at + length]) & ((1 << bits) - 1)
    return value, at + length, value == (1 << bits) - 1


def _length(first: int, most: int) -> int:
    """Of a number whose first bits say how many bytes it has."""
    length = 9 - first.bit_length()
    if length > most:
        raise NoSound
    return length


def _packet(block: bytes) -> bytes:
    """What a block holds: one packet, or else browsers did not write it."""
    _, at, _ = _size(block, 0)
    if block[at + 2] & 0x06:  # several packets laced together
        raise NoSound
    return block[at + 3 :]


# Written


def as_webm(sound: Sound) -> bytes:
    number, text = _number, _element
    header = b"".join((
        number(b"\x42\x86", 1), number(b"\x42\xf7", 1), number(b"\x42\xf2", 4), number(b"\x42\xf3", 8),
        text(_DOC_TYPE, b"webm"), number(b"\x42\x87", 4), number(b"\x42\x85", 2),
    ))  # fmt: skip
    length_ms = struct.pack(">d", sound.samples * 1000 / RATE_HZ)
    about = number(b"\x2a\xd7\xb1", 1_000_000) + _element(b"\x44\x89", length_ms)
    about += text(b"\x4d\x80", b"wanglou") + text(b"\x57\x41", b"wanglou")
    head = struct.pack("<8sBBHIhB", b"OpusHead", 1, sound.channels, sound.pre_skip, RATE_HZ, 0, 0)
    heard = _element(b"\xb5", struct.pack(">d", float(RATE_HZ))) + number(b"\x9f", sound.channels)
    track = b"".join((
        number(b"\xd7", 1), number(b"\x73\xc5", 1), number(_TRACK_TYPE, 2), text(_CODEC, b"A_OPUS"),
        text(_CODEC_PRIVATE, head), number(b"\x56\xaa", sound.pre_skip * 1_000_000_000 // RATE_HZ),
        number(b"\x56\xbb", 80_000_000), _element(b"\xe1", heard),
    ))  # fmt: skip
    inside = _element(_INFO, about) + _element(_TRACKS, _element(_TRACK, track)) + b"".join(_clusters(sound))
    return _element(EBML, header) + _element(_SEGMENT, inside)


def _clusters(sound: Sound) -> Iterator[bytes]:
    at, begins, blocks = 0, 0, b""
    for packet in sound.packets:
        now = at * 1000 // RATE_HZ
        if now - begins >= _CLUSTER_MS:
            yield _element(_CLUSTER, _number(b"\xe7", begins) + blocks)
            begins, blocks = now, b""
        blocks += _element(_SIMPLE_BLOCK, b"\x81" + struct.pack(">hB", now - begins, 0x80) + packet)
        at += samples_in(packet)
    yield _element(_CLUSTER, _number(b"\xe7", begins) + blocks)


def _element(name: bytes, payload: bytes) -> bytes:
    return name + (len(payload) | 1 << 56).to_bytes(8) + payload


def _number(name: bytes, value: int) -> bytes:
    return _element(name, value.to_bytes(max(1, (value.bit_length() + 7) // 8)))
