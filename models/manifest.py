"""The paper beside every model: what it is, whose it is, what it eats, what its numbers mean."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import (
    Field,
    HttpUrl,
    PlainValidator,
    StringConstraints,
    ValidationError,
    field_validator,
    model_validator,
)

from models.decoder import Decoder, decoder_from
from models.errors import LabelUnknown, ManifestInvalid, ThresholdInvalid
from models.preprocess import InputForm
from models.second_look import SecondLook
from models.strict import explain, read_table
from protocol.causes import Misfit, cause, cause_of
from protocol.texts import Text
from protocol.wire import Name, Sha256, Strict, nearest

FILE_NAME = "manifest.toml"
#: A manifest is a page; anything longer is something else.
LONGEST = 256 * 1024

FileName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$")]
Licence = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9 .+()-]{0,127}$")]
Package = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$")]
Version = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z][0-9A-Za-z.+!]{0,62}$")]
Label = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]
Confidence = Annotated[float, Field(gt=0.0, lt=1.0)]


class FileSource(Strict):
    """A file on this machine; `path` is absolute or relative to the model's folder."""

    kind: Literal["file"]
    path: Annotated[str, StringConstraints(min_length=1, max_length=1024)]


class PypiSource(Strict):
    """One member of a wheel on the package index."""

    kind: Literal["pypi"]
    package: Package
    version: Version
    member: Annotated[str, StringConstraints(min_length=1, max_length=512)]

    @field_validator("member")
    @classmethod
    def _stays_inside(cls, member: str) -> str:
        steps = member.split("/")
        if "\\" in member or ":" in member or any(step in {"", ".", ".."} for step in steps):
            raise Misfit("cause.model.member")
        return member


class UrlSource(Strict):
    """A file on a web server."""

    kind: Literal["url"]
    url: Annotated[HttpUrl, Field(max_length=2048)]
    largest_mib: int = Field(default=512, ge=1, le=8192)

    @field_validator("url")
    @classmethod
    def _is_encrypted(cls, url: HttpUrl) -> HttpUrl:
        if url.scheme != "https":
            raise Misfit("cause.model.https")
        return url


Source = Annotated[FileSource | PypiSource | UrlSource, Field(discriminator="kind")]


class Weights(Strict):
    """What the recipe in models/training started from; nothing but the recipe opens it."""

    file: FileName
    sha256: Sha256
    licence: Licence
    source: tuple[Source, ...] = Field(default=(), max_length=8)


class Thresholds(Strict):
    """From which confidence a box counts, chosen on the file as it is shipped."""

    default: Confidence
    labels: dict[str, Confidence] = Field(default_factory=dict, max_length=1000)


class Manifest(Strict):
    """One model. `file` lies beside the manifest and has `sha256`."""

    name: Name
    version: Annotated[str, StringConstraints(pattern=r"^\d{1,5}\.\d{1,5}\.\d{1,5}$")]
    title: Text  #: the model's name on screen
    task: Literal["detect"]
    file: FileName
    sha256: Sha256
    licence: Licence
    data_licence: Licence  #: of the pictures it learnt from; "unclear" if it is
    source: tuple[Source, ...] = Field(default=(), max_length=8)  #: where `file` can be had again
    weights: Weights | None = None
    input: InputForm
    decoder: Annotated[Decoder, PlainValidator(decoder_from)]
    labels: tuple[Label, ...] = Field(min_length=1, max_length=1000)
    thresholds: Thresholds
    nms_iou: float = Field(default=0.5, gt=0.0, le=1.0)
    second_look: SecondLook | None = None

    @model_validator(mode="after")
    def _labels_agree(self) -> Self:
        if len(set(self.labels)) != len(self.labels):
            raise Misfit("cause.model.labels_twice")
        for label in self.thresholds.labels:
            if label not in self.labels:
                close = nearest(label, self.labels)
                raise Misfit("cause.model.label", label=label, nearest=close)
        return self

    def threshold_of(self, label: str) -> float:
        """From which confidence a box with this label counts."""
        return self.thresholds.labels.get(label, self.thresholds.default)


def floors_of(
    manifest: Manifest, changed: Mapping[str, float] | None = None, lowest: float | None = None
) -> NDArray[np.float32]:
    """From which confidence each label's boxes are given, (classes,).

    The manifest's thresholds, some of them `changed`; or, for all labels not in `changed`, `lowest`.
    Raises LabelUnknown or ThresholdInvalid.
    """
    changed = changed or {}
    for label in changed:
        if label not in manifest.labels:
            raise LabelUnknown(name=manifest.name, label=label, nearest=nearest(label, manifest.labels))
    floors = [
        changed.get(label, manifest.threshold_of(label) if lowest is None else lowest) for label in manifest.labels
    ]
    for floor in floors:
        if not 0.0 < floor < 1.0:
            raise ThresholdInvalid(threshold=floor)
    return np.array(floors, np.float32)


def read_manifest(path: Path) -> Manifest:
    """Read and check one manifest.toml; ManifestInvalid says in one line all that is wrong with it."""
    try:
        with path.open("rb") as file:
            raw = file.read(LONGEST + 1)
    except OSError as error:
        raise ManifestInvalid(path=str(path), why=cause_of(error)) from None
    if len(raw) > LONGEST:
        raise ManifestInvalid(path=str(path), why=cause("text.too_long", bytes=LONGEST))
    try:
        return parse_manifest(raw.decode("utf-8"))
    except ValueError as error:
        raise ManifestInvalid(path=str(path), why=cause_of(error)) from None


def parse_manifest(text: str) -> Manifest:
    """The manifest that `text` (TOML) says; Misfit (or TOMLDecodeError) says in one line all that is wrong with it."""
    table = tomllib.loads(text)
    try:
        return read_table(Manifest, table)
    except ValidationError as error:
        raise Misfit("cause.quoted", why=explain(error, Manifest)) from None
