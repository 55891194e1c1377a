"""What the node was told in writing: where the brain is, which cameras it has, how often it looks."""

import os
import tomllib
from collections.abc import Iterator, Mapping
from ipaddress import ip_address
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, get_args
from urllib.parse import urlsplit

import yaml
from pydantic import BaseModel, BeforeValidator, Field, ValidationError, model_validator

from packs.yaml_file import parse_yaml
from protocol.causes import Misfit, cause, cause_of, misfit
from protocol.errors import WanglouError
from protocol.wire import Fraction, Identifier, Line, Name, PlacePath, Strict, nearest

#: Any setting of the first level may be given by the environment too: WANGLOU_EDGE_BRAIN, WANGLOU_EDGE_DATA, …
ENVIRONMENT_PREFIX = "WANGLOU_EDGE_"
MEGABYTE = 1024 * 1024


class SettingsError(WanglouError):
    key = "error.edge.settings.unreadable"


def _as_path(value: object) -> object:
    return Path(value).expanduser() if isinstance(value, str) and value else value


def _as_tuple(value: object) -> object:
    return tuple(_as_tuple(item) for item in value) if isinstance(value, list) else value


WrittenPath = Annotated[Path, BeforeValidator(_as_path)]
Corner = tuple[Fraction, Fraction]


class LocalZone(Strict):
    """A polygon, or with two corners a line, in fractions of the picture, for a camera that the brain does not
    know yet."""

    name: Line
    polygon: Annotated[tuple[Corner, ...], BeforeValidator(_as_tuple), Field(min_length=2, max_length=64)]


class LocalPack(Strict):
    """A pack switched on by hand; ``settings`` replace those of the pack's eyes."""

    pack: Name
    zones: Annotated[tuple[Line, ...], BeforeValidator(_as_tuple), Field(max_length=32)] = ()
    settings: dict[str, Any] = {}


class CameraSettings(Strict):
    id: Identifier
    name: Line
    #: A file, or an rtsp:// address.
    source: Annotated[str, Field(min_length=1, max_length=2000)]
    #: Start the file again when it is over.
    loop: bool = False
    #: Show a file at the pace at which it was filmed; off: as fast as the machine can look.
    realtime: bool = True
    #: The picture is drawn, not filmed; every screen says so.
    rendered: bool = False
    place_path: PlacePath = "unplaced"
    zones: Annotated[tuple[LocalZone, ...], BeforeValidator(_as_tuple), Field(max_length=32)] = ()
    packs: Annotated[tuple[LocalPack, ...], BeforeValidator(_as_tuple), Field(max_length=32)] = ()


class EdgeSettings(Strict):
    """The whole file. Everything but the node's name, its data folder and its cameras has a default."""

    name: Line
    #: Keys, outbox, evidence and the brain's plan live here; one agent per folder.
    data: WrittenPath
    brain: Annotated[str, Field(max_length=500)] | None = None
    #: The certificate authority that signed the brain's certificate, where it is not a public one.
    ca_file: WrittenPath | None = None
    #: Allows http:// to a brain on another machine: everybody on the way can then look at the evidence.
    plain_http: bool = False
    #: Those that stand here; the brain may give the node more, which need no line in this file.
    cameras: Annotated[tuple[CameraSettings, ...], BeforeValidator(_as_tuple), Field(max_length=256)] = ()
    model: Name = "coco_street"
    looks_per_second: Annotated[float, Field(gt=0, le=10)] = 5.0
    #: A still camera is looked at this often all the same: smoke and a fallen person need not move.
    #: More seldom, and a frozen or blackened picture could not be told from one that nobody has looked at.
    sweep_s: Annotated[float, Field(ge=0.2, le=20)] = 10.0
    #: While nothing moves, key pictures alone are decoded if they come this often. Larger saves work on more
    #: cameras; who walks through between two of them is missed. 0 decodes everything.
    key_pictures_s: Annotated[float, Field(ge=0, le=12)] = 2.5
    #: How many pictures the model looks at side by side, over all cameras.
    looks_at_once: Annotated[int, Field(ge=1, le=64)] = 1
    #: Figures for Prometheus on http://127.0.0.1:<port>/metrics, for this machine alone. Not given: nobody listens.
    metrics_port: Annotated[int, Field(ge=1, le=65535)] | None = None
    outbox_mb: Annotated[int, Field(ge=1, le=10_000)] = 64
    #: Number plates are covered like heads in all that leaves. Cameras named here leave them legible: where a fire lane
    #: is blocked, the owner can be called. 号牌默认遮住；列在这里的摄像头不遮，例如消防通道要按号牌找车主挪车。
    plates_shown: Annotated[tuple[Identifier, ...], BeforeValidator(_as_tuple), Field(max_length=256)] = ()
    #: A clip for every event, from so long before it was noticed to so long after.
    clips: bool = True
    clip_before_s: Annotated[float, Field(ge=0, le=60)] = 10.0
    clip_after_s: Annotated[float, Field(ge=1, le=30)] = 5.0
    #: The last minutes of every camera are kept here, encoded as they came, to try packs on; 0 keeps none.
    tape_minutes: Annotated[float, Field(ge=0, le=60)] = 5.0
    tape_mb_per_camera: Annotated[int, Field(ge=1, le=10_000)] = 96
    #: Live view: so many people at once, over all cameras and for one of them; 0 is nobody.
    live_viewers: Annotated[int, Field(ge=0, le=64)] = 6
    live_viewers_per_camera: Annotated[int, Field(ge=1, le=64)] = 3
    #: How large and how often they see it at most. More takes from what the models have.
    live_side_px: Annotated[int, Field(ge=160, le=1280)] = 640
    live_pictures_per_second: Annotated[float, Field(ge=1, le=15)] = 8.0
    evidence_mb: Annotated[int, Field(ge=1, le=1_000_000)] = 512

    @model_validator(mode="after")
    def _cameras_have_names_of_their_own(self) -> "EdgeSettings":
        ids = [camera.id for camera in self.cameras]
        twice = sorted({id_ for id_ in ids if ids.count(id_) > 1})
        if twice:
            raise Misfit("error.edge.settings.camera_twice", cameras=", ".join(twice))
        return self

    @model_validator(mode="after")
    def _brain_is_reached_safely(self) -> "EdgeSettings":
        if self.brain is not None:
            check_brain_url(self.brain, plain_http=self.plain_http)
        return self


