"""What may go wrong at the door, before a use case is asked."""

from central.domain.errors import BrainError


class TooLarge(BrainError):
    """The body is longer than this route takes. Value: mib."""

    key = "error.http.too_large"


class Crowded(BrainError):
    """Too many bodies are on their way already."""

    key = "error.http.busy"


class TooSlow(BrainError):
    """The body did not arrive in time."""

    key = "error.http.too_slow"


class Unreadable(BrainError):
    """The body is no JSON, no form, or not what this route takes."""

    key = "error.http.unreadable"


class WrongType(BrainError):
    """The content type is not one this route reads."""

    key = "error.http.wrong_type"


class ForgedForm(BrainError):
    """The request did not come from our own page: the session's form token is missing or wrong."""

    key = "error.http.csrf"


class HttpsNeeded(BrainError):
    """Sign-in over plain http from another machine would give the password away."""

    key = "error.http.https_needed"


class UnknownProxy(BrainError):
    """The request came by a proxy that the settings do not name: it would be taken for the proxy's own."""

    key = "error.http.unknown_proxy"


class BadSignature(BrainError):
    """An edge agent's request does not carry the signature it must."""

    key = "error.http.signature"


class WrongClock(BrainError):
    """The signature fits, but its time is too far from ours: the answer carries our time."""

    key = "error.http.clock"


class AgentDisabled(BrainError):
    key = "error.http.agent_disabled"


class NoPhoto(BrainError):
    """What was sent as a photo is none, or none we read."""

    key = "error.http.no_photo"


class TooManyPhotos(BrainError):
    """Value: most."""

    key = "error.http.too_many_photos"


class NoVoice(BrainError):
    """What was sent as a voice note is none, or none we read."""

    key = "error.http.no_voice"


class OtherTus(BrainError):
    """An upload in pieces is asked for in another version of the protocol than ours."""

    key = "error.http.other_tus"


class NoCommunity(BrainError):
    """Nobody has imported a community yet, so a report would belong nowhere."""

    key = "error.http.no_community"
