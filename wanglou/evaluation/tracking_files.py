"""Reads the folders in which tracking is measured: what a detector found, and who really was where."""

import math
from collections.abc import Iterator, Sequence
from configparser import ConfigParser
from configparser import Error as ConfigError
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from models.detections import Detections
from protocol.causes import cause, cause_of
from protocol.errors import WanglouError
from wanglou.evaluation.tracking_scores import Boxes

LABELS = ("person",)
#: A day at 25 pictures a second has fewer than this; a frame number beyond it is a slip of the pen.
_MOST_FRAMES = 3_000_000
#: Of a row: frame, number, left, top, width, height, confidence; up to three more are not needed here.
_LEAST_COLUMNS, _MOST_COLUMNS = 7, 10
_COLUMN_NAMES = ("frame", "id", "left", "top", "width", "height", "confidence")
#: A picture has fewer boxes than this many pixels' distance from its corner.
_MOST_PIXELS = 1e6


class TrackingDataError(WanglouError):
    """A MOTChallenge folder that cannot be read, with the file and the line. Values: file, and what the key needs."""


@dataclass(frozen=True, slots=True, eq=False)
class TrackedScene:
    """One sequence of a MOTChallenge folder."""

    name: str
    rate: float  #: frames per second
    rate_assumed: bool  #: there was no seqinfo.ini that says it
    found: tuple[Detections, ...]  #: per frame
    truth: tuple[Boxes, ...] | None  #: per frame; None: nobody has written it down


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    frame: int
    number: int
    box: tuple[float, float, float, float]  #: left, top, right, bottom; pixels
    confidence: float


def read_scenes(folder: Path, rate: float) -> tuple[TrackedScene, ...]:
    """All sequences of `folder`, or the one it is itself, by name; `rate` serves those without a seqinfo.ini.

    Raises TrackingDataError naming file and line.
    """
    if not folder.is_dir():
        raise TrackingDataError("error.eval.tracking.no_folder", file=folder)
    own = [folder] if (folder / "det").is_dir() else []
    below = sorted(path for path in folder.iterdir() if (path / "det").is_dir())
    if not own + below:
        raise TrackingDataError("error.eval.tracking.no_sequence", file=folder)
    return tuple(_scene(path, rate) for path in own or below)


def _scene(folder: Path, rate: float) -> TrackedScene:
    found = folder / "det" / "det.txt"
    rows = list(_rows(found))
    if not rows:
        raise TrackingDataError("error.eval.tracking.empty", file=found)
    for before, row in pairwise(rows):
        if row.frame < before.frame:
            raise TrackingDataError(
                "error.eval.tracking.order", file=found, line=row.line, frame=row.frame, before=before.frame
            )
    for row in rows:
        if not 0.0 <= row.confidence <= 1.0:
            raise TrackingDataError(
                "error.eval.tracking.confidence", file=found, line=row.line, value=f"{row.confidence:g}"
            )
    truth = folder / "gt" / "gt.txt"
    true = _true_rows(truth) if truth.exists() else None
    told = _seqinfo(folder / "seqinfo.ini")
    length = max(row.frame for row in [*rows, *(true or [])])
    if told and told[1] is not None:
        _within(found, rows, told[1])
        _within(truth, true or [], told[1])
        length = told[1]
    return TrackedScene(
        name=folder.resolve().name,
        rate=told[0] if told else rate,
        rate_assumed=told is None,
        found=tuple(_detections(of_frame) for of_frame in _by_frame(rows, length)),
        truth=None if true is None else tuple(_boxes(of_frame) for of_frame in _by_frame(true, length)),
    )


def _true_rows(file: Path) -> list[_Row]:
    # A flag of 0 in the seventh column says that this row does not count (MOTChallenge).
    rows = [row for row in _rows(file) if row.confidence != 0.0]
    if not rows:
        raise TrackingDataError("error.eval.tracking.empty", file=file)
    known: set[tuple[int, int]] = set()
    for row in rows:
        if (row.frame, row.number) in known:
            raise TrackingDataError(
                "error.eval.tracking.twice", file=file, line=row.line, number=row.number, frame=row.frame
            )
        known.add((row.frame, row.number))
    return rows


