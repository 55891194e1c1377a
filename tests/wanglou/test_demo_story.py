"""Residents of the demonstration speak in their time, and not before a slow machine's camera saw what they saw."""

import pytest

from packs.community import load_community
from wanglou.demo.story import is_due

HEDONG = load_community("hedong")
STEPS = {step.step: step for step in HEDONG.story}
ON_LAWN, AT_GATE = (f"qingyuan/hedong/jinlanli/{place}" for place in ("g2/lawn", "g3/eastgate"))
SEEN = {(ON_LAWN, "intrusion")}
ELSEWHERE = {(AT_GATE, "intrusion"), (ON_LAWN, "loitering")}


@pytest.mark.parametrize(
    ("step", "at_s", "seen", "due"),
    [
        ("told_of_music", 15.9, SEEN, False),
        ("told_of_music", 16.0, set(), True),
        ("told_of_lawn", 11.9, SEEN, False),
        ("told_of_lawn", 12.0, SEEN, True),
        ("told_of_lawn", 12.0, ELSEWHERE, False),
        ("told_of_lawn", 29.9, set(), False),
        ("told_of_lawn", 30.0, set(), True),
        ("told_of_lawn", 12.0, None, True),
    ],
)
def test_a_step_is_due(step: str, at_s: float, seen: set[tuple[str, str]] | None, due: bool) -> None:
    assert is_due(STEPS[step], at_s, seen, HEDONG) is due
