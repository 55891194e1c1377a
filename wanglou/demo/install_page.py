"""A small page over plain http that hands phones the demonstration's certificate authority, and nothing else."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from protocol.texts import LANGUAGES, Language, say

_CERTIFICATE = "/wanglou-ca.crt"


@contextmanager
def install_page(authority: Path, address: str, door: str) -> Iterator[str]:
    """Serve it on a free port while the block runs; yields its URL. ``door``: where to go once it is installed."""
    page, certificate = _page(door).encode(), authority.read_bytes()

    class Handler(BaseHTTPRequestHandler):
        timeout = 10

        def do_GET(self) -> None:
            found = {"/": (page, "text/html; charset=utf-8"), _CERTIFICATE: (certificate, "application/x-x509-ca-cert")}
            body, kind = found.get(self.path, (b"", ""))
            self.send_response(200 if kind else 404)
            self.send_header("Content-Type", kind or "text/plain")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """The terminal belongs to the announcement."""

    server = ThreadingHTTPServer((address, 0), Handler)
    threading.Thread(target=server.serve_forever, name="install page", daemon=True).start()
    try:
        yield f"http://{address}:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def _page(door: str) -> str:
    both = "".join(_section(language, door) for language in LANGUAGES)
    return (
        '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        "<title>望楼</title><style>body{font:18px/1.6 sans-serif;max-width:36em;margin:1em auto;padding:0 1em}</style>"
        f"{both}</html>"
    )


def _section(language: Language, door: str) -> str:
    title, why, get, then = (escape(say(f"demo.install.{part}", language)) for part in ("title", "why", "get", "then"))
    source = escape(say("page.foot.source", language))
    return (
        f'<section lang="{"zh-CN" if language == "zh" else "en"}"><h1>{title}</h1><p>{why}</p>'
        f'<p><a href="{_CERTIFICATE}">{get}</a></p><p>{then}</p>'
        f'<p><a href="{escape(door)}">{escape(door)}</a></p>'
        f'<footer><a href="{escape(door)}/source">{source}</a></footer></section>'
    )
