"""A morning at the duty desk: seen by cameras, said by residents, planned by the desk: every screen has something."""

from datetime import timedelta
from hashlib import sha256
from typing import Any

import av

from protocol.events import Reason
from sample_videos import find_clip, path_of
from tests.central.brain import COMMUNITY, Brain

CLIP = path_of(find_clip("second_gate")).read_bytes()


def frame_of(clip: bytes, at: int = 60) -> bytes:
    """One frame of a clip as JPEG."""
    import io

    with av.open(io.BytesIO(clip)) as opened:
        for number, frame in enumerate(opened.decode(video=0)):
            if number == at:
                made = io.BytesIO()
                frame.to_image().save(made, "JPEG", quality=88)
                return made.getvalue()
    raise AssertionError(f"the clip has no frame {at}")


async def put(brain: Brain, body: bytes, kind: str, media_type: str) -> dict[str, Any]:
    digest = sha256(body).hexdigest()
    sent = brain.signed("PUT", f"/v1/edge/evidence/{digest}", body, content_type=media_type)
    answer = await brain.anybody().send(sent)
    assert answer.status_code == 200, answer.text
    return {
        "sha256": digest, "kind": kind, "media_type": media_type, "size_bytes": len(body),
        "captured_at": brain.world.now().isoformat(), "blurred": 2,
    }  # fmt: skip


async def seen(brain: Brain, *, clip: bytes = CLIP, **changes: Any) -> str:
    """A camera saw it, with snapshot, box, clip and reasons; the id of the incident it became or joined."""
    evidence = [
        await put(brain, frame_of(CLIP), "snapshot", "image/jpeg"),
        await put(brain, clip, "clip", "video/mp4"),
    ]
    reasons = [
        Reason.of("lifecycle.verified", None, looks=5, met=4, over_s=1.6).model_dump(),
        Reason.of("intrusion.inside", None, count=1, inside_s=6.2, limit_s=5).model_dump(),
    ]
    event = brain.event(evidence=evidence, reasons=reasons, rendered=True, **changes)
    await brain.events(event)
    officer = await brain.signed_in("admin")
    for row in (await officer.get("/api/v1/queue")).json()["rows"]:
        at = f"/api/v1/incidents/{row['incident']['incident_id']}"
        page = (await officer.get(at)).json()
        if any(linked["signal"]["event_id"] == event["event_id"] for linked in page["links"]):
            return str(row["incident"]["incident_id"])
    raise AssertionError("the event became nothing")


async def morning(brain: Brain) -> dict[str, str]:
    """Four incidents of different weight; ids by name."""
    lawn = await seen(brain)
    fire = await brain.incident_of("3号楼车棚里电动车充电时冒烟着火了", contact="13800000000")
    noise = await brain.incident_of("3号楼楼上半夜一直敲墙，太吵了")
    garbage = await brain.incident_of("西草坪旁边垃圾桶满了，垃圾堆在路边，味道很大")
    return {"lawn": lawn, "fire": fire, "noise": noise, "garbage": garbage}


async def rounds_of_the_day(brain: Brain) -> None:
    """By the brain's clock, planned the evening before: one missed, one late, an exercise to be walked, one to come."""
    now = brain.world.now()
    brain.at(now - timedelta(hours=20))
    officer = await brain.signed_in("officer")
    stops = [
        {"place_path": f"{COMMUNITY}/g1/lawn", "name": "西草坪", "look_at": "有没有人翻进围挡"},
        {"place_path": f"{COMMUNITY}/g1/b3", "name": "3号楼", "look_at": "灭火器压力"},
    ]
    for name, hours, exercise in (
        ("白天消防巡检", ["08:00-09:00", "18:00-19:30"], False),
        ("午后巡检", ["13:30-16:00"], False),
        ("夜巡演练", ["14:00-15:00"], True),
    ):
        plan = {"name": name, "checkpoints": stops, "days": ["work", "rest"], "windows": hours, "exercise": exercise}
        answer = await officer.post("/api/v1/rounds/plans", json=plan)
        assert answer.status_code == 201, answer.text
    brain.at(now)


async def turns_of_the_week(brain: Brain) -> None:
    """Of MORNING's week: a turn of duty, one past midnight, an absence over two days, and a swap."""
    officer = await brain.signed_in("officer")
    first, second, *_ = [each["account_id"] for each in (await officer.get("/api/v1/roster")).json()["people"]]
    for who, kind, begins, ends, more in (
        (first, "duty", "2026-11-23T08:00", "2026-11-23T17:00", {}),
        (first, "leave", "2026-11-25T00:00", "2026-11-27T00:00", {}),
        (second, "duty", "2026-11-23T20:00", "2026-11-24T06:00", {}),
        (second, "swap", "2026-11-26T08:00", "2026-11-26T17:00", {"instead_of": first}),
    ):
        turn = {"account_id": who, "kind": kind, "begins": f"{begins}:00+08:00", "ends": f"{ends}:00+08:00", **more}
        answer = await officer.post("/api/v1/roster", json=turn)
        assert answer.status_code == 201, answer.text
