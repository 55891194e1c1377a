"""What is stored comes back the same, to the microsecond and the last digit."""

from dataclasses import replace
from datetime import timedelta, timezone
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from central.domain.incident import Activity, Link, Verb
from central.domain.notice import Audience, Notice, NoticeState
from central.domain.signal import Report, Signal, Source
from central.domain.site_plan import Pinned
from central.domain.task import Task
from central.services.ports import Store
from central.storage.rows import row_of, value_of
from tests.central.storage.values import (
    COMMUNITY,
    GRID,
    HERE,
    NOON,
    a_camera,
    a_clock,
    a_code,
    a_link,
    a_mediation,
    a_notice,
    a_phone_step,
    a_pin,
    a_place,
    a_report,
    a_session,
    a_signal,
    a_site_plan,
    a_task,
    a_where,
    an_account,
    an_activity,
    an_agent,
    an_incident,
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
    session, step = a_session(account), a_phone_step(account)
    await store.accounts.add(HERE, account)
    await store.accounts.add(HERE, nowhere)
    await store.sessions.add(session)
    await store.agents.add(HERE, agent)
    await store.cameras.put(HERE, camera)
    await store.places.put(HERE, place)
    assert await store.accounts.get(HERE, account.account_id) == account
    assert await store.accounts.by_login(nowhere.login) == nowhere
    assert await store.sessions.by_token(session.token_digest) == (session, account)
    assert await store.phone_steps.claim(HERE, step) is True
    assert await store.phone_steps.claim(HERE, replace(step, action="accept", answer=None)) is False
    assert await store.phone_steps.get(HERE, account.account_id, step.client_key) == step
    assert await store.agents.by_id(agent.agent_id) == agent
    assert await store.cameras.get(HERE, camera.camera_id) == camera
    assert await store.places.all(HERE) == [place]


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
