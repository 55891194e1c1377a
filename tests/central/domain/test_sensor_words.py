"""What people read of a sensor's alarm says which sensor, what it said, beyond what, and for how long."""

import pytest

from central.domain.sensor import Measures, Sensor
from central.domain.sensor_rules import Rule, rules_of
from central.domain.sensor_words import put_away, reason_of
from central.domain.signal import Where
from packs.shelf import load_shelf
from protocol.events import Phase

RULES = {rule.key: rule for rules in rules_of(load_shelf()).values() for rule in rules}


def a_sensor(measures: str) -> Sensor:
    return Sensor("s-1", "qingyuan", "东门那个", Measures(measures), Where("qingyuan"))


@pytest.mark.parametrize(
    ("rule", "phase", "value", "said"),
    [
        ("power_cut.lost", Phase.STARTED, 0.0, "东门那个：读数 0 伏，低到界限 110 伏，已有 1 分钟"),
        ("power_cut.lost", Phase.ENDED, 221.0, "东门那个：读数 221 伏，已恢复"),
        ("power_cut.flickers", Phase.STARTED, 170.0, "东门那个：30 分钟里 3 次低到界限 180 伏，现在读数 170 伏"),
        ("door_open.open", Phase.STARTED, 1.0, "东门那个：门开着，已有 10 分钟"),
        ("door_open.open", Phase.ENDED, 0.0, "东门那个：门关着，已恢复"),
        ("gas_leak.high", Phase.STARTED, 14.5, "东门那个：读数 14.5% LEL，达到界限 10% LEL"),
        ("gas_leak.rising", Phase.STARTED, 9.0, "东门那个：读数 9% LEL，3 分钟里上升达到 5% LEL"),
        ("fire.alarm", Phase.STARTED, 1.0, "东门那个：烟感报警"),
        ("water_leak.again", Phase.STARTED, 1.0, "东门那个：有水，60 分钟里第 3 次"),
        ("sensor_fault.gas", Phase.STARTED, 10.4, "东门那个：已 10 分钟没有消息"),
        ("sensor_fault.gas", Phase.ENDED, 1.0, "东门那个：又有消息了"),
    ],
)
def test_in_the_words_of_the_duty_room(rule: str, phase: Phase, value: float, said: str) -> None:
    assert reason_of(RULES[rule], phase, value, a_sensor(RULES[rule].rule.measures)).text.zh == said


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
@pytest.mark.parametrize("value", [0.0, 1.0, 0.3, 12.345])
def test_every_rule_of_the_shelf_has_words_in_both_languages(rule: Rule, value: float) -> None:
    sensor = a_sensor(rule.rule.measures)
    for reason in (
        *(reason_of(rule, phase, value, sensor) for phase in (Phase.STARTED, Phase.ENDED)),
        put_away(sensor),
    ):
        for text in (reason.text.zh, reason.text.en):
            assert sensor.name in text
            assert "{" not in text
            assert "sensor." not in text
