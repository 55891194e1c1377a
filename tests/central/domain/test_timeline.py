"""A timeline that was changed after the fact says where."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.incident import Activity, Verb
from central.domain.timeline import broken_at, chained, salted
from tests.central.domain.builders import NOON, some_id

_DATA = st.dictionaries(
    st.sampled_from(["number", "score", "reason", "words"]),
    st.none() | st.booleans() | st.integers(-(10**6), 10**6) | st.text(max_size=20),
    max_size=4,
)


def _chain(rows: Sequence[dict[str, Any]]) -> list[Activity]:
    chain: list[Activity] = []
    for index, data in enumerate(rows):
        row = Activity(some_id("i"), "qingyuan", 0, NOON + timedelta(seconds=index), "rule", Verb.NOTED, data)
        chain.append(chained(row, chain[-1] if chain else None))
    return chain


@given(st.lists(_DATA, max_size=8))
def test_an_untouched_timeline_holds(rows: list[dict[str, Any]]) -> None:
    chain = _chain(rows)
    assert broken_at(chain) is None
    assert [row.seq for row in chain] == list(range(1, len(rows) + 1))


@given(st.lists(_DATA, min_size=1, max_size=8), st.data())
def test_any_change_to_any_row_is_found_at_that_row(rows: list[dict[str, Any]], data: st.DataObject) -> None:
    chain = _chain(rows)
    at = data.draw(st.integers(0, len(chain) - 1))
    changes: dict[str, Any] = data.draw(
        st.sampled_from(
            [
                {"actor": "somebody"},
                {"at": NOON - timedelta(days=1)},
                {"verb": Verb.RATED},
                {"data": {"number": "forged"}},
                {"district_id": "elsewhere"},
                {"seq": 99},
                {"digest": "0" * 64},
            ]
        )
    )
    chain[at] = replace(chain[at], **changes)
    assert broken_at(chain) == at + 1


@given(st.lists(_DATA, min_size=2, max_size=8), st.data())
def test_a_row_taken_out_is_found(rows: list[dict[str, Any]], data: st.DataObject) -> None:
    chain = _chain(rows)
    at = data.draw(st.integers(0, len(chain) - 2))
    del chain[at]
    assert broken_at(chain) == at + 1


def test_two_rows_exchanged_are_found() -> None:
    chain = _chain([{"number": 1}, {"number": 2}, {"number": 3}])
    chain[1], chain[2] = chain[2], chain[1]
    assert broken_at(chain) == 2


def test_words_are_proven_only_with_their_salt() -> None:
    kept = salted("东门有人翻墙", b"salt")
    assert kept == salted("东门有人翻墙", b"salt")
    assert kept != salted("东门有人翻墙", b"other")
    assert kept != salted("西门有人翻墙", b"salt")


@pytest.mark.parametrize("number", [1.0, 0.25, 2.5, 1e-7, 123456789.125])
def test_numbers_read_back_from_the_database_give_the_same_digest(number: float) -> None:
    whole = int(number) if number.is_integer() else number
    assert _chain([{"score": number}])[0].digest == _chain([{"score": whole}])[0].digest
