"""Is this the danger to life we know of, or a second one hidden in the first? Where it is not sure, people are sent.

The law: a danger to life joins another in silence only where somebody goes anyway, and where what is known of the place
is known well enough for the time that has passed. Everything else is an incident of its own, which sends people, and a
question to the officer (docs/adr/0041).
"""

from collections.abc import Collection
from datetime import timedelta

from central.domain.incident import IncidentState
from central.domain.known import Known
from central.domain.signal import Signal, Source, Where
from protocol.events import Reason
from protocol.hazards import Severity
from protocol.pack import Weights

#: Somebody is there, on the way, or will be sent. What was reported back, checked or put aside waits for nobody.
GOES = frozenset(
    {
        IncidentState.CANDIDATE,
        IncidentState.FILED,
        IncidentState.DISPATCHED,
        IncidentState.HANDLING,
        IncidentState.REOPENED,
    }
)
#: Of so much for no distance at all the next three are parts, whatever distance weighs in the sum.
_NO_DISTANCE = 2.0
#: What says that two are at one place, if it weighs at least so much: the house next door is another place.
_SAME_PLACE = 1.0
#: Who is the first to name the house must lie nearer: what nobody has placed may be the fire next door. Of 1, 1.25, 1.5
#: the least that swallowed no danger to life in the towns 1 and 3, which were in view.
_FIRST_NAMED = 1.25
#: Who cries among the first may stand further off.
_BESIDE = 0.5
#: So soon after what is known of the only danger of its kind a cry without a place is of that one.
_ONE_CRY = timedelta(minutes=30)
#: Everybody who sees a danger begin cries at once: of 395 people and sensors that did so this soon after its first
#: word, and were asked about because of their place, 392 meant it (towns 1 to 40 and 301 to 303, in view). Of those
#: who were the first to name a house more than five minutes after it, 50 of 84 did.
BURST = timedelta(minutes=2)
#: When people should be there (packs/fire.yaml). A camera that begins again, and who is then the first to name a house,
#: may see what those people do not.
STILL = timedelta(minutes=5)
#: So late people still speak of what they saw (``SPEAKS_AFTER``). Who speaks of a house later than that may speak of a
#: second fire there, or of the first where the one before had named the wrong house.
LULL = timedelta(minutes=15)
#: What a danger to life never joins by itself, however near: another thing in one house, or what is of no known kind.
_UNLIKE = frozenset({"link.other_thing", "link.kind_unknown"})
_PLACE = frozenset(
    f"link.{name}" for name in ("distance", "same_camera_zone", "in_view", "same_building", "place_name", "same_grid")
)
#: The same person, or the same sensor, says again what they have said.
_SPEAKS_AGAIN = frozenset({"link.same_reporter", "link.same_machine"})


def danger_to_ask(
    signal: Signal, reasons: Collection[Reason], known: Known, weights: Weights, *, only: bool, first_cries: bool
) -> Reason | None:
    """Why a danger to life does not join ``known`` in silence, whose ``reasons`` were enough; None where it does.

    ``only``: it is the only danger of its kind near; ``first_cries``: the only one near that has just begun.
    """
    if signal.severity is not Severity.LIFE_SAFETY:
        return None
    if signal.asserts and known.incident.state not in GOES:
        return Reason.of("link.danger_unattended", 0.0)
    found = {each.code: each.weight or 0.0 for each in reasons}
    if "link.distance" in found:  # what a pack or learning gives to distance brings nobody nearer
        found["link.distance"] *= _NO_DISTANCE / weights.distance_best if weights.distance_best > 0 else 0.0
    if not _UNLIKE.isdisjoint(found):
        return Reason.of("link.danger_unlike", 0.0)
    if not _placed(signal, found, known, only=only) and not (first_cries and _cries_beside(signal, found, known)):
        return Reason.of("link.danger_anywhere", 0.0)
    settled = not signal.asserts or not _SPEAKS_AGAIN.isdisjoint(found) or _settled(signal, known)
    return None if settled else Reason.of("link.danger_after_lull", 0.0)


def just_began(signal: Signal, known: Known) -> bool:
    """Whether the first word of ``known`` is so fresh that who cries now saw the same begin."""
    return abs(signal.occurred_at - known.incident.opened_at) <= BURST


