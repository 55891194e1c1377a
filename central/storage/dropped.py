"""Connections that the server dropped while nobody used them are put away before anybody is given one."""

import select
from typing import Any

import psycopg
from sqlalchemy import event
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.ext.asyncio import AsyncEngine


def put_away_dropped(engine: AsyncEngine) -> None:
    """Look at each connection as it leaves the pool; one that was dropped is replaced, with all that are as old.

    A server says nothing on a connection that asks nothing, unless it ends it: then a farewell, or the end of the
    stream, waits to be read, and so does the kernel's word that keep-alive gave up. Asking the kernel costs a
    microsecond; asking the server, as SQLAlchemy's ``pool_pre_ping`` does, cost a tenth of the time of a small request.
    A server that vanished without a word is not seen by it until keep-alive gives up (storage/listen.py): whoever asks
    first is answered 503 then, after the statement's own limit.
    """
    event.listen(engine.sync_engine, "checkout", _look)


def _look(connection: Any, _record: Any, _proxy: Any) -> None:
    if is_dropped(connection.driver_connection):
        raise InvalidatePoolError


def is_dropped(connection: psycopg.AsyncConnection[Any]) -> bool:
    """True of an idle connection on which something waits to be read, or that is closed."""
    if connection.closed:
        return True
    poll = select.poll()
    poll.register(connection.fileno(), select.POLLIN)
    return bool(poll.poll(0))
