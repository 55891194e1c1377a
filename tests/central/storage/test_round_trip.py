"""What is stored comes back the same, to the microsecond and the last digit."""

from dataclasses import replace
from datetime import timedelta, timezone
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.errors import Conflict, NotFound
from central.domain.incident import Activity, Link, Verb
from central.domain.notice import Audience, Notice, NoticeState
from central.domain.people import Role
from central.domain.signal import Report, Signal, Source
from central.domain.site_plan import Pinned
from central.domain.task import Task
from central.domain.upload import KEPT, OffsetDiffers
from central.domain.walk import may_walk
from central.services.ports.store import Store
from central.storage.rows import row_of, value_of
from protocol.scope import whole
from tests.central.storage.values import (
    COMMUNITY,
    DISTRICT,
    GRID,
    HERE,
    NOON,
    a_camera,
    a_check_in,
    a_clock,
    a_code,
    a_link,
    a_mediation,
    a_notice,
    a_phone_step,
    a_pin,
    a_place,
    a_place_code,
    a_report,
    a_round,
    a_round_plan,
    a_session,
    a_signal,
    a_site_plan,
    a_task,
    a_turn,
    a_where,
    an_account,
    an_activity,
    an_agent,
    an_incident,
    an_unbegun_round,
    an_upload,
    minutes,
    some_learned,
    some_paths,
    some_work_days,
)  # fmt: skip


async def test_a_signal_comes_back_the_same_by_id_by_key_and_by_event(store: Store) -> None:
    signal = a_signal()
    assert await store.signals.add(HERE, signal) is True
    assert await store.signals.get(HERE, signal.signal_id) == signal
    assert await store.signals.by_dedupe_key(HERE, signal.dedupe_key) == signal
    assert signal.event_id is not None
    assert await store.signals.of_event(HERE, signal.event_id) == [signal]


async def test_a_signal_with_only_what_must_be_known_comes_back_the_same(store: Store) -> None:
    bare = a_signal(
        source=Source.RESIDENT, event_id=None, revision=None, box=None, count=None, reasons=(), evidence=(), words="",
        where=a_where(position=None, building=None, names=()), asserts=False, rendered=False,
    )  # fmt: skip
    await store.signals.add(HERE, bare)
    assert await store.signals.get(HERE, bare.signal_id) == bare


async def test_everything_around_an_incident_comes_back_the_same(store: Store) -> None:
    incident, signal = an_incident(follow_up_on=NOON + timedelta(days=7)), a_signal()
    await store.incidents.add(HERE, incident)
    await store.signals.add(HERE, signal)
    link, task, clock = a_link(signal, incident), a_task(incident), a_clock(incident)
    report, notice = a_report(signal), a_notice(incident)
    await store.links.add(HERE, link)
    await store.tasks.add(HERE, task)
    await store.clocks.add(HERE, clock)
    await store.check_ins.add(HERE, check_in := a_check_in(task))
    assert await store.check_ins.find(HERE, task.task_id) == check_in
    assert (await store.check_ins.save(HERE, check_in)).version == 2
    with pytest.raises(Conflict):
        await store.check_ins.save(HERE, check_in)
    await store.check_ins.remove(HERE, task.task_id)
    with pytest.raises(NotFound):
        await store.check_ins.save(HERE, check_in)
    await store.reports.add(HERE, report)
    await store.notices.add(HERE, notice)
    activity = await store.activities.append(HERE, an_activity(incident))
    await store.mediations.add(HERE, file := a_mediation(incident))
    assert await store.incidents.get(HERE, incident.incident_id) == incident
    assert await store.links.get(HERE, link.link_id) == link
    assert await store.tasks.get(HERE, task.task_id) == task
    assert await store.clocks.get(HERE, clock.clock_id) == clock
    assert await store.reports.of_signal(HERE, signal.signal_id) == report
    assert await store.notices.get(HERE, notice.notice_id) == notice
    assert await store.activities.of_incident(HERE, incident.incident_id) == [activity]
    assert await store.mediations.get(HERE, file.mediation_id) == file
    assert await store.mediations.of_incident(HERE, incident.incident_id) == file


