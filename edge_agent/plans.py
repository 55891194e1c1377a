"""What shall each camera look for? The brain's word counts, also while the brain cannot be reached."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import structlog
from pydantic import TypeAdapter, ValidationError

from edge_agent.replacing import replace_durably
from packs.plans import pack_plan
from pipelines.behaviour import ModelAbsent, unseen
from pipelines.pipeline import Pipeline, Watch
from protocol.causes import cause_of
from protocol.errors import WanglouError
from protocol.messages import CameraPlan, PackPlan
from protocol.pack import Pack, ZoneNeed
from protocol.texts import Text

log = structlog.get_logger(__name__)

_PLANS = TypeAdapter(tuple[CameraPlan, ...])


class PlanError(WanglouError):
    """A pack switched on by hand cannot be watched."""

    key = "error.edge.plan.no_zone"


class PlanShelf:
    """The plans that the brain sent last, on disk for a start without network."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> tuple[CameraPlan, ...]:
        """Empty before the first hello, and where the file cannot be read: the next hello brings it again."""
        try:
            return _PLANS.validate_json(self._path.read_bytes())
        except FileNotFoundError:
            return ()
        except (OSError, ValidationError):
            log.warning("plan unreadable, waiting for the brain", file=str(self._path))
            return ()

    def save(self, plans: Sequence[CameraPlan]) -> None:
        """On a full disk the next start without network begins with the plans before."""
        try:
            replace_durably(self._path, _PLANS.dump_json(tuple(plans)))
        except OSError as error:
            log.warning("plan not kept", file=str(self._path), why=cause_of(error).en)


def plan_for(camera_id: str, central: Sequence[CameraPlan], local: CameraPlan) -> CameraPlan:
    """The brain's plan for a camera it owns, the local one for any other."""
    return next((plan for plan in central if plan.camera_id == camera_id), local)


def unjudged(plan: CameraPlan) -> CameraPlan:
    """What is to be looked for, whatever people said of the alarms."""
    packs = tuple(pack.model_copy(update={"judgements": ()}) for pack in plan.packs)
    return plan.model_copy(update={"packs": packs})


def pipeline_for(plan: CameraPlan, build: Callable[[Sequence[Watch]], Pipeline]) -> tuple[Pipeline, Text | None]:
    """A pipeline for as much of ``plan`` as this node can do, and what it cannot.

    One pack that a newer brain sent must not blind the camera for the others.
    """
    watches: list[Watch] = []
    trouble: Text | None = None
    blind: list[ModelAbsent] = []
    for pack in plan.packs:
        try:
            watch = Watch.of(pack, plan.zones)
            build([watch])
        except ModelAbsent as error:
            log.warning("model absent", camera=plan.camera_id, pack=pack.pack, model=error.model)
            blind.append(error)
        except WanglouError as error:
            log.warning("pack cannot be watched here", camera=plan.camera_id, pack=pack.pack, why=str(error))
            trouble = trouble or error.text
        else:
            watches.append(watch)
    return build(watches), _cannot_see(blind) or trouble


def _cannot_see(absent: Sequence[ModelAbsent]) -> Text | None:
    """All hazards that cannot be seen for want of a model, in one sentence."""
    if not absent:
        return None
    kinds = [kind for error in absent for kind in error.kinds]
    models = ", ".join(dict.fromkeys(error.model for error in absent))
    return unseen(kinds, ModelAbsent.key, model=models)


def plan_by_hand(pack: Pack, zones: Sequence[str], changes: Mapping[str, Any]) -> PackPlan:
    """The eyes' half of ``pack`` for one camera; ``changes`` replace single settings.

    Raises NoEyesError, and PlanError where the pack needs a zone or a line and none was drawn.
    """
    plan = pack_plan(pack, tuple(zones), changes)
    need = ZoneNeed.OPTIONAL if pack.eyes is None else pack.eyes.zone
    if not zones and need is ZoneNeed.REQUIRED:
        raise PlanError(pack=pack.pack)
    if not zones and need.lines:
        raise PlanError("error.edge.plan.no_line", pack=pack.pack)
    return plan
