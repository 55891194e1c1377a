"""Pictures that nobody took: bombs, lies about their size, halves, animations, disguises, damage of every kind.

Everything is drawn from one ``Random``. Real decoders meet them, in bench/hostile_images.py a thousand of them.
"""

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from random import Random

from PIL import Image
from pillow_heif import register_heif_opener

from tests.central.brain import a_photo

register_heif_opener()

FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")
Maker = Callable[[Random], bytes]


@cache
def real(kind: str, **given: int) -> bytes:
    """A small picture with something on it, saved as ``kind``."""
    made = io.BytesIO()
    picture = Image.radial_gradient("L").resize((96, 64))
    Image.merge("RGB", (picture, picture.rotate(90), picture.transpose(0))).save(made, kind, **given)
    return made.getvalue()


def chunk(kind: bytes, body: bytes, *, crc: int | None = None) -> bytes:
    """One chunk of a PNG."""
    return (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body) if crc is None else crc)
    )


def png(
    width: int, height: int, *, depth: int = 8, colour: int = 2, interlaced: int = 0, more: bytes = b"", data: bytes
) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + more + data + chunk(b"IEND", b"")


@cache
def zeros(size: int) -> bytes:
    """``size`` zeros, deflated a thousandfold."""
    packer = zlib.compressobj(9)
    block = bytes(1 << 20)
    return (
        b"".join([packer.compress(block[: min(1 << 20, size - at)]) for at in range(0, size, 1 << 20)]) + packer.flush()
    )


#: (bits, kind of colour, bytes a pixel)
PNG_KINDS = ((8, 0, 1), (8, 2, 3), (8, 6, 4), (16, 2, 6), (16, 6, 8), (1, 0, 0.125))


def png_bomb(dice: Random) -> bytes:
    """Every pixel is there, and all are black: a small file that fills the memory."""
    depth, colour, size = dice.choice(PNG_KINDS)
    side = dice.choice((4000, 7900))
    row = 1 + int(side * size)
    return png(side, side, depth=depth, colour=colour, data=chunk(b"IDAT", zeros(row * side)))


def png_lie(dice: Random) -> bytes:
    """Says it is enormous, flat, or nothing at all, and holds next to nothing."""
    sides = (0, 1, 2, 7999, 8000, 12_000, 40_000, 2**31 - 1, 2**32 - 1)
    depth, colour, _ = dice.choice(PNG_KINDS)
    more = dice.choice((b"", chunk(b"PLTE", b"\x00" * 3), chunk(b"tRNS", b"\x00" * 9), chunk(b"IHDR", b"")))
    width, height = dice.choice(sides), dice.choice(sides)
    return png(
        width,
        height,
        depth=depth,
        colour=colour,
        interlaced=dice.randint(0, 1),
        more=more,
        data=chunk(b"IDAT", zeros(1000)),
    )


def png_with_much_beside(dice: Random) -> bytes:
    """Deep profiles, packed texts, thousands of crumbs, chunks of a wrong length or sum."""
    packed = zeros(dice.choice((1, 20)) << 20)
    more = {
        "profile": chunk(b"iCCP", b"x\x00\x00" + packed),
        "text": chunk(b"zTXt", b"x\x00\x00" + packed) * dice.choice((1, 30)),
        "words": chunk(b"iTXt", b"x\x00\x01\x00\x00\x00" + packed),
        "exif": chunk(b"eXIf", bad_exif(dice)),
        "wrong sum": chunk(b"gAMA", b"\x00" * 4, crc=1),
        "endless": struct.pack(">I", 2**31 - 1) + b"tEXt",
        "crumbs": chunk(b"tEXt", b"x\x00y") * 20_000,
    }
    data = chunk(b"IDAT", zlib.compress(b"\x00" * (1 + 64 * 3) * 64))
    return png(64, 64, more=dice.choice(list(more.values())), data=data)


