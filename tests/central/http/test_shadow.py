"""Packs on trial by the doors: alarms that wake nobody, verdicts, and a promotion that everybody can see."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from central.domain.coverage import CoverageHour
from protocol.messages import CameraReport
from tests.central.brain import CAMERA, COMMUNITY, DISTRICT, Brain
from tests.central.http.test_cameras import LAWN, hello
from tests.central.http.test_clips import ref

AT = f"/api/v1/cameras/{CAMERA}"


async def on_trial(brain: Brain) -> dict[str, Any]:
    """The brain's own camera, with intrusion on trial from now on."""
    admin = await brain.signed_in("admin")
    page = (await admin.get(AT)).json()
    page = (await admin.put(f"{AT}/zones", json={"revision": page["revision"], "zones": [LAWN]})).json()
    watches = [{"pack": "intrusion", "zones": ["草坪"]}]
    answer = await admin.put(f"{AT}/watches", json={"revision": page["revision"], "watches": watches})
    brain.later(timedelta(minutes=1))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def covered(brain: Brain, begin: datetime, days: float) -> None:
    """As if the camera had been live and looked at since then, without a gap."""
    first = begin.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    hours: Sequence[CoverageHour] = [
        CoverageHour(CAMERA, DISTRICT, f"{COMMUNITY}/g1", first + timedelta(hours=n), {"live": 3600.0}, 9,
                     {"intrusion": 3600.0})
        for n in range(round(days * 24))
    ]  # fmt: skip
    async with brain.world.transaction() as store:
        camera = await store.cameras.get(_district(), CAMERA)
        assert camera.place_path == hours[0].place_path
        await store.coverage.put(_district(), hours)


def _district() -> Any:
    from protocol.scope import whole

    return whole(DISTRICT)


def live(looks: int) -> dict[str, Any]:
    report = CameraReport.model_validate({"camera_id": CAMERA, "state": "live", "watching": ("intrusion",)})
    return report.model_dump(mode="json") | {"frames": {"received": looks, "inferred": looks}}


async def test_an_alarm_on_trial_is_shown_and_wakes_nobody_until_it_is_on_duty(brain: Brain) -> None:
    await on_trial(brain)
    officer = await brain.signed_in("officer")
    event = brain.event()
    await brain.events(event)
    assert (await officer.get("/api/v1/queue")).json()["rows"] == []
    (trial,) = (await officer.get(f"{AT}/shadow")).json()
    assert [alarm["event_id"] for alarm in trial["alarms"]] == [event["event_id"]]
    assert trial["bound"]["false_alarms"] == 1
    row = next(c for c in (await officer.get("/api/v1/cameras")).json()["cameras"] if c["camera_id"] == CAMERA)
    assert row["shadow_alarms_today"] == 1

    said = await officer.put(f"{AT}/shadow/{event['event_id']}/verdict", json={"verdict": "benign"})
    assert said.json()["verdict"] == "benign"
    assert (await officer.get(f"{AT}/shadow")).json()[0]["bound"]["false_alarms"] == 0
    on = await officer.post(f"{AT}/watches/intrusion/switch-on", json={"reason": "值守员看过"})
    assert on.json()["watches"][0]["mode"] == "on"
    await brain.events(brain.event())
    (waits,) = (await officer.get("/api/v1/queue")).json()["rows"]
    assert waits["unproven"] is False


async def test_the_picture_of_a_trial_is_found_by_a_screen_that_named_it_before_the_trial_ended(brain: Brain) -> None:
    await on_trial(brain)
    officer = await brain.signed_in("officer")
    shot = ref(brain, b"a picture", "snapshot", "image/jpeg")
    await brain.events(brain.event(evidence=[shot]))
    for _ in range(2):
        assert (await officer.get(f"{AT}/pictures/{shot['sha256']}")).status_code == 204, "named, and on its way"
        await officer.post(f"{AT}/watches/intrusion/switch-on", json={"reason": "值守员看过"})
    assert (await officer.get(f"{AT}/pictures/{'cd' * 32}")).status_code == 404


async def test_danger_to_life_reaches_the_officer_unproven_and_sends_nobody_by_itself(brain: Brain) -> None:
    await on_trial(brain)
    officer = await brain.signed_in("officer")
    await brain.events(brain.event(severity="life_safety"))
    (row,) = (await officer.get("/api/v1/queue")).json()["rows"]
    assert row["unproven"] is True and row["incident"]["state"] == "candidate"
    page = (await officer.get(f"/api/v1/incidents/{row['incident']['incident_id']}")).json()
    assert page["unproven"] is True and page["tasks"] == []
    (trial,) = (await officer.get(f"{AT}/shadow")).json()
    assert len(trial["alarms"]) == 1, "and counts in its trial"


async def test_an_event_that_was_told_is_told_to_its_end_though_its_pack_went_on_trial(brain: Brain) -> None:
    officer = await brain.signed_in("officer")
    event_id = str(uuid4())
    admin = await brain.signed_in("admin")
    page = await on_trial(brain)
    await admin.post(f"{AT}/watches/intrusion/switch-on", json={})
    await brain.events(brain.event(event_id=event_id))
    page = (await admin.get(AT)).json()
    watches = [{"pack": "intrusion", "zones": ["草坪"], "mode": "shadow"}]
    await admin.put(f"{AT}/watches", json={"revision": page["revision"], "watches": watches})
    await brain.events(brain.event(event_id=event_id, revision=2, phase="ended"))
    (row,) = (await officer.get("/api/v1/queue")).json()["rows"]
    assert row["incident"]["condition"] == "cleared"


