"""How much of the city somebody may see: one branch of the place tree, and never the branch beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.scope import Scope, whole

step = st.from_regex(r"[a-z0-9_-]{1,6}", fullmatch=True)
path = st.lists(step, min_size=1, max_size=5).map("/".join)


@given(here=path, below=st.lists(step, max_size=3))
def test_a_scope_covers_itself_and_all_below_it(here: str, below: list[str]) -> None:
    assert Scope("d", here).covers("/".join([here, *below]))


@given(here=path, there=path)
def test_a_scope_covers_exactly_the_places_whose_path_begins_with_its_steps(here: str, there: str) -> None:
    steps = here.split("/")
    assert Scope("d", here).covers(there) == (there.split("/")[: len(steps)] == steps)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [("qy/hedong", "qy/hedong2"), ("qy/hedong/g1", "qy/hedong"), ("qy/hedong/g1", "qy/hedong/g10"), ("qy", "")],
)
def test_a_neighbour_whose_name_begins_alike_stays_outside(mine: str, theirs: str) -> None:
    assert not Scope("qy", mine).covers(theirs)


def test_a_whole_district_covers_every_place_in_it() -> None:
    assert whole("qy").covers("qy/hedong/xinyuanli/g2/b12")
    assert not whole("qy").covers("jz/hedong")
