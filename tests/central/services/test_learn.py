"""What officers decide is collected; factors that are adopted hold from the next signal on, and can be taken back."""

from uuid import uuid4

import pytest

from central.domain.errors import Invalid, NotFound
from central.domain.incident import LinkZone
from central.domain.learning import How
from central.services.signals import learn, move_signal
from protocol.scope import whole
from tests.central.services.town import Town

WORDS = "有人翻墙进东门草坪"


async def hows(town: Town) -> list[How]:
    async with town.open() as store:
        found, _ = await learn.verdicts(whole("qingyuan"), store=store, now=town.now)
    return [verdict.how for verdict in found]


async def adopt(town: Town, **factors: float) -> object:
    async with town.open() as store:
        world = town.world(store)
        del world["packs"]
        return await learn.adopt(factors, 99, scope=whole("qingyuan"), by="command", **world)


async def test_what_officers_answered_is_collected(town: Town) -> None:
    await town.send(town.event(uuid4()))
    suggested, linked = await town.say("快来看看"), await town.say(WORDS)
    (suggestion,) = (await town.page(linked.incident_id)).suggestions
    link = next(each.link for each in (await town.page(linked.incident_id)).links if each.signal.words)
    assert await hows(town) == []
    async with town.open() as store:
        await move_signal.accept_suggestion(suggestion.link.link_id, town.act(store))
        await move_signal.undo_link(link.link_id, town.act(store))
    assert sorted(await hows(town)) == [How.ACCEPTED, How.TAKEN_OUT]
    assert suggested.incident_id != linked.incident_id


@pytest.mark.parametrize("machine", [False, True], ids=["words", "chunk"])
async def test_what_is_adopted_holds_from_the_next_signal_on_until_it_is_taken_back(
    town: Town, *, machine: bool
) -> None:
    async def joins() -> bool:
        """Whether what is said of a trouble by another voice joins it."""
        await town.later(days=8)
        seen = await town.say("有人翻墙")
        if machine:
            event = uuid4()
            await town.send(town.event(event))
            async with town.open() as store:
                (link,) = await store.links.of_event(whole("qingyuan"), event)
            return link.zone is LinkZone.LINK and link.incident_id == seen.incident_id
        return (await town.say("围墙那边进来人了，快来看看")).incident_id == seen.incident_id

    assert await joins()
    unlikely = dict.fromkeys(("kind_same", "kind_related", "thing_same", "time_best", "only_one"), 0.5)
    first = await adopt(town, **unlikely)
    assert await adopt(town, **unlikely) == first
    assert not await joins()
    async with town.open() as store:
        await learn.take_back(scope=whole("qingyuan"), store=store, now=town.now, by="command")
    assert await joins()
    async with town.open() as store:
        with pytest.raises(NotFound):
            await learn.take_back(scope=whole("qingyuan"), store=store, now=town.now, by="command")


@pytest.mark.parametrize("factors", [{"words": 2.1}, {"words": 0.4}, {"link_at": 1.0}])
async def test_factors_beyond_the_bounds_are_refused(town: Town, factors: dict[str, float]) -> None:
    with pytest.raises(Invalid):
        await adopt(town, **factors)
