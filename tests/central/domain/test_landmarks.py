"""A house, what lies beside it, and a spot of its own are three places, whatever stands near what."""

import pytest

from central.domain.correlation import correlate, judge
from central.domain.incident import LinkZone
from central.domain.known import Known
from central.domain.landmarks import Named, named_by, speak_of_others
from central.domain.signal import Signal
from packs.shelf import load_shelf
from tests.central.domain.builders import a_signal, a_where, an_event, east_of, known

SHELF = load_shelf()


def rubbish(name: object, words: str, metres: float = 0, **where: object) -> Signal:
    at = a_where(east_of(metres), **where)
    return a_signal(name, kind="garbage", pack="garbage", words=words, where=at)


def decide(signal: Signal, *candidates: Known) -> LinkZone:
    return correlate(signal, candidates, SHELF[signal.pack], SHELF).zone


HOUSE = {"building": "12", "names": ("12号楼",)}
AT_THE_GATE = rubbish("gate", "东门垃圾堆了一地，太臭了", names=("东门",))


@pytest.mark.parametrize(
    ("words", "where", "named"),
    [
        ("12号楼垃圾满了", HOUSE, Named.HOUSE),
        ("12号楼3单元垃圾满了", HOUSE | {"unit": "3"}, Named.HOUSE),
        ("12号楼旁边垃圾满了", HOUSE, Named.BESIDE),
        ("12栋前面垃圾满了", HOUSE, Named.BESIDE),
        ("12#楼对面垃圾满了", {"names": ("12号楼",)}, Named.BESIDE),
        ("东门附近垃圾满了", {"names": ("东门",)}, Named.SPOT),
        ("东门12号楼垃圾满了", {"building": "12", "names": ("12号楼", "东门")}, Named.HOUSE | Named.SPOT),
        ("我们楼下垃圾满了", {}, Named.NOTHING),
    ],
)
def test_words_name_a_house_a_landmark_or_a_spot(words: str, where: dict[str, object], named: Named) -> None:
    assert named_by(rubbish("s", words, **where)) is named


def test_a_camera_names_nothing_of_what_it_sees() -> None:
    seen = an_event("e", where=a_where(names=("东门",), camera_zone="cam-gate"))
    assert named_by(seen) is Named.NOTHING


@pytest.mark.parametrize("metres", [20, 30, 40])
def test_rubbish_at_a_house_is_no_rubbish_at_the_gate_beside_it(metres: float) -> None:
    """The officer is asked at most. Before, thirty metres were near enough for one trouble."""
    in_the_house = rubbish("house", "12号楼垃圾桶满了没人收", metres, **HOUSE)
    assert decide(in_the_house, known(AT_THE_GATE)) is not LinkZone.LINK
    assert decide(AT_THE_GATE, known(in_the_house)) is not LinkZone.LINK


def test_who_names_the_house_as_a_landmark_may_mean_the_gate_and_the_house() -> None:
    beside = rubbish("beside", "12号楼旁边垃圾堆了一地，太臭了", 20, **HOUSE)
    in_the_house = rubbish("house", "12号楼垃圾满了没人收", 20, **HOUSE)
    assert decide(beside, known(AT_THE_GATE)) is LinkZone.LINK
    assert decide(beside, known(in_the_house)) is LinkZone.LINK


def test_once_the_house_is_told_telephones_lead_no_further() -> None:
    at_the_house = rubbish("house", "12号楼垃圾满了没人收", **HOUSE)
    passing = rubbish("passing", "这里垃圾满了没人收", 40)
    further = rubbish("further", "这里垃圾满了没人收", 75)
    pack = SHELF["garbage"]
    alone, chained = (judge(further, one, pack, SHELF) for one in (known(at_the_house), known(at_the_house, passing)))
    assert alone is not None
    assert chained is not None
    of_place = [[r.weight for r in each.reasons if r.code == "link.distance"] for each in (alone, chained)]
    assert of_place[0] == of_place[1]
    told_by_nobody = judge(further, known(passing), pack, SHELF)
    assert told_by_nobody is not None
    assert told_by_nobody.score > chained.score


def test_who_spoke_first_changes_nothing() -> None:
    kinds = [Named(value) for value in range(8)]
    for here in kinds:
        for there in kinds:
            assert speak_of_others(here, there) is speak_of_others(there, here), (here, there)
    assert speak_of_others(Named.HOUSE | Named.BESIDE, Named.SPOT), "a landmark beside it makes no house a spot"
