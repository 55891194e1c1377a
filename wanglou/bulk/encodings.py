"""The letters and separators of a CSV as programs write it: UTF-8, UTF-16 or the GB18030 of a Chinese Excel."""

import codecs
import csv
from dataclasses import dataclass
from pathlib import Path

#: Zip archives, and so the workbooks of Excel and WPS; older ones are OLE files.
_WORKBOOK = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Unwritten:
    """Why there is no table in the file: a key below ``cause.text``."""

    key: str


def as_utf8(file: Path, folder: Path) -> Path | Unwritten:
    """``file`` itself where it is UTF-8, else the same in UTF-8 below ``folder``. Single rows that are not UTF-8 are
    left to whoever reads row by row; a file whose rows are mostly something else is taken for GB18030."""
    written = file.read_bytes()
    if written.startswith(_WORKBOOK):
        return Unwritten("workbook")
    if not written.removeprefix(codecs.BOM_UTF8).strip():
        return Unwritten("empty")
    encoding = "utf-16" if written.startswith(_UTF16) else "utf-8" if _is_utf8(written) else "gb18030"
    if encoding == "utf-8":
        return file
    try:
        text = written.decode(encoding)
    except UnicodeDecodeError:
        return file
    copy = folder / "table.csv"
    copy.write_text(text, encoding="utf-8", newline="")
    return copy


def separator(file: Path) -> str:
    """What stands between the names of the columns."""
    with file.open(encoding="utf-8", errors="replace") as opened:
        names = opened.readline()
    return max(_SEPARATORS, key=names.count)


def blank_rows(file: Path, delimiter: str) -> set[int]:
    """Numbers of the rows in which nothing stands, not even a separator: nobody reads them, but people count them."""
    with file.open(encoding="utf-8", errors="replace", newline="") as opened:
        try:
            return {number for number, row in enumerate(csv.reader(opened, delimiter=delimiter), start=1) if not row}
        except csv.Error:
            return set()


def open_quote(file: Path) -> int | None:
    """The line of a quotation mark without a partner; None where all have one."""
    begun = None
    with file.open(encoding="utf-8", errors="replace") as opened:
        for number, line in enumerate(opened, start=1):
            if line.count('"') % 2:
                begun = None if begun else number
    return begun


def _is_utf8(written: bytes) -> bool:
    told = [line for line in written.splitlines() if not line.isascii()]
    return 2 * sum(map(_decodes, told)) >= len(told)


def _decodes(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
