"""Unguessable text from the operating system: session tokens, tracking codes, enrolment codes, salts."""

import secrets

#: Letters and digits nobody mixes up when a code is read out over the phone: no I, O, 0, 1.
READABLE = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


class SecretTokens:
    """The Tokens of services/ports.py. Codes carry 60 bits, session tokens 256."""

    def session(self) -> str:
        return secrets.token_urlsafe(32)

    def tracking_code(self) -> str:
        return _readable()

    def enrolment_code(self) -> str:
        return _readable()

    def salt(self) -> bytes:
        return secrets.token_bytes(16)


def _readable() -> str:
    """Three groups of four: ``K7QX-2MNB-PW9D``."""
    return "-".join("".join(secrets.choice(READABLE) for _ in range(4)) for _ in range(3))
