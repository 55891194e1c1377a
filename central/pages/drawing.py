"""Draws a page: chooses the language, fills the template, and says what every page needs to know."""

import hashlib
from datetime import datetime
from functools import cache, partial
from importlib.resources import files
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

from central.http.world import world_of
from central.pages import words
from protocol.hazards import Severity
from protocol.texts import LANGUAGES, Language, Text, say

LANGUAGE_COOKIE = "wanglou_lang"
_YEAR_S = 365 * 24 * 3600
#: For files whose address changes with what is in them.
FOREVER = "public, max-age=31536000, immutable"


@cache
def _templates() -> Environment:
    made = Environment(
        loader=PackageLoader("central.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(static=static_url, weight=words.weight, day=words.day, Severity=Severity)
    return made


def static_url(name: str) -> str:
    """The address of a static file, changing with its bytes, so that browsers may keep it for ever."""
    return f"/static/{name}?v={static_file(name)[1]}"


@cache
def static_file(name: str) -> tuple[bytes, str]:
    """(bytes, short digest) of a file in ``static/``. Raises KeyError for a name that is not there."""
    found = {file.name: file for file in files("central.pages").joinpath("static").iterdir()}
    body = found[name].read_bytes()
    return body, hashlib.sha256(body).hexdigest()[:12]


def language_of(request: Request) -> Language:
    """``?lang=``, then the cookie, then Chinese."""
    for wanted in (request.query_params.get("lang"), request.cookies.get(LANGUAGE_COOKIE)):
        if wanted in LANGUAGES:
            return wanted
    return "zh"


def draw(request: Request, template: str, status: int = 200, /, **values: Any) -> Response:
    """The page as HTML. Templates find ``t`` (texts by key), ``said`` (a Text), times, ``me`` and ``csrf``.

    ``elsewhere`` is where the other language leads if not to this address, which may be anything somebody typed.
    """
    language = language_of(request)
    elsewhere: str | None = values.pop("elsewhere", None)
    now: datetime = values.pop("now", None) or world_of(request).now()
    session = getattr(request.state, "session", None)
    html = (
        _templates()
        .get_template(template)
        .render(
            t=partial(_say, language),
            said=partial(_said, language),
            clock_time=partial(words.clock_time, now=now),
            ago=partial(words.ago, now=now, language=language),
            left=partial(words.left, now=now, language=language),
            now=now,
            language=language,
            csrf=session.csrf if session else "",
            other_language=_other_language(request, language, elsewhere),
            **{"me": None, **values},
        )
    )
    response = HTMLResponse(html, status, headers={"Vary": "Cookie", "Content-Language": language})
    if request.query_params.get("lang") == language:
        response.set_cookie(LANGUAGE_COOKIE, language, max_age=_YEAR_S, path="/", samesite="lax")
    return response


def _say(language: Language, key: str, /, **values: object) -> str:
    return say(key, language, **values)


def _said(language: Language, text: Text) -> str:
    return text.in_(language)


def _other_language(request: Request, language: Language, elsewhere: str | None) -> str:
    """This page's address in the other language. A page that answered a form is left for the first one."""
    other = "en" if language == "zh" else "zh"
    if elsewhere or request.method != "GET":
        return f"{elsewhere or '/'}?lang={other}"
    kept = [(key, value) for key, value in request.query_params.multi_items() if key != "lang"]
    return f"{request.url.path}?{urlencode([*kept, ('lang', other)])}"
