"""A backup under a passphrase: nobody reads it without, and nobody changes or shortens it unseen."""

import os
import struct
from typing import IO, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from central.upkeep.errors import BackupDamaged, NotABackup, PassphraseNeeded, WrongPassphrase

#: The first bytes of a sealed backup; a plain one is a tar archive and begins with a file's name.
MAGIC = b"wanglou-sealed-backup-1\n"
_SALT = 16
#: Tells a wrong passphrase from a damaged file.
_CHECK = 16
_CHUNK = 1024 * 1024
_LENGTH = struct.Struct(">I")
#: scrypt's cost: 2**15 · 8 · 128 bytes = 32 MiB and about a tenth of a second for each guess.
_COST = 2**15


class Sink(Protocol):
    def write(self, data: bytes, /) -> object: ...


class Source(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class Sealer:
    """Takes bytes as a file does and writes them to ``under`` as AES-256-GCM chunks; ``close`` writes the last.

    Every chunk carries its number in the nonce and whether it is the last one, so that none can be left out, put
    elsewhere or cut off. The key is this file's own: the salt is random.
    """

    def __init__(self, under: Sink, passphrase: str) -> None:
        salt = os.urandom(_SALT)
        key, check = _keys(passphrase, salt)
        under.write(MAGIC + salt + check)
        self._under, self._cipher, self._number, self._held = under, AESGCM(key), 0, bytearray()

    def write(self, data: bytes) -> int:
        self._held += data
        while len(self._held) > _CHUNK:  # not >=: the last chunk must not be empty, unless all is
            self._put(bytes(self._held[:_CHUNK]), last=False)
            del self._held[:_CHUNK]
        return len(data)

    def close(self) -> None:
        self._put(bytes(self._held), last=True)
        self._held.clear()

    def _put(self, plain: bytes, *, last: bool) -> None:
        sealed = self._cipher.encrypt(_nonce(self._number), plain, _label(last=last))
        self._under.write(_LENGTH.pack(len(sealed)) + sealed)
        self._number += 1


class Opener:
    """Reads what Sealer wrote. Raises WrongPassphrase at once, BackupDamaged where a chunk is not as it was written."""

    def __init__(self, under: IO[bytes], passphrase: str, name: str) -> None:
        """``under`` stands behind MAGIC."""
        head = under.read(_SALT + _CHECK)
        if len(head) < _SALT + _CHECK:
            raise NotABackup(file=name)
        key, check = _keys(passphrase, head[:_SALT])
        if check != head[_SALT:]:
            raise WrongPassphrase(file=name)
        self._under, self._cipher, self._name = under, AESGCM(key), name
        self._number, self._held, self._over = 0, bytearray(), False

    def read(self, size: int = -1) -> bytes:
        while not self._over and (size < 0 or len(self._held) < size):
            self._held += self._next()
        size = len(self._held) if size < 0 else size
        taken = bytes(self._held[:size])
        del self._held[:size]
        return taken

    def _next(self) -> bytes:
        head = self._under.read(_LENGTH.size)
        length = _LENGTH.unpack(head)[0] if len(head) == _LENGTH.size else 0
        sealed = self._under.read(length) if 0 < length <= 2 * _CHUNK else b""
        self._over = not self._under.peek(1)[:1] if hasattr(self._under, "peek") else False
        try:
            plain = self._cipher.decrypt(_nonce(self._number), sealed, _label(last=self._over))
        except (InvalidTag, ValueError):
            raise BackupDamaged(file=self._name, what=f"#{self._number}") from None
        self._number += 1
        return plain


def opened(under: IO[bytes], passphrase: str | None, name: str) -> Source:
    """``under`` (buffered, at its beginning) as it was before it was sealed, or itself where it never was."""
    head = under.peek(len(MAGIC))[: len(MAGIC)] if hasattr(under, "peek") else b""
    if head != MAGIC:
        return under
    if passphrase is None:
        raise PassphraseNeeded(file=name)
    under.read(len(MAGIC))
    return Opener(under, passphrase, name)


def _keys(passphrase: str, salt: bytes) -> tuple[bytes, bytes]:
    made = Scrypt(salt=salt, length=32 + _CHECK, n=_COST, r=8, p=1).derive(passphrase.encode())
    return made[:32], made[32:]


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _label(*, last: bool) -> bytes:
    return b"last" if last else b"more"
