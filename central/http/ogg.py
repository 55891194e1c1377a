"""Opus in Ogg, as Firefox recorded it: read by RFC 3533 and RFC 7845."""

import struct
from collections.abc import Iterator

from central.http.opus import NoSound, Sound, sound_of


def of_ogg(body: bytes) -> Sound:
    packets = list(_ogg_packets(body))
    if len(packets) < 3 or not packets[1].startswith(b"OpusTags"):
        raise NoSound
    return sound_of(packets[0], packets[2:])


def _ogg_packets(body: bytes) -> Iterator[bytes]:
    at, stream, begun = 0, None, b""
    while at < len(body):
        if body[at : at + 4] != b"OggS" or body[at + 4]:
            raise NoSound
        (serial,) = struct.unpack_from("<I", body, at + 14)
        if stream not in (None, serial):
            raise NoSound
        stream, laces = serial, body[at + 27 : at + 27 + body[at + 26]]
        at += 27 + len(laces)
        if at + sum(laces) > len(body):
            raise NoSound
        for lace in laces:
            begun += body[at : at + lace]
            at += lace
            if lace < 255:
                yield begun
                begun = b""
    if begun:
        raise NoSound
