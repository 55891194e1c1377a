"""Every answer is counted, timed and written down: by the door it came through, never by what stood in the address."""

from time import perf_counter
from uuid import uuid4

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bound_contextvars

from central.metering import Meters

#: Asked every few seconds by machines, or many at once by every page: counted, but no line each.
_NOT_WRITTEN_DOWN = ("/healthz", "/readyz", "/static")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})

_log = structlog.get_logger(__name__)


class Measured:
    """ASGI: stands around everything else. ``request`` names one request in all lines of the log that belong to it."""

    def __init__(self, app: ASGIApp, *, meters: Meters) -> None:
        self.app, self.meters = app, meters

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status = perf_counter(), 500

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                self._count(scope, status, perf_counter() - began)
            await send(message)

        with bound_contextvars(request=uuid4().hex[:16]):
            await self.app(scope, receive, noting)

    def _count(self, scope: Scope, status: int, seconds: float) -> None:
        # The route's own pattern: addresses hold codes that are the right to something.
        route = getattr(scope.get("route"), "path", "unknown")
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self.meters.requests.labels(method, route, str(status)).inc()
        self.meters.request_seconds.labels(route).observe(seconds)
        if not route.startswith(_NOT_WRITTEN_DOWN):
            _log.info("request", method=method, route=route, status=status, ms=round(seconds * 1000, 1))
