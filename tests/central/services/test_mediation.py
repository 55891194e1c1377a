"""A quarrel goes to mediation: who reads its file, when the visit comes, what ends it, and that no name gets out."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from central.domain.clocks import CHINA
from central.domain.errors import Conflict, Forbidden, Invalid, NotAllowedNow, NotFound
from central.domain.incident import IncidentState, Verb
from central.domain.mediation import Agreement, Mediation, Meeting, Referral, Side, Visit
from central.domain.mediation_sight import Sight
from central.domain.people import Account, Role
from central.jobs.auditor import Auditor
from central.metering import Meters
from central.services.disputes import mediation
from central.services.disputes.mediation_pages import FilePage, file_page, files_of
from tests.central.services.town import PACKS, Town, _account

ZHAO = Side(name="赵某甲", house="12号楼3单元502", phone="13812345678")
QIAN = Side(name="钱某乙", house="12号楼3单元602")
#: Stand nowhere but in files.
SECRETS = ("赵某甲", "钱某乙", "13812345678", "3单元502", "3单元602", "半夜拖家具", "十点后穿软底鞋", "不肯签字")

Step = Callable[..., Awaitable[Mediation]]


async def do(town: Town, step: Step, *given: Any, who: Account) -> Mediation:
    async with town.open() as store:
        return await step(*given, town.act(store, who))


async def page(town: Town, incident_id: UUID, who: Account) -> FilePage:
    async with town.open() as store:
        return await file_page(incident_id, town.act(store, who))


async def quarrel(town: Town, words: str = "12号楼两家邻居吵架，请来调解") -> UUID:
    """Filed, and the mediator has taken it."""
    said = await town.say(words)
    await town.review("confirm", said.incident_id)
    (task,) = await town.dispatch(said.incident_id, town.mediator.account_id)
    await town.progress("accept", task)
    return said.incident_id


async def opened(town: Town, *sides: Side) -> Mediation:
    file = await do(town, mediation.open_file, await quarrel(town), who=town.officer)
    return await do(
        town, mediation.write_sides, file.mediation_id, file.version, sides or (ZHAO, QIAN), who=town.mediator
    )


def meeting(town: Town) -> Meeting:
    return Meeting(held_at=town.now, place="居委会", present=("赵某甲", "钱某乙"), said="楼上半夜拖家具", by=by(town))


def agreement(town: Town) -> Agreement:
    today = town.now.astimezone(CHINA).date()
    return Agreement(terms="十点后穿软底鞋", signed_by=("赵某甲", "钱某乙"), signed_on=today, by=by(town))


def visit(town: Town, *, kept: bool) -> Visit:
    return Visit(visited_on=town.now.astimezone(CHINA).date(), kept=kept, by=by(town))


def by(town: Town) -> str:
    return str(town.mediator.account_id)


async def agreed(town: Town) -> Mediation:
    file = await opened(town)
    file = await do(town, mediation.write_meeting, file.mediation_id, file.version, meeting(town), who=town.mediator)
    return await do(
        town, mediation.write_agreement, file.mediation_id, file.version, agreement(town), who=town.mediator
    )


async def report_back(town: Town, incident_id: UUID) -> None:
    (row,) = [row for row in (await town.page(incident_id)).tasks if row.task.assignee == town.mediator.account_id]
    task = row.task
    for step in ("en_route", "on_scene"):
        task = await town.progress(step, task)
    await town.progress("done", task, note="谈好了")


async def journal(town: Town, incident_id: UUID) -> list[str]:
    rows = (await town.page(incident_id)).timeline
    return [str(row.activity.data["what"]) for row in rows if row.activity.verb is Verb.MEDIATION]


async def join(town: Town, login: str, role: Role, **more: Any) -> Account:
    person = _account(login, role, **more)
    async with town.open() as store:
        await store.accounts.add(person.scope, person)
    return person


async def test_from_quarrel_to_closed_it_needs_an_agreement_and_a_visit_thirty_days_later(town: Town) -> None:
    file = await opened(town)
    incident_id = file.incident_id
    await report_back(town, incident_id)
    with pytest.raises(Invalid) as refused:
        await town.check(incident_id, ok=True)
    assert refused.value.key == "error.mediation.not_settled"
    file = await do(
        town, mediation.write_agreement, file.mediation_id, file.version, agreement(town), who=town.mediator
    )
    assert (await town.check(incident_id, ok=True)).state is IncidentState.CHECKED
    await town.later(days=29)
    assert not [row for row in (await town.page(incident_id)).timeline if row.activity.verb is Verb.FOLLOW_UP_DUE]
    with pytest.raises(Invalid) as refused:
        await do(town, mediation.write_visit, file.mediation_id, file.version, visit(town, kept=True), who=town.officer)
    assert refused.value.key == "error.mediation.visit_early"
    await town.later(days=2)
    assert [row for row in (await town.page(incident_id)).timeline if row.activity.verb is Verb.FOLLOW_UP_DUE]
    keys = "('notice.desk.follow_up_due', 'notice.task.visit_due')"
    told = await town.rows(f"SELECT audience, recipient FROM notices WHERE key IN {keys} ORDER BY audience")
    assert [row["audience"] for row in told] == ["account", "desk"]
    assert told[0]["recipient"] == by(town)
    assert (await page(town, incident_id, town.officer)).cover.visit_due  # type: ignore[union-attr]
    with pytest.raises(Invalid) as refused:
        await town.check(incident_id, ok=True)
    assert refused.value.key == "error.mediation.visit_needed"
    await do(town, mediation.write_visit, file.mediation_id, file.version, visit(town, kept=True), who=town.officer)
    assert (await town.check(incident_id, ok=True)).state is IncidentState.CLOSED


async def test_what_cannot_be_settled_is_referred_and_needs_no_visit(town: Town) -> None:
    file = await agreed(town)
    await report_back(town, file.incident_id)
    referral = Referral(to="镇人民调解委员会", reason="不肯签字", at=town.now, by=by(town))
    await do(town, mediation.write_referral, file.mediation_id, file.version, referral, who=town.mediator)
    assert (await town.check(file.incident_id, ok=True)).state is IncidentState.CLOSED


async def test_a_visit_is_told_once_though_its_timer_was_lost_and_another_process_came(town: Town) -> None:
    file = await agreed(town)
    async with town.database.engine.begin() as connection:
        await connection.execute(text("DELETE FROM procrastinate_jobs WHERE task_name = 'follow_up_due'"))
    town.now += timedelta(days=31)
    for _ in range(2):
        again = Auditor(town.database.transaction, lambda: town.now, uuid4, PACKS, Meters(), None)
        await again.audit()
    due = await town.rows("SELECT key FROM notices WHERE key IN ('notice.desk.follow_up_due', 'notice.task.visit_due')")
    assert sorted(row["key"] for row in due) == ["notice.desk.follow_up_due", "notice.task.visit_due"]
    assert (await page(town, file.incident_id, town.mediator)).cover.visit_due  # type: ignore[union-attr]


async def test_mediator_and_handler_read_it_others_see_a_cover_or_nothing(town: Town) -> None:
    file = await agreed(town)
    colleague = await join(town, "colleague", Role.OFFICER)
    street = replace_place(await join(town, "street", Role.OFFICER), "qingyuan/hedong")
    for who, sight in (
        (town.officer, Sight.WHOLE), (town.mediator, Sight.WHOLE), (colleague, Sight.COVER), (town.admin, Sight.COVER),
        (street, Sight.COVER),
    ):  # fmt: skip
        seen = await page(town, file.incident_id, who)
        assert seen.sight is sight, who.login
        assert (seen.file is not None) == (sight is Sight.WHOLE)
        assert sight is Sight.WHOLE or not any(secret in repr(seen) for secret in SECRETS)
    for stranger in (town.guard, replace_place(colleague, "qingyuan/hedong/ziyang")):
        with pytest.raises(NotFound):
            await page(town, file.incident_id, stranger)
        with pytest.raises((NotFound, Forbidden)):
            await do(town, mediation.write_sides, file.mediation_id, file.version, (ZHAO,), who=stranger)
    for reader in (colleague, town.admin):
        with pytest.raises((NotFound, Forbidden)):
            await do(town, mediation.write_meeting, file.mediation_id, file.version, meeting(town), who=reader)
    async with town.open() as store:
        assert await files_of(town.act(store, town.guard)) == []
        assert [c.mediation_id for c in await files_of(town.act(store, town.mediator))] == [file.mediation_id]


async def test_reading_is_written_down_once_a_reading_and_a_cover_is_no_reading(town: Town) -> None:
    file = await agreed(town)
    for who in (town.admin, town.officer, town.officer, town.mediator):
        await page(town, file.incident_id, who)
    town.now += timedelta(minutes=16)
    await page(town, file.incident_id, town.officer)
    rows = (await town.page(file.incident_id)).timeline
    readers = [row.activity.actor for row in rows if row.activity.data.get("what") == "read"]
    assert readers == [str(each.account_id) for each in (town.officer, town.mediator, town.officer)]


async def test_a_colleague_takes_it_over_and_the_one_before_reads_no_more(town: Town) -> None:
    file = await agreed(town)
    colleague = await join(town, "colleague", Role.OFFICER)
    await do(town, mediation.take_over, file.mediation_id, who=colleague)
    assert (await page(town, file.incident_id, colleague)).sight is Sight.WHOLE
    assert (await page(town, file.incident_id, town.officer)).sight is Sight.COVER
    assert "taken" in await journal(town, file.incident_id)
    street = replace_place(await join(town, "street", Role.OFFICER), "qingyuan/hedong")
    with pytest.raises(NotAllowedNow):
        await do(town, mediation.take_over, file.mediation_id, who=street)


async def test_no_name_and_no_word_gets_out_of_the_file(town: Town) -> None:
    """Every row of every other table, with notices, feed, timeline, signals and jobs among them, is looked through."""
    file = await agreed(town)
    await town.later(days=31)
    await do(town, mediation.write_visit, file.mediation_id, file.version, visit(town, kept=False), who=town.officer)
    await town.place()
    names = [row["name"] for row in await town.rows(
        "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'"
    )]  # fmt: skip
    assert "mediations" in names and len(names) > 30
    for name in names:
        held = " ".join(row["row"] for row in await town.rows(f'SELECT t::text AS row FROM "{name}" t'))
        found = [secret for secret in SECRETS if secret in held]
        assert bool(found) == (name == "mediations"), (name, found)


async def test_an_administrator_erases_it_unread_and_the_journal_says_so(town: Town) -> None:
    file = await agreed(town)
    with pytest.raises(Forbidden):
        await do(town, mediation.erase, file.mediation_id, "asked", who=town.officer)
    await do(town, mediation.erase, file.mediation_id, "asked", who=town.admin)
    seen = await page(town, file.incident_id, town.officer)
    assert seen.file is not None and not any(secret in repr(seen) for secret in SECRETS)
    assert seen.steps == ()
    assert (await journal(town, file.incident_id))[-2:] == ["erased_asked", "read"]
    await report_back(town, file.incident_id)
    assert (await town.check(file.incident_id, ok=True)).state is IncidentState.CHECKED


async def test_two_who_write_at_once_do_not_overwrite_each_other(town: Town) -> None:
    file = await opened(town)
    await do(town, mediation.write_meeting, file.mediation_id, file.version, meeting(town), who=town.mediator)
    with pytest.raises(Conflict):
        await do(town, mediation.write_sides, file.mediation_id, file.version, (QIAN,), who=town.officer)


async def test_a_file_is_opened_once_and_only_for_a_dispute_that_was_filed(town: Town) -> None:
    incident_id = await quarrel(town)
    first = await do(town, mediation.open_file, incident_id, who=town.mediator)
    assert (first.handler, await do(town, mediation.open_file, incident_id, who=town.officer)) == (None, first)
    with pytest.raises(NotFound):
        await do(town, mediation.open_file, incident_id, who=town.guard)
    candidate = (await town.say("13号楼两家邻居吵架")).incident_id
    with pytest.raises(NotAllowedNow) as refused:
        await do(town, mediation.open_file, candidate, who=town.officer)
    assert refused.value.key == "error.mediation.open_first"
    other = (await town.say("有人翻墙进东门草坪")).incident_id
    with pytest.raises(NotAllowedNow) as refused:
        await do(town, mediation.open_file, other, who=town.officer)
    assert refused.value.key == "error.mediation.no_dispute"


async def warned(town: Town) -> dict[str, str]:
    await town.place()
    rows = await town.rows("SELECT kind, reasons::text AS why FROM signals WHERE pack = 'pattern' ORDER BY received_at")
    return {row["kind"]: row["why"] for row in rows}


async def test_the_same_two_again_after_an_agreement_is_told_as_a_broken_one_without_their_names(town: Town) -> None:
    first = await agreed(town)
    await town.later(days=8)
    await opened(town, Side(name="赵某甲", house="12号楼3单元 502"), Side(name="老钱", house=QIAN.house), QIAN)
    found = await warned(town)
    assert list(found) == ["agreement_broken"]
    assert (await town.incident(first.incident_id)).number in found["agreement_broken"]
    assert not any(secret in found["agreement_broken"] for secret in SECRETS)


async def test_an_agreement_found_broken_warns_and_opens_the_quarrel_again(town: Town) -> None:
    file = await agreed(town)
    await town.later(days=3)
    file = await do(
        town, mediation.write_visit, file.mediation_id, file.version, visit(town, kept=False), who=town.mediator
    )
    assert list(await warned(town)) == ["agreement_broken"]
    await do(town, mediation.write_agreement, file.mediation_id, file.version, agreement(town), who=town.mediator)
    incident = await town.incident(file.incident_id)
    assert incident.follow_up_on is not None and incident.follow_up_on - town.now > timedelta(days=29)


async def test_three_disputes_at_one_house_in_ninety_days_are_a_warning(town: Town) -> None:
    for n in range(3):
        assert await warned(town) == {}
        await opened(town, Side(name=f"某{n}"), Side(name=f"别{n}"))
        await town.later(days=8)
    assert list(await warned(town)) == ["disputes_at_place"]


def replace_place(who: Account, place_path: str) -> Account:
    return replace(who, place_path=place_path)
