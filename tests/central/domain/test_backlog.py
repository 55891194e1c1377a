"""When the desk is told that the brain does not keep up with its own work."""

from dataclasses import replace
from datetime import timedelta

import pytest

from central.domain.backlog import LATE_AFTER, SILENT_AFTER, Backlog, Trouble, troubles
from protocol.texts import LANGUAGES, catalogue

NOTHING = timedelta(0)
JUST_OVER = timedelta(microseconds=1)
QUIET = Backlog(timedelta(seconds=3), 0, NOTHING, 0, 0, NOTHING, 0)


def test_a_brain_that_keeps_up_is_no_trouble() -> None:
    busy = replace(QUIET, heartbeat_age=SILENT_AFTER, jobs_waiting=500, oldest_job_age=LATE_AFTER, unplaced=10_000)
    assert troubles(QUIET) == troubles(replace(busy, oldest_unplaced_age=LATE_AFTER)) == ()


@pytest.mark.parametrize(
    ("found", "trouble"),
    [
        (replace(QUIET, heartbeat_age=None), Trouble.NO_WORKER),
        (replace(QUIET, heartbeat_age=SILENT_AFTER + JUST_OVER), Trouble.NO_WORKER),
        (replace(QUIET, oldest_job_age=LATE_AFTER + JUST_OVER), Trouble.JOBS_LATE),
        (replace(QUIET, oldest_unplaced_age=LATE_AFTER + JUST_OVER), Trouble.PLACING_LATE),
        (replace(QUIET, jobs_failed=1), Trouble.JOBS_FAILED),
        (replace(QUIET, set_aside=1), Trouble.SET_ASIDE),
    ],
)
def test_each_trouble_is_told_by_its_name(found: Backlog, trouble: Trouble) -> None:
    assert troubles(found) == (trouble,)


def test_late_jobs_are_not_told_beside_the_dead_worker_that_explains_them() -> None:
    assert troubles(replace(QUIET, heartbeat_age=None, oldest_job_age=timedelta(days=1))) == (Trouble.NO_WORKER,)


def test_every_trouble_has_its_words() -> None:
    missing = [
        (each, language)
        for language in LANGUAGES
        for each in Trouble
        if f"page.desk.trouble.{each}" not in catalogue(language)
    ]
    assert missing == []
