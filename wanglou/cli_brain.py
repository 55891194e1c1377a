"""What commands that work on the brain's database share: where it lies, whom it is for, how the answer is told."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from wanglou.cli_text import EXIT_FAILED, say_json

if TYPE_CHECKING:
    from datetime import datetime

    from central.services.ports.store import Store
    from central.settings import Settings
    from central.storage.database import Database
    from protocol.scope import Scope
    from protocol.texts import Language
    from wanglou.bulk.tables import RowError

Data = Annotated[Path | None, typer.Option("--data", help="数据目录 / data folder")]
Url = Annotated[str | None, typer.Option("--database-url", help="postgresql://…；不写则用内置 / embedded if none")]
T = TypeVar("T")


def settings_of(data: Path | None, database_url: str | None) -> "Settings":
    from central.settings import read_settings

    return read_settings(data_folder=data, database_url=database_url)


def in_database(settings: "Settings", work: "Callable[[Database], Awaitable[T]]") -> T:
    """Do ``work`` with the brain's database, beside a running brain if there is one."""
    from central.app import open_database

    async def run() -> T:
        async with open_database(settings, beside=True) as database:
            return await work(database)

    return asyncio.run(run())


@contextmanager
def log_beside() -> Iterator[None]:
    """What goes wrong meanwhile is logged to standard error: standard output is the answer alone."""
    import logging

    import structlog

    before = structlog.get_config()
    wrapper, factory = structlog.make_filtering_bound_logger(logging.WARNING), structlog.PrintLoggerFactory(sys.stderr)
    structlog.configure(wrapper_class=wrapper, logger_factory=factory)
    try:
        yield
    finally:
        structlog.configure(**before)


def scope_of(place: str | None) -> "Scope":
    from pydantic import TypeAdapter, ValidationError

    from protocol.errors import WanglouError
    from protocol.scope import Scope
    from protocol.wire import PlacePath

    if not place:
        raise WanglouError("error.central.no_district")
    try:
        TypeAdapter(PlacePath).validate_python(place)
    except ValidationError:
        raise WanglouError("error.brain.place") from None
    return Scope(place.split("/")[0], place)


def scope_at(place: str | None, settings: "Settings") -> "Scope":
    """``place``, or the brain's whole district where none is named: the command line is the administrator."""
    return scope_of(place or (settings.community or "").split("/", maxsplit=1)[0])


async def must_be_there(place: str, settings: "Settings", store: "Store") -> None:
    """Raises WanglouError naming the nearest place: at one that was mistyped nobody would see anything. Before the
    first community was brought in, any will do."""
    from protocol.errors import WanglouError
    from protocol.wire import nearest

    known = [each.place_path for each in await store.places.all(scope_of(place.split("/", maxsplit=1)[0]))]
    if place in known or not (known or settings.community):
        return
    raise WanglouError(
        "error.central.no_place", place=place, nearest=nearest(place, known or [settings.community or ""])
    )


def tell(key: str, language: "Language", as_json: bool, values: dict[str, object]) -> None:
    from protocol.texts import say

    if as_json:
        say_json(values)
    else:
        typer.echo(say(key, language, **values))


def tell_rows(key: str, language: "Language", as_json: bool, values: dict[str, Any], errors: "list[RowError]") -> None:
    """What was brought in, and each row that was not; exit code 1 where there is one."""
    from protocol.texts import say

    errors = sorted(errors, key=lambda error: error.row)
    told = [{"row": error.row, "field": error.field, "why": error.why.model_dump()} for error in errors]
    tell(key, language, as_json, {**values, "errors": told})
    for error in () if as_json else errors:
        typer.echo(say("table.row", language, row=error.row, field=error.field or "-", why=error.why), err=True)
    if errors:
        raise typer.Exit(EXIT_FAILED)


def now() -> "datetime":
    from datetime import UTC, datetime

    return datetime.now(UTC)
