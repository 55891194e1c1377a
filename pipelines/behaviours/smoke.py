"""Smoke 烟雾: something grey that one sees through has come up before the place, grows, swirls, and stays.

Nothing was learnt from pictures of smoke: what is believed is what smoke does to a place that is known
(`pipelines/haze/fading.py`) and what it does in time (`pipelines/haze/judging.py`). Whoever walks by, a lamp that is
switched on, a shadow, another exposure and fog that was always there do not do the same.

It cannot tell smoke from steam, dust or exhaust that hang as long, nor from the sun or a headlight that shines into the
lens. It is blind before bare walls and sky, to black smoke in the dark, where the camera itself moves, and to smoke
that was there when looking began.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import numpy as np
from pydantic import Field

from pipelines.behaviour import Behaviour
from pipelines.flames.vain import Vain
from pipelines.haze.backdrop import Backdrop
from pipelines.haze.clouds import Cloud, Clouds
from pipelines.haze.fading import Haze
from pipelines.haze.grid import Mask, cells, small
from pipelines.haze.judging import SWIRL, THIN, Judgement, judged
from pipelines.haze.passers import Passers
from pipelines.observation import Observation
from pipelines.scene import Scene
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.events import Box, Reason
from protocol.hazards import AlarmCode, Kind
from protocol.span import Span
from protocol.texts import Text
from protocol.wire import Fraction, Strict

#: Smoke changes in seconds: it is judged this often, and what was said is said again at the looks between.
JUDGED_EVERY_S, SAID_AGAIN_S = 0.35, 1.2
#: Smoke that hides the whole place is not over: what was told is said on for so long while nothing can be told.
HIDDEN_S = 1800.0
#: A cloud that has not turned out to be smoke within so long is no reason to keep looking at a still picture.
WATCHED_S = 20.0
#: What was told is taken back where, within so long, so much of what it was then turns out to be somebody or a car.
#: Longer, or of what is left of it, and smoke that somebody walks up to would be taken back.
TAKEN_BACK_S, SOMEBODY = 1.5, 0.8


class SmokeSettings(Strict):
    lasting: Span = Field(
        timedelta(seconds=4),
        ge=timedelta(seconds=2),
        le=timedelta(minutes=2),
        title="持续超过",
        description="how long it must have hung there",
    )
    least_size: Fraction = Field(0.01, gt=0.0, title="至少占画面", description="a smaller cloud does not count")


class Smoke(Behaviour):
    name = "smoke"
    title = Text(zh="烟雾", en="Smoke")
    # GB/T 28181 has no code for it: an abnormal picture, and the kind in the description.
    kinds = (Kind(kind="smoke", title=title, behaviour=name, alarm=AlarmCode(method=5, type=11, own="smoke")),)
    Settings = SmokeSettings
    rule = Rule(looks=4, of=6, within=timedelta(seconds=3), patience=timedelta(seconds=30))
    speaks_from = 0.5

    def __init__(self, settings: SmokeSettings, zones: Sequence[Zone]) -> None:
        self._settings = settings
        self._zones = tuple(zones)
        self._backdrop = Backdrop()
        self._passers = Passers()
        self._vain = Vain()
        self._clouds = {zone: Clouds() for zone in self._zones}
        self._inside: dict[tuple[Zone, tuple[int, int]], Mask] = {}
        self._said: list[Observation] = []
        self._looked_s = self._said_s = -np.inf
        self._waiting = False

    @property
    def objects(self) -> tuple[str, ...]:
        return ()

    @property
    def waiting(self) -> bool:
        return self._waiting

    def observe(self, scene: Scene) -> list[Observation]:
        if scene.at_s - self._looked_s < JUDGED_EVERY_S:
            return self._again(scene.at_s)
        self._looked_s = scene.at_s
        picture = small(scene.frame.image)
        hidden = self._passers.hide(scene.detections, scene.frame, cells(*picture.shape[:2]))
        haze = self._backdrop.look(picture, scene.at_s, hidden, hold=self._holds(scene.at_s))
        if haze is None:
            return self._again(scene.at_s)
        self._said_s, self._waiting = scene.at_s, False
        self._said = [said for zone in self._zones if (said := self._look(zone, haze, hidden, scene)) is not None]
        return self._said

    def _again(self, at_s: float) -> list[Observation]:
        """What was said holds for a moment, smoke that was told for longer. Where nothing can be told and nothing
        holds, nothing is waited for either: a camera that has gone dark may sleep."""
        told = self._holds(at_s)
        if not told and at_s - self._said_s > SAID_AGAIN_S:
            self._waiting = False
            return []
        return [replace(said, at_s=at_s, taken_back=None) for said in self._said if said.met or not told]

    def _holds(self, at_s: float) -> bool:
        """Whether smoke was told and may hide the place by now."""
        return any(said.met for said in self._said) and at_s - self._said_s <= HIDDEN_S

    def _look(self, zone: Zone, haze: Haze, hidden: Mask, scene: Scene) -> Observation | None:
        inside = self._cells_of(zone, hidden.shape, scene)
        within = Haze(haze.thin & inside, haze.thick & inside, haze.through)
        clouds = self._clouds[zone].look(scene.at_s, within)
        told = [self._told(zone, scene, cloud, hidden) for cloud in clouds]
        return max(told, key=lambda said: (said.met, said.taken_back is not None, said.confidence), default=None)

    def _told(self, zone: Zone, scene: Scene, cloud: Cloud, hidden: Mask) -> Observation:
        now = judged(cloud, self._settings.lasting.total_seconds(), self._settings.least_size)
        covered = 0.0 if cloud.told_cells is None else float(hidden[cloud.told_cells].mean())
        mistaken = cloud.told_s is not None and scene.at_s - cloud.told_s <= TAKEN_BACK_S and covered >= SOMEBODY
        if mistaken:
            cloud.told_s = None
        elif cloud.told_s is None and now.is_smoke and cloud.seen_s == scene.at_s:
            cloud.told_s, cloud.told_cells = scene.at_s, cloud.cells
        self._waiting |= cloud.told_s is not None or self._worth_watching(cloud, now, scene.at_s)
        left, top, right, bottom = cloud.box()
        return Observation(
            kind="smoke",
            key=zone.key,
            at_s=scene.at_s,
            since_s=cloud.began_s,
            confidence=now.confidence,
            met=cloud.told_s is not None and cloud.seen_s == scene.at_s,
            box=Box(x1=left, y1=top, x2=right, y2=bottom),
            zone=zone.name,
            reasons=(_reason(now),),
            taken_back=Reason.of("smoke.somebody", None, covered=100 * covered) if mistaken else None,
        )

    def _worth_watching(self, cloud: Cloud, now: Judgement, at_s: float) -> bool:
        if at_s - cloud.began_s >= WATCHED_S:
            self._vain.add(cloud.box(), at_s)
        return now.thin >= THIN and not self._vain.holds(cloud.box(), at_s)

    def _cells_of(self, zone: Zone, shape: tuple[int, ...], scene: Scene) -> Mask:
        rows, columns = shape
        key = (zone, (rows, columns))
        if key not in self._inside:
            y, x = (np.mgrid[0:rows, 0:columns] + 0.5).reshape(2, -1)
            width, height = scene.frame.width, scene.frame.height
            middles = np.stack([x * width / columns, y * height / rows], axis=1)
            self._inside[key] = np.asarray(zone.contains(middles, width, height), bool).reshape(rows, columns)
        return self._inside[key]


def _reason(now: Judgement) -> Reason:
    return Reason.of(
        "smoke.haze",
        None,
        lasted_s=now.lasted_s,
        size=100 * now.size,
        grew=now.grew,
        thin=100 * now.thin,
        swirl=now.swirl,
        still=SWIRL,
    )
