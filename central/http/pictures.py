"""A picture or clip as it is answered: kept by the browser, which asks each time whether it still may see it."""

from fastapi import Request, Response

from central.http.ranges import answer

#: After how long a page may ask again for a picture that is still on its way from its node.
_AGAIN_S = 2


def answer_picture(request: Request, sha256: str, body: bytes, media_type: str) -> Response:
    headers = {"ETag": f'"{sha256}"', "Cache-Control": "private, no-cache", "Content-Disposition": "inline"}
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    # A piece of an older file would not fit: then If-Range asks for all of the one that is here.
    fits = request.headers.get("if-range", headers["ETag"]) == headers["ETag"]
    return answer(body, media_type, headers, request.headers.get("range") if fits else None)


def answer_coming() -> Response:
    """A picture that is named and whose bytes are not here yet: nothing is wrong, so it is no error of 4xx."""
    return Response(status_code=204, headers={"Cache-Control": "no-store", "Retry-After": str(_AGAIN_S)})
