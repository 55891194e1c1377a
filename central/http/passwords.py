"""Passwords are kept as Argon2id hashes, so that a stolen table is of little use."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import CHEAPEST


class Argon2Passwords:
    """The Passwords of services/ports/people.py.

    19 MiB, two passes, one lane: the least the OWASP password storage cheat sheet allows for Argon2id. One check takes
    some 20 ms on a small machine, short enough to be done where it is asked for.
    """

    def __init__(self, *, cheap: bool = False) -> None:
        """``cheap`` is for tests, which sign in some hundred people."""
        strong = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
        self._hasher = PasswordHasher.from_parameters(CHEAPEST) if cheap else strong

    def hash(self, password: str) -> str:
        return self._hasher.hash(password)

    def fits(self, password: str, hashed: str) -> bool:
        try:
            return self._hasher.verify(hashed, password)
        except (VerificationError, InvalidHashError):
            return False
