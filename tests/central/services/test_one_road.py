"""What a camera sees and what people say becomes one incident, one task, one answer."""

from datetime import timedelta
from uuid import uuid4

from central.domain.incident import Condition, IncidentState, LinkZone
from central.domain.signal import Source
from central.domain.task import TaskState
from protocol.hazards import Severity
from tests.central.services.town import Town


async def test_seen_and_said_become_one_incident_and_the_resident_hears_how_it_ended(town: Town) -> None:
    await town.send(town.event(uuid4()))
    (seen,) = await town.incidents()
    town.now += timedelta(minutes=3)
    said = await town.say("有人翻墙进东门的草坪，我叫王伟，电话13812345678", contact="13812345678")
    assert (said.linked, said.incident_id) == (True, seen.incident_id)

    await town.review("confirm", seen.incident_id)
    await town.work_through(seen.incident_id)
    closed = await town.check(seen.incident_id, ok=True, words="现场已恢复")
    assert closed.state is IncidentState.CLOSED

    assert await town.steps(said.tracking_code) == [
        "您反映的闯入情况已收到，值守员正在核实。",
        f"这件事已有案件 {seen.number}，您的上报已并入。",
        f"已立案，编号 {seen.number}。",
        "已派巡查员前往现场劝离。",
        "处理人员已接单。",
        "处理人员已到现场。",
        "现场已处理，正在核查。",
        "核查通过。",
        "现场已处理完毕，感谢您守护我们的院子。",
    ]
    assert (await town.track(said.tracking_code)).ended


async def test_the_officer_sees_everything_and_the_resident_no_name(town: Town) -> None:
    said = await town.say("有人翻墙进东门草坪")
    await town.review("confirm", said.incident_id)
    await town.work_through(said.incident_id)
    await town.check(said.incident_id, ok=True)
    page = await town.page(said.incident_id)
    told = " ".join(f"{row.actor.zh}{row.text.zh}" for row in page.timeline)
    assert "姓名guard" in told
    assert "姓名officer" in told
    assert page.chain_broken_at is None
    tracked = await town.track(said.tracking_code)
    assert "姓名" not in repr(tracked)
    assert {row.text.en for row in page.timeline} & {"confirm"} == set()


async def test_every_link_carries_its_reasons_and_they_are_shown(town: Town) -> None:
    await town.send(town.event(uuid4()))
    said = await town.say("有人翻墙进东门草坪")
    page = await town.page(said.incident_id)
    link = next(linked.link for linked in page.links if linked.signal.source is Source.RESIDENT)
    assert link.zone is LinkZone.LINK
    assert link.score >= 4.0
    assert {"link.kind_same", "link.distance", "link.place_name", "link.time"} <= {r.code for r in link.reasons}
    assert all(reason.text.zh and reason.text.en for reason in link.reasons)


async def test_an_unrelated_report_and_a_second_event_elsewhere_stay_apart(town: Town) -> None:
    await town.send(town.event(uuid4()))
    noise = await town.say("13号楼楼上半夜装修，吵得睡不着")
    await town.send(town.event(uuid4(), camera_id="cam-west", zone=None))
    assert not noise.linked
    assert len(await town.incidents()) == 3


async def test_words_are_kept_masked_where_people_read_them_and_whole_only_apart(town: Town) -> None:
    said = await town.say("我叫王伟，电话13812345678，东门有人翻墙", contact="13812345678")
    page = await town.page(said.incident_id)
    assert "13812345678" not in repr(page)
    assert "王伟" not in repr(page)
    (kept,) = await town.rows("SELECT words, contact FROM reports")
    assert "13812345678" in kept["words"]
    timeline = await town.rows("SELECT data::text AS data FROM activities")
    assert not any("13812345678" in row["data"] or "王伟" in row["data"] for row in timeline)


async def test_only_the_digest_of_a_tracking_code_is_stored(town: Town) -> None:
    said = await town.say("东门有人翻墙")
    assert said.tracking_code is not None
    (kept,) = await town.rows("SELECT reports::text AS kept FROM reports")
    assert said.tracking_code not in kept["kept"]
    assert (await town.track(said.tracking_code.lower().replace("-", " "))).words == "东门有人翻墙"


async def test_a_quarrel_told_in_words_becomes_mediation_with_a_visit_in_a_month(town: Town) -> None:
    said = await town.say("12号楼楼上邻居又吵架了，吵得很凶")
    incident = await town.review("confirm", said.incident_id)
    assert incident.kind == "quarrel"
    (task,) = await town.dispatch(said.incident_id)
    assert task.assignee == town.mediator.account_id
    for step in ("accept", "en_route", "on_scene"):
        task = await town.progress(step, task)
    await town.progress("done", task, note="双方已和解")
    file = await town.agree(said.incident_id)
    checked = await town.check(said.incident_id, ok=True)
    assert checked.state is IncidentState.CHECKED
    assert checked.follow_up_on is not None
    assert checked.follow_up_on.date() == (town.now + timedelta(days=30)).date()
    assert "2026-12-23 将回访。" in await town.steps(said.tracking_code)

    await town.later(days=30, minutes=1)
    assert any(row.activity.verb == "follow_up_due" for row in (await town.page(said.incident_id)).timeline)
    await town.visited(file)
    assert (await town.check(said.incident_id, ok=True)).state is IncidentState.CLOSED


