"""Seals what lies on the node's disk with a key that lies nowhere: it is in memory, and gone with the process.

AES-256-GCM (NIST SP 800-38D) of the `cryptography` package. The nonce is the place of a record, piece and number, which
no two records under one key share; so a record that was moved to another place does not open either.
"""

import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

#: A piece and the number of a record in it: 96 bits, as GCM wants them.
_NONCE = struct.Struct(">IQ")
#: By so much is a sealed record longer.
TAG_BYTES = 16


class MemoryKey:
    """A new key, never written down."""

    def __init__(self) -> None:
        self._cipher = AESGCM(AESGCM.generate_key(bit_length=256))

    def seal(self, clear: bytes, piece: int, number: int, about: bytes = b"") -> bytes:
        """``clear`` for this place, which is used once. ``about`` lies beside it, open and vouched for."""
        return self._cipher.encrypt(_NONCE.pack(piece, number), clear, about)

    def open(self, sealed: bytes, piece: int, number: int, about: bytes = b"") -> bytes | None:
        """None for what was not sealed so: cut off, changed, moved, or sealed by a process that is gone."""
        try:
            return self._cipher.decrypt(_NONCE.pack(piece, number), sealed, about)
        except (InvalidTag, ValueError):
            return None
