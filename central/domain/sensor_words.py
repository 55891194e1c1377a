"""What people read of a sensor's alarm: which one, what it said, beyond which limit, for how long."""

from central.domain.sensor import Measures, Sensor
from central.domain.sensor_rules import Rule
from protocol.events import Phase, Reason
from protocol.sensing import SensorRule
from protocol.texts import Text, both

#: These say yes or no by 1 and 0; other numbers are amounts.
_YES_OR_NO = frozenset({Measures.WATER, Measures.SMOKE, Measures.DOOR})


def reason_of(rule: Rule, phase: Phase, value: float, sensor: Sensor) -> Reason:
    """``value``: the reading; of a silence its minutes."""
    asked = rule.rule
    silent = asked.silent_for is not None
    if phase.last:
        shape = "heard_again" if silent else "over"
    else:
        shape = "silent" if silent else _shape(asked, value, sensor.measures)
    limit, minutes = _limit(asked), round(value) if silent else _minutes(asked)
    text = both(
        f"reason.sensor.{shape}",
        name=sensor.name,
        reading=_reading(value, sensor.measures),
        limit=_amount(limit, sensor.measures),
        minutes=f"{minutes:g}",
        times=asked.times or 0,
    )
    values = {"value": round(value, 2), "limit": limit, "minutes": float(minutes), "times": float(asked.times or 0)}
    return Reason(code=f"sensor.{shape}", text=text, values=values)


def put_away(sensor: Sensor) -> Reason:
    """Nobody will say any more that it is over."""
    return Reason.of("sensor.put_away", None, name=sensor.name)


def _shape(asked: SensorRule, value: float, measures: Measures) -> str:
    if asked.changes_by is not None:
        return "rising" if asked.changes_by > 0 else "falling"
    how = "_often" if asked.times is not None else "_lasting" if asked.lasts is not None else ""
    if measures in _YES_OR_NO and asked.above is not None and value == 1:
        return f"state{how}"
    return f"{'above' if asked.above is not None else 'below'}{how}"


def _limit(asked: SensorRule) -> float:
    return next((n for n in (asked.above, asked.below, asked.changes_by) if n is not None), 0.0)


def _minutes(asked: SensorRule) -> float:
    span = asked.lasts or asked.within
    return round(span.total_seconds() / 60, 2) if span is not None else 0.0


def _reading(value: float, measures: Measures) -> Text:
    if measures in _YES_OR_NO and value in (0, 1):
        return both(f"sensor.state.{measures}_{value:.0f}")
    return both("sensor.reading", amount=_amount(value, measures))


def _amount(value: float, measures: Measures) -> Text:
    return both(f"sensor.amount.{measures}", value=f"{round(value, 2):g}")