async def test_fifteen_silent_days_put_a_pack_on_duty_and_the_desk_is_told(brain: Brain) -> None:
    await on_trial(brain)
    began = brain.world.now()
    await covered(brain, began, 14.0)
    brain.at(began + timedelta(days=16))
    await hello(brain, live(1))
    brain.later(timedelta(minutes=1))
    await hello(brain, live(9))
    admin = await brain.signed_in("admin")
    watch = (await admin.get(AT)).json()["watches"][0]
    assert watch["mode"] == "shadow" and 0.9 < watch["bound"]["days_to_go"] < 1.0

    await covered(brain, began, 15.1)
    brain.later(timedelta(hours=1))
    await hello(brain, live(10))
    brain.later(timedelta(minutes=1))
    await hello(brain, live(20))
    page = (await admin.get(AT)).json()
    assert (page["watches"][0]["mode"], page["watches"][0]["by"]) == ("on", "规则 rule")
    (newest, *_) = (await admin.get(f"{AT}/history")).json()
    assert "自动转为正式" in newest["text"]["zh"] and "15.1" in newest["text"]["en"]
    async with brain.world.transaction() as store:
        rows = await store.cameras.history(_district(), CAMERA)
        assert rows[0].what == "promoted"
    # The newest change can be undone like any other: the trial then begins anew.
    back = (await admin.post(f"{AT}/undo", json={"revision": page["revision"]})).json()["camera"]
    assert back["watches"][0]["mode"] == "shadow" and back["watches"][0]["bound"]["camera_days"] == 0.0


async def test_a_false_alarm_keeps_it_on_trial_and_a_verdict_may_end_it(brain: Brain) -> None:
    await on_trial(brain)
    began = brain.world.now()
    event = brain.event()
    await brain.events(event)
    await covered(brain, began, 16.0)
    brain.at(began + timedelta(days=17))
    for looks in (1, 9):
        await hello(brain, live(looks))
        brain.later(timedelta(minutes=1))
    officer = await brain.signed_in("officer")
    (trial,) = (await officer.get(f"{AT}/shadow")).json()
    assert not trial["bound"]["per_day"] <= 0.2
    await officer.put(f"{AT}/shadow/{event['event_id']}/verdict", json={"verdict": "true"})
    assert (await officer.get(AT)).json()["watches"][0]["mode"] == "on"


async def test_a_new_zone_begins_the_trial_anew(brain: Brain) -> None:
    page = await on_trial(brain)
    since = page["watches"][0]["since"]
    brain.later(timedelta(hours=2))
    admin = await brain.signed_in("admin")
    moved = {**LAWN, "polygon": [[0.2, 0.2], [0.9, 0.2], [0.9, 0.9]]}
    page = (await admin.put(f"{AT}/zones", json={"revision": page["revision"], "zones": [moved]})).json()
    assert page["watches"][0]["since"] > since


async def test_the_ledger_says_what_was_live_and_what_nobody_knows(brain: Brain) -> None:
    await on_trial(brain)
    begin = brain.world.now().replace(minute=0, second=0, microsecond=0) + timedelta(days=1)
    for minute in range(11):
        brain.at(begin + timedelta(minutes=minute))
        await hello(brain, live(minute * 5))
    officer = await brain.signed_in("officer")
    span = {"from": begin.isoformat(), "to": (begin + timedelta(hours=2)).isoformat()}
    found = (await officer.get(f"{AT}/coverage", params=span)).json()
    (hour,) = found["hours"]
    assert hour["seconds"] == {"live": 600.0} and hour["unknown_s"] == 3000.0
    assert (hour["looks"], hour["watched"]) == (50, {"intrusion": 600.0})
    assert found["unknown_s"] == 2 * 3600 - 600.0
    long = {**span, "to": (begin + timedelta(days=90)).isoformat()}
    assert (await officer.get(f"{AT}/coverage", params=long)).json()["code"] == "camera.span"


async def test_the_shelf_shows_each_pack_with_the_form_that_an_agent_announced(brain: Brain) -> None:
    admin = await brain.signed_in("admin")
    cards = {card["pack"]: card for card in (await admin.get("/api/v1/packs")).json()}
    assert cards["intrusion"]["needs"] == "area" and cards["line_crossing"]["needs"] == "line"
    assert cards["intrusion"]["settings_schema"] is None
    assert "quarrel" not in cards, "only people tell of it"


async def test_a_pack_that_wants_something_read_first_watches_nothing_before(brain: Brain) -> None:
    admin = await brain.signed_in("admin")
    page = (await admin.get(AT)).json()
    asked = {"revision": page["revision"], "watches": [{"pack": "fight"}]}
    refused = await admin.put(f"{AT}/watches", json=asked)
    assert refused.json()["code"] == "camera.read_first" and "权利不明" in refused.text
    (card,) = [card for card in (await admin.get("/api/v1/packs")).json() if card["pack"] == "fight"]
    assert "unclear" in card["read_first"]["en"] and not card["proven"]
    asked["watches"][0]["read"] = True
    page = (await admin.put(f"{AT}/watches", json=asked)).json()
    assert page["watches"][0]["mode"] == "shadow"
    # What watches already need not be read again with every change.
    again = {"revision": page["revision"], "watches": [{"pack": "fight", "schedule": "22:00-06:00"}]}
    assert (await admin.put(f"{AT}/watches", json=again)).status_code == 200
    (row, *_) = (await admin.get(f"{AT}/history")).json()
    assert row["text"]["zh"] == "改了场景包：疑似打架（试运行）"
    assert row["text"]["en"] == "changed the packs: Suspected fight (on trial)"
