"""Reads a CSV or Parquet file row by row: what cannot be read is named by its row, and the rest goes on."""

import errno
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import duckdb
from pydantic import BaseModel, ValidationError

from protocol.causes import Cause, cause, cause_of, misfit, where_in
from protocol.errors import WanglouError
from protocol.texts import Text, both, catalogue
from protocol.wire import nearest
from wanglou.bulk.encodings import Unwritten, as_utf8, blank_rows, open_quote, separator

#: A district has some hundred thousand households; ten times that is a mistake.
MOST_ROWS = 1_000_000
_REJECTED = "SELECT line, column_name, error_type, error_message FROM reject_errors ORDER BY line"
_READ_CSV = (
    "SELECT * FROM read_csv(?, header = true, all_varchar = true, store_rejects = true, delim = ?,"
    " quote = '\"', escape = '\"', nullstr = '', rejects_limit = 0)"
)
#: Of a name that no column has so much is repeated.
_LONGEST_NAME = 60
Model = TypeVar("Model", bound=BaseModel)


class TableUnreadable(WanglouError):
    """The file as a whole cannot be meant. Values: file, why, or column and nearest."""

    key = "error.table.unreadable"


@dataclass(frozen=True, slots=True)
class RowError:
    """``row``: as people count, the first below the names of the columns is 2. ``field``: None for the whole row."""

    row: int
    field: str | None
    why: Text


@dataclass(frozen=True, slots=True)
class Table:
    columns: tuple[str, ...]
    #: With their number; values are text, None where nothing stands.
    rows: tuple[tuple[int, Mapping[str, str | None]], ...]
    errors: tuple[RowError, ...]


#: Names of the columns, rows in the order of the file, rows that could not be read, and numbers of blank ones.
_Read = tuple[tuple[str, ...], list[tuple[Any, ...]], list[RowError], set[int]]


def read_table(file: Path, known: Sequence[str], needed: Sequence[str]) -> Table:
    """Every row that has as many fields as there are columns. Raises TableUnreadable for a file that is no table, a
    column that is not known, or one that is missing."""
    if not file.is_file():
        raise TableUnreadable(file=file.name, why=cause_of(FileNotFoundError(errno.ENOENT, "no such file")))
    columns, rows, broken, blank = _parquet(file) if _is_parquet(file) else _csv(file)
    if len(rows) > MOST_ROWS:
        raise TableUnreadable("error.table.too_long", file=file.name, most=MOST_ROWS)
    for column in columns:
        if column not in known:
            raise TableUnreadable(
                "error.table.column",
                file=file.name,
                column=column[:_LONGEST_NAME],
                nearest=nearest(column, [*known]),
                known=", ".join(known),
            )
    for column in needed:
        if column not in columns:
            raise TableUnreadable("error.table.missing", file=file.name, column=column)
    numbered = _numbered(rows, {error.row for error in broken} | blank)
    return Table(columns, tuple((n, dict(zip(columns, row, strict=True))) for n, row in numbered), tuple(broken))


def read_rows(table: Table, model: type[Model]) -> tuple[list[tuple[int, Model]], list[RowError]]:
    """Each row as ``model``; a row that is none is named by its first field that is wrong. Empty rows, which
    spreadsheets leave at the end, are none."""
    good: list[tuple[int, Model]] = []
    bad = list(table.errors)
    for number, row in table.rows:
        given = {name: value.strip() for name, value in row.items() if value is not None and value.strip()}
        if not given:
            continue
        try:
            good.append((number, model.model_validate_strings(given)))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            bad.append(RowError(number, where_in(first) or None, misfit(first)))
    return good, sorted(bad, key=lambda each: each.row)


def _is_parquet(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"PAR1"


def _parquet(file: Path) -> _Read:
    try:
        with duckdb.connect() as connection:
            described = connection.execute("DESCRIBE SELECT * FROM read_parquet(?)", [str(file)]).fetchall()
            texts = ", ".join(_as_text(str(name), str(kind)) for name, kind, *_ in described)
            found = connection.execute(f"SELECT {texts} FROM read_parquet(?)", [str(file)])  # noqa: S608
            return *_all(found), [], set()
    except duckdb.Error as error:
        raise TableUnreadable(file=file.name, why=cause("text.no_table", _first_line(error))) from None


def _as_text(column: str, kind: str) -> str:
    """Instants as everybody writes them, and the same on every machine: DuckDB would write "+08" for the zone it is in,
    which is no ISO 8601."""
    name = '"{}"'.format(column.replace('"', '""'))
    if kind == "TIMESTAMP WITH TIME ZONE":
        return f"strftime(make_timestamp(epoch_us({name})), '%Y-%m-%dT%H:%M:%S.%fZ') AS {name}"
    return f"{name}::VARCHAR AS {name}"


def _csv(file: Path) -> _Read:
    with TemporaryDirectory() as folder, duckdb.connect() as connection:
        plain = as_utf8(file, Path(folder))
        if isinstance(plain, Unwritten):
            raise TableUnreadable(file=file.name, why=cause(f"text.{plain.key}"))
        between = separator(plain)
        try:
            read = _all(connection.execute(_READ_CSV, [str(plain), between]))
            return *read, _rejected(connection), blank_rows(plain, between)
        except duckdb.Error as error:
            line, said = open_quote(plain), _first_line(error)
            why = cause("text.open_quote", said, line=line) if line else cause("text.no_table", said)
            raise TableUnreadable(file=file.name, why=why) from None


def _all(found: duckdb.DuckDBPyConnection) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    columns = tuple(str(each[0]).strip().removeprefix("\ufeff") for each in found.description or ())
    return columns, found.fetchall()


def _rejected(connection: duckdb.DuckDBPyConnection) -> list[RowError]:
    found = connection.execute(_REJECTED).fetchall()
    by_row: dict[int, RowError] = {}
    for line, column, kind, why in found:
        key = f"table.broken.{str(kind).lower().replace(' ', '_')}"
        text = both(key if key in catalogue("zh") else "table.broken.other")
        by_row.setdefault(int(line), RowError(int(line), column, Cause(**dict(text), technical=_first_line(why))))
    return list(by_row.values())


def _first_line(said: object) -> str:
    return str(said).strip().partition("\n")[0][:200]


def _numbered(rows: Sequence[tuple[Any, ...]], taken: set[int]) -> list[tuple[int, tuple[Any, ...]]]:
    """Rows in the order of the file get the numbers that the broken and the blank ones left."""
    numbered, number = [], 2
    for row in rows:
        while number in taken:
            number += 1
        numbered.append((number, row))
        number += 1
    return numbered
