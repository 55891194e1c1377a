"""A photo a person sent: made anew from its pixels, so that no place, no name and no hidden code travels with it."""

import asyncio
import hashlib
import io
from dataclasses import dataclass

from central.http.errors import NoPhoto

MEDIA_TYPE = "image/jpeg"
#: Phones of 2026 take 50 to 200 megapixels; more than this is an attack on our memory.
MOST_PIXELS = 64_000_000
#: Enough to read a number plate at ten metres, small enough for a patrol's uplink.
LONGEST_SIDE = 2048
QUALITY = 82
#: Pictures unpacked at the same time: each may take some 200 MB for a moment.
_AT_ONCE = asyncio.Semaphore(2)


@dataclass(frozen=True, slots=True)
class Photo:
    sha256: str
    body: bytes


async def remake(body: bytes) -> Photo:
    """``body`` (JPEG, PNG or WebP) as a JPEG of at most 2048 pixels a side, upright, without metadata.

    Raises NoPhoto for what is no picture, is cut off, or would be too large unpacked.
    """
    async with _AT_ONCE:
        made = await asyncio.to_thread(_remake, body)
    return Photo(hashlib.sha256(made).hexdigest(), made)


def _remake(body: bytes) -> bytes:
    from PIL import Image, ImageOps
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile
    from PIL.WebPImagePlugin import WebPImageFile

    # By way of the classes: Image.open knows only formats whose plug-in has been imported.
    formats = [kind.format for kind in (JpegImageFile, PngImageFile, WebPImageFile)]
    try:
        with Image.open(io.BytesIO(body), formats=formats) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise NoPhoto("error.http.photo_too_large", megapixels=MOST_PIXELS // 1_000_000)
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
            made = io.BytesIO()
            # A new picture takes the pixels and nothing else: no EXIF, no profile, no comment.
            Image.frombytes("RGB", upright.size, upright.convert("RGB").tobytes()).save(made, "JPEG", quality=QUALITY)
            return made.getvalue()
    except NoPhoto:
        raise
    except Exception as error:  # decoders of damaged files raise whatever they stumble over; none of it is our fault
        raise NoPhoto from error
