"""Noise, told with made-up levels: a square that dances, cars, dogs, bangs, a microphone that says nothing."""

import math
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.behaviour import BehaviourError, build
from pipelines.loudness import Background, Level
from pipelines.pipeline import Watch
from pipelines.zones import Zone
from protocol.events import Event
from tests.pipelines.world import BEGAN, Street, Watched, frame, pipeline, plan

QUIET, LOUD = -62.0, -35.0
PLAN = plan("noise", zones=())
SWEEP_S = 10.0

#: How loud the second that ends at so many seconds was; None: it told nothing.
Hears = Callable[[float], float | None]


def seconds(hears: Hears, until_s: float, clipped: float = 0.0) -> list[Level]:
    """Level by level with the background as it was known then, as a node measures them; none at all where NaN."""
    background, levels = Background(), []
    for at_s in np.arange(1.0, until_s + 1.0):
        dba = hears(float(at_s))
        if dba is not None:
            background.learn(float(at_s), dba)
        levels.append(Level(float(at_s), dba, background.quiet_dba, clipped))
    return levels


def listen(
    levels: Iterable[Level],
    until_s: float,
    every_s: float = SWEEP_S,
    looks_at: Iterable[float] | None = None,
    **changes: Any,
) -> Watched:
    """Look at the given instants, or so often; each look brings the seconds since the one before."""
    what = plan("noise", zones=(), **changes)
    street = Street(())
    watched, waiting = Watched(pipeline([Watch.of(what, ())], street)), list(levels)
    for at_s in np.arange(0.0, until_s, every_s) if looks_at is None else looks_at:
        street.at_s = float(at_s)
        heard = tuple(level for level in waiting if level.at_s <= at_s)
        waiting = waiting[len(heard) :]
        for event in watched.pipeline.process(replace(frame(float(at_s)), levels=heard)):
            watched.events.append((float(at_s), event))
    for _, event in watched.events:
        assert Event.model_validate_json(event.model_dump_json()) == event
        assert event.reasons and "{" not in event.reasons[0].text.zh + event.reasons[0].text.en
    return watched


def between(begins: float, ends: float, loud: float = LOUD) -> Hears:
    return lambda at_s: loud if begins < at_s <= ends else QUIET


def began_s(event: Event) -> float:
    return (event.started_at - BEGAN).total_seconds()


@pytest.mark.parametrize("every_s", [0.2, 1.0, SWEEP_S])
def test_a_square_that_dances_is_one_event_that_ends_a_minute_after_the_music(every_s: float) -> None:
    heard = listen(seconds(between(300.0, 900.0), 1200.0), 1200.0, every_s)

    assert heard.phases[0] == "started"
    assert heard.phases[-1] == "ended"
    assert set(heard.phases[1:-1]) == {"updated"}
    _, begun = heard.events[0]
    # A noise this much louder lifts the mean of a minute at once.
    assert 300.0 <= began_s(begun) <= 310.0
    assert began_s(begun) + 120.0 <= heard.when("started") <= began_s(begun) + 120.0 + every_s
    assert 900.0 + 50.0 <= heard.when("ended") <= 900.0 + 60.0 + every_s + 1.0
    reason = begun.reasons[0]
    assert reason.code == "noise.loud"
    assert reason.values["quiet_dba"] == pytest.approx(QUIET, abs=0.5)
    assert reason.values["above_db"] == pytest.approx(LOUD - QUIET, abs=1.0)
    assert begun.kind == "noise" and begun.box is None and begun.zone is None


@settings(max_examples=8, deadline=None)
@given(st.lists(st.floats(0.2, 12.0), min_size=150, max_size=150))
def test_however_unevenly_somebody_looks_it_began_when_it_began(steps: list[float]) -> None:
    looks = np.cumsum(steps)
    until_s = float(looks[-1])
    levels = seconds(between(100.0, 1e9), until_s)
    heard = listen(levels, until_s, looks_at=looks)
    often = listen(levels, until_s, 1.0)
    if heard.events:
        assert began_s(heard.events[0][1]) == pytest.approx(began_s(often.events[0][1]), abs=1e-3)
        assert heard.when("started") == min(at_s for at_s in looks if at_s >= often.when("started"))


