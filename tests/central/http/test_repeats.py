"""What an outbox sends again is answered like the first time it was sent again, whatever comes with it."""

import json
from typing import Any

from protocol.messages import LARGEST_BATCH, PATH_EVENTS, BatchAnswer, Outcome
from tests.central.brain import Brain

ACCEPTED, DUPLICATE, REJECTED = Outcome.ACCEPTED, Outcome.DUPLICATE, Outcome.REJECTED


async def answers(brain: Brain, *events: Any) -> list[tuple[int, Outcome, str, int | None]]:
    body = json.dumps({"events": events}).encode()
    sent = await brain.anybody().send(brain.signed("POST", PATH_EVENTS, body))
    assert sent.status_code == 200, sent.text
    read = BatchAnswer.model_validate_json(sent.content)
    assert read.now == brain.world.now()
    return [(one.index, one.outcome, str(one.event_id), one.revision) for one in read.answers]


def of(*outcomes: tuple[Outcome, dict[str, Any]]) -> list[tuple[int, Outcome, str, int | None]]:
    return [(n, outcome, event["event_id"], event["revision"]) for n, (outcome, event) in enumerate(outcomes)]


async def test_repeats_alone_among_others_and_oddly_written_are_answered_alike(brain: Brain) -> None:
    brain.at(brain.world.now())
    one, two, three = brain.event(), brain.event(), brain.event()
    assert await answers(brain, one, two) == of((ACCEPTED, one), (ACCEPTED, two))
    assert await answers(brain, one, two) == of((DUPLICATE, one), (DUPLICATE, two))
    assert await answers(brain, two, two, one) == of((DUPLICATE, two), (DUPLICATE, two), (DUPLICATE, one))
    assert await answers(brain, one, three) == of((DUPLICATE, one), (ACCEPTED, three))
    assert await answers(brain, one | {"kind": "ufo"}) == of((DUPLICATE, one)), "what was said first stands"
    loud = two | {"event_id": two["event_id"].upper()}
    assert await answers(brain, one, loud) == of((DUPLICATE, one), (DUPLICATE, two))
    wrong = brain.event(kind="ufo")
    assert await answers(brain, one, wrong) == of((DUPLICATE, one), (REJECTED, wrong))
    ended = one | {"revision": 2, "phase": "ended"}
    assert await answers(brain, one, ended) == of((DUPLICATE, one), (ACCEPTED, ended))


async def test_a_batch_may_be_so_large_and_no_larger_known_or_not(brain: Brain) -> None:
    brain.at(brain.world.now())
    many = [brain.event() for _ in range(LARGEST_BATCH)]
    for outcome in (ACCEPTED, DUPLICATE):
        assert {each[1] for each in await answers(brain, *many)} == {outcome}
    body = json.dumps({"events": [*many, many[0]]}).encode()
    assert (await brain.anybody().send(brain.signed("POST", PATH_EVENTS, body))).status_code == 422
