"""Passed up by hand or by the clock, an incident stays with whoever received it first until somebody takes it over."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from central.domain.access import Action
from central.domain.errors import Forbidden, Invalid, NotAllowedNow
from central.domain.people import Account
from central.services.incidents.ladder import escalate, take_over
from tests.central.services.town import DISTRICT, Town


@pytest.fixture
async def street(town: Town) -> Account:
    """An officer at the desk of the street."""
    officer = replace(town.officer, account_id=uuid4(), login="street", place_path="qingyuan/hedong")
    async with town.open() as store:
        await store.accounts.add(DISTRICT, officer)
    return officer


async def up(town: Town, incident_id: UUID, who: Account, reason: str = "社区没有执法权") -> None:
    async with town.open() as store:
        await escalate(incident_id, town.act(store, who), reason=reason)


async def over(town: Town, incident_id: UUID, who: Account) -> None:
    async with town.open() as store:
        await take_over(incident_id, town.act(store, who))


async def test_the_first_answers_for_it_until_the_street_takes_it_over(town: Town, street: Account) -> None:
    incident_id = (await town.say("有人翻墙进东门草坪")).incident_id
    await up(town, incident_id, town.officer)
    page = await town.page(incident_id)
    assert (page.responsible.zh, page.asked and page.asked.zh) == ("社区", "街道")
    assert Action.TAKE_OVER not in page.allowed
    with pytest.raises(Forbidden):
        await over(town, incident_id, town.officer)
    theirs = await town.page(incident_id, street)
    assert Action.TAKE_OVER in theirs.allowed
    assert len(theirs.timeline) == len(page.timeline)  # all of it, from the first signal on
    await over(town, incident_id, street)
    after = await town.page(incident_id, street)
    assert (after.responsible.zh, after.asked) == ("街道", None)
    with pytest.raises(NotAllowedNow):
        await over(town, incident_id, street)
    told = await town.rows("SELECT key, recipient FROM notices WHERE key IN "
                           "('notice.desk.escalated', 'notice.desk.taken_over') ORDER BY made_at")  # fmt: skip
    assert [row["recipient"] for row in told] == ["qingyuan/hedong", "qingyuan/hedong/xinyuanli"]


async def test_a_reason_is_needed_and_above_the_district_there_is_nobody(town: Town) -> None:
    incident_id = (await town.say("有人翻墙进东门草坪")).incident_id
    with pytest.raises(Invalid):
        await up(town, incident_id, town.officer, " ")
    await up(town, incident_id, town.officer)
    await up(town, incident_id, town.officer)
    with pytest.raises(NotAllowedNow):
        await up(town, incident_id, town.officer)
    assert Action.ESCALATE not in (await town.page(incident_id)).allowed


async def test_a_limit_that_ran_out_lets_the_level_above_take_it_over(town: Town, street: Account) -> None:
    incident_id = (await town.say("有人翻墙进东门草坪")).incident_id
    await town.review("confirm", incident_id)
    await town.dispatch(incident_id)
    await town.later(hours=2)
    assert (await town.page(incident_id, street)).asked is not None
    await over(town, incident_id, street)
    assert (await town.page(incident_id, street)).responsible.zh == "街道"
