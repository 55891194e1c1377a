"""The clips that ship with the software: where each comes from, what may be done with it, what it must cause."""

import json
import tomllib
from collections.abc import Mapping
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, ValidationError, model_validator

from protocol.causes import Misfit, cause, cause_of, misfit, where_in
from protocol.errors import WanglouError
from protocol.messages import ZonePlan
from protocol.texts import Text
from protocol.wire import Line, Name, Sha256, Strict, Words, nearest

Seconds = Annotated[float, Field(ge=0, le=86_400)]


class ClipError(WanglouError):
    key = "error.sample.unreadable"


class ExpectedEvent(Strict):
    """What the eyes must say of a clip: an alarm of ``kind`` within ``start_s − 1 … start_s + limit_s``."""

    kind: Name
    pack: Name
    #: Name of one of the clip's zones; None means the whole picture.
    zone: Line | None = None
    start_s: Seconds
    limit_s: Seconds
    #: How the event must have ended by ``settled_by_s`` seconds of the clip.
    settled: Literal["ended", "withdrawn"] = "ended"
    settled_by_s: Seconds


class Clip(Strict):
    name: Name
    file: Annotated[str, Field(pattern=r"^[a-z0-9_]+\.mp4$")]
    title: Text
    sha256: Sha256
    #: True where a program of ours drew the scene; the words 渲染示意 RENDERED are then in the picture.
    rendered: bool
    origin: Words
    licence: Words
    width: Annotated[int, Field(ge=16, le=7680)]
    height: Annotated[int, Field(ge=16, le=4320)]
    fps: Annotated[float, Field(gt=0, le=120)]
    seconds: Annotated[float, Field(gt=0, le=600)]
    zones: Annotated[tuple[ZonePlan, ...], Field(max_length=8, strict=False)] = ()
    #: Empty: the clip must stay silent.
    events: Annotated[tuple[ExpectedEvent, ...], Field(max_length=16, strict=False)] = ()

    @model_validator(mode="after")
    def _events_stand_in_known_zones(self) -> "Clip":
        known = {zone.name for zone in self.zones}
        for event in self.events:
            if event.zone is not None and event.zone not in known:
                raise Misfit("error.sample.zone", zone=event.zone, kind=event.kind)
        return self


class Manifest(Strict):
    clips: Annotated[tuple[Clip, ...], Field(min_length=1, max_length=100, strict=False)]


def load_clips() -> Mapping[str, Clip]:
    """Every shipped clip by name, as the manifest describes it. Raises ClipError if it cannot be read."""
    written = files(__package__).joinpath("manifest.toml").read_text(encoding="utf-8")
    return read_manifest(written)


def read_manifest(written: str) -> Mapping[str, Clip]:
    """The clips a manifest names; raises ClipError for bad TOML, an unknown key or a name given twice."""
    try:
        # By way of JSON, where strict validation takes an array for a tuple.
        clips = Manifest.model_validate_json(json.dumps(tomllib.loads(written))).clips
    except tomllib.TOMLDecodeError as error:
        raise ClipError(why=cause_of(error)) from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise ClipError(why=misfit(first, where_in(first))) from None
    by_name = {clip.name: clip for clip in clips}
    if len(by_name) != len(clips):
        raise ClipError(why=cause("text.twice", name="name"))
    return by_name


def find_clip(name: str) -> Clip:
    """The clip of that name; raises ClipError naming the nearest known one."""
    clips = load_clips()
    if name not in clips:
        raise ClipError("error.sample.missing", name=name, nearest=nearest(name, tuple(clips)))
    return clips[name]


def path_of(clip: Clip) -> Path:
    """Where the clip lies on disk; raises ClipError if it is not there (packages are installed unpacked)."""
    path = Path(str(files(__package__).joinpath(clip.file)))
    if not path.is_file():
        raise ClipError("error.sample.no_file", name=clip.name)
    return path


def is_unaltered(clip: Clip) -> bool:
    """True if the file on disk is byte for byte the one the manifest speaks of."""
    return sha256(path_of(clip).read_bytes()).hexdigest() == clip.sha256
