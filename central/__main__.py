"""``python -m central``: the brain as a process of its own, listening until it is told to stop."""

import asyncio
import contextlib
import gc
import signal
import socket
from collections.abc import Callable, Iterator
from typing import Any

import uvicorn
from fastapi import FastAPI

from central.app import create_app
from central.http.server import LONGEST_HEAD, Patience, patient_protocol
from central.logs import write_log
from central.settings import Settings, read_settings
from protocol.causes import cause_of
from protocol.errors import WanglouError

#: Streams are told to end first; whatever else still runs after this is cut.
STOP_WITHIN_S = 8


class PortTaken(WanglouError):
    """Somebody else listens there. Value: port."""

    key = "error.central.port"


class _Server(uvicorn.Server):
    """uvicorn's server with two habits changed: it ends feeds and waiting agents at once, and signals stay with us."""

    def __init__(self, config: uvicorn.Config, app: FastAPI, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._app, self._ready = app, ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        world = self._app.state.world
        world.feed.close()
        world.commands.close()
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield  # uvicorn would raise the signal again after serving, in the middle of closing the database


def serve(settings: Settings, *, ready: Callable[[str], None] = lambda url: None) -> None:
    """Serve until SIGINT or SIGTERM. ``ready`` hears the address once requests are answered.

    Raises PortTaken, and whatever keeps the database or a pack from opening.
    """
    asyncio.run(_serve(settings, ready))


async def _serve(settings: Settings, ready: Callable[[str], None]) -> None:
    write_log()
    with listening(settings) as door:
        app = create_app(settings)
        async with app.router.lifespan_context(app):
            server = server_of(app, settings, lambda: ready(url_of(settings, door)))
            _stop_on_signals(server)
            await app.state.world.darkroom.warm()
            let_be()
            await server.serve(sockets=[door])


def let_be() -> None:
    """What was loaded until now stays for good: the collector of garbage need not look through it again and again."""
    gc.collect()
    gc.freeze()


def server_of(app: FastAPI, settings: Settings, ready: Callable[[], None]) -> uvicorn.Server:
    """A server for ``app`` with our limits, whose lifespan somebody else has started."""
    return _Server(_config(app, settings), app, ready)


def url_of(settings: Settings, door: socket.socket) -> str:
    return f"{'https' if settings.tls_certificate else 'http'}://{settings.host}:{door.getsockname()[1]}"


def _config(app: FastAPI, settings: Settings) -> uvicorn.Config:
    patience = Patience(
        header_seconds=settings.header_seconds,
        reading_seconds=settings.reading_seconds,
        connections_per_address=settings.connections_per_address,
        trusted=settings.trusted_proxies,
    )
    protocol: Any = patient_protocol(patience)
    return uvicorn.Config(
        app,
        http=protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=list(settings.trusted_proxies),
        limit_concurrency=settings.largest_connections or None,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=STOP_WITHIN_S,
        h11_max_incomplete_event_size=LONGEST_HEAD,
        ssl_certfile=settings.tls_certificate,
        ssl_keyfile=settings.tls_key,
    )


def listening(settings: Settings) -> socket.socket:
    """A socket bound before anything else starts: a taken port is known at once and said in one line."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    # TCP by name: asyncio sets TCP_NODELAY only where the protocol says so, and each answer would wait 40 ms without.
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((settings.host, settings.port))
    except OSError as error:
        made.close()
        raise PortTaken(port=settings.port, why=cause_of(error)) from None
    return made


def _stop_on_signals(server: uvicorn.Server) -> None:
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(ValueError, RuntimeError):  # not the main thread: whoever started us stops us
            loop.add_signal_handler(each, server.handle_exit, each, None)


def main() -> None:
    serve(read_settings())


if __name__ == "__main__":
    main()
