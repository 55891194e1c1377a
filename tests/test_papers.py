"""What stands beside the code is true: words, links, locks, licences, and no trace of one machine."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

#: The words the design begins with; every later one has its row as well.
WORDS = {
    *("Frame", "Detections", "Track", "Scene", "Zone", "Behaviour", "Observation", "Event", "Signal", "Report"),
    *("Incident", "Link", "Task", "Activity", "Pack", "Place", "Officer", "Patrol", "Department", "Resident"),
    *("filed", "dispatched", "handling", "reported", "checked", "closed"),
}
#: Put together here, so that this file does not name what it forbids.
REGISTRIES = [".".join(parts) for parts in (
    ("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"), ("debian", "org"), ("ubuntu", "com")
)]  # fmt: skip
OWN_FOLDERS = re.compile(r"(?<![\w./:~-])/(?:" + "|".join(("work", "root", "home", "Users", "opt", "mnt")) + r")/\w")
#: How a page of docs/adr begins.
PAGE = re.compile(r"# (?P<number>\d{4}): (?P<title>.+)\n\nDate: \d{4}-\d\d-\d\d\. Status: accepted\..*\n\n")
LOCKS = ("requirements.lock", "requirements-dev.lock")
PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+)(?P<rest>.*(?:\n +--hash=\S+.*)*)", re.MULTILINE)


def tracked_texts(repository: Path) -> dict[str, str]:
    """Name → content of every text file that git keeps or is about to keep."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=repository,
        capture_output=True,
        check=True,
    ).stdout.decode("utf-8")
    texts: dict[str, str] = {}
    for name in filter(None, listing.split("\0")):
        path = repository / name
        if not path.is_file():
            continue  # taken away, not committed yet
        content = path.read_bytes()
        if b"\0" not in content:
            texts[name] = content.decode("utf-8")
    return texts


def pins(repository: Path, lock: str) -> dict[str, tuple[str, str]]:
    """Name → (version, the digests that follow) of a lock file."""
    text = (repository / lock).read_text(encoding="utf-8")
    return {canonicalize_name(m["name"]): (m["version"], m["rest"]) for m in PIN.finditer(text)}


@pytest.fixture(scope="module")
def project(repository: Path) -> dict[str, Any]:
    written = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))
    about: dict[str, Any] = written["project"]
    return about


@pytest.fixture(scope="module")
def texts(repository: Path) -> dict[str, str]:
    found = tracked_texts(repository)
    assert "pyproject.toml" in found
    return found


def test_the_glossary_holds_every_word_of_the_design(texts: dict[str, str]) -> None:
    rows = [line.split("|")[1] for line in texts["docs/glossary.md"].splitlines() if line.startswith("| ")]
    words = {word.strip() for row in rows for word in row.split(",")}
    assert WORDS - words == set()


def test_every_row_of_the_glossary_says_it_in_chinese_too(texts: dict[str, str]) -> None:
    rows = [line for line in texts["docs/glossary.md"].splitlines() if line.startswith("| ") and "中文" not in line]
    assert len(rows) > 40
    assert [row for row in rows if not re.search(r"[\u4e00-\u9fff]", row.split("|")[2])] == []


def test_no_file_names_a_folder_of_one_machine(texts: dict[str, str]) -> None:
    named = {name: found[0] for name, text in texts.items() if (found := OWN_FOLDERS.search(text))}
    assert named == {}


def test_a_folder_of_one_machine_would_be_noticed() -> None:
    assert OWN_FOLDERS.search("open('" + "/home" + "/li/clip.mp4')")
    assert not OWN_FOLDERS.search("https://example.test/home/li and tests/work/x")


def test_no_file_names_a_package_registry(texts: dict[str, str]) -> None:
    named = {name: host for name, text in texts.items() for host in REGISTRIES if host in text.lower()}
    assert named == {}


def test_every_link_between_documents_leads_somewhere(repository: Path, texts: dict[str, str]) -> None:
    dead = [
        f"{name}: {target}"
        for name, text in texts.items()
        if name.endswith(".md")
        for target in re.findall(r"\]\((?!https?://|mailto:|#)([^)#\s]+)", text)
        if not (repository / name).parent.joinpath(target).exists()
    ]
    assert dead == []


