"""Which bytes of a file does a browser want? A player asks for the piece that it is about to show."""

import re

from starlette.responses import Response

#: Digits are bounded: a number of a million digits is an attack on our arithmetic.
_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})", re.ASCII)


class Unsatisfiable(ValueError):
    """The piece lies outside the file."""


def wanted(header: str | None, size: int) -> slice | None:
    """The piece of a file of ``size`` bytes that a Range header asks for (RFC 9110, 14); None for all of it.

    Several pieces at once, other units and nonsense get all of it, as the RFC allows. Raises Unsatisfiable.
    """
    match = _RANGE.fullmatch((header or "").replace(" ", ""))
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:  # the last so many bytes
        start, stop = max(size - int(last), 0), size
    else:
        start, stop = int(first), min(int(last) + 1 if last else size, size)
        if last and int(last) < int(first):
            return None
    if start >= size or start >= stop:
        raise Unsatisfiable
    return slice(start, stop)


def answer(body: bytes, media_type: str, headers: dict[str, str], wanted_range: str | None) -> Response:
    """200 with all of it, 206 with a piece, or 416."""
    headers = {**headers, "Accept-Ranges": "bytes"}
    try:
        piece = wanted(wanted_range, len(body))
    except Unsatisfiable:
        return Response(status_code=416, headers={**headers, "Content-Range": f"bytes */{len(body)}"})
    if piece is None:
        return Response(body, media_type=media_type, headers=headers)
    shown = f"bytes {piece.start}-{piece.stop - 1}/{len(body)}"
    return Response(body[piece], 206, media_type=media_type, headers={**headers, "Content-Range": shown})
