"""检查项: what a pack asks about before the work counts as done, and how whoever did it answered."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field

from central.domain.errors import Invalid
from protocol.pack import CheckPoint
from protocol.wire import Line, Name, Strict


class CheckAnswer(Strict):
    """One point of the pack, answered by the person on the spot."""

    point: Name
    ok: bool
    #: Why not, or what there is to say; needed where a required point is answered with no.
    words: Annotated[Line, Field(max_length=200)] = ""


def must_be_asked(asked: Sequence[CheckPoint], answers: Sequence[CheckAnswer]) -> None:
    """Raises Invalid for a point the pack does not know, and for one that is answered twice."""
    given = {answer.point for answer in answers}
    if len(given) != len(answers) or not given <= {point.point for point in asked}:
        raise Invalid("error.brain.check_unknown")


def must_be_answered(asked: Sequence[CheckPoint], answers: Sequence[CheckAnswer]) -> None:
    """Raises Invalid for a required point without an answer, or with a no and no words. ``answers``: of all who
    finished; one who said yes or why not is enough."""
    settled = {answer.point for answer in answers if answer.ok or answer.words.strip()}
    for point in asked:
        if point.required and point.point not in settled:
            raise Invalid("error.brain.check_needed", title=point.title)
