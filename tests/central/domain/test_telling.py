"""The few signals that tell the whole story answer every rule as all of them do."""

from datetime import timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from central.domain.arrival import joined, opened
from central.domain.condition import condition_of, withdrawn_whole
from central.domain.correlation import correlate
from central.domain.known import Known
from central.domain.signal import Signal
from central.domain.telling import telling
from packs.shelf import load_shelf
from protocol.events import Phase
from tests.central.storage.values import NOON, a_signal, a_where

PACKS = load_shelf()
EVENTS = [UUID(int=n) for n in range(4)]
PLACES = [a_where(), a_where(building="13"), a_where(position=None), a_where(names=("西门",), camera_zone="cam/草坪")]


@st.composite
def a_story(draw: st.DrawFn) -> list[Signal]:
    """Signals as they arrive: revisions in any order, words of people in between."""
    told = []
    for n in range(draw(st.integers(1, 14))):
        event_id = draw(st.sampled_from([*EVENTS, None, None]))
        told.append(
            a_signal(
                signal_id=UUID(int=draw(st.integers(0, 2**20)) * 32 + n),
                event_id=event_id,
                revision=n + 1 if event_id else None,
                phase=draw(st.sampled_from(Phase)) if event_id else Phase.STARTED,
                kind=draw(st.sampled_from(["intrusion", "other"])),
                words="" if event_id else draw(st.sampled_from(["", "东门有人翻墙", "已经走了", "楼道堆满杂物"])),
                asserts=draw(st.booleans()),
                origin=draw(st.sampled_from(["one", "other"])),
                where=draw(st.sampled_from(PLACES)),
                occurred_at=NOON + timedelta(minutes=draw(st.integers(0, 5))),
            )
        )
    return draw(st.permutations(told))


@given(a_story(), a_story(), st.integers(0, 3))
def test_the_telling_signals_answer_like_all_also_when_more_come(
    before: list[Signal], after: list[Signal], ours: int
) -> None:
    # What comes later belongs to the event that is being decided, as in a chunk, or to nobody's event.
    coming = [s for s in after if s.event_id in (None, EVENTS[ours])]
    few = telling(before, beside={EVENTS[ours]})
    assert [s for s in before if s in few] == few
    pack = PACKS["intrusion"]
    incident = opened(before[0], pack, incident_id=UUID(int=9), number="1")
    for count in range(len(coming) + 1):
        every, told = [*before, *coming[:count]], [*few, *coming[:count]]
        assert condition_of(told) is condition_of(every)
        assert withdrawn_whole(told) is withdrawn_whole(every)
        assert joined(incident, every[-1], told, pack) == joined(incident, every[-1], every, pack)
        new = a_signal(event_id=None, revision=None, words="东门有人翻墙", occurred_at=NOON)
        asked = [correlate(new, [Known(incident, tuple(which))], pack, PACKS) for which in (told, every)]
        assert asked[0] == asked[1]


@given(st.integers(1, 300))
def test_a_camera_that_goes_on_and_on_tells_no_more_than_at_first(count: int) -> None:
    signals = [a_signal(event_id=UUID(int=n), words="", occurred_at=NOON + timedelta(seconds=n)) for n in range(count)]
    assert len(telling(signals)) <= 4
