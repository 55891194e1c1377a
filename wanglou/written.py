"""What a command writes takes the place of nothing that it reads: a recording has no second copy."""

from collections.abc import Iterable
from pathlib import Path

from protocol.causes import cause_of
from protocol.errors import WanglouError


class NameTaken(WanglouError):
    """It would be written over what is read, or over another result of the same command. Values: file."""

    key = "error.written.taken"


class Unwritten(WanglouError):
    """The place cannot be written, or is full. Values: file, why."""

    key = "error.analyze.output"

    @classmethod
    def of(cls, file: Path, error: OSError) -> "Unwritten":
        return cls(file=file, why=cause_of(error))


def keep_apart(read: Iterable[Path], written: Iterable[Path | None]) -> None:
    """Raises NameTaken, before anything is opened. Devices and pipes may be named as often as one likes."""
    taken = list(read)
    for file in (file for file in written if file is not None):
        if any(_same(file, other) for other in taken):
            raise NameTaken(file=file)
        taken.append(file)


def _same(one: Path, other: Path) -> bool:
    if one.exists() and other.exists():
        return one.is_file() and one.samefile(other)
    return one.resolve() == other.resolve()
