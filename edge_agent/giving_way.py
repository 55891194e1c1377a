"""Work beside perception takes what that leaves over: its threads stand behind the others."""

import os
import threading
from contextlib import suppress

#: On the scale of nice(1), from 0 to 19.
BESIDE = 10


def give_way(niceness: int = BESIDE) -> None:
    """The calling thread alone stands behind the rest; on systems other than Linux it stays where it is."""
    with suppress(OSError, AttributeError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), niceness)
