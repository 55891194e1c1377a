"""A resident, an officer and a patrol, through the public interface only."""

from tests.central.brain import Brain, a_photo


async def test_a_report_becomes_an_incident_a_task_and_an_answer(brain: Brain) -> None:
    received = await brain.report(contact="13800000000")
    officer, patrol = await brain.signed_in("officer"), await brain.signed_in("patrol")

    (row,) = (await officer.get("/api/v1/queue")).json()["rows"]
    assert row["incident"]["number"] == received["incident_number"]
    at = f"/api/v1/incidents/{row['incident']['incident_id']}"
    for step in ("acknowledge", "confirm"):
        answer = await officer.post(f"{at}/{step}")
        assert answer.status_code == 200, answer.text
    page = (await officer.get(at)).json()
    first = page["rankings"][0]["offers"][0]["account_id"]
    dispatched = await officer.post(f"{at}/dispatch", json={"to": first})
    assert dispatched.status_code == 200, dispatched.text

    phones = (patrol, await brain.signed_in("second-patrol"))
    tasks = [(client, task) for client in phones for task in (await client.get("/api/v1/tasks")).json()]
    ((walker, task),) = tasks
    for step in ("accept", "set-out", "arrive"):
        answer = await walker.post(f"/api/v1/tasks/{task['task']['task_id']}/{step}")
        assert answer.status_code == 200, answer.text
    finished = await walker.post(
        f"/api/v1/tasks/{task['task']['task_id']}/finish",
        data={"note": "已劝离，围挡已修复"},
        files=[("photos", ("after.jpg", a_photo(), "image/jpeg"))],
    )
    assert finished.status_code == 200, finished.text

    checked = await officer.post(f"{at}/check", json={"ok": True, "words": "现场已恢复"})
    assert checked.json()["state"] == "closed", checked.text
    resident = brain.anybody()
    tracked = (await resident.get(f"/api/v1/reports/{received['tracking_code']}")).json()
    assert tracked["ended"]
    assert tracked["satisfied"] is None
    rated = await resident.post(f"/api/v1/reports/{received['tracking_code']}/rating", json={"satisfied": True})
    assert rated.status_code == 204, rated.text
    assert (await resident.get(f"/api/v1/reports/{received['tracking_code']}")).json()["satisfied"] is True


async def test_what_a_camera_sees_and_a_resident_says_becomes_one_incident(brain: Brain) -> None:
    answer = await brain.events(brain.event())
    assert [each["outcome"] for each in answer["answers"]] == ["accepted"]
    received = await brain.report("西草坪有人翻进围挡了")
    assert received["linked"] is True
    officer = await brain.signed_in("officer")
    (row,) = (await officer.get("/api/v1/queue")).json()["rows"]
    assert sorted(row["sources"]) == ["camera", "resident"]
    page = (await officer.get(f"/api/v1/incidents/{row['incident']['incident_id']}")).json()
    reasons = [reason for linked in page["links"] for reason in linked["link"]["reasons"] if reason["weight"]]
    assert reasons, "the officer sees why they belong together"


async def test_somebody_elses_incident_cannot_be_seen(brain: Brain) -> None:
    incident = await brain.incident_of()
    other = await brain.signed_in("other-officer")
    assert (await other.get("/api/v1/queue")).json()["rows"] == []
    answer = await other.get(f"/api/v1/incidents/{incident}")
    assert answer.status_code == 404
    assert answer.json()["code"] == "not_found"
