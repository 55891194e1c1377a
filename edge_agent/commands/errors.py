"""Why a command of the brain cannot be done here."""

from protocol.errors import WanglouError
from protocol.texts import Text


class CommandError(WanglouError):
    key = "error.edge.command.unknown"


class Troubled(CommandError):
    """The camera's own trouble is the reason."""

    def __init__(self, trouble: Text) -> None:
        self._trouble = trouble
        super().__init__()

    @property
    def text(self) -> Text:
        return self._trouble
