"""What somebody wants clips looked at for: packs, zones and settings, checked before the first picture."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import Field, ValidationError

from packs.shelf import find_pack
from pipelines.behaviour import behaviours, build
from pipelines.pipeline import Watch
from protocol.errors import WanglouError
from protocol.messages import PackPlan, ZonePlan
from protocol.pack import Pack, PackError, ZoneNeed
from protocol.wire import Strict, nearest


class WishError(WanglouError):
    """Something on the command line cannot be meant."""

    key = "error.analyze.zones"


class DrawnZone(ZonePlan, Strict):
    """A zone of a file, and the packs it is for; none named means all."""

    model_config = Strict.model_config

    packs: Annotated[tuple[str, ...], Field(max_length=32, strict=False)] = ()


class ZoneFile(Strict):
    zones: Annotated[tuple[DrawnZone, ...], Field(min_length=1, max_length=32, strict=False)]


def read_zones(path: Path) -> tuple[DrawnZone, ...]:
    """The zones of a JSON or YAML file; polygons in fractions of the picture. Raises WishError."""
    try:
        body = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise WishError("error.analyze.no_zone_file", file=path) from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise WishError(file=path.name, why=" ".join(str(error).split())[:200]) from None
    try:
        return ZoneFile.model_validate_json(json.dumps(body, default=str)).zones
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise WishError(file=path.name, why=f"{where}: {first['msg']}") from None


def chosen_packs(names: Sequence[str], shelf: Mapping[str, Pack]) -> list[Pack]:
    """The packs named, or every proven one that needs no zone. Raises PackError."""
    if not names:
        free = (p for p in shelf.values() if p.eyes and p.eyes.proven and p.eyes.zone is ZoneNeed.OPTIONAL)
        return sorted(free, key=lambda pack: pack.pack)
    packs = [find_pack(name, dict(shelf)) for name in dict.fromkeys(names)]
    for pack in packs:
        if pack.eyes is None:
            raise PackError("error.pack.no_eyes", name=pack.pack)
    return packs


def watches_of(packs: Sequence[Pack], zones: Sequence[DrawnZone], sets: Sequence[str]) -> list[Watch]:
    """One watch per pack; a pack whose zone is not given takes the whole picture. Raises WanglouError."""
    changes = [_change(written) for written in sets]
    plans = [_plan(pack, zones, changes) for pack in packs]
    for key, _ in changes:
        if not any(key in _settings_of(plan) for plan in plans):
            known = sorted({name for plan in plans for name in _settings_of(plan)})
            raise WishError("error.analyze.unknown_set", key=key, nearest=nearest(key, known))
    watches = [Watch.of(plan, zones) for plan in plans]
    for watch in watches:
        build(watch.pack, watch.zones)
    return watches


def _plan(pack: Pack, zones: Sequence[DrawnZone], changes: Sequence[tuple[str, Any]]) -> PackPlan:
    if pack.eyes is None:
        raise PackError("error.pack.no_eyes", name=pack.pack)
    plan = PackPlan(
        pack=pack.pack,
        version=pack.version,
        behaviour=pack.eyes.behaviour,
        severity=pack.brain.severity,
        settings=dict(pack.eyes.settings),
        zones=tuple(zone.name for zone in zones if not zone.packs or pack.pack in zone.packs),
    )  # a clip has no time of day: the schedule does not count
    wanted = {key: value for key, value in changes if key in _settings_of(plan)}
    return plan.model_copy(update={"settings": plan.settings | wanted})


def _settings_of(plan: PackPlan) -> Mapping[str, Any]:
    found = behaviours().get(plan.behaviour)
    return found.Settings.model_fields if found else {}


def _change(written: str) -> tuple[str, Any]:
    """``longer_than=30s`` → ("longer_than", "30s"); the value is read as YAML reads it."""
    key, equals, value = written.partition("=")
    if not equals or not key.strip():
        raise WishError("error.analyze.bad_set", written=written)
    try:
        return key.strip(), yaml.safe_load(value)
    except yaml.YAMLError:
        raise WishError("error.analyze.bad_set", written=written) from None
