"""Somebody who looks at the same thing again and again, whatever went wrong the last time."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

_log = structlog.get_logger(__name__)


async def keep_looking(
    look: Callable[[], Awaitable[object]], every_s: float, *, name: str, trouble: type[Exception], first_s: float = 0.0
) -> None:
    """Until cancelled. ``trouble``: the store's own, after which it is simply tried again at the next look.

    ``first_s``: the first look comes after so long, since whoever starts has other work.
    """
    if first_s:
        await asyncio.sleep(first_s)
    while True:
        try:
            await look()
        except trouble as error:
            _log.warning(f"{name}.store_in_trouble", why=repr(error))
        except Exception as error:  # whatever it was, the next look comes all the same
            _log.error(f"{name}.look_failed", why=repr(error))
        await asyncio.sleep(every_s)
