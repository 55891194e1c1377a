"""Who this node is to the brain: a name the brain gave it and a key that never leaves the node."""

import json
import stat
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from edge_agent.replacing import replace_durably
from protocol.causes import cause_of
from protocol.errors import WanglouError

_KEY_FILE = "agent.key"
_CARD_FILE = "identity.json"


class IdentityError(WanglouError):
    key = "error.edge.identity.unreadable"


@dataclass(frozen=True, slots=True)
class Identity:
    agent_id: str
    district_id: str
    brain: str
    private_key: Ed25519PrivateKey


def load_identity(folder: Path) -> Identity | None:
    """The identity kept in ``folder``; None before enrolment. Raises IdentityError if it cannot be trusted."""
    card = folder / _CARD_FILE
    if not card.exists():
        return None
    try:
        body = json.loads(card.read_text(encoding="utf-8"))
        return Identity(str(body["agent_id"]), str(body["district_id"]), str(body["brain"]), _load_key(folder))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IdentityError(file=str(card), why=cause_of(error)) from None


def save_identity(folder: Path, *, agent_id: str, district_id: str, brain: str) -> None:
    """Remember what the brain called us; the key lies beside it already."""
    card = {"agent_id": agent_id, "district_id": district_id, "brain": brain}
    replace_durably(folder / _CARD_FILE, json.dumps(card, ensure_ascii=False, indent=1).encode())


def own_key(folder: Path) -> Ed25519PrivateKey:
    """The node's key, made at the first call.

    An enrolment whose answer got lost is repeated with the same key, so that the brain knows us again.
    """
    if not (folder / _KEY_FILE).exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = Ed25519PrivateKey.generate()
        pem = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        replace_durably(folder / _KEY_FILE, pem)
    return _load_key(folder)


def forget_identity(folder: Path) -> None:
    """Before an enrolment as somebody new: neither name nor key are kept."""
    for name in (_CARD_FILE, _KEY_FILE):
        (folder / name).unlink(missing_ok=True)


def _load_key(folder: Path) -> Ed25519PrivateKey:
    path = folder / _KEY_FILE
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise IdentityError("error.edge.identity.key_open", file=str(path))
    key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError("not an Ed25519 key")
    return key
