"""Each hello is laid beside the one before it: for how long was each camera live, looked at, and by which packs."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from central.domain.camera import Camera
from central.domain.coverage import CoverageHour, Spell, added, spells
from central.domain.people import Agent
from central.services.ports.store import Store
from protocol.messages import CameraReport, Hello
from protocol.scope import whole


async def keep_coverage(hello: Hello, agent: Agent, cameras: Sequence[Camera], *, store: Store, now: datetime) -> bool:
    """``agent`` as it was at its last hello. True where an hour began for one of ``cameras``."""
    before = _reports(agent.hello)
    told = {report.camera_id: report for report in hello.cameras}
    found: dict[tuple[str, datetime], list[Spell]] = {}
    for camera in cameras:
        if (report := told.get(camera.camera_id)) is not None:
            for spell in spells(before.get(camera.camera_id), agent.last_seen_at, report, now):
                found.setdefault((camera.camera_id, spell.hour), []).append(spell)
    if not found:
        return False

    scope = whole(agent.district_id)
    ids, hours = sorted({key[0] for key in found}), sorted({key[1] for key in found})
    known = {(row.camera_id, row.hour): row for row in await store.coverage.of_hours(scope, ids, hours)}
    where = {camera.camera_id: camera for camera in cameras}
    await store.coverage.put(scope, [_hour(where[key[0]], key[1], known.get(key), found[key]) for key in sorted(found)])
    return any(key not in known for key in found)


def _hour(camera: Camera, hour: datetime, known: CoverageHour | None, new: Sequence[Spell]) -> CoverageHour:
    row = known or CoverageHour(camera.camera_id, camera.district_id, camera.place_path, hour)
    for spell in new:
        row = added(row, spell)
    return row


def _reports(hello: Mapping[str, Any]) -> dict[str, CameraReport]:
    """The cameras of the hello before; one that an older version wrote down otherwise is not known."""
    found = {}
    for row in hello.get("cameras", ()):
        try:
            report = CameraReport.model_validate(row)
        except ValidationError:
            continue
        found[report.camera_id] = report
    return found
