"""Noise 噪音: for minutes it is much louder at this camera than it is there when all is quiet.

It hears no sound, only how loud each second was (A-weighted, as an ear weighs it). Their mean over `over` must
lie `above_quiet` over the quiet that this very camera knows from the last day, and above `at_least`, for
`longer_than`; once it has been quiet again for `quiet_for`, it is over. A pause between two songs ends nothing, a bang
or a car is no minutes.

It cannot tell what is loud, nor where: music, a pump and rain on the housing are one to it. A camera that turns its
microphone up by itself hears less of a difference than there is. Whatever is loud nearly all day becomes its quiet.
Seconds that told nothing (muted, damaged, missing) are neither loud nor quiet: what is going on waits for them
for a minute and is then let go. That nothing can be heard is for the camera to say.
"""

from collections import deque
from collections.abc import Sequence
from datetime import timedelta
from typing import Annotated

from pydantic import Field

from pipelines.behaviour import Behaviour
from pipelines.loudness import Level, mean_dba
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text
from protocol.wire import Strict

#: A mean needs so much of its span to have been heard.
HEARD = 0.5
#: A car that passes in the quiet is still quiet: so many of its seconds may be loud.
CALM = 0.1
#: What nobody has heard any more for so long is no longer said to go on.
UNHEARD_S = 60.0

Decibels = Annotated[float, Field(allow_inf_nan=False)]


class NoiseSettings(Strict):
    # GB 3096-2008, 5.4, allows what is sudden by night no more than 15 dB(A) above the limit of its area.
    above_quiet: Decibels = Field(
        15.0, ge=3.0, le=60.0, title="比安静时高出（分贝）", description="decibels above this camera's own quiet"
    )
    at_least: Decibels = Field(
        -60.0,
        ge=-100.0,
        le=0.0,
        title="最低响度（dBFS）",
        description="quieter than this is never noise, dBFS, A-weighted",
    )
    over: Span = Field(
        timedelta(seconds=60),
        ge=timedelta(seconds=3),
        le=timedelta(minutes=15),
        title="平均时长",
        description="the span over which loudness is averaged",
    )
    longer_than: Span = Field(
        timedelta(minutes=2),
        ge=timedelta(seconds=3),
        le=timedelta(hours=2),
        title="持续超过",
        description="how long the mean must have been too loud",
    )
    quiet_for: Span = Field(
        timedelta(minutes=1),
        ge=timedelta(seconds=3),
        le=timedelta(hours=1),
        title="安静多久算结束",
        description="how long it must be quiet again before it is over",
    )


class Noise(Behaviour):
    name = "noise"
    title = Text(zh="噪音扰民", en="Noise")
    # GB/T 28181 knows no alarm by sound: method 7 is "other".
    kinds = (Kind(kind="noise", title=title, behaviour=name, alarm=AlarmCode(method=7, type=1, own="noise")),)
    Settings = NoiseSettings
    listens = True
    looks_on = False
    # How long it must last is asked of the seconds, which are complete however rarely somebody looks.
    rule = Rule(looks=1, of=1, within=timedelta(seconds=1), patience=timedelta(seconds=1))

    def __init__(self, settings: NoiseSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._over_s = settings.over.total_seconds()
        self._quiet_for_s = settings.quiet_for.total_seconds()
        self._recent: deque[Level] = deque()  #: the seconds that a mean or the calm after it may need
        self._known_s: float | None = None  #: up to when it is known how loud it was
        self._loud_s: float | None = None  #: since when it has been too loud
        self._begun = False  #: it was too loud for long enough
        self._worth: tuple[float, float, float] = (0.0, 0.0, 0.0)  #: mean, quiet, share clipped when last too loud

    @property
    def objects(self) -> tuple[str, ...]:
        return ()

    def observe(self, scene: Scene) -> list[Observation]:
        for level in scene.frame.levels:
            if not self._recent or level.at_s > self._recent[-1].at_s:
                self._hear(level)
        self._let_go_unheard(scene.at_s)
        return [] if self._loud_s is None else [self._told(scene.at_s, self._loud_s)]

    def _hear(self, level: Level) -> None:
        self._let_go_unheard(level.at_s)
        self._recent.append(level)
        while self._recent[0].at_s <= level.at_s - max(self._over_s, self._quiet_for_s):
            self._recent.popleft()
        told = self._heard(level.at_s - self._over_s)
        if level.quiet_dba is None or len(told) < HEARD * self._over_s:
            return
        self._known_s = level.at_s
        mean, quiet = mean_dba(told), level.quiet_dba
        limit = max(quiet + self._settings.above_quiet, self._settings.at_least)
        if mean > limit:
            clipped = [each.clipped for each in self._recent if each.at_s > level.at_s - self._over_s]
            self._worth = (mean, quiet, sum(clipped) / len(clipped))
            self._is_loud(level, limit)
        elif not self._begun or self._calm(level.at_s, limit):
            self._let_go()

    def _heard(self, from_s: float) -> list[float]:
        """How loud the seconds after `from_s` were that told anything."""
        return [each.dba for each in self._recent if each.at_s > from_s and each.dba is not None and each.told]

    def _is_loud(self, level: Level, limit: float) -> None:
        self._loud_s = level.at_s if self._loud_s is None else self._loud_s
        # The mean stays up for a while when a truck has left: what counts is up to when something was loud.
        if level.told and level.dba is not None and level.dba > limit:
            self._begun = self._begun or level.at_s - self._loud_s >= self._settings.longer_than.total_seconds()

    def _calm(self, at_s: float, limit: float) -> bool:
        """A mean forgets a faint noise within seconds: to be over, hardly one second may have been loud."""
        told = self._heard(at_s - self._quiet_for_s)
        loud = sum(dba > limit for dba in told)
        return len(told) >= HEARD * self._quiet_for_s and loud <= CALM * len(told)

    def _let_go_unheard(self, at_s: float) -> None:
        if self._known_s is not None and at_s - self._known_s > UNHEARD_S:
            self._let_go()

    def _let_go(self) -> None:
        self._loud_s, self._begun = None, False

    def _told(self, at_s: float, since_s: float) -> Observation:
        mean, quiet, clipped = self._worth
        limit_s = self._settings.longer_than.total_seconds()
        lasted_s = at_s - since_s
        return Observation(
            kind=self.name,
            key="camera",
            at_s=at_s,
            since_s=since_s,
            confidence=0.9 * min(1.0, lasted_s / limit_s),
            met=self._begun,
            reasons=(
                Reason.of(
                    "noise.loud",
                    None,
                    lasted_s=lasted_s,
                    limit_s=limit_s,
                    mean_dba=mean,
                    over_s=self._over_s,
                    above_db=mean - quiet,
                    quiet_dba=quiet,
                    clipped=100.0 * clipped,
                ),
            ),
        )