@pytest.mark.parametrize(
    ("hears", "why"),
    [
        (lambda at_s: QUIET, "nothing happens"),
        (lambda at_s: QUIET + 12.0 * (at_s > 300), "louder, but not by enough"),
        (between(300.0, 400.0), "a truck that unloads for a minute and a half"),
        (lambda at_s: -15.0 if at_s == 500.0 else QUIET, "one bang"),
        (lambda at_s: QUIET + 20.0 if at_s % 60 < 8 else QUIET, "a car a minute"),
        (lambda at_s: -90.0 + 25.0 * (at_s > 300), "far above its quiet, and all the same hardly to be heard"),
        (lambda at_s: LOUD, "a pump that runs for ever is this camera's quiet"),
        (lambda at_s: None, "muted"),
        (lambda at_s: math.nan, "no number"),
        (lambda at_s: 200.0 if at_s > 300 else QUIET, "no level that can be"),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_what_is_no_noise_stays_silent(hears: Hears, why: str) -> None:
    assert listen(seconds(hears, 1200.0), 1200.0).events == [], why


@pytest.mark.parametrize(
    ("hears", "why"),
    [
        (
            lambda at_s: (LOUD if at_s % 5 < 1 else QUIET) if at_s > 300 else QUIET,
            "a dog that barks every five seconds",
        ),
        (lambda at_s: (LOUD if at_s % 200 > 40 else QUIET) if at_s > 300 else QUIET, "songs with pauses of 40 s"),
        (lambda at_s: (-20.0 if at_s % 30 < 1 else QUIET) if at_s > 300 else QUIET, "a hammer twice a minute"),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_noise_that_comes_and_goes_is_one_event(hears: Hears, why: str) -> None:
    phases = listen(seconds(hears, 1500.0), 1500.0).phases
    assert phases[0] == "started", why
    assert set(phases[1:]) <= {"updated"}, why


def test_seconds_that_told_nothing_are_neither_loud_nor_quiet() -> None:
    def gaps(length: float) -> Hears:
        return lambda at_s: None if 600.0 < at_s <= 600.0 + length else between(300.0, 2000.0)(at_s)

    short = listen(seconds(gaps(30.0), 900.0), 900.0)
    assert "ended" not in short.phases
    long = listen(seconds(gaps(200.0), 780.0), 780.0)
    assert long.phases[-1] == "ended", "nobody can say any more that it goes on"
    # Not counted as quiet: the background never heard of it.
    assert seconds(gaps(200.0), 790.0)[-1].quiet_dba == pytest.approx(QUIET, abs=0.5)


def test_a_stream_that_breaks_off_lets_go_of_what_was_going_on_and_begins_anew() -> None:
    levels = [level for level in seconds(between(300.0, 1e9), 1500.0) if not 600.0 < level.at_s <= 900.0]
    phases = listen(levels, 1500.0).phases
    assert [phase for phase in phases if phase != "updated"] == ["started", "ended", "started"]


def test_seconds_that_come_twice_or_late_count_once() -> None:
    levels = seconds(between(300.0, 900.0), 1200.0)
    twice = [level for level in levels for _ in range(2)]
    once, again = listen(levels, 1200.0), listen(twice, 1200.0)
    assert [(at_s, event.phase) for at_s, event in once.events] == [(at_s, event.phase) for at_s, event in again.events]


def test_clipping_is_told_beside_the_level() -> None:
    heard = listen(seconds(between(300.0, 900.0), 900.0, clipped=0.4), 900.0)
    assert heard.events[0][1].reasons[0].values["clipped"] == pytest.approx(40.0)
    assert "40%" in heard.events[0][1].reasons[0].text.en


def test_by_its_night_hours_it_begins_with_the_quiet_it_learnt_by_day() -> None:
    # The world begins at 20:00 in Shanghai; the noise at 21:50, and at 22:00 somebody minds.
    levels = [replace(level, quiet_dba=QUIET) for level in seconds(between(6600.0, 1e9), 7800.0)]
    what = plan("noise", zones=(), schedule="22:00-06:00")
    watched = Watched(pipeline([Watch.of(what, ())], Street(())))
    for at_s in np.arange(0.0, 7800.0, SWEEP_S):
        heard = tuple(level for level in levels if at_s - SWEEP_S < level.at_s <= at_s)
        for event in watched.pipeline.process(replace(frame(float(at_s)), levels=heard)):
            watched.events.append((float(at_s), event))
    assert watched.phases[0] == "started"
    assert 7200.0 + 120.0 <= watched.when("started") <= 7200.0 + 190.0


def test_what_goes_on_all_night_needs_no_more_than_the_sweep() -> None:
    heard = listen(seconds(between(300.0, 1e9), 900.0), 900.0)
    assert heard.phases[0] == "started"
    assert not heard.pipeline.tracks_alive()
    assert [kind.kind for kind in heard.pipeline.listening] == ["noise"]
    assert pipeline([Watch.of(plan("camera_fault", zones=()), ())], Street(())).listening == ()


@pytest.mark.parametrize("wrong", [{"above_quiet": math.nan}, {"at_least": 3.0}, {"longer_than": "3 h"}, {"abov": 15}])
def test_a_setting_that_cannot_be_meant_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(BehaviourError):
        build(plan("noise", zones=(), **wrong), (Zone.whole_picture(),))
