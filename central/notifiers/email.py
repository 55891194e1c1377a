"""Letters by e-mail, in both languages, through the operator's own mail server."""

from collections.abc import Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, field_validator

from central.domain.delivery import Kind
from central.mailing import MailServer, NotTaken, post_letter
from central.outgoing import Outgoing
from central.services.ports.notices import Channel, Ear, Message, NotSent
from protocol.causes import Misfit
from protocol.wire import Line, Strict

NAME = "email"


class Wanted(Strict):
    host: Annotated[str, Field(pattern=r"^[A-Za-z0-9.:-]{1,253}$")]
    port: Annotated[int, Field(ge=1, le=65535)] = 587
    #: "none" only inside one's own walls.
    security: Literal["starttls", "tls", "none"] = "starttls"
    username: Line | None = None
    password: SecretStr | None = None
    sender: Line

    @field_validator("sender")
    @classmethod
    def _an_address(cls, written: str) -> str:
        if "@" not in parseaddr(written)[1]:
            raise Misfit("error.channels.sender")
        return written


@dataclass(frozen=True, slots=True)
class Email:
    outgoing: Outgoing
    server: MailServer
    sender: str
    name: str = NAME
    kind: Kind = Kind.MAIL

    def reaches(self, ear: Ear) -> bool:
        return ear.email is not None

    async def deliver(self, message: Message, ear: Ear) -> str:
        letter = EmailMessage()
        letter["From"], letter["To"] = self.sender, ear.email or ""
        letter["Subject"] = " ".join(message.words.zh.split())[:150]
        #: The same for the same notice: a letter that comes twice is shown once.
        letter["Message-ID"] = f"<{message.notice_id}@wanglou>"
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content("\n\n".join(part for part in (message.words.zh, message.words.en, message.link) if part))
        try:
            return await post_letter(self.server, letter, self.outgoing)
        except NotTaken as error:
            raise NotSent(channel=NAME, why=error.text) from None


def make(outgoing: Outgoing, written: Mapping[str, Any], _: Path) -> Channel:
    wanted = Wanted.model_validate(written)
    password = wanted.password.get_secret_value() if wanted.password else None
    server = MailServer(wanted.host, wanted.port, wanted.security, wanted.username, password)
    return Email(outgoing, server, wanted.sender)
