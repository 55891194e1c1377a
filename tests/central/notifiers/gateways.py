"""Gateways that really listen on this machine: by HTTP and by SMTP, and keep what they were sent."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass
class HttpGateway:
    """Answers as it is told, one answer after the other; the last one stays."""

    answers: list[tuple[int, str]] = field(default_factory=lambda: [(200, '{"errcode": 0, "errmsg": "ok"}')])
    heard: list[tuple[str, dict[str, str], Any]] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line, *more = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (each.partition(":") for each in more)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        self.heard.append((line.split()[1], headers, json.loads(body)))
        status, said = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        head = f"HTTP/1.1 {status} X\r\ncontent-length: {len(said.encode())}\r\nconnection: close\r\n\r\n"
        writer.write(head.encode() + said.encode())
        await writer.drain()
        writer.close()


@asynccontextmanager
async def http_gateway(*answers: tuple[int, str]) -> AsyncIterator[HttpGateway]:
    gateway = HttpGateway(list(answers)) if answers else HttpGateway()
    server = await asyncio.start_server(gateway.talk, "127.0.0.1", 0)
    gateway.port = server.sockets[0].getsockname()[1]
    async with server:
        yield gateway


@dataclass
class SmtpGateway:
    """Enough of RFC 5321 to take letters; ``refuses``: what it says to a recipient instead; ``lingers``: to a good-bye
    it says nothing."""

    refuses: str = ""
    lingers: bool = False
    letters: list[tuple[str, list[str], str]] = field(default_factory=list)
    port: int = 0
    #: Whoever talked to it has gone.
    alone: asyncio.Event = field(default_factory=asyncio.Event)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        sender, to = "", list[str]()

        async def say(words: str) -> None:
            writer.write(f"{words}\r\n".encode())
            await writer.drain()

        await say("220 test")
        while line := (await reader.readline()).decode().strip():
            match line.split(maxsplit=1)[0].upper():
                case "EHLO" | "HELO":
                    await say("250 test")
                case "MAIL":
                    sender = line
                    await say("250 ok")
                case "RCPT":
                    to.append(line)
                    await say(self.refuses or "250 ok")
                case "DATA":
                    await say("354 go on")
                    letter = (await reader.readuntil(b"\r\n.\r\n")).decode()
                    self.letters.append((sender, to, letter))
                    await say("250 queued as 17")
                case "QUIT" if self.lingers:
                    pass
                case "QUIT":
                    await say("221 bye")
                    break
                case _:
                    await say("250 ok")
        writer.close()
        self.alone.set()


@asynccontextmanager
async def smtp_gateway(refuses: str = "", *, lingers: bool = False) -> AsyncIterator[SmtpGateway]:
    gateway = SmtpGateway(refuses, lingers)
    server = await asyncio.start_server(gateway.talk, "127.0.0.1", 0)
    gateway.port = server.sockets[0].getsockname()[1]
    async with server:
        yield gateway
