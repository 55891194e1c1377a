"""Where models are kept: the ones that came with Wanglou, and the folders a user added."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from pathlib import Path

from models.errors import ManifestInvalid, ModelError, ModelUnknown, ShelfMissing
from models.manifest import FILE_NAME, Manifest, read_manifest
from protocol.wire import nearest

#: Folders of the user's own models, separated as in PATH; each holds <name>/manifest.toml and its file.
VARIABLE = "WANGLOU_MODELS"


class Origin(StrEnum):
    """Whose model it is."""

    USER = "user"
    PACKAGE = "package"


@dataclass(frozen=True, slots=True)
class ShelvedModel:
    """One model on a shelf. Its manifest has been read; its file has not been looked at."""

    folder: Path
    origin: Origin
    manifest: Manifest

    @property
    def name(self) -> str:
        """The model's name, which is its folder's."""
        return self.manifest.name

    @property
    def path(self) -> Path:
        """The file that the runtime opens."""
        return self.folder / self.manifest.file


@dataclass(frozen=True, slots=True)
class BrokenModel:
    """A folder whose manifest cannot be used, kept in the list so that its owner hears of it."""

    folder: Path
    origin: Origin
    error: ModelError

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.folder.name


Shelf = tuple[Path, Origin]


def shelves(added: Sequence[Path] = (), environ: Mapping[str, str] | None = None) -> tuple[Shelf, ...]:
    """The shelves in the order they are searched: `added`, then those in `environ`, then the package's own."""
    named = (environ or {}).get(VARIABLE, "")
    own = [Path(folder).expanduser() for folder in named.split(os.pathsep) if folder]
    return (*((folder, Origin.USER) for folder in (*added, *own)), (zoo(), Origin.PACKAGE))


def zoo() -> Path:
    """The folder of the models that came with the package."""
    return Path(str(files("models").joinpath("zoo")))


def stock(shelves: Sequence[Shelf]) -> tuple[ShelvedModel | BrokenModel, ...]:
    """Every model once, by name; on the first shelf that has it, so that a user's folder replaces ours.

    A user's shelf that does not exist is an error: a mistyped folder must not look like an empty one.
    """
    found: dict[str, ShelvedModel | BrokenModel] = {}
    for shelf, origin in shelves:
        for folder in _folders(shelf, origin):
            found.setdefault(folder.name, _look_at(folder, origin))
    return tuple(found[name] for name in sorted(found))


def model_named(name: str, shelves: Sequence[Shelf]) -> ShelvedModel:
    """The model of that name; raises ModelUnknown with the nearest name, or what is wrong with its manifest."""
    models = {model.name: model for model in stock(shelves)}
    match models.get(name):
        case ShelvedModel() as model:
            return model
        case BrokenModel(error=error):
            raise error
        case None:
            raise ModelUnknown(name=name, nearest=nearest(name, tuple(models)))


def _folders(shelf: Path, origin: Origin) -> list[Path]:
    if origin is Origin.USER and not shelf.is_dir():
        raise ShelfMissing(path=str(shelf))
    return sorted(path.parent for path in shelf.glob(f"*/{FILE_NAME}"))


def _look_at(folder: Path, origin: Origin) -> ShelvedModel | BrokenModel:
    path = folder / FILE_NAME
    try:
        manifest = read_manifest(path)
        if manifest.name != folder.name:
            raise ManifestInvalid(path=str(path), why=f"name: {manifest.name} stands in {folder.name}/")
    except ModelError as error:
        return BrokenModel(folder, origin, error)
    return ShelvedModel(folder, origin, manifest)