def check_brain_url(url: str, *, plain_http: bool) -> None:
    """Raises Misfit unless ``url`` is https://host, or http:// to this machine or where that was allowed."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise Misfit("error.edge.settings.brain_address")
    if parts.scheme == "http" and not plain_http and not _is_this_machine(parts.hostname):
        raise Misfit("error.edge.settings.brain_open")


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def load_settings(path: Path, environ: Mapping[str, str] = os.environ) -> EdgeSettings:
    """Read a YAML or TOML file (by its ending) and lay the environment over it.

    Relative paths count from the file's folder. Raises SettingsError, which names an unknown key and the
    nearest known one.
    """
    table = _parse(path) | _from_environment(environ)
    try:
        settings = EdgeSettings.model_validate(table)
    except ValidationError as error:
        raise _explain(path.name, error) from None
    return _anchored(settings, path.resolve().parent)


def _parse(path: Path) -> dict[str, Any]:
    try:
        written = path.read_bytes()
        table = tomllib.loads(written.decode()) if path.suffix == ".toml" else parse_yaml(path.name, written)
    except FileNotFoundError:
        raise SettingsError("error.edge.settings.missing", file=str(path)) from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(file=path.name, why=cause_of(error)) from None
    if not isinstance(table, dict):
        raise SettingsError(file=path.name, why=cause("text.table"))
    return table


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    """WANGLOU_EDGE_LOOKS_PER_SECOND=3 → {"looks_per_second": 3}; values are read as YAML reads them."""
    table: dict[str, Any] = {}
    for variable, written in environ.items():
        if not variable.startswith(ENVIRONMENT_PREFIX):
            continue
        name = variable.removeprefix(ENVIRONMENT_PREFIX).lower()
        if name not in EdgeSettings.model_fields:
            near = ENVIRONMENT_PREFIX + nearest(name, list(EdgeSettings.model_fields)).upper()
            raise SettingsError("error.edge.settings.unknown_key", file="env", key=variable, nearest=near)
        try:
            table[name] = yaml.safe_load(written)
        except yaml.YAMLError:
            raise SettingsError(file="env", why=cause("text.yaml", variable)) from None
    return table


def _anchored(settings: EdgeSettings, folder: Path) -> EdgeSettings:
    """The same settings with every relative path counted from ``folder``."""
    cameras = tuple(
        camera if "://" in camera.source else camera.model_copy(update={"source": str(folder / camera.source)})
        for camera in settings.cameras
    )
    ca_file = None if settings.ca_file is None else folder / settings.ca_file
    changed = {"data": folder / settings.data, "cameras": cameras, "ca_file": ca_file}
    return settings.model_copy(update=changed)


def _explain(file: str, error: ValidationError) -> SettingsError:
    found = error.errors(include_url=False, include_input=False)
    # An unknown key first: a misspelt name also makes the right one "missing", which would mislead.
    first = next((e for e in found if e["type"] == "extra_forbidden"), found[0])
    path = ".".join(str(step) for step in first["loc"])
    if first["type"] != "extra_forbidden":
        return SettingsError(file=file, why=misfit(first, path))
    known = known_keys(EdgeSettings, first["loc"][:-1])
    near = nearest(str(first["loc"][-1]), known)
    return SettingsError("error.edge.settings.unknown_key", file=file, key=path, nearest=near)


def known_keys(schema: type[BaseModel], path: tuple[int | str, ...]) -> list[str]:
    """The keys that ``schema`` knows at ``path``; numbers in it are positions in a list."""
    for step in path:
        if isinstance(step, str) and step in schema.model_fields:
            inner = list(_models_in(schema.model_fields[step].annotation))
            schema = inner[0] if inner else schema
    return list(schema.model_fields)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and annotation is not NoneType and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)
