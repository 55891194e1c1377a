"""A morning at the duty desk: what cameras saw and residents said, so that every part of the screen has something."""

from hashlib import sha256
from typing import Any

import av

from protocol.events import Reason
from sample_videos import find_clip, path_of
from tests.central.brain import Brain

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
    for row in (await officer.get("/api/v1/queue")).json():
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
