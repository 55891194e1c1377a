"""What every answer tells the browser: run nothing but our own files, show us in nobody's frame, keep no copies."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

#: No inline script and no inline style anywhere, so a word a resident typed can never become either.
CONTENT_SECURITY_POLICY = "; ".join((
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",  # the map draws in one, a phone keeps its pages by one
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",  # a voice note is heard before it is sent
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
))  # fmt: skip
ALWAYS = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "permissions-policy": "geolocation=(self), camera=(self), microphone=(self), payment=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
#: Staff pages, tracking pages and answers of the API are nobody's to keep; files that say otherwise set it themselves.
UNLESS_SET = {"cache-control": "no-store"}


class SafeHeaders:
    """ASGI: adds the headers above to every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(ALWAYS)
                for name, value in UNLESS_SET.items():
                    headers.setdefault(name, value)
                if scope["scheme"] == "https" and not _on_this_machine(scope):
                    headers["strict-transport-security"] = "max-age=31536000"
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


def _on_this_machine(scope: Scope) -> bool:
    """A promise of https made by ``localhost`` would hold for every other program's page on this machine."""
    return dict(scope["headers"]).get(b"host", b"").partition(b":")[0] in (b"localhost", b"127.0.0.1")