@cache
def wide_jpeg(side: int, progressive: bool) -> bytes:
    made = io.BytesIO()
    Image.new("L", (side, side)).save(made, "JPEG", quality=30, progressive=progressive)
    return made.getvalue()


def jpeg_bomb(dice: Random) -> bytes:
    """As large as may be, and once more all of its passes over the whole picture."""
    whole = wide_jpeg(dice.choice((4000, 7900)), dice.random() < 0.7)
    first = whole.index(b"\xff\xda")
    return whole[:-2] + whole[first:-2] * dice.choice((0, 1, 10, 60)) + whole[-2:]


def jpeg_lie(dice: Random) -> bytes:
    """Another size than it has."""
    whole = bytearray(real("JPEG", progressive=dice.randint(0, 1)))
    at = next(place for place in (whole.find(b"\xff\xc0"), whole.find(b"\xff\xc2")) if place >= 0)
    struct.pack_into(">HH", whole, at + 5, dice.choice((0, 1, 976, 65_535)), dice.choice((0, 1, 65_500, 65_535)))
    return bytes(whole)


def bad_exif(dice: Random) -> bytes:
    """Directories that lead back to themselves, hold more than there is, or turn the picture nowhere."""
    entry = struct.pack(
        "<HHII",
        dice.choice((0x0112, 0x8769, 0x8825, 0x010E)),
        dice.randint(0, 13),
        dice.choice((1, 2**32 - 1)),
        dice.choice((8, 0, 9, 2**31)),
    )
    return (
        b"II*\x00\x08\x00\x00\x00"
        + struct.pack("<H", dice.choice((1, 60_000)))
        + entry * dice.choice((1, 4000))
        + b"\x08\x00\x00\x00"
    )


def jpeg_with_much_beside(dice: Random) -> bytes:
    """EXIF, profiles and comments in front of the picture."""
    whole = real("JPEG")
    exif = b"Exif\x00\x00" + bad_exif(dice)
    profile = b"ICC_PROFILE\x00" + bytes((dice.randint(0, 255), dice.randint(0, 255))) + b"\x00" * 60_000
    pieces = [
        (0xE1, exif),
        (0xE2, profile),
        (0xFE, b"<script>alert(1)</script>" * 2000),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + b"<x>" * 20_000),
    ]
    front = b""
    for _ in range(dice.choice((1, 3, 200))):
        marker, body = dice.choice(pieces)
        body = body[:65_533]
        front += bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body
    return whole[:2] + front + whole[2:]


@cache
def animation(kind: str, frames: int, side: int) -> bytes:
    made = io.BytesIO()
    pictures = [Image.new("RGB", (side, side), (number % 256, 0, 0)) for number in range(frames)]
    pictures[0].save(made, kind, save_all=True, append_images=pictures[1:])
    return made.getvalue()


def animated(dice: Random) -> bytes:
    """Many pictures where one belongs."""
    return animation(dice.choice(("PNG", "WEBP", "GIF")), dice.choice((2, 200)), dice.choice((32, 300)))


@cache
def wide_webp(side: int) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (side, side)).save(made, "WEBP", lossless=True, method=0, quality=0)
    return made.getvalue()


def webp_bomb(dice: Random) -> bytes:
    return wide_webp(dice.choice((3000, 5000)))


def webp_lie(dice: Random) -> bytes:
    """Another canvas than its picture, in the extended header."""
    canvas = dice.choice((0, 1, 7999, 16_382, 2**24 - 1)).to_bytes(3, "little")
    body = (
        b"VP8X"
        + struct.pack("<I", 10)
        + bytes((dice.choice((0, 2, 0x10, 0x3E)), 0, 0, 0))
        + canvas
        + canvas
        + real("WEBP")[12:]
    )
    return b"RIFF" + struct.pack("<I", dice.choice((len(body) + 4, 4, 2**32 - 1))) + b"WEBP" + body


