"""Writes to one browser so that it alone can read it, under the house's name, as push services ask (RFC 8291, 8292)."""

import os
from base64 import urlsafe_b64decode
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from webpush import WebPush, WebPushSubscription
from webpush.types import WebPushKeys
from webpush.vapid import VAPID

from central.domain.push import Device, is_push_address
from protocol.errors import WanglouError

#: Beside the data, like the database's key.
KEY_FILE = "web-push.pem"
#: What is about an offer is worth nothing once somebody else was asked.
KEPT_S = 120


class NoPushKey(WanglouError):
    """The key's file holds no key; without it no phone would believe us. Values: file."""

    key = "error.push.key"


@dataclass(frozen=True, slots=True)
class PushDoor:
    """What a browser needs to take our notices, and which of its words we believe."""

    #: Ours, as ``applicationServerKey`` wants it.
    public_key: str
    services: tuple[str, ...]

    def takes(self, endpoint: str, p256dh: str, auth: str) -> bool:
        return is_push_address(endpoint, self.services) and is_key(p256dh) and len(_bytes(auth)) == 16


@dataclass(frozen=True, slots=True)
class Sealed:
    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True, slots=True)
class Sealer:
    """``contact``: whom a push service writes to when something is wrong with what we send."""

    private_key: bytes
    contact: str

    @property
    def public_key(self) -> str:
        return str(VAPID.get_application_server_key(_private(self.private_key).public_key()))

    def seal(self, device: Device, message: bytes) -> Sealed:
        private = _private(self.private_key)
        public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        keys = WebPushKeys(auth=device.auth, p256dh=device.p256dh)
        made = WebPush(self.private_key, public, self.contact, ttl=KEPT_S).get(
            message, WebPushSubscription.model_validate({"endpoint": device.endpoint, "keys": keys})
        )
        # A sleeping phone is woken: whoever is asked has a minute and a half to answer.
        return Sealed(made.encrypted, {name: str(said) for name, said in made.headers.items()} | {"urgency": "high"})


def own_key(folder: Path) -> bytes:
    """The house's key, PEM; made on the first start. Raises NoPushKey."""
    file = folder / KEY_FILE
    if not file.exists():
        _write(file, VAPID.generate_keys()[0])
    found = file.read_bytes()
    try:
        _private(found)
    except (ValueError, TypeError):
        raise NoPushKey(file=file) from None
    return found


def is_key(p256dh: str) -> bool:
    """Whether it is a point of the curve, and not the beginning of a search for errors in somebody's arithmetic."""
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), _bytes(p256dh))
    except ValueError:
        return False
    return True


def _private(pem: bytes) -> ec.EllipticCurvePrivateKey:
    key = load_pem_private_key(pem, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError
    return key


def _bytes(written: str) -> bytes:
    try:
        return urlsafe_b64decode(written + "=" * (-len(written) % 4))
    except ValueError:
        return b""


def _write(file: Path, key: bytes) -> None:
    """Whole or not at all; of two processes that start at once, both use the key of one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(f".{file.name}.{os.getpid()}")
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as opened:
        opened.write(key)
        opened.flush()
        os.fsync(opened.fileno())
    with suppress(FileExistsError):
        os.link(half, file)
    half.unlink()
