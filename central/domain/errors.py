"""What may go wrong in the brain, by name; http/problems.py maps each to a status and both languages."""

from protocol.errors import WanglouError


class BrainError(WanglouError):
    """Root of the brain's errors."""

    key = "error.unknown"


class NotFound(BrainError):
    """It does not exist, or it lies outside the asker's scope: the two are answered alike."""

    key = "error.brain.not_found"


class Forbidden(BrainError):
    """The asker's role may not do this."""

    key = "error.brain.forbidden"


class NotSignedIn(BrainError):
    key = "error.brain.not_signed_in"


class Conflict(BrainError):
    """Somebody else changed it meanwhile; show the newest state and let the person decide again."""

    key = "error.brain.conflict"


class NotAllowedNow(BrainError):
    """The workflow has no such step from the present state. Values: action, state."""

    key = "error.brain.not_allowed_now"


class Invalid(BrainError):
    """The request is well formed but cannot be meant. Subclass or pass a key of its own."""

    key = "error.brain.invalid"