def heic_lie(dice: Random) -> bytes:
    """Another size, other items, boxes longer than the file."""
    whole = bytearray(real("HEIF"))
    at = whole.index(dice.choice((b"ispe", b"iloc", b"ipma", b"iprp", b"hvcC", b"pixi", b"infe", b"meta")))
    if dice.random() < 0.5 and (size := whole.find(b"ispe")) > 0:
        struct.pack_into(
            ">II", whole, size + 8, dice.choice((0, 1, 7900, 2**16, 2**31)), dice.choice((0, 1, 7900, 2**31))
        )
    else:
        struct.pack_into(">I", whole, at - 4, dice.choice((0, 1, 8, 2**31, 2**32 - 1)))
    return bytes(whole)


def cut_off(dice: Random) -> bytes:
    whole = real(dice.choice(FORMATS))
    return whole[: dice.randrange(len(whole))]


def damaged(dice: Random) -> bytes:
    """A real one with some bytes changed, dropped or doubled."""
    whole = bytearray(real(dice.choice(FORMATS)))
    for _ in range(dice.choice((1, 2, 5, 20, 100))):
        at = dice.randrange(len(whole))
        match dice.randrange(4):
            case 0:
                whole[at] = dice.randrange(256)
            case 1:
                whole[at] ^= 1 << dice.randrange(8)
            case 2:
                del whole[at : at + dice.randint(1, 4)]
            case _:
                whole[at:at] = whole[at : at + dice.randint(1, 64)]
    return bytes(whole)


NOT_PICTURES = (
    b"", b"\x00" * 4096, b"hello", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a" + b"\x00" * 100,
    b"%!PS-Adobe-3.0 EPSF-3.0\n", b"%PDF-1.7\n", b"BM" + b"\xff" * 60, b"8BPS\x00\x01" + b"\xff" * 60,
    b"II*\x00\xff\xff\xff\xff", b"MM\x00*\x00\x00\x00\x08" + b"\xff" * 900, b"PK\x03\x04" + b"\x00" * 60,
    b"\x00\x00\x00\x1cftypavif" + b"\x00" * 60, b"\x00\x00\x00\x18ftypheic" + b"\xff" * 900,
    b"\x00\x00\x00\x20ftypisom", b"\xff\xd8\xff" + b"\x00" * 1000, b"\x89PNG\r\n\x1a\n",
    b"RIFF\xff\xff\xff\xffWEBP", b"\xff\x0a" + b"\x00" * 99, b"#!/bin/sh\n",
)  # fmt: skip


def not_a_picture(dice: Random) -> bytes:
    return dice.choice((*NOT_PICTURES, dice.randbytes(dice.choice((10, 1000, 100_000)))))


def disguised(dice: Random) -> bytes:
    """Two things at once: a picture behind, in front of or inside something else."""
    whole, other = (
        real(dice.choice(FORMATS)),
        dice.choice((b"PK\x03\x04", b"<html><script>alert(1)</script>", b"%PDF-1.7", b"#!/bin/sh\nid\n", a_photo())),
    )
    return dice.choice(
        (whole + other * 100, other + whole, whole[:12] + other + whole[12:], whole + real(dice.choice(FORMATS)))
    )


#: How often each is drawn.
MAKERS: dict[Maker, int] = {
    damaged: 30, cut_off: 10, png_lie: 8, jpeg_lie: 8, heic_lie: 10, webp_lie: 6, png_bomb: 5, jpeg_bomb: 5,
    webp_bomb: 2, png_with_much_beside: 5, jpeg_with_much_beside: 5, animated: 4, not_a_picture: 6, disguised: 6,
}  # fmt: skip


def hostile_images(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """(how it was made, the picture), drawn by ``seed``."""
    dice = Random(seed)
    makers = dice.choices(list(MAKERS), list(MAKERS.values()), k=count)
    for maker in makers:
        yield maker.__name__, maker(dice)
