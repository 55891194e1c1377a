"""What happens on made-up days: where trouble comes up, how long it takes, and how people answer. Every rule meets the
same days, drawn before it says anything."""

from dataclasses import dataclass

import numpy as np

from protocol.hazards import Severity

SEVERITIES = (Severity.LIFE_SAFETY, Severity.MAJOR, Severity.MINOR, Severity.HOUSEKEEPING)
_SHARES = (0.15, 0.425, 0.30, 0.125)
_HOT_SPOTS, _SPREAD_M = 4, 120.0
#: Handling takes so long on average, life safety half as long again, with an exponential tail.
_HANDLING_MIN, _LIFE_FACTOR = 15.0, 1.5
_TWO_PEOPLE = {Severity.LIFE_SAFETY: 0.4}
_TWO_PEOPLE_OTHERWISE = 0.05
_SKILLED = 0.2
_ANSWERS = 12


@dataclass(frozen=True, slots=True)
class Street:
    """The community and its crew, and how far people can be relied on."""

    people: int = 4
    side_m: float = 2000.0
    #: By e-bike through the estate.
    metres_per_minute: float = 200.0
    factor: float = 1.3
    #: Who is not at work walks a round.
    round_m_per_minute: float = 50.0
    shift_min: float = 480.0
    decline: float = 0.08
    silent: float = 0.04
    #: Seconds until somebody answers, on average.
    answer_s: float = 20.0
    #: Phones say where they are so often, except in a share of hours in which they do not.
    report_min: float = 5.0
    mute_hours: float = 0.2
    #: What the walk to one task takes a crew on average near its limit; turns a load into arrivals.
    nominal_travel_min: float = 5.8


#: Nobody says no, phones always know where they are: for the comparison with what could be done at best.
FAULTLESS = Street(people=2, decline=0.0, silent=0.0, answer_s=0.0, report_min=0.001, mute_hours=0.0, shift_min=1e9)


@dataclass(frozen=True, slots=True)
class Answer:
    """Of the n-th person who is asked: ``yes``, no, or None for no word at all, after so many minutes."""

    yes: bool | None
    after_min: float


@dataclass(frozen=True, slots=True)
class Trouble:
    at_min: float
    xy: tuple[float, float]
    severity: Severity
    skill: str | None
    #: For each person who is wanted, how long they will be at it.
    handling_min: tuple[float, ...]
    answers: tuple[tuple[Answer, ...], ...]


@dataclass(frozen=True, slots=True)
class Days:
    minutes: float
    troubles: tuple[Trouble, ...]
    #: By person: has the skill, where they start, where their rounds lead, which hours their phone is mute.
    skilled: tuple[bool, ...]
    homes: tuple[tuple[float, float], ...]
    rounds: tuple[tuple[tuple[float, float], ...], ...]
    mute: tuple[frozenset[int], ...]


def draw_days(seed: int, load: float, street: Street, days: float = 6.0) -> Days:
    """The days of ``seed``: the same troubles and people for every rule."""
    chance, minutes = np.random.default_rng(seed), days * 1440
    count = int(chance.poisson(arrivals_per_minute(load, street) * minutes))
    times = np.sort(chance.uniform(0, minutes, count))
    hot = chance.uniform(0, street.side_m, (_HOT_SPOTS, 2))
    troubles = tuple(_trouble(float(at), hot, chance, street) for at in times)
    crew = street.people * max(1, min(3, round(minutes / street.shift_min)))
    return Days(minutes, troubles, *_crew(chance, crew, street, minutes))


def arrivals_per_minute(load: float, street: Street) -> float:
    """So many troubles that work and walks fill ``load`` of the crew's time."""
    twice = [_TWO_PEOPLE.get(severity, _TWO_PEOPLE_OTHERWISE) for severity in SEVERITIES]
    each = [
        share * (1 + two) * (_handling(severity) + street.nominal_travel_min)
        for share, two, severity in zip(_SHARES, twice, SEVERITIES, strict=True)
    ]
    return load * street.people / sum(each)


def _handling(severity: Severity) -> float:
    return _HANDLING_MIN * (_LIFE_FACTOR if severity is Severity.LIFE_SAFETY else 1.0)


def _trouble(at: float, hot: np.ndarray, chance: np.random.Generator, street: Street) -> Trouble:
    anywhere = chance.uniform(0, street.side_m, 2)
    crowded = np.clip(hot[chance.integers(_HOT_SPOTS)] + chance.normal(0, _SPREAD_M, 2), 0, street.side_m)
    x, y = anywhere if chance.random() < 0.5 else crowded
    severity = SEVERITIES[int(chance.choice(len(SEVERITIES), p=_SHARES))]
    wanted = 1 + int(chance.random() < _TWO_PEOPLE.get(severity, _TWO_PEOPLE_OTHERWISE))
    return Trouble(
        at_min=at,
        xy=(float(x), float(y)),
        severity=severity,
        skill="trained" if chance.random() < _SKILLED else None,
        handling_min=tuple(float(m) for m in chance.exponential(_handling(severity), wanted)),
        answers=tuple(tuple(_answer(chance, street) for _ in range(_ANSWERS)) for _ in range(wanted)),
    )


def _answer(chance: np.random.Generator, street: Street) -> Answer:
    word, after = chance.random(), float(chance.exponential(1.0)) * street.answer_s / 60
    if word < street.silent:
        return Answer(None, 0.0)
    return Answer(word >= street.silent + street.decline, after)


def _crew(
    chance: np.random.Generator, crew: int, street: Street, minutes: float
) -> tuple[
    tuple[bool, ...], tuple[tuple[float, float], ...], tuple[tuple[tuple[float, float], ...], ...],
    tuple[frozenset[int], ...],
]:  # fmt: skip
    def points(count: int) -> tuple[tuple[float, float], ...]:
        return tuple((float(x), float(y)) for x, y in chance.uniform(0, street.side_m, (count, 2)))

    hours = int(minutes // 60) + 1
    skilled = tuple(index % street.people < max(1, street.people // 3) for index in range(crew))
    return (
        skilled,
        points(crew),
        tuple(points(64) for _ in range(crew)),
        tuple(frozenset(np.flatnonzero(chance.random(hours) < street.mute_hours).tolist()) for _ in range(crew)),
    )
