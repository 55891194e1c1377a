"""Hands a letter to the operator's mail server, and only where the network it stands in was written down."""

import asyncio
import socket
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Literal

import aiosmtplib

from central.domain.errors import BrainError
from central.outgoing import MOST_SECONDS, NotAllowed, Outgoing

#: A server that has the letter is not listened to for longer.
GOOD_BYE_S = 2.0


class NotTaken(BrainError):
    """The mail server was not there, or did not take the letter. Values: host, why."""

    key = "error.mailing.not_taken"


@dataclass(frozen=True, slots=True)
class MailServer:
    host: str
    port: int
    security: Literal["starttls", "tls", "none"]
    username: str | None = None
    password: str | None = None


async def post_letter(server: MailServer, letter: EmailMessage, outgoing: Outgoing) -> str:
    """What the server said. Raises NotTaken."""
    try:
        async with asyncio.timeout(MOST_SECONDS):
            client, said = await _posted(server, letter, outgoing)
    except NotAllowed as error:
        raise NotTaken(host=server.host, why=error.text) from None
    except aiosmtplib.SMTPRecipientsRefused as error:
        said = "; ".join(f"{each.code} {each.message}" for each in error.recipients)
        raise NotTaken(host=server.host, why=said[:200]) from None
    except (aiosmtplib.SMTPException, OSError) as error:  # OSError: TimeoutError and a broken certificate too
        raise NotTaken(host=server.host, why=str(error)[:200] or type(error).__name__) from None
    await _leave(client)
    return said


async def _posted(server: MailServer, letter: EmailMessage, outgoing: Outgoing) -> tuple[aiosmtplib.SMTP, str]:
    """The connection, still open, and what the server said when it had the letter."""
    sock = await _connected(server, outgoing)
    client = aiosmtplib.SMTP(
        # The name, for the certificate; the connection goes to the address that was judged.
        hostname=server.host,
        sock=sock,
        use_tls=server.security == "tls",
        start_tls=server.security == "starttls",
        username=server.username,
        password=server.password,
        local_hostname="wanglou",
        timeout=MOST_SECONDS,
    )
    try:
        await client.connect()
        _, said = await client.send_message(letter)
    except BaseException:
        client.close()
        raise
    return client, said[:200]


async def _leave(client: aiosmtplib.SMTP) -> None:
    """The letter is taken: whatever the server makes of our good-bye, it must not be sent again for that."""
    try:
        async with asyncio.timeout(GOOD_BYE_S):
            await client.quit()
    except (aiosmtplib.SMTPException, OSError):
        pass
    finally:
        client.close()


async def _connected(server: MailServer, outgoing: Outgoing) -> socket.socket:
    address = await outgoing.address_of(server.host, server.port)
    made = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
    made.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(made, (address, server.port))
    except BaseException:
        made.close()
        raise
    return made
