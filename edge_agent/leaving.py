"""Ends cameras, node and process in order although one of them fails, hangs, or has a look that is not over."""

import logging
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn

import structlog

log = structlog.get_logger(__name__)


def end_each(what: str, *steps: Callable[[], object]) -> None:
    """Take every step of an ending in turn, also after one that fails: it must not keep all the others open."""
    for step in steps:
        try:
            step()
        except Exception as error:
            log.exception("does not end in order", what=what, exc_info=error)


def leave(code: int) -> NoReturn:
    """Like ``sys.exit``, to be called last, when all that must last has been stored and closed.

    A thread that nobody waits for and that comes back from FFmpeg or ONNX Runtime while the interpreter is being
    taken down is ended by unwinding their stack: "terminate called without an active exception", or a segfault, and
    a node that stopped in order looks as if it had crashed. Where one is left, nothing is taken down.
    """
    if not any(thread.daemon and thread is not threading.current_thread() for thread in threading.enumerate()):
        sys.exit(code)
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # nobody reads any more, or it is closed
            stream.flush()
    os._exit(code)
