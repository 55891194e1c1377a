"""Who this node is to the brain: a name the brain gave it and a key that never leaves the node."""

import json
import stat
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from edge_agent.replacing import replace_durably, sync_folder
from protocol.causes import cause_of
from protocol.errors import WanglouError

_KEY_FILE = "agent.key"
_CARD_FILE = "identity.json"
#: What shall take the place of the two. From the moment its card is there, the next identity is ours.
_NEXT_KEY_FILE = "agent.key.next"
_NEXT_CARD_FILE = "identity.json.next"


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
    card, key = folder / _CARD_FILE, folder / _KEY_FILE
    if (folder / _NEXT_CARD_FILE).exists():  # the power failed before it was put in its place
        card, next_key = folder / _NEXT_CARD_FILE, folder / _NEXT_KEY_FILE
        key = next_key if next_key.exists() else key
    if not card.exists():
        return None
    try:
        body = json.loads(card.read_text(encoding="utf-8"))
        return Identity(str(body["agent_id"]), str(body["district_id"]), str(body["brain"]), _load_key(key))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IdentityError(file=str(card), why=cause_of(error)) from None


def enrolment_key(folder: Path) -> Ed25519PrivateKey:
    """The key to enrol with: that of an enrolment whose answer got lost, else a new one, which lies nowhere yet.

    Repeated with the same key, so that the brain knows us again.
    """
    path = folder / _NEXT_KEY_FILE
    return _load_key(path) if path.exists() else Ed25519PrivateKey.generate()


def keep_key(folder: Path, key: Ed25519PrivateKey) -> None:
    """On the disk when this returns, beside the key in use, which stays. Raises OSError where there is no room."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    replace_durably(folder / _NEXT_KEY_FILE, pem)


def save_identity(folder: Path, *, agent_id: str, district_id: str, brain: str) -> None:
    """What the brain called us, with the key that was kept for it, from now on.

    Whenever the power fails, the identity before or this one is there, whole.
    """
    card = {"agent_id": agent_id, "district_id": district_id, "brain": brain}
    replace_durably(folder / _NEXT_CARD_FILE, json.dumps(card, ensure_ascii=False, indent=1).encode())
    settle_identity(folder)


def settle_identity(folder: Path) -> None:
    """Put the next identity in its place, where a power cut left it beside it."""
    if not (folder / _NEXT_CARD_FILE).exists():
        return
    if (folder / _NEXT_KEY_FILE).exists():
        (folder / _NEXT_KEY_FILE).replace(folder / _KEY_FILE)
        sync_folder(folder)  # the card must not be in its place before its key
    (folder / _NEXT_CARD_FILE).replace(folder / _CARD_FILE)
    sync_folder(folder)


def _load_key(path: Path) -> Ed25519PrivateKey:
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise IdentityError("error.edge.identity.key_open", file=str(path))
    key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError("not an Ed25519 key")
    return key
