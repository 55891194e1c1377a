"""Hands out the source of this very service: whoever uses it may see, keep and change it (AGPL-3.0, section 13)."""

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path
from threading import Lock

PACKAGES = ("protocol", "models", "pipelines", "edge_agent", "central", "wanglou", "packs", "sample_videos")
#: What the staff's screens are built from, and how all of it is built: beside the packages in a checkout.
#: Who runs an installed wheel names a place for the source (``source_url``).
BESIDE = (
    "web", "pyproject.toml", "requirements.lock", "requirements-dev.lock", "setup.sh", "Makefile", "LICENSE",
    "THIRD_PARTY.md", "README.md", "README.en.md", "ARCHITECTURE.md", "CONTRIBUTING.md",
)  # fmt: skip
#: Weights and clips are data with licences of their own; their manifests say where they come from.
LARGEST_FILE = 512 * 1024
SKIPPED = ("__pycache__", "node_modules")
#: Communities that ship. Any other is somebody's own, with their staff's names and numbers.
SHIPPED_PLACES = ("packs/places/hedong",)
_PICTURES = (".mp4", ".mkv", ".avi", ".mov", ".webm", ".ts", ".jpg", ".jpeg", ".png")


#: Taken while the archive is made: a hundred askers at once wait for one, instead of each making their own.
_MAKING = Lock()


def source_archive() -> bytes:
    """All packages of the project, and what they are built from, as one zip file, made once."""
    with _MAKING:
        return _archive()


@cache
def _archive() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in PACKAGES:
            if find_spec(name) is None:
                continue
            for path, file in _files_in(files(name), name):
                body = file.read_bytes()
                if len(body) <= LARGEST_FILE:
                    archive.writestr(path, body)
        for path, file in _beside(Path(str(files("central"))).parent):
            archive.writestr(path, file.read_bytes())
    return made.getvalue()


def _beside(root: Path) -> Iterator[tuple[str, Traversable]]:
    """Nothing where the packages were installed: whatever lies beside them there is somebody else's."""
    if not (root / "web" / "package.json").is_file():
        return
    for name in BESIDE:
        if (root / name).is_dir():
            yield from _files_in(root / name, name)
        elif (root / name).is_file():
            yield name, root / name


def _files_in(folder: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        inner = f"{path}/{entry.name}"
        if entry.is_dir():
            if not _is_hidden(entry.name) and (path != "packs/places" or inner in SHIPPED_PLACES):
                yield from _files_in(entry, inner)
        elif not _is_hidden(entry.name) and not _is_a_clip(inner):
            yield inner, entry


def _is_hidden(name: str) -> bool:
    """A dot begins what belongs to one machine, such as .env."""
    return name in SKIPPED or name.startswith(".") or name.endswith(".pyc")


def _is_a_clip(path: str) -> bool:
    """Those that ship have licences of their own; others are of somebody's own camera."""
    return path.startswith("sample_videos/") and path.endswith(_PICTURES)
