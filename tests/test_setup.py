"""Setting up: done once, done again only when something changed, and a plain sentence when it cannot be done."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

#: Stands for Python and pip: answers every call and writes down what it was asked.
STAND_IN = '#!/bin/sh\nprintf "%s\\n" "$*" >>"$ASKED"\n'


@pytest.fixture
def clone(repository: Path, tmp_path: Path) -> Path:
    """A folder with what set-up reads, under a name with a space, and a Python that only pretends."""
    folder = tmp_path / "a fresh clone"
    folder.mkdir()
    for name in ("setup.sh", "pyproject.toml", "requirements.lock", "requirements-dev.lock"):
        shutil.copy(repository / name, folder / name)
    python = folder / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(STAND_IN, encoding="utf-8")
    python.chmod(0o755)
    return folder


def set_up(folder: Path, level: str, **environment: str) -> subprocess.CompletedProcess[str]:
    everything = os.environ | {"WANGLOU_NO_APT": "1", "ASKED": str(folder / "asked")} | environment
    return subprocess.run(
        ["sh", folder / "setup.sh", level], env=everything, capture_output=True, text=True, check=False, cwd="/"
    )


def installs(folder: Path) -> list[str]:
    """What pip was asked to install since the last look."""
    asked = folder / "asked"
    lines = asked.read_text(encoding="utf-8").splitlines() if asked.exists() else []
    asked.unlink(missing_ok=True)
    return [line for line in lines if "pip install" in line]


def test_the_first_set_up_installs_what_the_lock_names_and_nothing_else(clone: Path) -> None:
    assert set_up(clone, "run").returncode == 0
    packages, itself = installs(clone)
    assert packages.endswith("--require-hashes --only-binary :all: -r requirements.lock")
    assert itself.endswith("--no-deps --editable .")


def test_the_second_set_up_finds_everything_done(clone: Path) -> None:
    set_up(clone, "run")
    installs(clone)
    again = set_up(clone, "run")
    assert (again.returncode, installs(clone)) == (0, [])


def test_a_changed_lock_is_installed(clone: Path) -> None:
    set_up(clone, "run")
    installs(clone)
    with (clone / "requirements.lock").open("a", encoding="utf-8") as lock:
        lock.write("# newer\n")
    set_up(clone, "run")
    assert len(installs(clone)) == 2


def test_a_moved_folder_is_set_up_again(clone: Path) -> None:
    set_up(clone, "run")
    moved = clone.rename(clone.parent / "elsewhere")
    installs(moved)
    set_up(moved, "run")
    assert len(installs(moved)) == 2


def test_what_the_tests_need_is_enough_for_the_demonstration(clone: Path) -> None:
    set_up(clone, "test")
    assert installs(clone)[0].endswith("-r requirements-dev.lock")
    set_up(clone, "run")
    assert installs(clone) == []


@pytest.mark.parametrize("python", ["no-such-python", "false"])
def test_without_a_suitable_python_one_line_says_what_to_install(clone: Path, python: str) -> None:
    shutil.rmtree(clone / ".venv")
    answer = set_up(clone, "run", PYTHON=python)
    assert answer.returncode == 1
    assert len(answer.stderr.splitlines()) == 1
    assert "Python 3.11" in answer.stderr
    assert "apt-get install" in answer.stderr


def test_a_level_that_is_none_is_refused(clone: Path) -> None:
    answer = set_up(clone, "everything")
    assert answer.returncode == 1
    assert "run | test | lock" in answer.stderr


def test_help_names_every_target_without_setting_anything_up(repository: Path) -> None:
    answer = subprocess.run(["make", "-s"], cwd=repository, capture_output=True, text=True, check=True)
    for target in ("demo", "test", "check", "bench", "pictures", "lock", "wheel", "clean"):
        assert f"make {target} " in answer.stdout


def bench(folder: Path, **says: str) -> subprocess.CompletedProcess[str]:
    """``make bench`` in a folder with these measurements and nothing to set up."""
    (folder / "bench").mkdir()
    for name, text in says.items():
        (folder / "bench" / f"{name}.py").write_text(text, encoding="utf-8")
    told = ["make", "-s", "bench", "setup=:", f"python={sys.executable}"]
    return subprocess.run(told, cwd=folder, capture_output=True, text=True, check=False)


PROGRAM = 'if __name__ == "__main__":\n    '


def test_a_measurement_that_misses_a_program_is_passed_over_and_named_at_the_end(
    repository: Path, tmp_path: Path
) -> None:
    shutil.copy(repository / "Makefile", tmp_path / "Makefile")
    ran = bench(
        tmp_path,
        first=PROGRAM + "import os; raise SystemExit(os.EX_UNAVAILABLE)",
        no_program="raise SystemExit(1)",
        wants_data=PROGRAM + "raise SystemExit('required=True')",
        works=PROGRAM + "print('{}')",
    )
    assert (ran.returncode, ran.stdout) == (0, "{}\n")
    assert ran.stderr.splitlines()[-1].endswith("missing: bench/first.py")


def test_a_measurement_that_fails_is_a_failure(repository: Path, tmp_path: Path) -> None:
    shutil.copy(repository / "Makefile", tmp_path / "Makefile")
    ran = bench(tmp_path, first=PROGRAM + "raise SystemExit(1)", works=PROGRAM + "print('{}')")
    assert ran.returncode != 0 and ran.stdout == ""


def test_what_a_measurement_needs_is_said_in_one_line() -> None:
    ran = subprocess.run(
        [sys.executable, "bench/alertmanager.py"], cwd=Path(__file__).parents[1], capture_output=True, text=True,
        check=False, env=os.environ | {"PATH": ""},
    )  # fmt: skip
    assert (ran.returncode, ran.stdout) == (os.EX_UNAVAILABLE, "")
    assert ran.stderr == "prometheus-alertmanager is not there: apt-get install prometheus-alertmanager\n"


def test_continuous_integration_fails_when_any_part_fails(repository: Path, tmp_path: Path) -> None:
    """A Node that is too old, so that the screens are not built again: that part is asked for below."""
    _continuous_integration(repository, tmp_path, node=False)
    for lint, test, passes in ((0, 0, True), (1, 0, False), (0, 1, False), (1, 1, False)):
        assert (_run(tmp_path, lint=lint, test=test) == 0) is passes


def test_continuous_integration_fails_when_the_screens_are_not_as_built(repository: Path, tmp_path: Path) -> None:
    _continuous_integration(repository, tmp_path, node=True)
    assert _run(tmp_path) == 0
    assert _run(tmp_path, web_check=1) != 0
    (tmp_path / "central" / "static").mkdir(parents=True)
    (tmp_path / "central" / "static" / "other.js").write_text("", encoding="utf-8")
    assert _run(tmp_path) != 0


def _continuous_integration(repository: Path, folder: Path, *, node: bool) -> None:
    shutil.copytree(repository / ".ci", folder / ".ci")
    subprocess.run(["git", "init", "--quiet", folder], check=True)
    (folder / "bin").mkdir()
    (folder / "bin" / "node").write_text(f"#!/bin/sh\nexit {0 if node else 1}\n", encoding="utf-8")
    (folder / "bin" / "node").chmod(0o755)


def _run(folder: Path, *, lint: int = 0, test: int = 0, web_check: int = 0) -> int:
    rules = {"lint": lint, "test": test, "web-check": web_check, "web": 0}
    makefile = "".join(f"{target}:\n\t@exit {code}\n" for target, code in rules.items())
    (folder / "Makefile").write_text(f".PHONY: {' '.join(rules)}\n{makefile}", encoding="utf-8")
    environment = os.environ | {"PATH": f"{folder / 'bin'}:{os.environ['PATH']}"}
    return subprocess.run(
        ["bash", folder / ".ci" / "run"], env=environment, capture_output=True, check=False
    ).returncode
