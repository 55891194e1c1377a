"""A real server on a real socket: it stays up whoever leans on it, and stops when it is told to."""

import asyncio
import contextlib
import socket
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn

from central.__main__ import PortTaken, listening, server_of
from central.http import limits
from central.http.server import Patience, patient_protocol
from central.settings import Settings
from tests.central.brain import PASSWORD, Brain, running_brain
from tests.central.http.leaning import lean

PATIENCE_S = 30.0


@contextlib.asynccontextmanager
async def served(database_url: str, folder: Path, **given: Any) -> AsyncIterator[tuple[Brain, int]]:
    """A brain behind a real socket: (brain, port)."""
    settings = Settings(data_folder=folder, database_url=database_url, port=0, **given)
    async with running_brain(database_url, folder, **given) as brain:
        with listening(settings) as door:
            started = asyncio.Event()
            server = server_of(brain.app, settings, started.set)
            serving = asyncio.create_task(server.serve(sockets=[door]))
            async with asyncio.timeout(PATIENCE_S):
                await started.wait()
            yield brain, door.getsockname()[1]
            server.should_exit = True
            await serving


async def knock(port: int, request: bytes, source: str = "127.0.0.1") -> bytes:
    """Send raw bytes and read until the server closes; b"" where it was cut without a word."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0))
    try:
        writer.write(request)
        await writer.drain()
        async with asyncio.timeout(PATIENCE_S):
            return await reader.read()
    except ConnectionError:
        return b""
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


@pytest.mark.skipif(not socket.has_dualstack_ipv6(), reason="this machine hears one kind of address only")
async def test_whoever_comes_by_ipv4_to_a_socket_for_both_is_called_by_their_own_address(
    database_url: str, tmp_path: Path
) -> None:
    """Else all of them would be one neighbour to every limit, and this machine would be none."""
    async with served(database_url, tmp_path, host="::") as (brain, port):
        seen: list[str] = []
        inner = brain.app.build_middleware_stack()

        async def look(scope: Any, receive: Any, send: Any) -> None:
            seen.append(scope["client"][0])
            await inner(scope, receive, send)

        brain.app.middleware_stack = look
        assert await healthy(port)
    assert seen == ["127.0.0.1"]


async def test_behind_a_proxy_that_it_was_told_of_everybody_is_themselves(database_url: str, tmp_path: Path) -> None:
    """As docs/guides/first-node.md says to set it up."""
    said = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https", "Host": "wanglou.example"}
    given = {"login": "officer", "password": PASSWORD}
    async with (
        served(database_url, tmp_path, trusted_proxies=("127.0.0.1",)) as (_, port),
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", headers=said) as proxy,
    ):
        answer = await proxy.post("/api/v1/session", json=given)
    assert answer.status_code == 200, answer.text
    assert answer.headers["set-cookie"].startswith("__Host-wanglou=")


async def healthy(port: int, source: str = "127.0.0.1") -> bool:
    request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    return (await knock(port, request, source)).startswith(b"HTTP/1.1 200")


def head(path: str, *lines: str) -> bytes:
    typed = any(line.startswith("Content-Type") for line in lines)
    all_lines = (
        f"POST {path} HTTP/1.1",
        "Host: localhost",
        *lines,
        *(() if typed else ("Content-Type: application/json",)),
    )
    return "\r\n".join((*all_lines, "", "")).encode()


@pytest.fixture
async def port(database_url: str, tmp_path: Path) -> AsyncIterator[int]:
    async with served(database_url, tmp_path) as (_, port):
        yield port


async def test_a_body_that_says_it_is_huge_is_refused_before_it_comes(port: int) -> None:
    answer = await knock(port, head("/api/v1/session", "Content-Length: 300000000"))
    assert answer.startswith(b"HTTP/1.1 413")
    assert b"connection: close" in answer
    assert b'"code":"too_large"' in answer
    assert await healthy(port)


@pytest.mark.parametrize("path", ["/api/v1/session", "/login", "/v1/edge/enrol"])
async def test_a_body_that_does_not_say_its_length_is_counted(port: int, path: str) -> None:
    kind = "application/x-www-form-urlencoded" if path == "/login" else "application/json"
    chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    request = head(path, f"Content-Type: {kind}", "Transfer-Encoding: chunked") + chunk * 40
    answer = await knock(port, request)
    # The server answers and closes while we still send: what arrives is the refusal, or nothing but the cut.
    assert answer.startswith(b"HTTP/1.1 413") or answer == b""
    assert await healthy(port)


async def test_photos_may_be_larger_but_not_endless(port: int) -> None:
    answer = await knock(port, head("/api/v1/reports", f"Content-Length: {limits.PHOTO_BODY + 1}"))
    assert answer.startswith(b"HTTP/1.1 413")
    assert b"25 MB" in answer


async def test_three_hundred_half_open_sockets_do_not_take_the_service_down(database_url: str, tmp_path: Path) -> None:
    async with served(database_url, tmp_path, header_seconds=3.0, connections_per_address=100) as (_, port):
        half = []
        for _ in range(300):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"GET /healthz HTTP/1.1\r\nHost: lo")
            half.append((reader, writer))
        assert await healthy(port, source="127.0.0.2"), "somebody else is served meanwhile"
        async with asyncio.timeout(PATIENCE_S):
            ends = await asyncio.gather(*(reader.read() for reader, _ in half), return_exceptions=True)
        assert len(ends) == 300, "every one of them was cut"
        assert await healthy(port), "and their address is served again"
        for _, writer in half:
            writer.close()


async def test_whoever_leans_on_the_service_is_cut_and_everybody_else_is_served(
    database_url: str, tmp_path: Path
) -> None:
    """Half-open, trickling heads and bodies, deaf; bench/slow_clients.py has three hundred and measures."""
    async with served(database_url, tmp_path, header_seconds=0.5, reading_seconds=0.5) as (_, port):
        cut: Counter[str] = Counter()
        leaning = asyncio.create_task(lean(port, 48, cut))
        async with asyncio.timeout(PATIENCE_S):
            while not {"half_open", "slow_head", "deaf"} <= set(cut):
                assert await healthy(port)
                await asyncio.sleep(0.1)
        leaning.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await leaning
        assert await healthy(port, source="127.0.0.2"), "their addresses are served again"


async def test_headers_that_trickle_are_cut_too(database_url: str, tmp_path: Path) -> None:
    async with served(database_url, tmp_path, header_seconds=0.5) as (_, port):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET / HTTP/1.1\r\n")

        async def trickle() -> None:
            for number in range(10_000):
                writer.write(f"X-{number}: y\r\n".encode())
                await asyncio.sleep(0.05)

        trickling = asyncio.create_task(trickle())
        async with asyncio.timeout(PATIENCE_S):
            with contextlib.suppress(ConnectionError):
                await reader.read()
        trickling.cancel()
        writer.close()
        assert await healthy(port)


async def test_a_body_that_trickles_is_told_so_and_cut(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "GRACE_S", 0.3)
    answer = await knock(port, head("/api/v1/session", "Content-Length: 50") + b'{"login":')
    assert answer.startswith(b"HTTP/1.1 408")
    assert b"connection: close" in answer
    assert await healthy(port)


async def test_a_body_that_comes_slowly_but_steadily_is_heard(database_url: str, tmp_path: Path) -> None:
    """A patrol's photo over a weak uplink takes longer than any answer may."""
    async with served(database_url, tmp_path, answer_seconds=1.0) as (_, port):
        body = b'{"login": "officer", "password": "not-the-password"}'
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(head("/api/v1/session", f"Content-Length: {len(body)}", "Connection: close"))
        for start in range(0, len(body), 4):
            writer.write(body[start : start + 4])
            await writer.drain()
            await asyncio.sleep(0.15)
        async with asyncio.timeout(PATIENCE_S):
            answer = await reader.read()
        writer.close()
        assert answer.startswith(b"HTTP/1.1 401"), answer


