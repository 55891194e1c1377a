"""A camera whose alarms were called false keeps back what it is as little sure of; what goes on is followed on."""

from dataclasses import replace
from uuid import UUID

import numpy as np

from pipelines.caution import heeded, least_of
from pipelines.observation import Observation
from pipelines.pipeline import Watch
from protocol.messages import PackPlan
from protocol.verdicts import Judgement, Verdict
from tests.pipelines.world import LAWN, Actor, Street, frame, pipeline, plan

INTRUDER = Actor(((0, 639, 300), (3, 480, 300), (900, 480, 300)))
LOOKS = np.arange(0.0, 8.0, 0.2)


def judged(times: int, verdict: Verdict = Verdict.FALSE, **settings: object) -> PackPlan:
    said = tuple(
        Judgement(event_id=UUID(int=n), kind="intrusion", confidence=0.5, verdict=verdict) for n in range(times)
    )
    return plan("intrusion", **settings).model_copy(update={"judgements": said})  # type: ignore[arg-type]


def test_it_asks_for_more_than_the_packs_own_setting_and_for_nothing_while_nobody_complained() -> None:
    assert least_of(judged(0)) == 0.0
    assert least_of(judged(2)) == 0.5
    assert least_of(judged(9, least_confidence=0.55)) == 0.75
    assert least_of(judged(9, Verdict.TRUE)) == 0.0


def test_what_is_too_unsure_begins_nothing_and_what_goes_on_goes_on() -> None:
    seen = [
        Observation(kind="intrusion", key=key, at_s=1.0, since_s=0.0, confidence=sure)
        for key, sure in (("a", 0.4), ("b", 0.6), ("c", 0.4))
    ]
    after = heeded(seen, 0.5, {("intrusion", "c")})
    assert [each.met for each in after] == [False, True, True]
    assert [each.confidence for each in after] == [0.4, 0.6, 0.4]


def test_a_judgement_that_comes_while_it_looks_counts_from_the_next_look_and_names_other_settings() -> None:
    hardly_seen = replace(INTRUDER, confidence=0.5)
    chain = pipeline([Watch.of(judged(0), (LAWN,))], Street([hardly_seen]))
    (started,) = [event for at_s in LOOKS for event in chain.process(frame(float(at_s)))]
    assert started.kind == "intrusion"

    cautious = pipeline([Watch.of(judged(0), (LAWN,))], Street([hardly_seen]))
    cautious.heed([judged(9)])
    assert [event for at_s in LOOKS for event in cautious.process(frame(float(at_s)))] == []
    assert cautious.scores()["intrusion"] > 0.0, "it is still scored"

    cautious.heed([judged(9, Verdict.TRUE)])
    (later,) = [event for at_s in LOOKS + 8.0 for event in cautious.process(frame(float(at_s)))]
    assert later.settings_sha256 != started.settings_sha256


def test_another_plan_for_the_same_pack_is_as_cautious_as_its_own_judgements_ask() -> None:
    hardly_seen = replace(INTRUDER, confidence=0.5)
    before = pipeline([Watch.of(judged(0), (LAWN,))], Street([hardly_seen]))
    after = pipeline([Watch.of(judged(9), (LAWN,))], Street([hardly_seen]))
    after.take_over(before)
    assert [event for at_s in LOOKS for event in after.process(frame(float(at_s)))] == []
