"""Every sentence stands in both languages, with the same blanks to fill."""

import re
import string

import pytest
from pydantic import ValidationError

from protocol.errors import WanglouError
from protocol.texts import LANGUAGES, Language, Text, both, catalogue, say


def blanks(key: str, language: Language) -> set[str]:
    """The blanks of a sentence; one filled with words of its own language is named for it and counts as one."""
    names = {name for _, name, _, _ in string.Formatter().parse(say(key, language)) if name is not None}
    return {re.sub(rf"(^|_){language}$", r"\1words", name) for name in names}


def test_both_languages_hold_the_same_keys() -> None:
    zh, en = (set(catalogue(language)) for language in LANGUAGES)
    assert zh == en


def test_a_sentence_has_the_same_blanks_in_both_languages() -> None:
    differing = [key for key in catalogue("zh") if blanks(key, "zh") != blanks(key, "en")]
    assert differing == []


def test_no_sentence_is_empty() -> None:
    assert [key for language in LANGUAGES for key, text in catalogue(language).items() if not text.strip()] == []


def test_an_unknown_key_is_shown_as_itself() -> None:
    assert say("no.such.key", "zh", value=1) == "no.such.key"


def test_a_sentence_whose_blanks_are_not_filled_is_shown_as_written() -> None:
    assert "{name}" in say("error.pack.missing", "en")


def test_what_a_person_wrote_into_a_blank_is_not_read_as_a_blank() -> None:
    assert "{0.__class__}" in say("error.span.bad", "en", value="{0.__class__}")


def test_an_error_speaks_both_languages() -> None:
    error = WanglouError("error.pack.missing", name="fyre", nearest="fire")
    assert "fyre" in error.text.zh
    assert str(error) == error.text.en == error.text.in_("en")
    assert error.text.zh == error.text.in_("zh")


def test_a_very_long_value_does_not_make_an_error_of_the_error() -> None:
    assert len(both("error.span.bad", value="x" * 5000).zh) == 2000


def test_a_text_needs_both_languages() -> None:
    with pytest.raises(ValidationError):
        Text.model_validate({"zh": "只有中文"})
