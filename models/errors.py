"""What can be wrong with a model, each trouble with its own name and its own sentence."""

from protocol.errors import WanglouError


class ModelError(WanglouError):
    """Root of this room's errors; the sentences stand in protocol/texts under error.model."""

    key = "error.model.manifest"


class ManifestInvalid(ModelError):
    """A manifest.toml breaks its schema; `why` names every key that is wrong."""

    key = "error.model.manifest"


class ModelUnknown(ModelError):
    """No shelf holds a model of this name."""

    key = "error.model.unknown"


class ShelfMissing(ModelError):
    """A folder of the user's own models is not there. It must not look like an empty one."""

    key = "error.model.shelf"


class LabelUnknown(ModelError):
    """Somebody asks a model for a thing that it was never taught."""

    key = "error.model.label"


class ThresholdInvalid(ModelError):
    """A confidence that is not between 0 and 1."""

    key = "error.model.threshold"


class ModelFileMissing(ModelError):
    """The manifest is there, the file that it names is not."""

    key = "error.model.missing"


class WrongHash(ModelError):
    """A file is not the one that its manifest describes."""

    key = "error.model.hash"


class NotAModel(ModelError):
    """The file is no ONNX network, or a damaged one."""

    key = "error.model.not_onnx"


class WrongShape(ModelError):
    """The network takes or gives other arrays than its manifest says."""

    key = "error.model.shape"


class OutputInvalid(ModelError):
    """The network answered with numbers that cannot be boxes; this is not the same as seeing nothing."""

    key = "error.model.output"


class ImageInvalid(ModelError):
    """What was handed in is no colour picture."""

    key = "error.model.image"


class NoSource(ModelError):
    """The manifest names no place where the file can be had again."""

    key = "error.model.no_source"


class SourceRefused(ModelError):
    """A source asks for something that is never done."""

    key = "error.model.refused"


class FetchFailed(ModelError):
    """A source did not give the file."""

    key = "error.model.fetch"