async def test_what_a_patrol_finds_enters_the_same_way_without_a_code(town: Town) -> None:
    await town.send(town.event(uuid4()))
    found = await town.say("巡查发现有人翻进东门草坪", source=Source.PATROL, account=town.guard)
    assert (found.linked, found.tracking_code) == (True, None)


async def test_a_phone_call_written_down_at_the_desk_gives_the_caller_a_code(town: Town) -> None:
    call = await town.say("居民来电，东门有人翻墙", source=Source.OFFICER, account=town.officer)
    assert call.tracking_code is not None
    assert len(await town.steps(call.tracking_code)) == 1


async def test_urgent_words_wait_for_nobody(town: Town) -> None:
    said = await town.say("12号楼着火了，快来人")
    assert said.urgent
    incident = await town.incident(said.incident_id)
    assert (incident.severity, incident.state) == (Severity.LIFE_SAFETY, IncidentState.DISPATCHED)
    tasks = await town.open_tasks(said.incident_id)
    assert len(tasks) == 2
    assert {task.state for task in tasks} == {TaskState.OFFERED}
    assert await town.steps(said.tracking_code) == [
        "已收到并立即派人。请先拨打119，从楼梯撤离，不要乘电梯。",
        f"已立案，编号 {incident.number}。",
        "人员正在赶来，请在安全处等候。",
    ]


async def test_urgent_words_lift_what_is_known_already(town: Town) -> None:
    first = await town.say("12号楼楼上邻居又吵架了")
    urgent = await town.say("12号楼楼上邻居吵架，动刀了，快来人")
    assert (urgent.incident_id, urgent.urgent) == (first.incident_id, True)
    incident = await town.incident(first.incident_id)
    assert (incident.severity, incident.state) == (Severity.LIFE_SAFETY, IncidentState.DISPATCHED)


async def test_a_denial_sends_nobody_and_clears_what_was_reported(town: Town) -> None:
    alone = await town.say("12号楼没有着火，虚惊一场")
    assert (await town.incident(alone.incident_id)).state is IncidentState.CANDIDATE
    first = await town.say("12号楼楼上邻居吵架")
    over = await town.say("12号楼楼上邻居已经不吵架了，和好了")
    assert (over.incident_id, over.linked) == (first.incident_id, True)
    incident = await town.incident(first.incident_id)
    assert incident.condition is Condition.CLEARED
    assert incident.state is IncidentState.CANDIDATE


async def test_the_same_report_sent_twice_is_one(town: Town) -> None:
    first = await town.say("东门有人翻墙", client_key="k")
    again = await town.say("东门有人翻墙", client_key="k")
    assert (again.signal_id, again.incident_id) == (first.signal_id, first.incident_id)
    assert again.tracking_code == first.tracking_code, "the first answer may never have come"
    assert len(await town.rows("SELECT * FROM signals")) == 1
    assert len(await town.steps(first.tracking_code)) == 1


async def test_the_keys_of_two_people_never_meet(town: Town) -> None:
    await town.say("东门有人翻墙", client_key="k")
    await town.say("东门有人翻墙", client_key="k", source=Source.PATROL, account=town.guard)
    assert len(await town.rows("SELECT * FROM signals")) == 2


async def test_different_buildings_stay_apart_however_alike_the_words(town: Town) -> None:
    one = await town.say("12号楼楼道堆满杂物")
    other = await town.say("13号楼楼道堆满杂物")
    assert one.incident_id != other.incident_id


async def test_incident_activity_notice_feed_and_job_are_written_together(town: Town) -> None:
    said = await town.say("12号楼着火了")
    for table in ("incidents", "links", "activities", "notices", "feed", "procrastinate_jobs"):
        assert await town.rows(f"SELECT * FROM {table}"), table
    of_it = await town.rows("SELECT subject_id FROM feed WHERE topic <> 'notice'")
    assert {row["subject_id"] for row in of_it} == {str(said.incident_id)}
    notices = await town.rows("SELECT notice_id FROM notices WHERE audience <> 'reporter'")
    shown = await town.rows("SELECT subject_id FROM feed WHERE topic = 'notice'")
    assert {row["subject_id"] for row in shown} == {str(row["notice_id"]) for row in notices}
