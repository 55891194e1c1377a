"""What somebody wants clips looked at for: packs, zones and settings, checked before the first picture."""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, Field, ValidationError

from models.team import Team
from packs.plans import pack_plan, zones_for
from packs.shelf import find_pack
from packs.yaml_file import read_yaml
from pipelines.behaviour import behaviours, build
from pipelines.pipeline import Watch
from protocol.causes import misfit
from protocol.errors import WanglouError
from protocol.messages import PackPlan, ZonePlan
from protocol.pack import Pack
from protocol.wire import Name, Strict, nearest
from sample_videos.otherwise import AS_IT_IS, OTHERWISE, Otherwise

#: What an annotated film can be: its ending says what it is packed in.
FILMS = (".mp4", ".mkv", ".mov", ".avi")
#: (pack or None for all, key, value as written)
Change = tuple[str | None, str, str]


class WishError(WanglouError):
    """Something on the command line cannot be meant."""

    key = "error.analyze.zones"


class DrawnZone(ZonePlan, Strict):
    """A zone of a file, and the packs it is for; none named means all."""

    model_config = Strict.model_config

    packs: Annotated[tuple[Name, ...], Field(max_length=32, strict=False)] = ()


class ZoneFile(Strict):
    zones: Annotated[tuple[DrawnZone, ...], Field(min_length=1, max_length=32, strict=False)]


def read_zones(path: Path) -> tuple[DrawnZone, ...]:
    """The zones of a JSON or YAML file; polygons in fractions of the picture. Raises YamlError or WishError."""
    if not path.is_file():
        raise WishError("error.analyze.no_zone_file", file=path)
    body = read_yaml(path)
    try:
        zones = ZoneFile.model_validate_json(json.dumps(body, default=str)).zones
    except ValidationError as error:
        raise _explain(path.name, error) from None
    names = [zone.name for zone in zones]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise WishError("error.analyze.zone_twice", file=path.name, zone=twice)
    return zones


def way_called(name: str) -> Otherwise:
    """How films are to be shown; "" for as they are. Raises WishError naming the nearest way and all of them."""
    if not name:
        return AS_IT_IS
    ways = tuple(OTHERWISE)
    if name not in ways:
        raise WishError("error.analyze.way", way=name[:60], nearest=nearest(name, ways), ways=", ".join(ways))
    return OTHERWISE[name]


def film_called(file: Path) -> Path:
    """``file``, if a film can be called so. Raises WishError."""
    if file.suffix.lower() not in FILMS:
        raise WishError("error.analyze.film", file=file, endings=" ".join(FILMS))
    return file


def chosen_packs(names: Sequence[str], shelf: Mapping[str, Pack], zones: Sequence[DrawnZone] = ()) -> list[Pack]:
    """The packs named; if none, every proven one whose zone, where it needs one, was drawn. Raises PackError."""
    if names:
        return [find_pack(name, dict(shelf)) for name in dict.fromkeys(names)]
    proven = (pack for _, pack in sorted(shelf.items()) if pack.eyes and pack.eyes.proven)
    return [pack for pack in proven if pack.eyes and pack.eyes.zone.met_by([z for z in zones if _is_for(z, pack)])]


def watches_of(packs: Sequence[Pack], zones: Sequence[DrawnZone], sets: Sequence[str]) -> list[Watch]:
    """One watch per pack; a pack whose zone is not given takes the whole picture. Raises WanglouError."""
    plans = [_plan(pack, zones) for pack in packs]
    _know_packs(zones, [plan.pack for plan in plans])
    _use_zones(zones, plans)
    for written in sets:
        plans = _changed(plans, _change(written))
    watches = [Watch.of(plan, zones) for plan in plans]
    for watch in watches:
        build(watch.pack, watch.zones)
    return watches


def specialists_of(watches: Iterable[Watch]) -> set[str]:
    """The models that these watches ask besides the street's."""
    found = (behaviours()[watch.pack.behaviour].specialist for watch in watches)
    return {rhythm.model for rhythm in found if rhythm is not None}


def must_all_look(team: Team) -> None:
    """Raises WishError where a model that was asked for cannot look: an analysis without it would pass for silence."""
    for name, why in team.absent.items():
        raise WishError("error.analyze.no_model", model=name, why=why.in_("en"))


