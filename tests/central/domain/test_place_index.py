"""The index answers as a question to every incident would, wherever they lie and whatever becomes of them."""

from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from central.domain.correlation import correlate
from central.domain.incident import Incident, IncidentState
from central.domain.nearness import near_to, newest
from central.domain.place_index import PlaceIndex
from central.services.signals.hear_signal import around
from protocol.geo import Position
from tests.central.domain.builders import INTRUSION, NOON, SHELF, a_signal, a_where, an_incident, east_of, known

DAY = timedelta(days=1)
_PATHS = st.sampled_from(
    ["qingyuan", "qingyuan/hedong", "qingyuan/hedong/xinyuanli", "qingyuan/hedong/xinyuanli/g1",
     "qingyuan/hedong/xinyuanli/g1/b12", "qingyuan/hedong/xinyuan", "qingyuan/hedong/other/g1"]
)  # fmt: skip
_ANYWHERE = st.builds(Position, lat=st.floats(-90, 90), lon=st.floats(-180, 180))
_EDGES = st.builds(
    Position,
    lat=st.sampled_from([-90.0, -89.9999, 0.0, 27.1, 60.0, 89.9999, 90.0]) | st.floats(27.09, 27.11),
    lon=st.sampled_from([-180.0, -179.9999, 0.0, 179.9999, 180.0]) | st.floats(179.99, 180),
)
_NEIGHBOURS = st.integers(-900, 900).map(east_of)


@st.composite
def _wheres(draw: Any) -> Any:
    return a_where(
        draw(st.none() | _NEIGHBOURS | _EDGES | _ANYWHERE),
        place_path=draw(_PATHS),
        building=draw(st.none() | st.sampled_from(["12", "13"])),
        names=draw(st.sampled_from([(), ("东门",), ("西门", "东门")])),
    )


_INCIDENTS = st.lists(
    st.builds(
        lambda name, where, minutes, state: an_incident(
            name, where=where, last_signal_at=NOON + timedelta(minutes=minutes), state=state
        ),
        st.integers(0, 6),
        _wheres(),
        st.integers(-600, 600),
        st.sampled_from(IncidentState),
    ),
    max_size=12,
)


@given(_INCIDENTS, _wheres(), st.floats(1, 200_000), st.integers(-600, 600))
def test_the_index_answers_as_a_question_to_every_incident_would(
    every: list[Incident], where: Any, radius_m: float, minutes: int
) -> None:
    """Incidents of one name are one incident that moves and changes: only what has become of it counts."""
    index = PlaceIndex()
    for one in every:
        index.put(one)
    signal, since = a_signal(where=where), NOON + timedelta(minutes=minutes)
    now = {one.incident_id: one for one in every}.values()
    assert index.near(signal, radius_m, since) == newest(filter(near_to(signal, radius_m, since), now))
    assert len(index) == len(now)
    index.clear()
    assert index.near(signal, radius_m, since) == []


@given(
    st.lists(st.tuples(st.integers(-400, 400), st.lists(st.integers(-108, 108), max_size=3)), max_size=8),
    st.integers(0, 300),
)
def test_nobody_whom_a_full_scan_would_choose_is_missed(every: list[tuple[int, list[int]]], minutes: int) -> None:
    """With the brain's own reach: what joined an incident lay within its gate, so twice that is enough."""
    all_known = [
        known(*(a_signal((n, m), where=a_where(east_of(first + m))) for m in (0, *more)), name=n)
        for n, (first, more) in enumerate(every)
    ]
    signal = a_signal(occurred_at=NOON + timedelta(minutes=minutes))
    index = PlaceIndex()
    for one in all_known:
        index.put(one.incident)
    asked = around(signal, INTRUSION)
    names = {one.incident_id for one in index.near(signal, asked.radius_m, asked.since)}
    near = [one for one in all_known if one.incident.incident_id in names]
    assert correlate(signal, near, INTRUSION, SHELF) == correlate(signal, all_known, INTRUSION, SHELF)


def test_what_was_opened_later_is_left_out_for_who_looks_back() -> None:
    index = PlaceIndex()
    for day in range(3):
        index.put(an_incident(day, opened_at=NOON + day * DAY, last_signal_at=NOON + day * DAY))
    found = index.near(a_signal(), 50, NOON, NOON + DAY)
    assert [one.opened_at - NOON for one in found] == [DAY, timedelta(0)]
