"""What may go wrong in the command itself."""

from protocol.errors import WanglouError


class DemoError(WanglouError):
    """The demonstration cannot be shown as it was asked for, and why."""


class WouldNotLive(WanglouError):
    """One of the demonstration's processes started and ended again. Values: name, words (its last), log."""

    key = "error.demo.would_not_live"
