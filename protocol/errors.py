"""The root of every error a person may read: a message key and the values that fill it, in both languages."""

from typing import Any

from protocol.texts import Text, both


class WanglouError(Exception):
    """An error with a message key of protocol/texts; ``text`` is what a person reads.

    Subclasses set ``key``; the keyword values fill the placeholders of that text, a Text in each language.
    """

    key: str = "error.unknown"

    def __init__(self, key: str | None = None, /, **values: object) -> None:
        self.key = key or type(self).key
        self.values: dict[str, object] = values
        super().__init__(self.text.en)

    @property
    def text(self) -> Text:
        return both(self.key, **self.values)

    def as_json(self) -> dict[str, Any]:
        """For scripts: the key, the sentence in both languages, and the machine's own words where there are any."""
        detail = {"detail": self.technical} if self.technical else {}
        return {"error": self.key, "text": self.text.model_dump(), **detail}

    @property
    def technical(self) -> str:
        """What a library or the kernel said of it, in no language: for scripts and logs."""
        return "; ".join(said for value in self.values.values() if (said := getattr(value, "technical", "")))
