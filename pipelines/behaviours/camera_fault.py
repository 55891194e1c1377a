"""Camera fault 摄像机故障: pictures come, but they no longer show the place.

Three faults, told apart in the reason. Frozen: the very same picture again and again while time goes on;
a real camera's noise is never twice the same, and an encoder that skips what stands still begins anew every
few seconds, so a minute of identity is none of theirs. Dark: nearly black, without a lamp; a night with a
lamp in it is not dark. Covered: hardly an edge left, in absolute terms or compared with what this camera
usually shows: a hand, paint, a cloth, fog, a lens out of focus.

It needs no more than one look in ten seconds. It says nothing about a camera that sends no picture: that is
the state of the camera. It cannot see that a camera was turned, and takes a scene drawn without any noise
for a frozen one. A white wall that fills the picture from the first look on is called covered.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from pydantic import Field

from pipelines.behaviour import Behaviour
from pipelines.observation import Observation
from pipelines.picture_health import Measures, measure, same_picture
from pipelines.scene import Scene
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text
from protocol.wire import Strict

#: 99 % of a dark picture lies below this grey level.
DARK = 32.0
#: Less than this part of the picture are edges, or less than this part of the detail it usually shows.
FEWEST_EDGES = 0.003
LEAST_OF_USUAL = 0.2
#: What is usual is known after so long, and follows the day and the seasons with this memory.
KNOWN_S, MEMORY_S = 60.0, 600.0
#: Looks further apart than this are no proof of what was between them.
GAP_S = 25.0
#: Faults take half a minute to be one: measured about once a second, and said again at the looks between.
MEASURED_EVERY_S = 0.9
#: So many looks at least must have shown the same picture.
FEWEST_LOOKS = 4


class CameraFaultSettings(Strict):
    frozen_for: Span = Field(
        timedelta(seconds=60),
        ge=timedelta(seconds=15),
        le=timedelta(hours=1),
        title="画面冻结超过",
        description="how long the very same picture must have come",
    )
    dark_for: Span = Field(
        timedelta(seconds=30),
        ge=timedelta(seconds=5),
        le=timedelta(hours=1),
        title="画面全黑超过",
        description="how long it must have been nearly black",
    )
    covered_for: Span = Field(
        timedelta(seconds=30),
        ge=timedelta(seconds=5),
        le=timedelta(hours=1),
        title="遮挡或模糊超过",
        description="how long there must have been hardly an edge in the picture",
    )


@dataclass(slots=True)
class _Clock:
    """Since when something has been true at every look."""

    since_s: float | None = None
    looks: int = 0

    def tick(self, true: bool, at_s: float) -> float:
        """How long by now; 0 where it is not true."""
        if not true:
            self.since_s, self.looks = None, 0
            return 0.0
        self.since_s = at_s if self.since_s is None else self.since_s
        self.looks += 1
        return at_s - self.since_s


class CameraFault(Behaviour):
    name = "camera_fault"
    title = Text(zh="摄像机故障", en="Camera fault")
    kinds = (Kind(kind="camera_fault", title=title, behaviour=name, alarm=AlarmCode(method=5, type=11)),)
    Settings = CameraFaultSettings
    # An idle camera is looked at every ten seconds.
    rule = Rule(looks=2, of=3, within=timedelta(seconds=25), patience=timedelta(seconds=25))
    looks_on = False

    def __init__(self, settings: CameraFaultSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._dark, self._covered, self._frozen = _Clock(), _Clock(), _Clock()
        self._frozen_at: Measures | None = None  #: the picture that all later ones are compared with
        self._usual: float | None = None  #: detail this camera shows
        self._known_s = 0.0  #: how long it has been watched with its usual detail
        self._at_s: float | None = None
        self._said: list[Observation] = []

    @property
    def objects(self) -> tuple[str, ...]:
        return ()

    def observe(self, scene: Scene) -> list[Observation]:
        if self._at_s is not None and scene.at_s - self._at_s < MEASURED_EVERY_S:
            return [replace(seen, at_s=scene.at_s) for seen in self._said]
        self._said = self._measured(scene)
        return self._said

    def _measured(self, scene: Scene) -> list[Observation]:
        now = measure(scene.frame.image)
        elapsed = scene.at_s - self._at_s if self._at_s is not None else 0.0
        self._at_s = scene.at_s
        if elapsed > GAP_S:
            self._dark, self._covered, self._frozen = _Clock(), _Clock(), _Clock()
        # One fault, one event: the first that explains the picture.
        faults = (self._is_dark(now, scene), self._is_covered(now, scene, elapsed), self._is_frozen(now, scene))
        lasting = [fault for fault in faults if fault is not None]
        return next(([fault] for fault in lasting if fault.met), lasting[:1])

    def _is_dark(self, now: Measures, scene: Scene) -> Observation | None:
        lasted_s = self._dark.tick(now.brightest < DARK, scene.at_s)
        limit_s = self._settings.dark_for.total_seconds()
        reason = Reason.of("camera_fault.dark", None, lasted_s=lasted_s, limit_s=limit_s, brightest=now.brightest)
        return _fault(scene, self._dark, lasted_s, limit_s, reason)

    def _is_covered(self, now: Measures, scene: Scene, elapsed: float) -> Observation | None:
        known = self._usual is not None and self._known_s >= KNOWN_S
        left = now.detail / max(self._usual, 1e-6) if self._usual is not None and known else 1.0
        blank = now.edges < FEWEST_EDGES or left < LEAST_OF_USUAL
        lasted_s = self._covered.tick(blank and now.brightest >= DARK, scene.at_s)
        if not blank and now.brightest >= DARK:
            self._remember(now.detail, elapsed)
        limit_s = self._settings.covered_for.total_seconds()
        reason = Reason.of(
            "camera_fault.covered", None, lasted_s=lasted_s, limit_s=limit_s, edges=100 * now.edges, left=100 * left
        )
        return _fault(scene, self._covered, lasted_s, limit_s, reason)

    def _remember(self, detail: float, elapsed: float) -> None:
        if self._usual is None:
            self._usual = detail
        self._known_s += min(elapsed, GAP_S)
        # At first the mean of what was seen, later a memory of ten minutes.
        self._usual += (detail - self._usual) * min(1.0, elapsed / max(1.0, min(self._known_s, MEMORY_S)))

    def _is_frozen(self, now: Measures, scene: Scene) -> Observation | None:
        same = self._frozen_at is not None and same_picture(self._frozen_at, now)
        if not same:
            self._frozen_at, self._frozen = now, _Clock()
        lasted_s = self._frozen.tick(True, scene.at_s)
        limit_s = self._settings.frozen_for.total_seconds()
        if self._frozen.looks < FEWEST_LOOKS:
            return None
        reason = Reason.of("camera_fault.frozen", None, lasted_s=lasted_s, limit_s=limit_s, looks=self._frozen.looks)
        return _fault(scene, self._frozen, lasted_s, limit_s, reason)


def _fault(scene: Scene, clock: _Clock, lasted_s: float, limit_s: float, reason: Reason) -> Observation | None:
    if clock.since_s is None:
        return None
    return Observation(
        kind="camera_fault",
        key="camera",
        at_s=scene.at_s,
        since_s=clock.since_s,
        confidence=0.95 * min(1.0, lasted_s / limit_s),
        met=lasted_s >= limit_s,
        reasons=(reason,),
    )
