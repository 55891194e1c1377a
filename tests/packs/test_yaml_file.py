"""YAML that a person wrote is refused wherever it would be read otherwise than it looks."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from packs.errors import YamlError
from packs.yaml_file import LARGEST_FILE, parse_yaml, read_yaml


@pytest.mark.parametrize(
    ("written", "key", "line"),
    [
        (b"a: 1\nb: 2\na: 3\n", "error.yaml.twice", 3),
        (b"a:\n  b: 1\n  b: 2\n", "error.yaml.twice", 3),
        (b"a: &x [1]\nb: *x\n", "error.yaml.anchor", 2),
        (b"? [1, 2]\n: 3\n", "error.yaml.key", 1),
        (b"a: [1, 2\nb: 3\n", "error.yaml.line", 2),
        (b"a: !!python/object/apply:os.system [ls]\n", "error.yaml.line", 1),
        (b"a: 1\n---\nb: 2\n", "error.yaml.line", 2),
    ],
)
def test_a_trap_is_named_with_its_line(written: bytes, key: str, line: int) -> None:
    with pytest.raises(YamlError) as refused:
        parse_yaml("p.yaml", written)
    assert refused.value.key == key
    assert refused.value.values["line"] == line
    assert "p.yaml" in refused.value.text.zh
    assert "p.yaml" in refused.value.text.en


@pytest.mark.parametrize("written", [b"\xff\xfe\x00a", b'a: "\x00"', b"a: 2026-13-45", b"[" * 5000])
def test_what_is_no_text_no_date_or_no_end_is_refused(written: bytes) -> None:
    with pytest.raises(YamlError):
        parse_yaml("p.yaml", written)


def test_a_file_too_large_for_a_person_is_not_even_parsed() -> None:
    with pytest.raises(YamlError) as refused:
        parse_yaml("p.yaml", b"a: 1\n" + b"#" * LARGEST_FILE)
    assert refused.value.key == "error.yaml.too_large"


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(YamlError) as refused:
        read_yaml(tmp_path / "none.yaml")
    assert "none.yaml" in str(refused.value)


@given(st.binary(max_size=200) | st.text(alphabet="a&*:-[]{}?!<>| \n\t'\"#%@`", max_size=80).map(str.encode))
def test_whatever_is_written_only_a_named_error_comes_of_it(written: bytes) -> None:
    try:
        parse_yaml("p.yaml", written)
    except YamlError as error:
        assert "p.yaml" in error.text.zh


def test_plain_values_are_read_as_they_look() -> None:
    assert parse_yaml("p.yaml", '名: {zh: "火", n: [1, 2.5, true, null]}'.encode()) == {
        "名": {"zh": "火", "n": [1, 2.5, True, None]}
    }