async def test_an_endless_head_and_nonsense_are_refused(port: int) -> None:
    assert (await knock(port, b"GET /" + b"a" * 100_000)).startswith(b"HTTP/1.1 400")
    assert (await knock(port, b"GET / HTTP/1.1\r\n" + b"X: " + b"a" * 100_000)).startswith(b"HTTP/1.1 400")
    assert (await knock(port, b"\x16\x03\x01\x02\x00\x01\x00")).startswith(b"HTTP/1.1 400")
    assert (await knock(port, b"POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n")).startswith(b"HTTP/1.1 400")
    assert await healthy(port)


async def test_a_reader_that_never_reads_is_cut() -> None:
    held_back, cut = asyncio.Event(), asyncio.Event()

    async def large(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        held_back.set()
        for _ in range(1000):  # 64 MB: more than any socket takes without being read
            await send({"type": "http.response.body", "body": b"x" * 65536, "more_body": True})
        cut.set()

    patience = Patience(header_seconds=5, reading_seconds=0.3, connections_per_address=0)
    protocol: Any = patient_protocol(patience)
    config = uvicorn.Config(large, http=protocol, lifespan="off", log_level="critical", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as door:
        serving = asyncio.create_task(server.serve(sockets=[door]))
        deaf = socket.socket()
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.setblocking(False)
        await asyncio.get_running_loop().sock_connect(deaf, door.getsockname())
        await asyncio.get_running_loop().sock_sendall(deaf, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        async with asyncio.timeout(PATIENCE_S):
            await held_back.wait()
            await cut.wait()
        assert not patience.held, "the connection is gone, and with it what was waiting to be read"
        deaf.close()
        server.should_exit = True
        await serving


async def test_the_live_feed_reaches_a_real_client_and_ends_when_the_brain_stops(
    database_url: str, tmp_path: Path
) -> None:
    heard: list[str] = []
    async with served(database_url, tmp_path) as (brain, port):
        officer = await brain.signed_in("officer")
        headers = {"Cookie": f"wanglou={officer.cookies['wanglou']}"}
        client = httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", headers=headers, timeout=PATIENCE_S)
        first, told = asyncio.Event(), asyncio.Event()

        async def listen() -> None:
            async with client.stream("GET", "/api/v1/feed") as answer:
                assert answer.headers["content-type"].startswith("text/event-stream")
                async for line in answer.aiter_lines():
                    heard.append(line)
                    first.set()
                    if line.startswith("data: "):
                        told.set()

        listening_ = asyncio.create_task(listen())
        async with asyncio.timeout(PATIENCE_S):
            await first.wait()
            await brain.report()
            await told.wait()
    async with asyncio.timeout(PATIENCE_S):
        await listening_
    await client.aclose()
    assert any(line == "event: incident" for line in heard)


def test_a_taken_port_is_said_in_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        settings = Settings(data_folder=tmp_path, port=taken.getsockname()[1])
        with pytest.raises(PortTaken, match=str(taken.getsockname()[1])):
            listening(settings)
