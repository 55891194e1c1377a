"""A refusal as a person reads it: what happened, what to do now, and the way back."""

from urllib.parse import urlencode

from fastapi import Request
from starlette.responses import RedirectResponse, Response

from central.http.problems import Problem
from central.http.sessions import SAFE_METHODS
from central.pages.drawing import draw


def refusal_page(request: Request, problem: Problem) -> Response:
    """Who has not signed in is led to the sign-in page and from there back; everybody else reads a calm page."""
    if problem.status == 401 and request.method in SAFE_METHODS:
        return RedirectResponse(f"/login?{urlencode({'next': request.url.path})}", 303)
    response = draw(request, "refusal.html", problem.status, problem=problem, elsewhere="/")
    response.headers.update(problem.headers())
    return response
