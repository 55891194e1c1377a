"""Runs the node: opens its models, keeps a second agent off its folder, tells how it stands until it is stopped."""

import fcntl
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import structlog

from edge_agent.agent import LOWEST_CONFIDENCE, Agent
from edge_agent.health import Status
from edge_agent.metrics import served
from edge_agent.settings import EdgeSettings, SettingsError
from models.shelf import shelves
from models.team import open_team
from pipelines.behaviour import specialists
from protocol.causes import cause_of

_LOOK_AROUND_EVERY_S = 0.5
_STATUS_EVERY_S = 10.0

log = structlog.get_logger(__name__)


def serve(
    settings: EdgeSettings, stop: threading.Event, tell: Callable[[Status], None], *, once: bool = False
) -> Status:
    """Run until ``stop``, or with ``once`` until every file is over and everything is delivered.

    ``tell`` hears of every change, and of nothing new every ten seconds. Returns how it stood at the end.
    """
    import cv2

    cv2.setNumThreads(1)
    team = open_team(settings.model, specialists(), shelves(environ=os.environ), lowest=LOWEST_CONFIDENCE)
    for name, why in team.absent.items():  # the cameras that need it say what they cannot see
        log.warning("model cannot be used", model=name, why=why.en)
    with _alone_in(settings.data):
        agent = Agent(settings, team.street, team.specialists, patient=not once)
        agent.start()
        try:
            with served(settings.metrics_port, agent.status):
                _look_around(agent, stop, tell, once=once)
        finally:
            last = agent.status()
            agent.stop()
    return last


def _look_around(agent: Agent, stop: threading.Event, tell: Callable[[Status], None], *, once: bool) -> None:
    told: tuple[object, ...] = ()
    told_s = 0.0
    while not stop.is_set() and not (once and agent.done):
        status = agent.status()
        if status.headline != told or time.monotonic() - told_s >= _STATUS_EVERY_S:
            if told and status.headline != told:
                agent.changed()
            told, told_s = status.headline, time.monotonic()
            tell(status)
        stop.wait(_LOOK_AROUND_EVERY_S)


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Two agents on one outbox would both send it; the lock falls with the process, however it ends."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        held = (folder / "agent.lock").open("w")
    except OSError as error:
        raise SettingsError("error.edge.settings.folder", folder=str(folder), why=cause_of(error)) from None
    with held as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise SettingsError("error.edge.settings.in_use", folder=str(folder)) from None
        yield
