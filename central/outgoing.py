"""The one way out: whatever the service calls by itself is called here, and only where somebody wrote it down.

A name is resolved once and the connection goes to that very address, so that a name which points elsewhere a moment
later (DNS rebinding) leads nowhere. Nothing is followed to another address, no proxy is taken from the surroundings.
"""

import asyncio
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from central.domain.errors import BrainError
from central.domain.networks import Allowed, read_networks
from protocol.causes import cause_of

#: A gateway that has not answered by then is tried again by its job.
MOST_SECONDS = 10.0
#: Gateways answer with a line or two; whoever sends more is not listened to.
LONGEST_ANSWER = 256 * 1024


class NetworksUnreadable(BrainError):
    """The list of the networks that may be called. Values: file, why."""

    key = "error.outgoing.unreadable"


class NotAllowed(BrainError):
    """No address of this host lies in a network of the list. Values: host."""

    key = "error.outgoing.not_allowed"


class NoAnswer(BrainError):
    """It was called and gave no answer that could be read. Values: host, why."""

    key = "error.outgoing.no_answer"


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Calls by http and https. By default there is nobody it may call."""

    allowed: Allowed = field(default_factory=Allowed)

    @classmethod
    def from_file(cls, networks: Path) -> "Outgoing":
        """``networks`` as docs/guides/outgoing.md says; without that file everything is closed. Raises NoNetwork, and
        NetworksUnreadable."""
        try:
            return cls(read_networks(networks.read_text(encoding="utf-8-sig")) if networks.exists() else Allowed())
        except (OSError, UnicodeDecodeError) as error:
            raise NetworksUnreadable(file=networks.name, why=cause_of(error)) from None

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Raises NotAllowed, NoAnswer. A redirection is an answer like any other."""
        host = "?"
        try:
            host = httpx.URL(url).host
            async with (
                asyncio.timeout(MOST_SECONDS),
                self._client() as client,
                client.stream("POST", url, content=body, headers=headers) as answer,
            ):
                return Answer(answer.status_code, await _bounded(answer))
        except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as error:  # OSError: TimeoutError too
            raise NoAnswer(host=host, why=type(error).__name__) from None

    async def address_of(self, name: str, port: int) -> str:
        """The address to connect to for ``name``. Raises NotAllowed, and OSError where it has none."""
        loop = asyncio.get_running_loop()
        found: list[tuple[Any, ...]] = await loop.getaddrinfo(name, port, type=socket.SOCK_STREAM)
        for *_, (address, *_rest) in found:
            if self.allowed.covers(address):
                return str(address)
        raise NotAllowed(host=name)

    def _client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=_Pinned(self), trust_env=False, timeout=MOST_SECONDS)


class _Pinned(httpx.AsyncBaseTransport):
    """Resolves and judges; httpx gets the address instead of the name, which stays in Host and in the certificate."""

    def __init__(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing
        # Nothing is kept open: a connection to an address belongs to the name it was judged for.
        self._inner = httpx.AsyncHTTPTransport(
            verify=ssl.create_default_context(), limits=httpx.Limits(max_keepalive_connections=0), trust_env=False
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        name = request.url.raw_host.decode("ascii")
        port = request.url.port or (443 if request.url.scheme == "https" else 80)
        address = await self._outgoing.address_of(name, port)
        pinned = httpx.Request(
            request.method,
            request.url.copy_with(host=address),
            headers=request.headers,
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": name},
        )
        return await self._inner.handle_async_request(pinned)

    async def aclose(self) -> None:
        await self._inner.aclose()


async def _bounded(answer: httpx.Response) -> bytes:
    body = b""
    async for piece in answer.aiter_raw():  # as it came: nothing is unpacked, so nothing grows
        body += piece
        if len(body) > LONGEST_ANSWER:
            raise httpx.DecodingError("longer than an answer may be")
    return body
