"""The timeline cannot be rewritten unseen: each row's digest covers the row and the digest before it."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from typing import Any

from central.domain.incident import Activity

#: What the first row of every incident follows.
GENESIS = "0" * 64


def digest_of(activity: Activity, previous: str) -> str:
    """SHA-256 over the row in canonical JSON (sorted keys, UTC, no spaces) and the digest before it."""
    row = {
        "incident_id": str(activity.incident_id),
        "district_id": activity.district_id,
        "seq": activity.seq,
        "at": activity.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "actor": activity.actor,
        "verb": str(activity.verb),
        "data": _plain(activity.data),
        "previous": previous,
    }
    canonical = json.dumps(row, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _plain(value: Any) -> Any:
    """JSON knows one kind of number: 1.0 may come back from the database as 1."""
    if isinstance(value, dict):
        return {key: _plain(held) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(held) for held in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def chained(activity: Activity, last: Activity | None) -> Activity:
    """``activity`` as the row after ``last`` (None: the first row), with its seq and digests filled in."""
    previous = last.digest if last else GENESIS
    placed = replace(activity, seq=last.seq + 1 if last else 1, previous_digest=previous)
    return replace(placed, digest=digest_of(placed, previous))


def broken_at(rows: Sequence[Activity]) -> int | None:
    """The first seq at which the chain does not hold, or None when every row is as it was written.

    ``rows`` is one incident's whole timeline, oldest first.
    """
    previous = GENESIS
    for expected, row in enumerate(rows, start=1):
        if row.seq != expected or row.previous_digest != previous or row.digest != digest_of(row, previous):
            return expected
        previous = row.digest
    return None


def salted(words: str, salt: bytes) -> str:
    """What the timeline keeps of personal words: provable while salt and words exist, nothing once they are erased."""
    return hashlib.sha256(salt + words.encode()).hexdigest()
