"""Where every picture of a camera went: looked at, passed over, left undecoded, overtaken or damaged."""

import threading
from enum import StrEnum

from protocol.messages import FrameAccount


class Fate(StrEnum):
    """What became of one picture. The names are those of FrameAccount."""

    #: The model looked at it.
    INFERRED = "inferred"
    #: It was its turn, but nothing moved, nobody was followed and no sweep was due.
    GATED = "gated"
    #: It came between two looks.
    SKIPPED = "skipped"
    #: Nothing had moved for a while, so that only key pictures were decoded, and it was none.
    UNDECODED = "undecoded"
    #: A newer one overtook it: the machine was too slow.
    SHED = "shed"
    #: The decoder could not make a picture of it, or its time could not be true.
    DAMAGED = "damaged"


class Ledger:
    """Counts every picture twice: when it arrives and when its fate is known. Shared between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._arrived = 0
        self._fates = dict.fromkeys(Fate, 0)

    def arrive(self) -> None:
        with self._lock:
            self._arrived += 1

    def settle(self, fate: Fate) -> None:
        with self._lock:
            self._fates[fate] += 1

    def damaged(self, pictures: int = 1) -> None:
        """So many pictures arrived that are none."""
        with self._lock:
            self._arrived += pictures
            self._fates[Fate.DAMAGED] += pictures

    def undecoded(self) -> None:
        """A picture arrived and was not decoded, because nothing moves."""
        with self._lock:
            self._arrived += 1
            self._fates[Fate.UNDECODED] += 1

    @property
    def under_way(self) -> int:
        """Pictures that arrived and are still being judged: 0 once a stream is over."""
        with self._lock:
            return self._arrived - sum(self._fates.values())

    def account(self) -> FrameAccount:
        """Those whose fate is known; the parts add up to ``received``."""
        with self._lock:
            fates = {str(fate): n for fate, n in self._fates.items()}
        return FrameAccount(received=sum(fates.values()), **fates)
