"""Every sentence the software says to a person, in Chinese and in English, found by one key."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")


class Text(BaseModel):
    """One thing said in both languages. Chinese comes first on every screen."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    zh: str = Field(min_length=1, max_length=2000)
    en: str = Field(min_length=1, max_length=2000)

    def in_(self, language: Language) -> str:
        return self.zh if language == "zh" else self.en


@cache
def catalogue(language: Language) -> Mapping[str, str]:
    """All texts of one language, keys flattened with dots: ``{"error.unknown": "..."}``."""
    source = files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8")
    return dict(_flatten(tomllib.loads(source), ""))


def say(key: str, language: Language, /, **values: object) -> str:
    """The text of ``key`` with its ``{placeholders}`` filled; an unknown key is shown as itself.

    A value that is a Text itself is said in the same language.
    Unknown keys do not raise: a newer agent may name a reason this brain has no words for, and a duty
    officer is served better by the bare key than by an error page.
    """
    template = catalogue(language).get(key)
    if template is None:
        return key
    try:
        return template.format(**{name: _in(value, language) for name, value in values.items()})
    except (KeyError, IndexError, ValueError):
        return template


def both(key: str, /, **values: object) -> Text:
    """The text of ``key`` in both languages."""
    return Text(zh=say(key, "zh", **values)[:2000], en=say(key, "en", **values)[:2000])


def _in(value: object, language: Language) -> object:
    return value.in_(language) if isinstance(value, Text) else value


def _flatten(table: Mapping[str, object], prefix: str) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for name, value in table.items():
        key = f"{prefix}{name}"
        rows += _flatten(value, f"{key}.") if isinstance(value, Mapping) else [(key, str(value))]
    return rows
