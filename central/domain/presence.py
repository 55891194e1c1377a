"""How somebody shows that they are where they say: by the code on the spot, or by their phone's position."""

from dataclasses import dataclass
from enum import StrEnum

from central.domain.people import Account, Place, PlaceKind
from central.domain.phone_step import PhoneStep
from central.domain.position import Doubt, doubts
from central.domain.signal import Where
from protocol.geo import Position
from protocol.scope import lies_in

#: Who stands at its door stands where any part of it is; a grid's sticker hangs in one spot of it.
_ENTERED = frozenset({PlaceKind.BUILDING, PlaceKind.SPOT})
#: Walls and a cheap receiver, beside what the phone itself says of its error.
_SLACK_M = 50.0
#: A phone that says nothing of its error.
_USUAL_ERROR_M = 50.0


class Proof(StrEnum):
    CODE = "code"
    POSITION = "position"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Presence:
    proof: Proof
    doubts: tuple[Doubt, ...] = ()


def place_as_where(place: Place) -> Where:
    return Where(place.place_path, place.position, uncertainty_m=place.radius_m)


def presence(step: PhoneStep, who: Account, wanted: Where, sticker: Place | None) -> Presence:
    """``sticker``: the place whose code came with the step; None where none came, or nobody has printed such a one.

    A code of the spot is as good as a position, and better: what the phone thinks of where it is matters no more.
    What is wrong is marked, never refused.
    """
    if step.place_code is not None:
        if sticker is None:
            return Presence(Proof.CODE, (Doubt.CODE_UNKNOWN,))
        return Presence(Proof.CODE, () if same_spot(sticker, wanted) else (Doubt.CODE_ELSEWHERE,))
    found = doubts(
        step.position,
        accuracy_m=step.accuracy_m,
        age_s=step.position_age_s,
        at=step.done_at,
        last=who.position,
        last_at=who.position_at,
    )
    proof = Proof.NONE if step.position is None else Proof.POSITION
    return Presence(proof, found)


def same_spot(sticker: Place, wanted: Where) -> bool:
    """Whether who stands at ``sticker`` stands at ``wanted``: in it, around it, or near enough where both are known."""
    if wanted.place_path == sticker.place_path:
        return True
    if sticker.kind in _ENTERED and lies_in(wanted.place_path, sticker.place_path):
        return True
    if sticker.position is not None and wanted.position is not None:
        reach = sticker.radius_m + wanted.uncertainty_m + _SLACK_M
        return sticker.position.distance_m(wanted.position) <= reach
    return lies_in(sticker.place_path, wanted.place_path)


def too_far(position: Position | None, accuracy_m: float | None, wanted: Where) -> bool:
    """Whether a position can hardly be that of somebody at ``wanted``."""
    if position is None or wanted.position is None:
        return False
    reach = wanted.uncertainty_m + (_USUAL_ERROR_M if accuracy_m is None else accuracy_m) + _SLACK_M
    return position.distance_m(wanted.position) > reach


def at_checkpoint(step: PhoneStep, who: Account, wanted: Where, sticker: Place | None) -> Presence:
    """The same for a checkpoint of a round, where the position must also be near."""
    found = presence(step, who, wanted, sticker)
    if found.proof is Proof.POSITION and too_far(step.position, step.accuracy_m, wanted):
        return Presence(Proof.POSITION, (*found.doubts, Doubt.FAR))
    return found