async def test_people_and_places_come_back_the_same(store: Store) -> None:
    account, agent, camera, place = an_account(), an_agent(), a_camera(), a_place()
    nowhere = an_account(position=None, position_at=None, department="城管", on_shift=False, disabled=True)
    session, step, turn, learned = a_session(account), a_phone_step(account), a_turn(account), some_learned()
    await store.accounts.add(HERE, account)
    await store.accounts.add(HERE, nowhere)
    await store.sessions.add(session)
    await store.agents.add(HERE, agent)
    await store.cameras.put(HERE, camera)
    await store.places.put(HERE, place)
    for _ in range(2):  # drawn anew
        await store.paths.put(HERE, some_paths())
    assert await store.paths.of(HERE, GRID) == some_paths().graph
    await store.paths.remove(HERE, GRID)
    assert await store.paths.of(HERE, GRID) is None
    await store.rosters.add(HERE, turn)
    assert await store.rosters.get(HERE, turn.entry_id) == turn
    await store.learned.add(HERE, learned)
    assert await store.learned.history(HERE) == [learned]
    assert await store.accounts.get(HERE, account.account_id) == account
    assert await store.accounts.by_login(nowhere.login) == nowhere
    assert await store.sessions.by_token(session.token_digest) == (session, account)
    assert await store.phone_steps.claim(HERE, step) is True
    assert await store.phone_steps.claim(HERE, replace(step, action="accept", answer=None)) is False
    assert await store.phone_steps.get(HERE, account.account_id, step.client_key) == step
    assert await store.agents.by_id(agent.agent_id) == agent
    assert await store.cameras.get(HERE, camera.camera_id) == camera
    assert await store.places.all(HERE) == [place]


async def test_an_upload_grows_by_its_pieces_and_is_whole_without_them(store: Store) -> None:
    account = an_account()
    await store.accounts.add(HERE, account)
    begun = an_upload(account, received=0, length=9, expires_at=NOON)
    await store.uploads.add(HERE, begun)
    key = (account.account_id, begun.client_key)
    half = await store.uploads.append(HERE, begun, b"\x00half", NOON)
    longer = await store.uploads.append(HERE, half, b"way", NOON)
    with pytest.raises(OffsetDiffers):
        await store.uploads.append(HERE, half, b"once more", NOON)
    assert await store.uploads.find(HERE, *key) == longer == await store.uploads.take(HERE, *key)
    assert (longer.received, longer.expires_at) == (8, NOON + KEPT)
    assert await store.uploads.body(HERE, longer) == b"\x00halfway"
    assert await store.uploads.waiting(HERE, account.account_id, NOON) == (1, 9)
    assert await store.uploads.waiting(HERE, uuid4(), NOON + KEPT) == (0, 0), "it has expired by then"
    await store.uploads.drop(HERE, half)
    assert (await store.uploads.finish(HERE, longer)).finished, "what has come since was not dropped"
    assert await store.uploads.body(HERE, longer) == b""
    assert await store.uploads.waiting(HERE, account.account_id, NOON) == (0, 0)
    assert await store.uploads.forget(HERE, NOON) == 0
    assert await store.uploads.districts() == [account.district_id]
    assert await store.uploads.forget(HERE, NOON + KEPT) == 1
    assert await store.uploads.find(HERE, *key) is None


async def test_a_plan_of_the_estate_is_replaced_and_keeps_its_pins_until_they_are_taken_off(store: Store) -> None:
    plan, pin = a_site_plan(), a_pin()
    camera = replace(pin, kind=Pinned.CAMERA, of="cam-lawn")
    await store.site_plans.put(HERE, plan)
    for each in (pin, camera, replace(pin, x=0.5)):
        await store.site_plans.pin(HERE, each)
    newer = replace(plan, sha256="cd" * 32, shown=False)
    await store.site_plans.put(HERE, newer)
    assert await store.site_plans.get(HERE, plan.place_path) == newer
    assert await store.site_plans.all(HERE) == [newer]
    assert await store.site_plans.pins(HERE) == [camera, replace(pin, x=0.5)]
    await store.site_plans.unpin(HERE, pin)
    assert await store.site_plans.pins(HERE) == [camera]


