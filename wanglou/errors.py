"""What may go wrong in the command itself."""

from protocol.errors import WanglouError


class DemoError(WanglouError):
    """The demonstration cannot be shown on this machine, and why."""

    key = "error.demo.would_not_live"