def _plan(pack: Pack, zones: Sequence[DrawnZone]) -> PackPlan:
    """A clip has no time of day, so its schedule does not count.

    Of the zones for all packs it takes those it can use; one that names the pack is taken at its word.
    """
    usable = zones_for(pack, zones)
    mine = tuple(zone.name for zone in zones if _is_for(zone, pack) and (zone.packs or zone.name in usable))
    return pack_plan(pack, mine).model_copy(update={"schedule": "always"})


def _is_for(zone: DrawnZone, pack: Pack) -> bool:
    return not zone.packs or pack.pack in zone.packs


def _know_packs(zones: Sequence[DrawnZone], packs: Sequence[str]) -> None:
    for name in (name for zone in zones for name in zone.packs):
        if name not in packs:
            raise WishError("error.analyze.pack_not_chosen", pack=name, nearest=nearest(name, list(packs)))


def _use_zones(zones: Sequence[DrawnZone], plans: Sequence[PackPlan]) -> None:
    """A line that is drawn where areas are asked for, or an area for lines, was meant for something."""
    for zone in zones:
        if not any(zone.name in plan.zones for plan in plans):
            key = "error.behaviour.needs_area" if zone.line else "error.behaviour.needs_line"
            raise WishError(key, pack=plans[0].pack, zone=zone.name)


def _change(written: str) -> Change:
    """``intrusion.inside_for=2s`` → (intrusion, inside_for, 2s); without a pack's name it is for all."""
    key, equals, value = written.partition("=")
    pack, dot, name = key.strip().rpartition(".")
    if not equals or not name or not value.strip() or (dot and not pack):
        raise WishError("error.analyze.bad_set", written=written[:80])
    return pack or None, name, value.strip()


def _changed(plans: Sequence[PackPlan], change: Change) -> list[PackPlan]:
    """The plans with one setting changed in each that knows it. Raises WishError where none does."""
    pack, key, written = change
    named = [plan for plan in plans if pack in (None, plan.pack)]
    if not named:
        raise WishError(
            "error.analyze.pack_not_chosen", pack=pack, nearest=nearest(pack or "", [p.pack for p in plans])
        )
    if not any(key in _settings_of(plan).model_fields for plan in named):
        known = sorted({field for plan in named for field in _settings_of(plan).model_fields})
        raise WishError("error.analyze.unknown_set", key=key, nearest=nearest(key, known))
    return [
        plan.model_copy(update={"settings": {**plan.settings, key: _typed(key, written, _settings_of(plan))}})
        if plan in named and key in _settings_of(plan).model_fields
        else plan
        for plan in plans
    ]


def _settings_of(plan: PackPlan) -> type[BaseModel]:
    found = behaviours().get(plan.behaviour)
    return found.Settings if found else Strict


def _typed(key: str, written: str, settings: type[BaseModel]) -> object:
    """``written`` in the first reading that the setting accepts; in the first one at all where none is, so that
    the behaviour itself says what is wrong with it."""
    readings = _readings(written)
    return next((value for value in readings if _accepted(key, value, settings)), readings[0])


def _readings(written: str) -> list[Any]:
    """As YAML writes it (0.4, true, [person, car]), as text (10s), as words parted by commas (person,car)."""
    readings: list[Any] = [written]
    if written[0] not in "[{":
        readings.append([word.strip() for word in written.split(",") if word.strip()])
    with suppress(yaml.YAMLError, ValueError):
        readings.insert(0, yaml.safe_load(written))
    return readings


def _accepted(key: str, value: object, settings: type[BaseModel]) -> bool:
    try:
        settings.model_validate({key: value})
    except ValidationError as error:
        return not any(found["loc"][:1] == (key,) for found in error.errors(include_url=False, include_input=False))
    return True


def _explain(file: str, error: ValidationError) -> WishError:
    problems = error.errors(include_url=False)
    first = next((p for p in problems if p["type"] == "extra_forbidden"), problems[0])
    where = ".".join(str(step) for step in first["loc"])
    match first["type"]:
        case "extra_forbidden":
            known = list(ZoneFile.model_fields if len(first["loc"]) == 1 else DrawnZone.model_fields)
            near = nearest(str(first["loc"][-1]), known)
            return WishError("error.analyze.zone_key", file=file, key=where, nearest=near)
        case "less_than_equal" | "greater_than_equal":
            return WishError("error.analyze.zone_fraction", file=file, where=where, value=first["input"])
    return WishError(file=file, why=misfit(first, where))
