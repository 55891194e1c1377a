"""The picture of every miss and every false alarm, with what was labelled or said drawn on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from protocol.errors import WanglouError
from protocol.texts import Language, say
from wanglou.analysis.labels import Colour, write_on
from wanglou.analysis.reel import Reel, ReelFeed
from wanglou.evaluation.figures import Judged
from wanglou.evaluation.judging import FalseAlarm
from wanglou.evaluation.labels import Shown
from wanglou.evaluation.words import kind_title

_FALSE: Colour = (40, 40, 200)
_MISSED: Colour = (20, 130, 200)
_CUT: Colour = (90, 90, 90)
#: A picture is shown no larger than this, and a tall one no higher.
_WIDEST_PX, _HIGHEST_PX = 720, 540
#: A missed hazard is shown so long after it began, when it is there to be seen; or half-way, if it is over sooner.
_INTO_IT_S = 3.0


@dataclass(frozen=True, slots=True)
class Card:
    """One miss (``false`` None) or one false alarm, and the second of the clip that shows it."""

    judged: Judged
    shown: Shown | None
    false: FalseAlarm | None
    at_s: float
    file: str  #: below the folder of the report

    @property
    def kind(self) -> str:
        return self.shown.type if self.shown is not None else self.false.alarm.kind if self.false is not None else ""


def cards(judged: Sequence[Judged]) -> tuple[Card, ...]:
    """Misses first, clip by clip; those of uncertain labels too."""
    misses = [
        (each, outcome.shown, None, _worth_seeing(outcome.shown, each.shown_s))
        for each in judged
        for outcome in each.verdict.outcomes
        if outcome.alarm is None
    ]
    false = [(each, None, wrong, wrong.alarm.at_s) for each in judged for wrong in each.verdict.false]
    return tuple(
        Card(each, shown, wrong, round(at_s, 2), f"stills/{number:04}.jpg")
        for number, (each, shown, wrong, at_s) in enumerate([*misses, *false], start=1)
    )


def draw(folder: Path, wanted: Sequence[Card], language: Language) -> frozenset[str]:
    """Writes the pictures below ``folder``; answers with the files that were. Raises OSError."""
    (folder / "stills").mkdir(exist_ok=True)
    drawn = set()
    for reel in dict.fromkeys(card.judged.reel for card in wanted):
        mine = sorted((card for card in wanted if card.judged.reel == reel), key=lambda card: card.at_s)
        for card, image in _pictures(replace(reel, crop_left=0), mine):
            (folder / card.file).write_bytes(_jpeg(_annotated(image, card, language)))
            drawn.add(card.file)
    return frozenset(drawn)


def _worth_seeing(shown: Shown, shown_s: float) -> float:
    if shown.start is None:
        return shown_s / 2
    lasts_s = min(shown.until_s, shown_s) - shown.start
    return shown.start + max(min(_INTO_IT_S, lasts_s / 2), 0.0)


def _pictures(reel: Reel, wanted: Sequence[Card]) -> Iterator[tuple[Card, NDArray[np.uint8]]]:
    """Each card with the first picture at or after its second; the last one where the clip is over before."""
    waiting = list(wanted)
    last: NDArray[np.uint8] | None = None
    try:
        for picture in ReelFeed(reel).pictures():
            while waiting and picture.at_s >= waiting[0].at_s - 0.001:
                yield waiting.pop(0), picture.bgr()
            if not waiting:
                return
            last = picture.bgr() if picture.index % 25 == 0 else last
    except WanglouError:  # it was read to its end a moment ago; a card without a picture says so itself
        return
    if last is not None:
        yield from ((card, last) for card in waiting)


def _annotated(image: NDArray[np.uint8], card: Card, language: Language) -> NDArray[np.uint8]:
    import cv2

    height, width = image.shape[:2]
    scale = min(_WIDEST_PX / width, _HIGHEST_PX / height, 1.0)
    small = np.ascontiguousarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    cut = round(card.judged.label.crop_left * scale)
    small[:, :cut] = _CUT
    for shown in card.judged.label.events:
        if shown.box is not None:
            _box(small, shown.box, scale, _MISSED, 1)
    colour = _MISSED if card.false is None else _FALSE
    if card.false is not None and card.false.alarm.box is not None:
        _box(small, card.false.alarm.box, scale, colour, 2)
    size = max(round(small.shape[0] / 17), 13)
    what = say("eval.column.missed" if card.false is None else "eval.column.false", language)
    write_on(small, f"{what} {kind_title(card.kind, language)}", (0, 0), size, colour)
    write_on(small, f"{card.at_s:.1f} s", (0, small.shape[0]), size, (60, 60, 60))
    return small


def _box(
    image: NDArray[np.uint8], box: tuple[float, float, float, float], scale: float, colour: Colour, thick: int
) -> None:
    import cv2

    x1, y1, x2, y2 = (round(value * scale) for value in box)
    cv2.rectangle(image, (x1, y1), (x2, y2), (255, 255, 255), thick + 2)
    cv2.rectangle(image, (x1, y1), (x2, y2), colour, thick)


def _jpeg(image: NDArray[np.uint8]) -> bytes:
    import cv2

    _, written = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 84])
    return bytes(written.tobytes())
