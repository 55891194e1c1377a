"""Hands out the source of this very service: whoever uses it may see, keep and change it (AGPL-3.0, section 13)."""

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from threading import Lock

PACKAGES = ("protocol", "models", "pipelines", "edge_agent", "central", "wanglou", "packs", "sample_videos")
#: Weights and clips are data with licences of their own; their manifests say where they come from.
LARGEST_FILE = 512 * 1024
SKIPPED = ("__pycache__",)


#: Taken while the archive is made: a hundred askers at once wait for one, instead of each making their own.
_MAKING = Lock()


def source_archive() -> bytes:
    """All installed packages of the project as one zip file, made once."""
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
    return made.getvalue()


def _files_in(folder: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        inner = f"{path}/{entry.name}"
        if entry.is_dir():
            if entry.name not in SKIPPED:
                yield from _files_in(entry, inner)
        elif not entry.name.endswith(".pyc"):
            yield inner, entry
