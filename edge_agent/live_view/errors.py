"""Why nobody may look through a camera now."""

from protocol.errors import WanglouError


class LiveViewError(WanglouError):
    key = "error.edge.live.failed"