def test_every_decision_has_one_form_and_its_row_in_the_index(texts: dict[str, str]) -> None:
    pages = {name.removeprefix("docs/adr/"): text for name, text in texts.items() if name.startswith("docs/adr/0")}
    heads = {name: PAGE.match(text) for name, text in pages.items()}
    assert [name for name, head in heads.items() if head is None or head["number"] != name[:4]] == []
    rows = [line for line in texts["docs/adr/README.md"].splitlines() if line.startswith("| [")]
    titles = [(head["number"], name, head["title"]) for name, head in sorted(heads.items()) if head is not None]
    assert [row[: row.rindex(" | ")] for row in rows] == [f"| [{n}]({name}) | {title}" for n, name, title in titles]


def test_what_the_architecture_names_exists(repository: Path, texts: dict[str, str]) -> None:
    named = re.findall(r"`([a-z_]+/[\w./]+?\.py)(?::(\w+))?`", texts["ARCHITECTURE.md"])
    assert len(named) > 30
    missing = [f"{path}:{name}" for path, name in named if not defines(repository / path, name)]
    assert missing == []


def defines(module: Path, name: str) -> bool:
    """True if the module is there and, where a name is given, defines that function or class at its top."""
    if not module.is_file():
        return False
    body = ast.parse(module.read_text(encoding="utf-8")).body
    defined = {node.name for node in body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)}
    return not name or name in defined


def test_the_licence_is_the_whole_agpl(texts: dict[str, str]) -> None:
    licence = texts["LICENSE"]
    assert licence.lstrip().startswith("GNU AFFERO GENERAL PUBLIC LICENSE")
    assert len(licence.splitlines()) == 661
    assert "13. Remote Network Interaction" in licence
    assert licence.rstrip().endswith("<https://www.gnu.org/licenses/>.")


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_digests_and_names_no_address(repository: Path, lock: str) -> None:
    text = (repository / lock).read_text(encoding="utf-8")
    locked = pins(repository, lock)
    assert len(locked) > 40
    assert [name for name, (_, rest) in locked.items() if "--hash=sha256:" not in rest] == []
    assert re.search(r"://|--(?:extra-)?index|--find-links|@ file|^-e", text, re.MULTILINE) is None


def test_every_dependency_is_locked_within_its_bounds(repository: Path, project: dict[str, Any]) -> None:
    wanted = {
        LOCKS[0]: project["dependencies"],
        LOCKS[1]: project["dependencies"] + project["optional-dependencies"]["dev"],
    }
    for lock, lines in wanted.items():
        locked = pins(repository, lock)
        for requirement in map(Requirement, lines):
            version, _ = locked[canonicalize_name(requirement.name)]
            assert requirement.specifier.contains(Version(version)), f"make lock: {requirement} in {lock}"


def test_both_locks_agree(repository: Path) -> None:
    run, test = (pins(repository, lock) for lock in LOCKS)
    assert {name: version for name, version in run.items() if name not in test or test[name][0] != version[0]} == {}


def test_every_dependency_has_its_row_and_its_purpose(project: dict[str, Any], texts: dict[str, str]) -> None:
    lines = [*project["dependencies"], *(line for extra in project["optional-dependencies"].values() for line in extra)]
    names = {canonicalize_name(Requirement(line).name) for line in lines}
    rows = {row.split("|")[1].strip(): row for row in texts["THIRD_PARTY.md"].splitlines() if row.startswith("| ")}
    assert names - set(rows) == set()
    assert set(tomllib.loads(texts["docs/third_party.toml"])["for"]) == names


def test_the_rows_are_of_the_versions_that_are_locked(repository: Path, texts: dict[str, str]) -> None:
    rows = {
        cells[1].strip(): cells[2].strip()
        for row in texts["THIRD_PARTY.md"].splitlines()
        if len(cells := row.split("|")) == 7
    }
    locked = {name: version for name, (version, _) in pins(repository, LOCKS[1]).items()}
    assert {name: version for name, version in locked.items() if rows.get(name) != version} == {}


def test_both_readmes_show_the_same_pictures_and_commands(texts: dict[str, str]) -> None:
    chinese, english = texts["README.md"], texts["README.en.md"]
    for pattern in (r"\]\((docs/pictures/\S+)\)", r"^make \w+", r"--headless[^`]*"):
        assert re.findall(pattern, chinese, re.MULTILINE) == re.findall(pattern, english, re.MULTILINE) != []


def test_every_target_of_the_makefile_explains_itself(texts: dict[str, str]) -> None:
    targets = re.findall(r"^([a-z-]+):(?!=)(.*)$", texts["Makefile"], re.MULTILINE)
    assert {name for name, _ in targets} >= {
        "help",
        "demo",
        "test",
        "check",
        "bench",
        "pictures",
        "lock",
        "wheel",
        "clean",
    }
    assert [name for name, rest in targets if "## " not in rest] == []
