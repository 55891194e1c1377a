"""Unguessable text from the operating system: session tokens, enrolment codes, stickers' codes, salts."""

import secrets

from central.domain.place_code import LENGTH
from central.domain.place_code import LETTERS as READABLE


class SecretTokens:
    """The Tokens of services/ports/people.py.

    Codes people carry have 60 bits, those on stickers 30, session tokens 256.
    """

    def session(self) -> str:
        return secrets.token_urlsafe(32)

    def enrolment_code(self) -> str:
        return _readable()

    def place_code(self) -> str:
        return "".join(secrets.choice(READABLE) for _ in range(LENGTH))

    def salt(self) -> bytes:
        return secrets.token_bytes(16)


def _readable() -> str:
    """Three groups of four: ``K7QX-2MNB-PW9D``."""
    return "-".join("".join(secrets.choice(READABLE) for _ in range(4)) for _ in range(3))
