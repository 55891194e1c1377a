"""The service calls by itself only where somebody wrote it down: real sockets listen and hear who comes."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from central import outgoing
from central.domain.networks import NoNetwork, read_networks
from central.outgoing import NetworksUnreadable, NoAnswer, NotAllowed, Outgoing

HERE = Outgoing(read_networks("127.0.0.0/8\n::1"))
ELSEWHERE = Outgoing(read_networks("203.0.113.0/24\n::/0"))


@dataclass
class Gateway:
    """Listens on this machine, keeps what it heard and says what it was told to say."""

    answer: bytes = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"
    heard: list[str] = field(default_factory=list)
    port: int = 0

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.heard.append(head.decode())
        writer.write(self.answer)
        await writer.drain()
        writer.close()


@asynccontextmanager
async def listening(gateway: Gateway, host: str = "127.0.0.1", **given: Any) -> AsyncIterator[Gateway]:
    server = await asyncio.start_server(gateway.talk, host, 0, **given)
    gateway.port = server.sockets[0].getsockname()[1]
    async with server:
        yield gateway


async def post(way: Outgoing, url: str) -> outgoing.Answer:
    return await way.post(url, b"{}", {"content-type": "application/json"})


async def test_a_listed_address_is_called_by_its_name() -> None:
    async with listening(Gateway()) as gateway:
        answer = await post(HERE, f"http://localhost:{gateway.port}/send?to=1")
        assert (answer.status, answer.body) == (200, b"ok")
        assert gateway.heard[0].startswith("POST /send?to=1 ")
        assert f"host: localhost:{gateway.port}" in gateway.heard[0].lower()


@pytest.mark.skipif(not socket.has_ipv6, reason="this machine has no IPv6")
async def test_the_same_by_ipv6() -> None:
    async with listening(Gateway(), "::1") as gateway:
        assert (await post(HERE, f"http://[::1]:{gateway.port}/")).status == 200


@pytest.mark.parametrize("way", [Outgoing(), ELSEWHERE])
@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "0.0.0.0",
     "[::1]", "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]"],
)  # fmt: skip
async def test_no_spelling_of_this_machine_reaches_it_where_it_is_not_listed(way: Outgoing, host: str) -> None:
    if way is ELSEWHERE and host == "[::1]":
        way = Outgoing(read_networks("203.0.113.0/24"))  # ``::/0`` lists it indeed
    async with listening(Gateway()) as gateway:
        with pytest.raises((NotAllowed, NoAnswer)) as refused:
            await post(way, f"http://{host}:{gateway.port}/")
        assert gateway.heard == []
    if isinstance(refused.value, NotAllowed):
        assert host.strip("[]") in refused.value.text.zh


async def test_a_redirection_is_not_followed() -> None:
    async with listening(Gateway()) as secret:
        away = f"HTTP/1.1 302 Found\r\nlocation: http://localhost:{secret.port}/\r\ncontent-length: 0\r\n\r\n"
        async with listening(Gateway(away.encode())) as gateway:
            assert (await post(HERE, f"http://localhost:{gateway.port}/")).status == 302
        assert secret.heard == []


async def test_a_name_that_points_elsewhere_a_moment_later_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first answer of the resolver is judged and called; it is not asked a second time."""
    asked = []

    def resolver(host: Any, port: Any, *given: Any, **more: Any) -> list[tuple[Any, ...]]:
        name = host.decode() if isinstance(host, bytes) else str(host)
        if name == "gateway.example":
            asked.append(name)
            name = "127.0.0.1" if len(asked) == 1 else "127.0.0.2"
        return real(name, port, *given, **more)

    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", resolver)
    only_this = Outgoing(read_networks("127.0.0.1"))
    async with listening(Gateway()) as gateway:
        assert (await post(only_this, f"http://gateway.example:{gateway.port}/")).status == 200
        assert asked == ["gateway.example"]
        with pytest.raises(NotAllowed):
            await post(only_this, f"http://gateway.example:{gateway.port}/")
        assert len(gateway.heard) == 1


async def test_no_proxy_of_the_surroundings_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async with listening(Gateway()) as proxy, listening(Gateway()) as gateway:
        for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        await post(HERE, f"http://localhost:{gateway.port}/")
        assert (len(proxy.heard), len(gateway.heard)) == (0, 1)


@pytest.mark.parametrize(
    "answer",
    [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nok",
     b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * (outgoing.LONGEST_ANSWER + 1)],
    ids=["silence", "nonsense", "half", "endless"],
)  # fmt: skip
async def test_a_gateway_that_makes_no_sense_is_an_error_in_words(answer: bytes) -> None:
    async with listening(Gateway(answer)) as gateway:
        with pytest.raises(NoAnswer) as wrong:
            await post(HERE, f"http://localhost:{gateway.port}/")
    assert "localhost" in wrong.value.text.zh


@pytest.mark.parametrize(
    "url", ["", "ftp://localhost/", "http://", "http://[::1", "http://a b/", "//x", "http://x:99999/"]
)
async def test_what_is_no_address_of_the_web_is_not_called(url: str) -> None:
    with pytest.raises(NoAnswer):
        await post(HERE, url)


async def test_nobody_listens_there_and_a_gateway_that_only_holds_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    async with listening(Gateway()) as gone:
        pass
    with pytest.raises(NoAnswer):
        await post(HERE, f"http://localhost:{gone.port}/")
    monkeypatch.setattr(outgoing, "MOST_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as mute, pytest.raises(NoAnswer):
        await post(HERE, f"http://localhost:{mute.getsockname()[1]}/")


async def test_by_https_the_certificate_must_be_the_names_though_the_address_is_called(
    certified: ssl.SSLContext,
) -> None:
    async with listening(Gateway(), ssl=certified) as gateway:
        assert (await post(HERE, f"https://localhost:{gateway.port}/")).status == 200
        with pytest.raises(NoAnswer):
            await post(HERE, f"https://127.0.0.1:{gateway.port}/")
        assert len(gateway.heard) == 1


def test_without_a_file_everything_is_closed_and_a_wrong_one_is_named(tmp_path: Path) -> None:
    networks = tmp_path / "outgoing-networks.txt"
    assert Outgoing.from_file(networks).allowed.networks == ()
    networks.write_text("203.0.113.0/24\n短信网关\n", encoding="utf-8")
    with pytest.raises(NoNetwork, match="2"):
        Outgoing.from_file(networks)
    networks.write_bytes("203.0.113.0/24 # 短信网关\n".encode("gb18030"))
    with pytest.raises(NetworksUnreadable, match="outgoing-networks"):
        Outgoing.from_file(networks)
    for encoding in ("utf-8", "utf-8-sig"):
        networks.write_text("203.0.113.0/24\n", encoding=encoding)
        assert Outgoing.from_file(networks).allowed.covers("203.0.113.1")
