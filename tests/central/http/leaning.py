"""Clients that lean on the service: half-open, slow with the head, slow with the body, deaf to the answer.

Each comes back as soon as it is cut, for as long as it is let.
"""

import asyncio
import contextlib
import socket
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[object]]

#: Half a request line, then nothing.
_HALF = b"GET /healthz HTTP/1.1\r\nHost: lo"
_SLOW_HEAD = b"GET / HTTP/1.1\r\nHost: localhost\r\n"
_SLOW_BODY = (
    b"POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\n"
    b"Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n"
)
#: The largest answer anybody may ask for, asked for again and again on one connection.
_DEAF = b"GET /source HTTP/1.1\r\nHost: localhost\r\n\r\n" * 4


async def _half_open(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(_HALF)
    await reader.read()


async def _slow_head(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(_SLOW_HEAD)
    await _trickle(reader, writer, b"X-Y: z\r\n")


async def _slow_body(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(_SLOW_BODY)
    await _trickle(reader, writer, b"x")


async def _deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Asks and never reads; only the cut itself is noticed."""
    writer.transport.pause_reading()  # type: ignore[attr-defined]
    writer.write(_DEAF)
    while not writer.transport.is_closing():
        await asyncio.sleep(0.5)
        writer.write(_SLOW_HEAD)
        await writer.drain()


async def _trickle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, drop: bytes) -> None:
    while not reader.at_eof():
        writer.write(drop)
        await writer.drain()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.3):
                await reader.read(1000)


KINDS: dict[str, Talk] = {"half_open": _half_open, "slow_head": _slow_head, "slow_body": _slow_body, "deaf": _deaf}


async def lean(
    port: int, count: int, cut: Counter[str], *, kinds: Sequence[str] = tuple(KINDS), addresses: int = 8
) -> None:
    """``count`` clients, of each kind as many, from 127.0.0.2 on, until cancelled. ``cut``: how often each kind was."""
    async with asyncio.TaskGroup() as all_:
        for number in range(count):
            kind, source = kinds[number % len(kinds)], f"127.0.0.{2 + number % addresses}"
            all_.create_task(_again_and_again(port, source, kind, cut))


async def _again_and_again(port: int, source: str, kind: str, cut: Counter[str]) -> None:
    while True:
        with contextlib.suppress(OSError):
            await _once(port, source, KINDS[kind])
        cut[kind] += 1
        await asyncio.sleep(0.05)


async def _once(port: int, source: str, talk: Talk) -> None:
    mine = socket.socket()
    mine.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # a deaf client's kernel shall not listen for it
    mine.setblocking(False)
    mine.bind((source, 0))
    try:
        await asyncio.get_running_loop().sock_connect(mine, ("127.0.0.1", port))
    except BaseException:
        mine.close()
        raise
    reader, writer = await asyncio.open_connection(sock=mine)
    try:
        await talk(reader, writer)
    finally:
        writer.transport.abort()
