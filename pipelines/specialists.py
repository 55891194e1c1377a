"""The specialists of one camera: whom the pipeline asks about a picture, when, and who does not answer."""

from collections.abc import Collection, Mapping

from models.detections import Detections, Detector
from pipelines.frame import Frame
from pipelines.rota import Rhythm, Turn, due, glances

#: A gap between two pictures longer than this is no rhythm; the next picture's time says nothing.
_LONGEST_SPACING_S = 1.0


class Specialists:
    """What each of them needs, when it looked last, and whether it could."""

    def __init__(self, detectors: Mapping[str, Detector], rhythms: Collection[Rhythm]) -> None:
        """`rhythms`: of everything that is watched for; several may ask the same model, then its strictest counts."""
        self._detectors = detectors
        self._rhythms = {rhythm.model: _strictest(rhythm.model, rhythms) for rhythm in rhythms}
        self._turn_s: dict[str, float] = {}  #: when it was asked last, whether it answered or not
        self._saw_s: dict[str, float] = {}  #: when it answered last
        self._holds_s: dict[str, float] = {}  #: until when that answer is known to hold, since nothing stirred
        self._failing: dict[str, Exception] = {}
        self._began_s: float | None = None
        self._at_s = 0.0
        self._spacing_s = 0.0

    def look(self, frame: Frame, wanted: Collection[str], keen: Collection[str]) -> Mapping[str, Detections]:
        """What those whose turn it is see in a picture that is worth a look.

        `wanted`: models that have something to look at; `keen`: those of them that a behaviour wants at every picture.
        """
        self._tick(frame.at_s)
        turns = [self._turn(name, keen, frame.at_s) for name in self._rhythms if name in wanted]
        return self._ask(frame, due(frame.at_s, turns, self._spacing_s))

    def stood_still(self, at_s: float) -> None:
        """In the picture of `at_s` nothing even stirs: whoever could look before knows what it shows."""
        self._holds_s |= {name: at_s for name in self._saw_s if name not in self._failing}

    def sweeping(self, at_s: float) -> tuple[str, ...]:
        """Whose sweep comes round at `at_s`."""
        return glances(at_s, [self._turn(name, (), at_s) for name in self._rhythms], self._spacing_s)

    def glance(self, frame: Frame) -> bool:
        """A picture in which nothing moves: whether somebody's sweep found what is worth a whole look."""
        names = self.sweeping(frame.at_s)
        self._tick(frame.at_s)
        found = self._ask(frame, names)
        struck = [name for name, seen in found.items() if (seen.confidence >= self._rhythms[name].worth).any()]
        for name in struck:
            del self._turn_s[name]  # it looks again, with everybody else
        return bool(struck)

    def late(self, at_s: float) -> frozenset[str]:
        """The models that should have seen this camera's pictures and did not, for longer than anybody can rely on.

        One that only looks when there is something to look at is late when it was asked and failed.
        """
        began_s = at_s if self._began_s is None else self._began_s
        knew_s = {name: max(self._saw_s.get(name, began_s), self._holds_s.get(name, 0.0)) for name in self._rhythms}
        unseen_s = {name: at_s - known_s for name, known_s in knew_s.items()}
        return frozenset(
            name
            for name, rhythm in self._rhythms.items()
            if unseen_s[name] > rhythm.late_s and (rhythm.sweep_s is not None or name in self._failing)
        )

    @property
    def failing(self) -> Mapping[str, Exception]:
        """Those that could not look when they were asked last, and what came instead."""
        return self._failing

    def _turn(self, name: str, keen: Collection[str], at_s: float) -> Turn:
        return Turn(self._rhythms[name], self._turn_s.get(name), name in keen, self._holds_s.get(name) == at_s)

    def _ask(self, frame: Frame, names: Collection[str]) -> dict[str, Detections]:
        found = {}
        for name in names:
            self._turn_s[name] = frame.at_s
            try:
                found[name] = frame.usable(self._detectors[name].detect(frame.image))
            except Exception as error:  # whatever one specialist does, the others go on looking; `late` tells of it
                self._failing[name] = error
            else:
                self._failing.pop(name, None)
                self._saw_s[name] = frame.at_s
        return found

    def _tick(self, at_s: float) -> None:
        before_s = at_s if self._began_s is None else self._at_s
        self._began_s = at_s if self._began_s is None else self._began_s
        self._at_s = at_s
        if (spacing_s := at_s - before_s) > 0.0:
            self._spacing_s = spacing_s if spacing_s <= _LONGEST_SPACING_S else 0.0


def _strictest(model: str, rhythms: Collection[Rhythm]) -> Rhythm:
    mine = [rhythm for rhythm in rhythms if rhythm.model == model]
    sweeps = [rhythm.sweep_s for rhythm in mine if rhythm.sweep_s is not None]
    return Rhythm(
        model=model,
        every_s=min(rhythm.every_s for rhythm in mine),
        sweep_s=min(sweeps, default=None),
        urgent=any(rhythm.urgent for rhythm in mine),
        worth=min(rhythm.worth for rhythm in mine),
        late_s=min(rhythm.late_s for rhythm in mine),
    )
