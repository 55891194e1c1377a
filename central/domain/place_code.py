"""地点码: the short code on the sticker at a place, by which somebody shows that they stand there."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

#: 30 bits: nobody guesses it at the brain's door, and everybody can type it. Whoever has a photo of it, or tries all of
#: them against the digest on their own phone, has it: then the position beside it must speak (docs/adr/0034).
LENGTH = 6
#: No I, O, 0, 1: those are mixed up when a code is read by lamplight.
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_CODE = re.compile(rf"^[{LETTERS}]{{{LENGTH}}}$")


@dataclass(frozen=True, slots=True)
class PlaceCode:
    """One for each place, made when it is first asked for; the sticker stays true however the place is renamed."""

    district_id: str
    place_path: str
    #: As it is kept: six letters without a dash.
    code: str
    made_at: datetime


def read_code(typed: str) -> str:
    """``k7q-x2m`` → ``K7QX2M``. Raises ValueError for what can be no code."""
    found = "".join(typed.split()).replace("-", "").upper()
    if not _CODE.match(found):
        raise ValueError("a place's code has six letters or digits, without I, O, 0 and 1")
    return found


def shown_code(code: str) -> str:
    """``K7QX2M`` → ``K7Q-X2M``."""
    return f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}"


#: As a person or a sticker's address says it.
TypedCode = Annotated[str, StringConstraints(max_length=20), AfterValidator(read_code)]
