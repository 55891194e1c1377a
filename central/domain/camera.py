"""A camera as people set it up: where it stands, what is drawn on its picture, which packs watch it and how."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from central.domain.watching import BROUGHT, Mode, Standing
from protocol.geo import Position
from protocol.messages import PackPlan, ZonePlan
from protocol.verdicts import Judgement
from protocol.wire import Wire


@dataclass(frozen=True, slots=True)
class Camera:
    camera_id: str
    district_id: str
    agent_id: str | None
    name: str
    place_path: str
    #: None where nothing in the community has coordinates.
    position: Position | None
    #: How far from ``position`` what it sees may stand.
    view_radius_m: float = 30.0
    zones: tuple[ZonePlan, ...] = ()
    #: What may be watched; ``modes`` says what is.
    packs: tuple[PackPlan, ...] = ()
    rendered: bool = False
    #: By pack. One that is not named is on duty: it came with a community that was brought in as data.
    modes: dict[str, Standing] = field(default_factory=dict)
    #: Without user and password; None for a camera that stands in its node's settings file.
    address: str | None = None
    #: Rises with every change; a change that does not name the newest one is refused.
    revision: int = 1
    changed_at: datetime | None = None
    changed_by: str | None = None
    removed_at: datetime | None = None

    def mode(self, pack: str) -> Mode:
        """How ``pack`` watches this camera; OFF for a pack nobody chose."""
        if pack in self.modes:
            return self.modes[pack].mode
        return Mode.ON if any(plan.pack == pack for plan in self.packs) else Mode.OFF

    def chosen(self, pack: str) -> bool:
        """Whether somebody chose ``pack`` here, with the settings and hours it has; else it follows the shelf."""
        return pack in self.modes and self.modes[pack].by != BROUGHT

    def judgements(self, pack: str) -> tuple[Judgement, ...]:
        """What people said of the alarms of ``pack`` here, oldest first."""
        return self.modes[pack].judgements if pack in self.modes else ()

    @property
    def watched(self) -> tuple[PackPlan, ...]:
        """What the eyes shall look for."""
        return tuple(plan for plan in self.packs if self.mode(plan.pack) is not Mode.OFF)


class Settled(Wire):
    """Everything people decide about a camera, as it stood before a change, so that the change can be undone."""

    name: str
    place_path: str
    position: Position | None
    view_radius_m: float
    address: str | None
    zones: tuple[ZonePlan, ...]
    packs: tuple[PackPlan, ...]
    modes: dict[str, Standing]
    removed_at: datetime | None

    @classmethod
    def of(cls, camera: Camera) -> "Settled":
        return cls(**{name: getattr(camera, name) for name in cls.model_fields})

    def back_in(self, camera: Camera, now: datetime, by: str) -> Camera:
        """``camera`` as it stood then. A trial that was not running meanwhile begins anew: its days did not count."""
        modes = {
            pack: was if was.same_as(camera.modes.get(pack)) else Standing.of(was.mode, now, by, was)
            for pack, was in self.modes.items()
        }
        return replace(camera, **{name: getattr(self, name) for name in Settled.model_fields} | {"modes": modes})


@dataclass(frozen=True, slots=True)
class CameraRevision:
    """One change of a camera: the audit's row, and what it takes to undo it."""

    camera_id: str
    district_id: str
    place_path: str
    revision: int
    at: datetime
    #: An account id, or "rule".
    by: str
    #: Which sentence tells it: the key below ``camera.changed``.
    what: str
    values: dict[str, str]
    before: Settled


def restarted(before: Camera, after: Camera, now: datetime, by: str) -> Mapping[str, Standing]:
    """``after.modes`` with a new beginning for each trial whose settings or zones are other ones now."""
    drawn_before = {zone.name: zone for zone in before.zones}
    drawn = {zone.name: zone for zone in after.zones}
    plans = {plan.pack: plan for plan in before.packs}

    def same(plan: PackPlan) -> bool:
        return plans.get(plan.pack) == plan and all(drawn_before.get(z) == drawn.get(z) for z in plan.zones)

    changed = {plan.pack for plan in after.packs if not same(plan)}
    return {
        pack: Standing.of(stands.mode, now, by, stands) if pack in changed and stands.mode is Mode.SHADOW else stands
        for pack, stands in after.modes.items()
    }
