"""Writes THIRD_PARTY.md: whose work is in here, under which licence, and how old it is.

Versions come from the lock files, licences from the installed packages, dates from the registry by way of uv, which
is asked for a lock of its own in a folder that is thrown away.
"""

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
CLASSIFIER = re.compile(r"^License :: (?:OSI Approved :: )?(.+)$")


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lock: str) -> dict[str, str]:
    """Name → version of one lock file."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {normalised(name): version for name, version in PINNED.findall(text)}


def declared(requirements: list[str]) -> list[str]:
    return [normalised(re.split(r"[\[<>=~!; ]", line, maxsplit=1)[0]) for line in requirements]


def licence_of(name: str, known: dict[str, str]) -> str:
    """The SPDX expression a package states, or else its classifier; raises LookupError where there is neither."""
    if name in known:
        return known[name]
    try:
        about = metadata(name).json
    except PackageNotFoundError:
        raise LookupError(f"{name} is not installed here: name its licence in docs/third_party.toml") from None
    stated, short = str(about.get("license_expression", "")), str(about.get("license", ""))
    classifiers = [m[1] for line in about.get("classifier", []) if (m := CLASSIFIER.match(line))]
    for answer in (stated, short if 0 < len(short) < 40 else "", ", ".join(classifiers)):
        if answer and answer != "OSI Approved":
            return answer
    raise LookupError(f"{name} does not state its licence: name it in docs/third_party.toml")


def released(names: dict[str, str]) -> dict[str, str]:
    """Name → the day on which the pinned version was published."""
    with tempfile.TemporaryDirectory() as folder:
        project = '[project]\nname = "dates"\nversion = "0"\nrequires-python = ">=3.11"\n'
        wanted = ", ".join(f'"{name}=={version}"' for name, version in names.items())
        Path(folder, "pyproject.toml").write_text(f"{project}dependencies = [{wanted}]\n", encoding="utf-8")
        subprocess.run([sys.executable, "-m", "uv", "lock", "--quiet"], cwd=folder, check=True)
        lock = tomllib.loads(Path(folder, "uv.lock").read_text(encoding="utf-8"))
    return {p["name"]: min(days) for p in lock["package"] if (days := _days(p))}


def _days(package: dict[str, Any]) -> list[str]:
    files = [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else [])]
    return [str(file["upload-time"])[:10] for file in files if "upload-time" in file]


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def screens() -> list[tuple[str, ...]]:
    """One row for each npm package whose code reaches a browser; licences as npm's lock file states them."""
    notes = tomllib.loads((ROOT / "docs" / "third_party.toml").read_text(encoding="utf-8"))
    packages = json.loads((ROOT / "web" / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    named = packages[""]["dependencies"]
    shipped = {
        path.rpartition("node_modules/")[2]: about for path, about in packages.items() if path and not about.get("dev")
    }
    return [
        (name, shipped[name]["version"], str(shipped[name]["license"]), notes["screens"].get(name, "brought along"))
        for name in sorted(shipped, key=lambda name: (name not in named, name))
    ]


def weights() -> list[tuple[str, ...]]:
    """One row for each model of the zoo, as its manifest states it."""
    rows: list[tuple[str, ...]] = []
    for path in sorted((ROOT / "models" / "zoo").glob("*/manifest.toml")):
        model = tomllib.loads(path.read_text(encoding="utf-8"))
        trained = model.get("weights", model)  # what was trained here stands for itself
        digest = f"{trained['file']}, sha256 `{trained['sha256']}`"
        rows.append((model["name"], model["title"]["en"], digest, model["licence"], model["data_licence"]))
    return rows


def footage() -> list[tuple[str, ...]]:
    """One row for each clip that ships."""
    clips = tomllib.loads((ROOT / "sample_videos" / "manifest.toml").read_text(encoding="utf-8"))["clips"]
    return [(clip["file"], clip["title"]["en"], clip["origin"], clip["licence"]) for clip in clips]


def page() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    notes = tomllib.loads((ROOT / "docs" / "third_party.toml").read_text(encoding="utf-8"))
    extras = project["optional-dependencies"]
    run, test = declared(project["dependencies"]), declared(extras["dev"])
    asked_for = declared(extras["semantic"])
    everything = pins("requirements-dev.lock")
    dates = released(everything)

    def row(name: str, *more: str) -> tuple[str, ...]:
        return (name, everything[name], licence_of(name, notes["licence"]), *more, dates.get(name, "?"))

    brought = [name for name in everything if name not in {*run, *test, *asked_for}]
    needed = set(pins("requirements.lock"))
    head = ("package", "version", "licence", "what for", "released")
    unpinned = [
        (name, "not pinned", licence_of(name, notes["licence"]), notes["for"][name], "")
        for name in declared(extras["lock"])
    ]
    return "\n\n".join(
        [
            "# Whose work is in here",
            "Made by `make licences` from the lock files and the packages themselves; what each is for stands in "
            "[docs/third_party.toml](docs/third_party.toml). Our own code is AGPL-3.0-or-later ([LICENSE](LICENSE)).",
            "## What the software runs on",
            table(head, [row(name, notes["for"][name]) for name in run]),
            "## What it runs on besides, where somebody asks for it",
            table(head, [row(name, notes["for"][name]) for name in asked_for]),
            "## What builds and tests it",
            table(head, [*(row(name, notes["for"][name]) for name in test), *unpinned]),
            "## What those bring along",
            table(
                ("package", "version", "licence", "runs or tests", "released"),
                [row(name, "runs" if name in needed else "tests") for name in brought],
            ),
            "## What the staff's screens are built from",
            table(("package", "version", "licence", "what for"), screens()),
            "## Weights",
            table(("model", "what", "trained weights", "licence", "licence of the data"), weights()),
            "## Footage",
            table(("clip", "what", "origin", "licence"), footage()),
            "",
        ]
    )


if __name__ == "__main__":
    (ROOT / "THIRD_PARTY.md").write_text(page(), encoding="utf-8")
