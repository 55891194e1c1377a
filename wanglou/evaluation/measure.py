"""Looks through labelled clips as ``analyze`` does: every pack of a clip in one pass, clips side by side."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from models.team import Team
from pipelines.behaviour import behaviours, kinds_announced
from pipelines.pipeline import Watch
from protocol.errors import WanglouError
from protocol.pack import Pack
from protocol.texts import Text
from sample_videos.otherwise import AS_IT_IS, Otherwise, Staging
from wanglou.analysis.look import look_through, one_core_each
from wanglou.analysis.reel import Reel
from wanglou.analysis.wishes import chosen_packs, watches_of
from wanglou.evaluation.figures import Judged
from wanglou.evaluation.judging import HARMLESS, LIMITS_S, TWINS, Alarm, alarms_of, judge
from wanglou.evaluation.labels import LabelledClip, LabelsError, settings_of

#: The rule of the labels counts from this dwell, whatever a pack says, unless the clip's entry sets its own.
RULE_DWELL_S: Mapping[str, float] = {"abandoned_object": 10.0}
#: Settings that say how long something lasts before it is one of its kind.
_DWELLS = ("dwell", "longer_than", "frozen_for")

#: Labels of what shines by itself.
_FLAMES = frozenset({"fire", HARMLESS})

#: Hears of each picture: (number of the clip, its second).
Told = Callable[[int, float], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """One clip and what is to be looked for in it."""

    label: LabelledClip
    reel: Reel
    watches: tuple[Watch, ...]

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(kind for watch in self.watches for kind in _announced(watch))

    def dwell_s(self, kind: str) -> float | None:
        """How long a hazard of this kind lasts here before it is one; None for one that starts at once."""
        for watch in self.watches:
            if kind in _announced(watch):
                settings = behaviours()[watch.pack.behaviour].Settings.model_validate(watch.pack.settings)
                spans = (getattr(settings, name, None) for name in _DWELLS)
                found = next((span.total_seconds() for span in spans if isinstance(span, timedelta)), None)
                return found if found is None or self._sets_dwell() else RULE_DWELL_S.get(kind, found)
        return None

    def _sets_dwell(self) -> bool:
        return any(key.rpartition(".")[2] in _DWELLS for key in self.label.set)


@dataclass(frozen=True, slots=True)
class Seen:
    """One clip and what the eyes said of it. ``trouble``: the picture failed, so silence means nothing."""

    asked: Asked
    alarms: tuple[Alarm, ...]
    scores: dict[str, float]
    shown_s: float
    filmed_s: float
    trouble: Text | None

    def judged(self) -> Judged:
        asked = self.asked
        verdict = judge(asked.label, self.alarms, asked.kinds, asked.dwell_s)
        return Judged(asked.label, verdict, self.alarms, self.scores, self.shown_s, self.filmed_s, asked.reel)


def known_types() -> frozenset[str]:
    """What a label may show: the kinds of the shared rule and those that a behaviour announces."""
    return frozenset({*LIMITS_S, *RULE_DWELL_S, HARMLESS, *(kind.kind for kind in kinds_announced())})


def ask(
    folder: Path,
    labels: Sequence[LabelledClip],
    shelf: Mapping[str, Pack],
    only: Collection[str] = (),
    otherwise: Otherwise = AS_IT_IS,
    seed: int = 0,
) -> tuple[Asked, ...]:
    """What each clip is looked at for: the default packs, those of its entry, and nothing but ``only`` these kinds.

    ``otherwise``: each clip is shown so, drawn from ``seed``.

    An entry's pack that does not exist here is left out, and so are its settings then: see ``not_here``.
    Raises LabelsError naming the clip whose packs or settings cannot be meant.
    """
    wanted = frozenset(only) | (TWINS if TWINS & set(only) else frozenset())
    found = (_ask(folder, label, shelf, wanted) for label in labels)
    return tuple(replace(each, reel=_shown(each, otherwise, seed)) for each in found)


def not_here(labels: Sequence[LabelledClip], shelf: Mapping[str, Pack]) -> tuple[str, ...]:
    """Packs that entries name and nobody has written yet, or that have no eyes."""
    return tuple(sorted({name for label in labels for name in label.packs if not _can_look(name, shelf)}))


def look_at_each(asked: Sequence[Asked], team: Team, *, jobs: int, told: Told) -> Iterator[Seen]:
    """What was seen in each clip, in their order; ``jobs`` are under way at once. A failure stays with its clip."""
    one_core_each()
    with ThreadPoolExecutor(max(jobs, 1), thread_name_prefix="eval") as pool:
        yield from pool.map(lambda number: _look(asked[number], team, partial(told, number)), range(len(asked)))


def _ask(folder: Path, label: LabelledClip, shelf: Mapping[str, Pack], wanted: Collection[str]) -> Asked:
    extra = [name for name in label.packs if _can_look(name, shelf)]
    packs = dict.fromkeys([pack.pack for pack in chosen_packs([], shelf)] + extra)
    whole = len(extra) == len(label.packs)
    try:
        watches = watches_of(chosen_packs(list(packs), shelf), [], settings_of(label) if whole else [])
    except WanglouError as error:
        raise LabelsError("error.eval.clip", clip=label.clip, why=error.text) from None
    chosen = tuple(watch for watch in watches if not wanted or _announced(watch) & set(wanted))
    reel = Reel(folder / label.clip, label.pad_last_s, label.loop_to_s, label.crop_left)
    return Asked(label, reel, chosen)


def _shown(asked: Asked, otherwise: Otherwise, seed: int) -> Reel:
    flames = any(shown.type in _FLAMES for shown in asked.label.events)
    return replace(asked.reel, otherwise=otherwise, staging=Staging(seed, flames))


def _can_look(name: str, shelf: Mapping[str, Pack]) -> bool:
    return name in shelf and shelf[name].eyes is not None


def _announced(watch: Watch) -> frozenset[str]:
    return frozenset(kind.kind for kind in behaviours()[watch.pack.behaviour].kinds)


def _look(asked: Asked, team: Team, told: Callable[[float], None]) -> Seen:
    if not asked.watches:
        return Seen(asked, (), {}, 0.0, 0.0, None)
    analysis = look_through(asked.reel, asked.watches, team, lambda picture, _pipeline, _events: told(picture.at_s))
    shown_s = analysis.seconds + asked.reel.hold_s
    filmed_s = min(analysis.seconds, asked.reel.filmed_s() or analysis.seconds)
    return Seen(asked, alarms_of(analysis.rows), analysis.scores, shown_s, filmed_s, analysis.trouble)
