"""The machine that restarts the brain hears when the brain answers but does no work; who must wait hears how long."""

import asyncio
import json
from pathlib import Path

from central.http.problems import BUSY_S
from central.storage.database import Database
from protocol.messages import PATH_EVENTS
from tests.central.brain import Brain, running_brain

PATIENCE_S = 30


async def test_a_brain_whose_workers_have_ended_says_so(database_url: str, tmp_path: Path) -> None:
    async with running_brain(database_url, tmp_path, worker=True) as brain:
        asking = brain.anybody()
        assert (await asking.get("/healthz")).status_code == 200
        async with asyncio.timeout(PATIENCE_S):
            while (answer := await asking.get("/readyz")).json()["troubles"]:  # noqa: ASYNC110 - the workers write it
                await asyncio.sleep(0.05)
        assert (answer.status_code, answer.json()["status"]) == (200, "ok")
        (work,) = (task for task in asyncio.all_tasks() if task.get_name() == "jobs")
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)
        for door in ("/healthz", "/readyz"):
            answer = await asking.get(door)
            assert (answer.status_code, answer.json()["status"]) == (503, "no_work"), door


async def test_readiness_names_that_nobody_works_at_all(brain: Brain) -> None:
    """Here the workers are others: screens and reports go on without them, and are not refused."""
    answer = await brain.anybody().get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "troubles": ["no_worker"]})
    assert (await brain.anybody().get("/healthz")).status_code == 200


async def test_a_node_that_finds_every_connection_taken_is_told_when_to_come_back_and_loses_nothing(
    brain: Brain, tmp_path: Path
) -> None:
    event = brain.event()
    request = brain.signed("POST", PATH_EVENTS, json.dumps({"events": [event]}).encode())
    whole = brain.world.transaction
    narrow = await Database.connect(
        brain.app.state.placer.transaction.__self__.url, tmp_path, connections=1, patience_s=0.1
    )
    object.__setattr__(brain.world, "transaction", narrow.transaction)
    async with narrow.transaction():
        answer = await brain.anybody().send(request)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, str(BUSY_S))
    object.__setattr__(brain.world, "transaction", whole)
    await narrow.close()
    outcomes = [(await brain.events(event))["answers"][0]["outcome"] for _ in range(2)]
    assert outcomes == ["accepted", "duplicate"]
