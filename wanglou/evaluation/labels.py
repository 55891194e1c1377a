"""What is known of each clip of an evaluation: which hazards it shows, and when."""

import json
from codecs import BOM_UTF8
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import Field, TypeAdapter, ValidationError, model_validator

from protocol.causes import Misfit, cause_of, misfit
from protocol.errors import WanglouError
from protocol.wire import Name, Strict, Words, nearest

Seconds = Annotated[float, Field(ge=0, le=86_400)]


class LabelsError(WanglouError):
    """The list of clips cannot be meant as it is written."""

    key = "error.eval.manifest"


class Shown(Strict):
    """One hazard that a clip shows. ``start`` None: anywhere in it; ``end`` None: to the clip's end."""

    type: Name
    start: Seconds | None = None
    end: Seconds | None = None
    #: x1 y1 x2 y2 in pixels of the clip's own pictures; drawn in the report, never judged.
    box: Annotated[tuple[float, float, float, float] | None, Field(strict=False)] = None
    # What people note beside it.
    how: Words = ""
    note: Words = ""

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.start is not None and self.end is not None and self.end < self.start:
            raise Misfit("error.eval.ends_first", start=self.start, end=self.end)
        return self

    @property
    def from_s(self) -> float:
        return 0.0 if self.start is None else self.start

    @property
    def until_s(self) -> float:
        return float("inf") if self.start is None or self.end is None else self.end


class LabelledClip(Strict):
    """One entry of the list."""

    #: Path below the folder of the manifest.
    clip: Annotated[str, Field(min_length=1, max_length=400)]
    #: Empty: the clip must stay silent.
    events: Annotated[tuple[Shown, ...], Field(max_length=100)] = ()
    pad_last_s: Seconds = 0.0
    loop_to_s: Seconds = 0.0
    #: So many columns at the left edge are no part of the picture.
    crop_left: Annotated[int, Field(ge=0, le=16_384)] = 0
    #: Packs to switch on for this clip beside the default ones, with the whole picture as their zone.
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

    def shows(self, kind: str) -> bool:
        return any(shown.type == kind for shown in self.events)


_LIST = TypeAdapter(Annotated[tuple[LabelledClip, ...], Field(min_length=1, max_length=100_000)])


def read_labels(manifest: Path) -> tuple[LabelledClip, ...]:
    """The clips of a JSON manifest. Raises LabelsError naming the entry and the key that is wrong."""
    try:
        return _LIST.validate_json(manifest.read_bytes().removeprefix(BOM_UTF8))
    except OSError as error:
        raise LabelsError(file=manifest, why=cause_of(error)) from None
    except ValidationError as error:
        raise _explain(manifest.name, error) from None


def must_be_there(folder: Path, clips: Iterable[LabelledClip]) -> None:
    """Raises LabelsError naming every clip that is not below ``folder``, all at once."""
    missing = [clip.clip for clip in clips if not (folder / clip.clip).is_file()]
    if missing:
        raise LabelsError("error.eval.missing", count=len(missing), folder=folder, clips=", ".join(missing))


def unknown_types(clips: Iterable[LabelledClip], known: Collection[str]) -> dict[str, str]:
    """Types of the labels that nobody knows, each with the nearest known one: most likely a slip of the pen."""
    types = {shown.type for clip in clips for shown in clip.events}
    return {name: nearest(name, sorted(known)) for name in sorted(types - set(known))}


def settings_of(clip: LabelledClip) -> list[str]:
    """``set`` as the command line writes it."""
    return [f"{key}={value if isinstance(value, str) else json.dumps(value)}" for key, value in clip.set.items()]


def _explain(file: str, error: ValidationError) -> LabelsError:
    problems = error.errors(include_url=False, include_input=False)
    # An unknown key first: it is the likelier reason why another one is missing.
    first = next((p for p in problems if p["type"] == "extra_forbidden"), problems[0])
    where = ".".join(str(step) for step in first["loc"])
    if first["type"] == "extra_forbidden":
        known = Shown.model_fields if "events" in first["loc"] else LabelledClip.model_fields
        near = nearest(str(first["loc"][-1]), list(known))
        return LabelsError("error.eval.key", file=file, key=where, nearest=near)
    return LabelsError(file=file, why=misfit(first, where))
