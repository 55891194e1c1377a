"""Is this camera node in order: its settings, its disk, its model, every camera, and the way to the brain?"""

import os
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

import httpx

from edge_agent.capture import CaptureError, Feed, Source
from edge_agent.clock import utc_now
from edge_agent.commands import ROSTER_FILE, Roster
from edge_agent.settings import EdgeSettings, load_settings
from edge_agent.uplink import load_identity
from models.shelf import model_named, shelves
from protocol.addresses import with_login
from protocol.causes import cause_of
from protocol.errors import WanglouError
from protocol.texts import Text, both
from wanglou.doctor import LEAST_FREE_BYTES, Finding, Verdict, disk_of, finding, found_by
from wanglou.doctor_brain import MOST_SKEW_S


def examine_node(settings_file: Path) -> Iterator[Finding]:
    """The settings first: where they cannot be read, nothing else is known. One finding for each camera."""
    try:
        settings = load_settings(settings_file)
    except WanglouError as error:
        yield Finding("node_settings", Verdict.BROKEN, error.text)
        return
    cameras = _cameras(settings)
    yield finding("node_settings", Verdict.FINE, cameras=len(cameras))
    yield found_by("node_disk", partial(_disk, settings.data))
    yield found_by("node_model", partial(_model, settings.model))
    for camera in cameras:
        yield found_by(f"camera {camera.id}", partial(_picture, camera))
    yield found_by("node_brain", partial(_brain, settings))


def _disk(data: Path) -> Finding:
    place, free = disk_of(data)
    verdict = Verdict.FINE if free >= LEAST_FREE_BYTES else Verdict.BROKEN
    return Finding("node_disk", verdict, both(f"doctor.disk.{verdict}", folder=place, free_gb=f"{free / 1024**3:.1f}"))


def _model(name: str) -> Finding:
    model_named(name, shelves(environ=os.environ))
    return finding("node_model", Verdict.FINE, name=name)


class _Camera(NamedTuple):
    id: str
    name: str
    source: str


def _cameras(settings: EdgeSettings) -> list[_Camera]:
    """Those of the settings file, and those that the brain gave to this node."""
    own = [_Camera(camera.id, camera.name, camera.source) for camera in settings.cameras]
    known = {camera.id for camera in own}
    given = [
        _Camera(id_, camera.name, with_login(camera.address, camera.username, camera.password))
        for id_, camera in Roster(settings.data / ROSTER_FILE).all().items()
        if id_ not in known
    ]
    return [*own, *given]


def _picture(camera: _Camera) -> Finding:
    """One picture, as the agent would get it."""
    feed = Feed(Source(camera.source, loop=False, paced=False), now=utc_now)
    name = f"camera {camera.id}"
    try:
        with closing(feed.pictures()) as pictures:
            for picture in pictures:
                width, height = picture.size
                return finding(name, Verdict.FINE, "node_camera", name=camera.name, width=width, height=height)
    except CaptureError as error:
        why = error.text
        return Finding(
            name, Verdict.BROKEN, Text(zh=f"{camera.name}：{why.zh}", en=f"{camera.name}: {why.en}")
        )  # fmt: skip
    finally:
        feed.stop()
    return finding(name, Verdict.LACKING, "node_camera", name=camera.name)


def _brain(settings: EdgeSettings) -> Finding:
    if settings.brain is None:
        return finding("node_brain", Verdict.FINE, "node_alone")
    if load_identity(settings.data) is None:
        return finding("node_brain", Verdict.BROKEN, "node_enrolled", brain=settings.brain)
    verify = str(settings.ca_file) if settings.ca_file else True
    try:
        answer = httpx.get(f"{settings.brain}/healthz", verify=verify, timeout=10, trust_env=False)
        ours = answer.is_success and answer.json().get("status") == "ok"
    except (httpx.HTTPError, OSError, ValueError, AttributeError) as error:
        return finding("node_brain", Verdict.BROKEN, brain=settings.brain, why=cause_of(error))
    if not ours:
        return finding("node_brain", Verdict.BROKEN, brain=settings.brain, why=f"HTTP {answer.status_code}")
    skew = _skew_s(answer)
    # The agent corrects it by the brain's answers; only what the settings' owner sees is off.
    verdict = Verdict.FINE if skew <= MOST_SKEW_S else Verdict.LACKING
    return finding("node_brain", verdict, brain=settings.brain, seconds=f"{skew:.0f}")


def _skew_s(answer: httpx.Response) -> float:
    """How far our clock is off the brain's; HTTP says whole seconds."""
    said = answer.headers.get("date")
    return abs((parsedate_to_datetime(said) - datetime.now(UTC)).total_seconds()) if said else 0.0