async def test_work_days_are_found_from_below_and_replaced_as_a_whole(store: Store) -> None:
    days, district = some_work_days(), some_work_days(place_path=COMMUNITY, hours=())
    for each in (days, district):
        await store.work_days.put(HERE, each)
    assert await store.work_days.above(HERE, f"{GRID}/b12") == [district, days]
    assert await store.work_days.above(HERE, COMMUNITY) == [district]
    await store.work_days.put(HERE, replace(days, holidays=("2027-01-01",)))
    assert (await store.work_days.above(HERE, GRID))[1].holidays == ("2027-01-01",)


async def test_an_enrolment_code_comes_back_marked_as_used(store: Store) -> None:
    code = a_code()
    await store.agents.add_code(HERE, code)
    assert await store.agents.take_code(code.code_digest, NOON) == replace(code, used_at=NOON)


async def test_changes_are_kept(store: Store) -> None:
    incident, signal, account, agent = an_incident(), a_signal(), an_account(), an_agent()
    await store.incidents.add(HERE, incident)
    await store.signals.add(HERE, signal)
    link, clock, notice = a_link(signal, incident), a_clock(incident), a_notice(incident)
    await store.links.add(HERE, link)
    await store.clocks.add(HERE, clock)
    await store.notices.add(HERE, notice)
    await store.accounts.add(HERE, account)
    await store.agents.add(HERE, agent)
    undone = replace(link, undone_at=NOON, undone_by="officer")
    late = replace(clock, breached_at=NOON)
    sent = replace(notice, state=NoticeState.DELIVERED, delivered_at=NOON)
    moved = replace(account, place_path="qingyuan/hedong/xinyuanli/g3", skills=())
    seen = replace(agent, last_seen_at=NOON, unknown_keys=4, hello={"a": [None, True, {"深": 1.5}]})
    await store.links.save(HERE, undone)
    await store.clocks.save(HERE, late)
    await store.notices.save(HERE, sent)
    await store.accounts.save(HERE, moved)
    await store.agents.save(HERE, seen)
    assert await store.links.of_signal(HERE, signal.signal_id) == [undone]
    assert await store.clocks.of_incident(HERE, incident.incident_id) == [late]
    assert await store.notices.get(HERE, notice.notice_id) == sent
    assert await store.accounts.get(HERE, account.account_id) == moved
    assert await store.agents.all(HERE) == [seen]


async def test_instants_of_other_time_zones_are_the_same_instant(store: Store) -> None:
    beijing = NOON.astimezone(timezone(timedelta(hours=8)))
    signal = a_signal(occurred_at=beijing)
    await store.signals.add(HERE, signal)
    assert (await store.signals.get(HERE, signal.signal_id)).occurred_at == NOON


async def test_notices_to_a_reporter_and_to_an_account_stand_where_those_stand(store: Store) -> None:
    signal, account = a_signal(), an_account()
    await store.signals.add(HERE, signal)
    await store.accounts.add(HERE, account)
    to_reporter = a_notice(None, audience=Audience.REPORTER, recipient=str(signal.signal_id))
    to_account = a_notice(None, audience=Audience.ACCOUNT, recipient=str(account.account_id))
    await store.notices.add(HERE, to_reporter)
    await store.notices.add(HERE, to_account)
    assert await store.notices.of_reporter(replace(HERE, place_path=GRID), signal.signal_id) == [to_reporter]
    assert await store.notices.get(replace(HERE, place_path=GRID), to_account.notice_id) == to_account


_text = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"))
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_text, inner, max_size=3),
    max_leaves=8,
)


@given(words=_text, confidence=st.floats(0, 1), names=st.lists(_text, max_size=3))
def test_any_words_survive_being_taken_apart(words: str, confidence: float, names: list[str]) -> None:
    signal = a_signal(words=words, confidence=confidence, where=a_where(names=tuple(names)))
    assert value_of(Signal, row_of(signal)) == signal


