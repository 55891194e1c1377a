"""The shelf of scenarios: every pack that ships with the software, or that an administrator keeps in a folder."""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from packs.yaml_file import read_yaml
from protocol.pack import Pack, PackError, read_pack
from protocol.wire import nearest

#: The kind of what people say and no pack's words fit.
UNRECOGNISED = "other"


def load_shelf(folder: Path | None = None) -> dict[str, Pack]:
    """Every pack by name: those that ship with the software, or those in ``folder``.

    Raises YamlError or PackError for the first file that cannot be read, naming the line or the key.
    """
    return {pack.pack: pack for pack in map(read_pack_file, pack_files(folder))}


def load_brains_shelf(folder: Path | None = None) -> dict[str, Pack]:
    """The same for a brain. Raises PackError as well where no pack takes what nobody recognises: then no report at all
    could be taken in, and a resident with a fire would be the first to notice."""
    shelf = load_shelf(folder)
    if not any(UNRECOGNISED in pack.kinds for pack in shelf.values()):
        raise PackError("error.pack.no_other", folder=str(folder), kind=UNRECOGNISED)
    return shelf


def pack_files(folder: Path | None = None) -> Iterator[Traversable]:
    """The files ``<name>.yaml`` of the shelf, by name. Raises PackError if the folder is not there, or holds a pack
    under another ending: passed over in silence, its hazard would be watched by nobody."""
    home: Traversable = files(__package__) if folder is None else folder
    if not home.is_dir():
        raise PackError("error.pack.no_folder", folder=str(folder))
    for file in home.iterdir():
        if file.name.lower().endswith((".yml", ".yaml")) and not file.name.endswith(".yaml"):
            raise PackError("error.pack.ending", file=file.name)
    yield from sorted((f for f in home.iterdir() if f.name.endswith(".yaml")), key=lambda f: f.name)


def read_pack_file(file: Traversable) -> Pack:
    """The pack in one file, which carries its name: ``fire.yaml`` holds pack fire."""
    stem = file.name.removesuffix(".yaml")
    pack = read_pack(stem, read_yaml(file))
    if pack.pack != stem:
        raise PackError("error.pack.file_name", file=file.name, name=pack.pack)
    return pack


def find_pack(name: str, shelf: dict[str, Pack]) -> Pack:
    """The pack of that name; raises PackError naming the nearest known one."""
    if name not in shelf:
        raise PackError("error.pack.missing", name=name, nearest=nearest(name, tuple(shelf)))
    return shelf[name]