def _rows(file: Path) -> Iterator[_Row]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise TrackingDataError("error.eval.tracking.unreadable", file=file, why=cause_of(error)) from None
    except UnicodeDecodeError:
        raise TrackingDataError("error.eval.tracking.unreadable", file=file, why=cause("text.utf8")) from None
    for line, text in enumerate(lines, start=1):
        if text.strip():
            yield _row(file, line, text)


def _row(file: Path, line: int, text: str) -> _Row:
    cells = text.split(",")
    if not _LEAST_COLUMNS <= len(cells) <= _MOST_COLUMNS:
        raise TrackingDataError("error.eval.tracking.columns", file=file, line=line, columns=len(cells))
    values = [_number(file, line, name, cell) for name, cell in zip(_COLUMN_NAMES, cells, strict=False)]
    frame, number, left, top, width, height, confidence = values
    if frame != int(frame) or not 1 <= frame <= _MOST_FRAMES:
        raise TrackingDataError("error.eval.tracking.frame", file=file, line=line, frame=cells[0].strip())
    if number != int(number):
        raise TrackingDataError("error.eval.tracking.number", file=file, line=line, column="id", value=cells[1].strip())
    if width <= 0 or height <= 0:
        raise TrackingDataError(
            "error.eval.tracking.size", file=file, line=line, width=f"{width:g}", height=f"{height:g}"
        )
    return _Row(line, int(frame), int(number), (left, top, left + width, top + height), confidence)


def _number(file: Path, line: int, column: str, cell: str) -> float:
    try:
        value = float(cell)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or (column != "frame" and abs(value) > _MOST_PIXELS):
        raise TrackingDataError(
            "error.eval.tracking.number", file=file, line=line, column=column, value=cell.strip()[:40]
        )
    return value


def _seqinfo(file: Path) -> tuple[float, int | None] | None:
    """Frames per second, and how many frames there are if that is said; None: there is no such file."""
    if not file.exists():
        return None
    parser = ConfigParser(interpolation=None)
    try:
        parser.read_string(file.read_text(encoding="utf-8"))
        rate = parser.getfloat("Sequence", "frameRate")
        length = parser.getint("Sequence", "seqLength", fallback=None)
    except (OSError, ConfigError, ValueError) as error:
        raise TrackingDataError("error.eval.tracking.unreadable", file=file, why=cause_of(error)) from None
    if not 0.1 <= rate <= 1000.0:
        raise TrackingDataError("error.eval.tracking.unreadable", file=file, why=f"frameRate = {rate:g}")
    if length is not None and not 1 <= length <= _MOST_FRAMES:
        raise TrackingDataError("error.eval.tracking.unreadable", file=file, why=f"seqLength = {length}")
    return rate, length


def _within(file: Path, rows: Sequence[_Row], length: int) -> None:
    for row in rows:
        if row.frame > length:
            raise TrackingDataError(
                "error.eval.tracking.beyond", file=file, line=row.line, frame=row.frame, length=length
            )


def _by_frame(rows: Sequence[_Row], length: int) -> list[list[_Row]]:
    frames: list[list[_Row]] = [[] for _ in range(length)]
    for row in rows:
        frames[row.frame - 1].append(row)
    return frames


def _detections(rows: Sequence[_Row]) -> Detections:
    return Detections(
        xyxy=np.array([row.box for row in rows], np.float32).reshape(-1, 4),
        confidence=np.array([row.confidence for row in rows], np.float32),
        class_id=np.zeros(len(rows), np.int16),
        labels=LABELS,
    )


def _boxes(rows: Sequence[_Row]) -> Boxes:
    return Boxes(
        ids=np.array([row.number for row in rows], np.int64),
        xyxy=np.array([row.box for row in rows], np.float64).reshape(-1, 4),
    )
