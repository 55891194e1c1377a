"""People called this camera's alarms false: what it is less sure of than they ask for is no longer told."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from pipelines.behaviour import behaviours
from pipelines.observation import Observation
from protocol.messages import PackPlan
from protocol.verdicts import caution

#: (kind, key of the observation), as events are told apart.
Key = tuple[str, str]


def least_of(plan: PackPlan) -> float:
    """The least confidence with which a pack begins an event at its camera; 0 while nobody complained of it."""
    asked = caution(plan.judgements, plan.severity)
    return asked.asks_for(_usual(plan)) if asked.raised > 0.0 else 0.0


def _usual(plan: PackPlan) -> float:
    behaviour = behaviours()[plan.behaviour]
    settings = behaviour.Settings.model_validate(plan.settings)
    return max(behaviour.speaks_from, float(getattr(settings, "least_confidence", 0.0)))


def heeded(seen: Sequence[Observation], least: float, going_on: Collection[Key]) -> list[Observation]:
    """``seen``, where what is less sure than ``least`` begins nothing. What goes on is followed to its end."""
    return [o if o.confidence >= least or (o.kind, o.key) in going_on else replace(o, met=False) for o in seen]
