"""Was every head covered? Heads that people marked in pictures of the clips, against what the node covers of them."""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
from pydantic import AfterValidator, Field, ValidationError

from edge_agent.privacy import Region
from protocol.causes import Misfit, cause_of, misfit, where_in
from protocol.errors import WanglouError
from protocol.wire import Strict, Words
from wanglou.evaluation.figures import clopper_pearson

#: A head counts as covered when so much of its box is: what shows beyond is hair or an ear.
COVERED = 0.9
#: Heights of heads, in pixels, from which each class begins: below 16 nobody is recognised by his face.
SIZES_PX = (0, 16, 32)


def _spans(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    left, top, right, bottom = box
    if not (0 < right > left and 0 < bottom > top):
        raise Misfit("error.eval.heads.box", box=", ".join(f"{side:g}" for side in box))
    return box


#: Left, top, right, bottom, in pixels of the clip's own pictures.
Head = Annotated[tuple[float, float, float, float], Field(strict=False), AfterValidator(_spans)]


class HeadsError(WanglouError):
    """The marked heads cannot be meant as they are written."""

    key = "error.eval.heads.unreadable"


class MarkedPicture(Strict):
    """One picture of a clip, and every head in it that a person can make out."""

    #: Path below the folder of the clips.
    clip: Annotated[str, Field(min_length=1, max_length=400)]
    #: Number of the picture, from 0.
    frame: Annotated[int, Field(ge=0, le=10_000_000)]
    #: What counts as one source: pictures of one camera are alike.
    source: Words
    #: Dark, by lamps or in infrared.
    night: bool = False
    #: Only heads whose middle lies in here were marked; None: all.
    within: Head | None = None
    heads: Annotated[tuple[Head, ...], Field(min_length=1, max_length=500, strict=False)]


class _File(Strict):
    picture: Annotated[tuple[MarkedPicture, ...], Field(min_length=1, max_length=10_000, strict=False)]


@dataclass(frozen=True, slots=True)
class Found:
    """What came of one marked picture: the share of each head that is covered, and of the whole picture."""

    picture: MarkedPicture
    shares: tuple[float, ...]
    hidden: float


@dataclass(frozen=True, slots=True)
class Row:
    """Several heads counted together."""

    heads: int
    covered: int
    #: Heads of which less than half is covered.
    bare: int
    #: Exact 95 % interval of the share covered.
    interval: tuple[float, float]
    #: Mean share of the pictures that is hidden.
    hidden: float

    @property
    def recall(self) -> float:
        return self.covered / self.heads


def read_marked(file: Path) -> tuple[MarkedPicture, ...]:
    """Raises HeadsError naming what is wrong, and where."""
    try:
        return _File.model_validate(tomllib.loads(file.read_text(encoding="utf-8"))).picture
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise HeadsError(file=file, why=cause_of(error)) from None
    except ValidationError as error:
        problem = error.errors(include_url=False, include_input=False)[0]
        raise HeadsError(file=file, why=misfit(problem, where_in(problem))) from None


def shares(
    heads: Sequence[Head], regions: Iterable[Region], width: int, height: int
) -> tuple[tuple[float, ...], float]:
    """How much of each head lies in ``regions``, and how much of the picture."""
    mask = np.zeros((height, width), np.bool_)
    for left, top, right, bottom in regions:
        mask[top:bottom, left:right] = True
    return tuple(_share(mask, head) for head in heads), float(mask.mean())


def _share(mask: np.ndarray, head: Head) -> float:
    x1, y1, x2, y2 = (round(side) for side in head)
    part = mask[max(y1, 0) : max(y2, y1 + 1), max(x1, 0) : max(x2, x1 + 1)]
    return float(part.mean()) if part.size else 0.0


def counted(found: Sequence[Found]) -> Row | None:
    """All heads of these pictures together; None where there is none."""
    everything = [share for each in found for share in each.shares]
    if not everything:
        return None
    covered = sum(share >= COVERED for share in everything)
    return Row(
        heads=len(everything),
        covered=covered,
        bare=sum(share < 0.5 for share in everything),
        interval=clopper_pearson(covered, len(everything)),
        hidden=float(np.mean([each.hidden for each in found])),
    )


def by_source(found: Sequence[Found]) -> dict[str, Row]:
    rows = {source: counted([f for f in found if f.picture.source == source]) for source in _sources(found)}
    return {source: row for source, row in rows.items() if row is not None}


def by_size(found: Sequence[Found]) -> dict[str, Row]:
    """By the height of the head in pixels."""
    rows: dict[str, Row] = {}
    for low, high in zip(SIZES_PX, (*SIZES_PX[1:], None), strict=True):
        part = [_only(each, low, high) for each in found]
        row = counted([each for each in part if each.shares])
        if row is not None:
            rows[f"{low}-{high}" if high else f"{low}-"] = row
    return rows


def _sources(found: Sequence[Found]) -> list[str]:
    return list(dict.fromkeys(each.picture.source for each in found))


def _only(each: Found, low: int, high: int | None) -> Found:
    pairs = zip(each.picture.heads, each.shares, strict=True)
    kept = tuple(s for head, s in pairs if low <= head[3] - head[1] and (high is None or head[3] - head[1] < high))
    return Found(each.picture, kept, each.hidden)
