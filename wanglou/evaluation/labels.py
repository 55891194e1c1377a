"""What is known of each clip of an evaluation: which hazards it shows, and when."""

import json
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError

from protocol.errors import WanglouError
from protocol.wire import Name, Strict, Words

Seconds = Annotated[float, Field(ge=0, le=86_400)]


class LabelsError(WanglouError):
    key = "error.eval.manifest"


class Shown(Strict):
    """One hazard that a clip shows. ``start`` None: anywhere in it."""

    type: Name
    start: Seconds | None = None
    end: Seconds | None = None
    box: Annotated[tuple[float, float, float, float] | None, Field(strict=False)] = None
    # What people note beside it.
    how: Words = ""
    note: Words = ""


class LabelledClip(Strict):
    #: Path below the folder of the manifest.
    clip: Annotated[str, Field(min_length=1, max_length=400)]
    #: Empty: the clip must stay silent.
    events: Annotated[tuple[Shown, ...], Field(max_length=100)] = ()
    pad_last_s: Seconds = 0.0
    loop_to_s: Seconds = 0.0
    #: Packs to switch on for this clip, with the whole picture as their zone; empty: the default ones.
    packs: tuple[Name, ...] = ()
    set: dict[str, Any] = {}
    #: Its label is uncertain: reported, never counted.
    soft: bool = False
    #: Judged as a whole: the time of an alarm does not matter.
    clip_level: bool = False
    # What people note beside it.
    source: Words = ""
    licence: Words = ""
    note: Words = ""
    reencoded: bool = False
    classes: Words = ""


_LIST = TypeAdapter(Annotated[tuple[LabelledClip, ...], Field(min_length=1, max_length=100_000)])


def read_labels(manifest: Path) -> tuple[LabelledClip, ...]:
    """The clips of a JSON manifest. Raises LabelsError naming the entry and the key that is wrong."""
    try:
        return _LIST.validate_json(manifest.read_bytes())
    except OSError as error:
        raise LabelsError(file=manifest, why=error.strerror or str(error)) from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise LabelsError(file=manifest.name, why=f"{where}: {first['msg']}" if where else first["msg"]) from None


def settings_of(clip: LabelledClip) -> list[str]:
    """``set`` as the command line writes it."""
    return [f"{key}={value if isinstance(value, str) else json.dumps(value)}" for key, value in clip.set.items()]
