"""The index answers as a full scan would: whoever could pass the gates is among those it names."""

from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from central.domain.correlation import correlate
from central.domain.incident import Known
from central.domain.place_index import PlaceIndex
from tests.central.domain.builders import INTRUSION, NOON, SHELF, a_signal, a_where, east_of, known

_MINUTES = st.integers(-600, 600)
_METRES = st.none() | st.integers(-900, 900)
_PATHS = st.sampled_from(["qingyuan/hedong/xinyuanli/g1", "qingyuan/hedong/xinyuanli", "qingyuan/hedong/other/g1"])


@st.composite
def _signals(draw: Any) -> Any:
    metres = draw(_METRES)
    where = a_where(None if metres is None else east_of(metres), place_path=draw(_PATHS))
    return a_signal(draw(st.integers(0, 10**6)), where=where, occurred_at=NOON + timedelta(minutes=draw(_MINUTES)))


_KNOWN = st.lists(st.lists(_signals(), min_size=1, max_size=3), max_size=8).map(
    lambda groups: [known(*group, name=n) for n, group in enumerate(groups)]
)


@given(_signals(), _KNOWN)
def test_nobody_whom_a_full_scan_would_choose_is_missed(signal: Any, every: list[Known]) -> None:
    gate = INTRUSION.brain.gate
    index = PlaceIndex()
    for one in every:
        index.put(one)
    reach = gate.radius_m + 2 * signal.where.uncertainty_m + 40
    # The database keeps communities apart where a position is missing; so does the index.
    kin = [k for k in every if k in index.near(signal, reach, gate.window) or _placed(signal, k)]
    assert correlate(signal, index.near(signal, reach, gate.window), INTRUSION, SHELF) == correlate(
        signal, kin, INTRUSION, SHELF
    )


def _placed(signal: Any, one: Known) -> bool:
    return signal.where.position is not None and all(s.where.position is not None for s in one.signals)


def test_what_has_become_of_an_incident_stands_in_its_place() -> None:
    index = PlaceIndex()
    first = a_signal("a")
    index.put(known(first))
    grown = known(first, a_signal("b", where=a_where(east_of(600))))
    index.put(grown)
    assert len(index) == 1
    assert index.near(a_signal("c", where=a_where(east_of(600))), 50, timedelta(hours=1)) == [grown]
    assert index.near(a_signal("c", occurred_at=NOON + timedelta(days=2)), 50, timedelta(hours=1)) == []
