"""Do the lexicons understand what residents say? Counted on sentences written for this, apart from the words."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from central.domain.about import recognise
from central.domain.writing import narrow
from packs.shelf import load_shelf

SAID = tomllib.loads(Path(__file__).with_name("said.toml").read_text(encoding="utf-8"))


def judged(part: str) -> Counter[tuple[str, str]]:
    """(meant, understood) → how often."""
    shelf = load_shelf()
    return Counter(
        (kind, recognise(narrow(words), shelf)[0]) for kind, sentences in SAID[part].items() for words in sentences
    )


def test_what_the_words_were_written_with_is_understood() -> None:
    counts = judged("learnt")
    right = sum(n for (meant, understood), n in counts.items() if meant == understood)
    assert right / counts.total() >= 0.97


def test_half_of_what_nobody_had_read_before_is_understood() -> None:
    """Measured: 21 of 37 in November 2026. What is not understood waits at the desk as other."""
    counts = judged("unseen")
    right = sum(n for (meant, understood), n in counts.items() if meant == understood)
    assert right / counts.total() >= 0.5


@pytest.mark.parametrize("part", ["learnt", "unseen"])
def test_what_is_not_understood_goes_to_the_desk_and_not_to_the_wrong_people(part: str) -> None:
    wrong = [pair for pair in judged(part) if pair[0] != pair[1] and pair[1] != "other"]
    assert wrong == []


@pytest.mark.parametrize("part", ["learnt", "unseen"])
def test_no_everyday_matter_is_taken_for_a_fire(part: str) -> None:
    assert [meant for (meant, understood) in judged(part) if understood == "fire" and meant != "fire"] == []
