"""How strictly each kind of message is read: people's input to the letter, a newer agent's with patience."""

from difflib import get_close_matches
from typing import Annotated, Any

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError


class Strict(BaseModel):
    """Input a person wrote (packs, settings, forms): an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class Wire(BaseModel):
    """A message between machines: keys this version does not know are kept aside, counted and ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True, allow_inf_nan=False)

    @classmethod
    def unknown_keys(cls, body: dict[str, Any]) -> tuple[str, ...]:
        """The top-level keys of ``body`` that this version of the protocol does not know."""
        return tuple(sorted(set(body) - set(cls.model_fields)))


def no_surrogates(text: str) -> str:
    # A lone surrogate survives JSON but not UTF-8: it would fail later, in the database or the page.
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise PydanticCustomError("half_character", "half a character: a lone surrogate") from None
    if "\x00" in text:
        raise PydanticCustomError("nul_character", "no NUL characters")
    return text


def missing_beside(missing: tuple[str, ...], beside: str) -> PydanticCustomError:
    """The mistake of a whole message, to be told of each of the fields that are ``missing``."""
    return PydanticCustomError("missing_beside", "needed beside {beside}", {"fields": missing, "beside": beside})


def belong_together(said: BaseModel, *names: str) -> None:
    """Raises where some of these fields are given and others not."""
    missing = tuple(name for name in names if getattr(said, name) is None)
    if missing and len(missing) < len(names):
        raise missing_beside(missing, ", ".join(name for name in names if name not in missing))


def nearest(name: str, known: list[str] | tuple[str, ...]) -> str:
    """The known word most like ``name``, or a dash when nothing is known at all."""
    close = get_close_matches(name, known, n=1, cutoff=0.0)
    return close[0] if close else "-"


Line = Annotated[str, StringConstraints(max_length=200), AfterValidator(no_surrogates)]
Words = Annotated[str, StringConstraints(max_length=4000), AfterValidator(no_surrogates)]
#: Names of packs, kinds, behaviours, zones' keys: lower case, safe in a path and in SQL.
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
#: Ids that people and settings files choose: cameras, agents.
Identifier = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$")]
#: A place in the tree, from the district down: ``qingyuan/hedong/xinyuanli/g2/b12``.
PlacePath = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]{1,40}(/[a-z0-9_-]{1,40}){0,7}$")]
#: As it is dialled, with spaces or dashes where people put them.
PhoneNumber = Annotated[str, StringConstraints(pattern=r"^\+?[0-9][0-9 -]{2,23}$")]
MailAddress = Annotated[str, StringConstraints(pattern=r"^[^@\s<>,;]{1,64}@[A-Za-z0-9.-]{1,190}$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Fraction = Annotated[float, Field(ge=0.0, le=1.0)]
#: Instants carry their zone; a naive one is refused. Read from ISO 8601 text in JSON.
Instant = Annotated[AwareDatetime, Field(strict=False)]

__all__ = [
    "Fraction", "Identifier", "Instant", "Line", "Name", "PlacePath", "Sha256", "Strict", "Wire", "Words",
    "belong_together", "missing_beside", "nearest",
]  # fmt: skip
