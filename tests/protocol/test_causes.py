"""Whatever the machine or a library said stands in a sentence of ours, in the reader's own language."""

import errno
import json
import os
import re
import sqlite3
import ssl
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import av
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core._pydantic_core import list_all_errors

from protocol.causes import Cause, Misfit, cause_of, misfit, where_in
from protocol.errors import WanglouError
from protocol.texts import catalogue

#: Three small words in a row are English prose; names, numbers and patterns are not.
ENGLISH = re.compile(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")


class Trouble(WanglouError):
    key = "error.yaml.unreadable"


def raised(by: Callable[[], object]) -> Exception:
    with pytest.raises(Exception) as caught:
        by()
    return caught.value


@given(st.sampled_from(sorted(errno.errorcode)))
def test_every_number_of_the_kernel_is_said_in_both_languages(number: int) -> None:
    said = Trouble(file="plan.json", why=cause_of(OSError(number, os.strerror(number), "/srv/geheim")))
    assert os.strerror(number) not in said.text.zh
    assert not ENGLISH.search(said.text.zh)
    assert "geheim" not in said.text.zh + said.text.en + said.technical, "paths are said where they belong"
    assert os.strerror(number) in said.as_json()["detail"]


@given(st.sampled_from([av.error.ArgumentError, av.error.HTTPUnauthorizedError, av.error.InvalidDataError]))
def test_an_error_of_ffmpeg_says_no_address(kind: type[av.error.FFmpegError]) -> None:
    error = kind(errno.EINVAL, "Invalid argument", "rtsp://admin:geheim@10.0.0.7/live")
    assert "geheim" in str(error)
    assert "geheim" not in repr(cause_of(error))


@given(st.from_regex(r"(rtsp|https?|mqtt)://admin:geheim[!-~]*", fullmatch=True))
def test_no_address_is_quoted(address: str) -> None:
    assert "geheim" not in repr(cause_of(RuntimeError(f"cannot open '{address}' now")))


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.ENOENT, errno.EADDRINUSE, errno.ECONNREFUSED])
def test_what_happens_every_day_has_words_of_its_own(number: int) -> None:
    assert str(number) not in cause_of(OSError(number, os.strerror(number))).zh


@pytest.mark.parametrize("kind", sorted({str(row["type"]) for row in list_all_errors()}))
def test_no_finding_of_pydantic_reaches_a_chinese_reader_in_english(kind: str) -> None:
    row: dict[str, Any] = next(dict(row) for row in list_all_errors() if row["type"] == kind)
    found = misfit({"type": kind, "ctx": row.get("example_context"), "msg": row["example_message_python"]}, "cameras.0")
    assert not ENGLISH.search(found.zh), found.zh
    assert found.zh.startswith("cameras.0：")
    assert found.technical == " ".join(f"cameras.0: {row['example_message_python']}".split())[:300]


class Form(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)

    id: Annotated[str, Field(min_length=2, max_length=8, pattern="^[a-z]+$")]
    looks: Annotated[float, Field(ge=1, le=30)]
    many: Annotated[tuple[int, ...], Field(min_length=1, max_length=3)] = (1,)
    mode: Literal["off", "on"] = "on"
    clips: bool = True


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=2)
)


@given(st.dictionaries(st.sampled_from([*Form.model_fields, "lokks"]), VALUES))
def test_whatever_stands_in_a_form_what_is_wrong_has_its_own_sentence(written: dict[str, object]) -> None:
    try:
        Form.model_validate(written)
    except ValidationError as error:
        for found in error.errors(include_url=False, include_input=False):
            said = misfit(found, where_in(found))
            assert str(found["msg"]) not in said.zh
            assert f"（{found['type']}）" not in said.zh, "said by its bare name"


def test_our_own_rules_speak_for_themselves() -> None:
    def rule(value: object) -> object:
        raise Misfit("error.span.bad", value=value)

    error = raised(lambda: rule("soon"))
    assert isinstance(error, ValueError)
    found = misfit({"type": "value_error", "ctx": {"error": error}, "msg": f"Value error, {error}"}, "patience")
    assert found.zh.startswith("patience：“soon”不是时长")
    assert found.en.startswith("patience: “soon” is no span of time")


@pytest.mark.parametrize(
    ("by", "zh"),
    [
        (lambda: tomllib.loads("a = \nb"), "第 1 行"),
        (lambda: tomllib.loads("a"), "TOML"),
        (lambda: json.loads('{"a" 1}'), "第 1 行第 6 个字"),
        (b"\xff".decode, "UTF-8"),
        (lambda: {}["agent_id"], "缺少 agent_id"),
        (lambda: sqlite3.connect("/no/such/folder/x").execute("SELECT 1"), "文件打不开"),
        (lambda: httpx.get("http://127.0.0.1:1/", trust_env=False), "对方拒绝连接"),
        (lambda: httpx.get("http://no.such.host.invalid/", trust_env=False), "找不到这个主机名"),
        (lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations("/no/such/file"), "没有这个文件"),
        (lambda: Path("/no/such/file").read_text(encoding="utf-8"), "没有这个文件"),
    ],
)
def test_what_libraries_raise_is_known_by_its_kind(by: Callable[[], object], zh: str) -> None:
    found = cause_of(raised(by))
    assert zh in found.zh
    assert not ENGLISH.search(found.zh)
    assert found.technical


def test_an_error_that_nobody_foresaw_is_named_and_quoted_to_scripts_alone() -> None:
    found = cause_of(ArithmeticError("the moon is full"))
    assert "ArithmeticError" in found.zh
    assert "moon" not in found.zh
    assert found.en == "the moon is full"
    assert "the moon is full" in found.technical


def test_a_cause_within_a_cause_keeps_its_language_and_its_technical_words() -> None:
    inner = Trouble(file="a.yaml", why=cause_of(OSError(errno.ENOSPC, "No space left on device")))
    outer = Trouble(file="b.yaml", why=cause_of(inner))
    assert "磁盘满了" in outer.text.zh
    assert "the disk is full" in outer.text.en
    assert outer.technical == inner.technical != ""


def test_what_has_no_technical_words_shows_none() -> None:
    assert "detail" not in Trouble(file="a", why="b").as_json()
    assert isinstance(Cause(zh="一", en="one").technical, str)


def test_every_sentence_of_the_forms_can_be_filled() -> None:
    names = {key for key in catalogue("zh") if key.startswith("cause.")}
    assert {key for key in names if "  " in catalogue("zh")[key]} == set()
