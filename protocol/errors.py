"""The root of every error a person may read: a message key and the values that fill it, in both languages."""

from protocol.texts import Text, both


class WanglouError(Exception):
    """An error with a message key of protocol/texts; ``text`` is what a person reads.

    Subclasses set ``key``; the keyword values fill the placeholders of that text.
    """

    key: str = "error.unknown"

    def __init__(self, key: str | None = None, /, **values: object) -> None:
        self.key = key or type(self).key
        self.values: dict[str, object] = values
        super().__init__(self.text.en)

    @property
    def text(self) -> Text:
        return both(self.key, **self.values)
