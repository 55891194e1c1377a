"""A limit rests while nobody can go on, by a person's word and with an end; holidays do not count either."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from central.domain.errors import Forbidden, Invalid, NotAllowedNow
from central.domain.incident import Verb
from central.domain.people import Account
from central.domain.task import Clock, ClockState
from central.services.incidents.pause_clocks import pause_clocks, resume_clocks
from central.services.places.keep_work_days import keep_work_days
from tests.central.services.town import HOME, Town


async def handled(town: Town, words: str = "有人翻墙进东门草坪") -> tuple[UUID, str | None]:
    """Filed, offered and accepted: the incident, and the reporter's code."""
    said = await town.say(words)
    await town.review("confirm", said.incident_id)
    (task,) = await town.dispatch(said.incident_id)
    await town.progress("accept", task)
    return said.incident_id, said.tracking_code


async def clock(town: Town, incident_id: UUID, name: str) -> Clock:
    (found,) = [c for c in (await town.page(incident_id)).clocks if c.name == name]
    return found


async def pause(town: Town, incident_id: UUID, who: Account | None = None, *, days: float = 1, reason: str = "等配件"):
    async with town.open() as store:
        until = town.now + timedelta(days=days)
        await pause_clocks(incident_id, town.act(store, who), reason=reason, until=until)


async def resume(town: Town, incident_id: UUID) -> None:
    async with town.open() as store:
        await resume_clocks(incident_id, town.act(store))


async def test_what_rests_is_due_later_nobody_is_called_and_the_reporter_hears_why(town: Town) -> None:
    incident_id, code = await handled(town)
    before = await clock(town, incident_id, "done")
    await pause(town, incident_id, reason="王师傅电话13800001111说缺配件")
    after = await clock(town, incident_id, "done")
    assert after.due_at - before.due_at == timedelta(days=1) - timedelta(seconds=1)
    await town.later(hours=20)
    assert (await clock(town, incident_id, "done")).state is ClockState.RUNNING
    told = (await town.steps(code))[-1]
    assert "处理时限暂停到" in told
    assert "13800001111" not in told
    await town.later(hours=9)
    assert (await clock(town, incident_id, "done")).state is ClockState.BREACHED


async def test_it_goes_on_sooner_and_that_is_written_down(town: Town) -> None:
    incident_id, _ = await handled(town)
    before = await clock(town, incident_id, "done")
    await pause(town, incident_id, days=7)
    await town.later(hours=1)
    await resume(town, incident_id)
    after = await clock(town, incident_id, "done")
    assert timedelta(hours=1) <= after.due_at - before.due_at <= timedelta(hours=1, seconds=2)
    rows = [row.activity.verb for row in (await town.page(incident_id)).timeline]
    assert rows[-2:] == [Verb.CLOCKS_PAUSED, Verb.CLOCKS_RESUMED]
    with pytest.raises(NotAllowedNow):
        await resume(town, incident_id)
    await town.later(hours=5)
    assert (await clock(town, incident_id, "done")).state is ClockState.BREACHED


async def test_a_pause_needs_a_reason_an_end_and_something_in_time(town: Town) -> None:
    incident_id, _ = await handled(town)
    for wrong in ({"reason": " "}, {"days": 0}, {"days": 31}):
        with pytest.raises(Invalid):
            await pause(town, incident_id, **wrong)
    with pytest.raises(Forbidden):
        await pause(town, incident_id, town.guard)
    await town.later(hours=6)
    with pytest.raises(NotAllowedNow):  # late already
        await pause(town, incident_id)


async def test_danger_to_life_waits_for_nothing(town: Town) -> None:
    said = await town.say("12号楼着火了，快来人")
    with pytest.raises(NotAllowedNow):
        await pause(town, said.incident_id)


async def test_holidays_of_the_district_move_a_working_limit_of_its_communities(town: Town) -> None:
    off = {date(2026, 11, 23) + timedelta(days=day) for day in range(4)}
    async with town.open() as store:
        await keep_work_days("qingyuan", off, {date(2026, 11, 28)}, store=store, now=town.now)
    said = await town.say("楼道里堆满杂物")
    await town.review("confirm", said.incident_id)
    async with town.open() as store:
        assert [days.place_path for days in await store.work_days.above(town.officer.scope, HOME)] == ["qingyuan"]
    await town.dispatch(said.incident_id)
    # Three working days from Friday 27 on: Friday, the moved Saturday, Monday.
    assert (await clock(town, said.incident_id, "done")).due_at.isoformat() == "2026-11-30T09:00:00+00:00"
