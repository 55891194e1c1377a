"""What people install is whole: the built wheel works from an empty folder, the source tree out of reach."""

import json
import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

#: What no code would miss until somebody asks for it: data beside the modules.
DATA = {
    "protocol/texts/zh.toml": r"protocol/texts/zh\.toml",
    "protocol/texts/en.toml": r"protocol/texts/en\.toml",
    "a pack": r"packs/[a-z_]+\.yaml",
    "the places of the demonstration": r"packs/places/.+",
    "a model's weights": r"models/zoo/[a-z0-9_]+/model\.onnx",
    "a model's manifest": r"models/zoo/[a-z0-9_]+/manifest\.toml",
    "a model's card": r"models/zoo/[a-z0-9_]+/MODEL_CARD\.md",
    "a clip": r"sample_videos/[a-z0-9_]+\.mp4",
    "the clips' manifest": r"sample_videos/manifest\.toml",
    "a page": r"central/pages/.+\.html(\.j2|\.jinja)?",
    "a style sheet": r"central/pages/static/.+\.css",
    "the staff's screens": r"central/static/index\.html",
    "a script of the staff's screens": r"central/static/index-[A-Za-z0-9_-]+\.js",
    "the migrations' environment": r"central/storage/migrations/env\.py",
    "a migration": r"central/storage/migrations/versions/.+\.py",
    "the licence": r"wanglou-[^/]+\.dist-info/licenses/LICENSE",
}
READS_ITS_DATA = """
import json, protocol, protocol.texts, sample_videos
clips = sample_videos.load_clips().values()
print(json.dumps({
    "from": protocol.__file__,
    "clips": {clip.name: sample_videos.path_of(clip).stat().st_size for clip in clips},
    "sentence": protocol.texts.say("severity.major", "zh"),
}))
"""


@pytest.fixture(scope="module")
def wheel(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(repository)]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
    (built,) = folder.glob("wanglou-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of a throw-away environment with the wheel in it; dependencies are borrowed from this one."""
    place = tmp_path_factory.mktemp("installed")
    venv.create(place, symlinks=True)
    python = place / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    own = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    # A path file inside a borrowed folder is not read, so the source tree that this environment points at stays out.
    borrowed = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    Path(own, "borrowed.pth").write_text("\n".join(sorted(borrowed)) + "\n", encoding="utf-8")
    return place / "bin"


def run(program: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    return subprocess.run(
        [program, *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


@pytest.mark.parametrize("what", DATA)
def test_the_wheel_holds_data_as_well_as_code(what: str, wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert [name for name in names if re.fullmatch(DATA[what], name)], what


def test_the_wheel_holds_nothing_that_is_not_for_running(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    rooms = {name.split("/")[0] for name in names if not name.startswith("wanglou-")}
    assert rooms == {"protocol", "packs", "sample_videos", "models", "pipelines", "edge_agent", "central", "wanglou"}
    assert [name for name in names if name.startswith("models/training/") or "__pycache__" in name] == []


def test_the_wheel_says_its_licence_and_runs_on_any_machine(wheel: Path) -> None:
    assert wheel.name.endswith("-py3-none-any.whl")
    archive = zipfile.ZipFile(wheel)
    (about,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    assert "License-Expression: AGPL-3.0-or-later" in archive.read(about).decode("utf-8")


def test_help_is_given_from_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    answer = run(installed / "wanglou", "--help", cwd=tmp_path)
    assert answer.returncode == 0, answer.stderr
    for command in ("demo", "doctor", "edge", "central", "models", "packs", "analyze", "eval"):
        assert re.search(rf"\b{command}\b", answer.stdout), command


@pytest.mark.parametrize("arguments", [("models", "verify", "--json"), ("packs", "check", "--json")])
def test_models_and_packs_are_whole_in_an_empty_folder(
    arguments: tuple[str, ...], installed: Path, tmp_path: Path
) -> None:
    answer = run(installed / "wanglou", *arguments, cwd=tmp_path)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert json.loads(answer.stdout)


def test_texts_and_clips_are_read_from_the_wheel_and_not_from_the_source(
    installed: Path, tmp_path: Path, repository: Path
) -> None:
    answer = run(installed / "python", "-c", READS_ITS_DATA, cwd=tmp_path)
    assert answer.returncode == 0, answer.stderr
    read = json.loads(answer.stdout)
    assert Path(read["from"]).is_relative_to(installed.parent)
    assert not Path(read["from"]).is_relative_to(repository)
    assert read["sentence"] == "重要"
    assert read["clips"]
    assert min(read["clips"].values()) > 10_000