@given(data=st.dictionaries(_text, _json, max_size=4))
def test_any_data_survives_being_taken_apart(data: dict[str, object]) -> None:
    activity = an_activity(an_incident(), data=data, verb=Verb.NOTED)
    assert value_of(Activity, row_of(activity)) == activity
    notice = a_notice(None, values=data)
    assert value_of(Notice, row_of(notice)) == notice
    task = a_task(an_incident(), reasons=(data,))
    assert value_of(Task, row_of(task)) == task


def test_every_field_of_a_value_has_its_column() -> None:
    signal, incident = a_signal(), an_incident()
    for value in (a_link(signal, incident), a_report(signal, satisfied=True), a_clock(incident, task_id=uuid4())):
        assert value_of(type(value), row_of(value)) == value
    assert isinstance(value_of(Link, row_of(a_link(signal, incident))).reasons[0].weight, float)
    assert value_of(Report, row_of(a_report(signal))).salt == b"\x00\x01salt"


async def test_rounds_come_back_the_same_and_two_who_write_one_are_told(store: Store) -> None:
    plan = a_round_plan()
    walked = a_round(plan)
    later = an_unbegun_round(plan, opens_at=NOON + timedelta(hours=1))
    await store.rounds.add_plan(HERE, plan)
    assert await store.rounds.add(HERE, walked) is True
    assert await store.rounds.add(HERE, later) is True
    assert await store.rounds.add(HERE, replace(later, round_id=uuid4())) is False  # the plan has one then
    assert await store.rounds.plans(HERE) == [plan]
    assert await store.rounds.get(HERE, walked.round_id) == walked
    assert await store.rounds.between(HERE, NOON, NOON + timedelta(hours=2)) == [walked, later]
    third = an_unbegun_round(plan, opens_at=NOON + timedelta(hours=3))
    await store.rounds.add(HERE, third)
    assert await store.rounds.drop_unbegun(HERE, plan.plan_id, later.opens_at) == 1
    await store.rounds.told_of_opening(HERE, later, NOON)
    assert await store.rounds.get(HERE, later.round_id) == replace(later, opened_told_at=NOON)
    saved = await store.rounds.save(HERE, replace(later, begun_at=NOON))
    assert saved.version == 2
    with pytest.raises(Conflict):
        await store.rounds.save(HERE, later)
    assert (await store.rounds.save_plan(HERE, replace(plan, active=False))).version == 2
    with pytest.raises(Conflict):
        await store.rounds.save_plan(HERE, plan)


@pytest.mark.parametrize("place", ["", "/g1", "/g1/b12", "/g10", "/g_", "/G1", "x"])
async def test_a_patrol_finds_the_rounds_they_may_walk_and_no_others(store: Store, place: str) -> None:
    who = an_account(role=Role.PATROL, place_path=f"{COMMUNITY}{place}")
    below = ("", "/g1", "/g1/b12", "/g1/b12/u2", "/g10", "/g2")
    rounds = [
        an_unbegun_round(a_round_plan(assignee=assignee), place_path=f"{COMMUNITY}{path}", opens_at=NOON + minutes(n))
        for assignee in (None, who.account_id, uuid4())
        for n, path in enumerate(below)
    ]
    for each in rounds:
        await store.rounds.add(whole(DISTRICT), each)
    found = await store.rounds.of_walker(whole(DISTRICT), who, NOON, NOON + minutes(60))
    assert {each.round_id for each in found} == {each.round_id for each in rounds if may_walk(each, who)}


async def test_a_place_keeps_its_first_code_and_no_two_places_have_one(store: Store) -> None:
    code = a_place_code()
    await store.place_codes.add(HERE, [code, replace(code, code="AAAAAA")])
    assert await store.place_codes.all(HERE) == [code]
    assert await store.place_codes.by_code(HERE, code.code) == code
    assert await store.place_codes.by_code(HERE, "AAAAAA") is None