def _placed(signal: Signal, found: dict[str, float], known: Known, *, only: bool) -> bool:
    """Whether the place agrees well enough. Who names no place at all means the ``only`` danger of its kind, if it
    comes soon, or what its own reporter has reported and asks after."""
    nowhere = bool(signal.words) and not _names(signal.where)
    soon = _silent(signal, _asserting(known), known) <= _ONE_CRY
    if nowhere and ((only and soon) or "link.chasing" in found):
        return True
    needed = _FIRST_NAMED if _first_to_name(signal, known) else _SAME_PLACE
    return any(found.get(code, 0.0) >= needed for code in _PLACE)


def _cries_beside(signal: Signal, found: dict[str, float], known: Known) -> bool:
    """Among the first cries a person's word for another's, from not too far off, needs no house that both name. What
    a machine tells is where it is: two of them, or one beside a voice, may tell of two things. How far apart two are
    that cannot be measured is asked only of two that both name a place: such two are not beside each other."""
    if signal.event_id is not None or all(other.event_id is not None for other in _asserting(known)):
        return False
    both_named = _names(signal.where) and any(_names(at) for at in known.places)
    return "link.other_name" not in found and found.get("link.distance", 0.0 if both_named else _BESIDE) >= _BESIDE


def _settled(signal: Signal, known: Known) -> bool:
    """Whether the place of ``known`` is known well enough for the time since anybody spoke of it."""
    others = [other for other in _asserting(known) if not _by_camera(other)]
    silent = _silent(signal, others or _asserting(known), known)
    if _by_camera(signal):
        return bool(others) or silent <= STILL
    if _first_to_name(signal, known):
        return silent <= STILL
    if _by_sensor(signal):
        return True
    if not others:  # a camera alone, for a while and a while ago, may have been wrong
        return silent <= LULL
    return not _names(signal.where) or _spot_is_sure(signal, others, silent)


def _spot_is_sure(signal: Signal, others: Collection[Signal], silent: timedelta) -> bool:
    """Whether the spot was named lately, by two who do not repeat each other, with its staircase, or by its sensor."""
    here = signal.where
    named = [each for each in others if _same_spot(here, each.where)]
    if not named:  # another part of the score has placed it: the camera's view, the distance
        return silent <= LULL
    if abs(signal.occurred_at - max(each.occurred_at for each in named)) <= LULL:
        return True
    stairs = here.unit if here.building else None  # every house has a second staircase
    if any(_by_sensor(each) or (stairs and each.where.unit == stairs) for each in named):
        return True
    return len({_who(each) for each in named}) > 1


def _same_spot(one: Where, other: Where) -> bool:
    """By the house, by the staircase where the house is not named, else by a name."""
    if one.building:
        return one.building == other.building
    if one.unit:
        return one.unit == other.unit
    return not {*one.names}.isdisjoint(other.names)


def _who(signal: Signal) -> str:
    """Staff have accounts; residents are told apart by what they say."""
    return signal.words if signal.source is Source.RESIDENT else signal.origin


def _asserting(known: Known) -> list[Signal]:
    """Who says that nothing burns there is no witness that it does."""
    return [each for each in known.signals if each.asserts]


def _silent(signal: Signal, others: Collection[Signal], known: Known) -> timedelta:
    """Between ``signal`` and the last word of ``others``, whichever came first: what happened long before and is heard
    late is as far from it as what happens long after."""
    last = max((each.occurred_at for each in others), default=known.incident.last_signal_at)
    return abs(signal.occurred_at - last)


def _first_to_name(signal: Signal, known: Known) -> bool:
    named = [each.where for each in _asserting(known)]
    denied = {each.where.building for each in known.signals if not each.asserts}
    if known.incident.where.building not in denied:  # the incident keeps what anybody named
        named.append(known.incident.where)
    here = signal.where
    if here.building or here.unit:
        return not any(at.building for at in named)
    return bool(here.names) and not any(_names(at) for at in named)


def _names(where: Where) -> bool:
    return bool(where.building or where.unit or where.names)


def _by_camera(signal: Signal) -> bool:
    """Asked of the place, which is what tells voices apart (domain/telling.py)."""
    return signal.where.camera_zone is not None


def _by_sensor(signal: Signal) -> bool:
    return signal.event_id is not None and not _by_camera(signal)
