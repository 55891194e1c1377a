"""Clips: taken only if they are some, shown on the incident's page, and handed out in the pieces a player asks for."""

from datetime import timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.http.ranges import Unsatisfiable, wanted
from central.services.retention.forget_evidence import forget_evidence
from protocol.events import Phase
from sample_videos import find_clip, path_of
from tests.central.brain import Brain, a_photo

CLIP = path_of(find_clip("poster_flicker")).read_bytes()
DIGEST = sha256(CLIP).hexdigest()


async def send(brain: Brain, body: bytes, media_type: str = "video/mp4") -> int:
    path = f"/v1/edge/evidence/{sha256(body).hexdigest()}"
    return (await brain.anybody().send(brain.signed("PUT", path, body, content_type=media_type))).status_code


def ref(brain: Brain, body: bytes, kind: str, media_type: str, blurred: int = 0) -> dict[str, object]:
    return {
        "sha256": sha256(body).hexdigest(), "kind": kind, "media_type": media_type, "size_bytes": len(body),
        "captured_at": brain.world.now().isoformat(), "blurred": blurred,
    }  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        CLIP[:-100],
        CLIP + b"\x00" * 7,
        b"\x00\x00\x00\x20ftypisom" + bytes(20),
        CLIP[:4] + b"free" + CLIP[8:],
        b"\x00\x00\x00\x18ftypisom" + b"\x00\x00\x00\x00" * 3,
        a_photo(),
    ],
)
async def test_what_is_no_whole_mp4_is_refused(brain: Brain, body: bytes) -> None:
    assert await send(brain, body) in (400, 415, 422)


async def test_a_clip_that_comes_later_is_on_the_page_with_how_many_heads_were_covered(brain: Brain) -> None:
    picture = a_photo()
    for body, media_type in ((picture, "image/jpeg"), (CLIP, "video/mp4")):
        assert await send(brain, body, media_type) == 200
    first = brain.event(evidence=[ref(brain, picture, "snapshot", "image/jpeg", 2)])
    await brain.events(first)
    later = {**first, "revision": 2, "phase": Phase.UPDATED, "evidence": [ref(brain, CLIP, "clip", "video/mp4", 3)]}
    await brain.events(later)
    last = {**first, "revision": 3, "phase": Phase.ENDED}
    await brain.events(last)
    officer = await brain.signed_in("officer")
    (row,) = (await officer.get("/api/v1/queue")).json()["rows"]
    incident = row["incident"]["incident_id"]
    at = f"/api/v1/incidents/{incident}/media/{DIGEST}"
    page = (await officer.get(f"/api/v1/incidents/{incident}")).json()
    (clip,) = [each for each in page["evidence"] if each["kind"] == "clip"]
    assert (clip["sha256"], clip["blurred"]) == (DIGEST, 3)
    assert "media-src 'self'" in (await officer.get("/desk")).headers["content-security-policy"]

    whole = await officer.get(at)
    assert (whole.status_code, whole.headers["content-type"], whole.content) == (200, "video/mp4", CLIP)
    assert whole.headers["accept-ranges"] == "bytes"
    piece = await officer.get(at, headers={"range": "bytes=100-299"})
    assert (piece.status_code, piece.content) == (206, CLIP[100:300])
    assert piece.headers["content-range"] == f"bytes 100-299/{len(CLIP)}"
    assert (await officer.get(at, headers={"range": "bytes=-10"})).content == CLIP[-10:]
    assert (await officer.get(at, headers={"range": f"bytes={len(CLIP)}-"})).status_code == 416
    other = {"range": "bytes=0-9", "if-range": '"something else"'}
    assert (await officer.get(at, headers=other)).content == CLIP
    assert (await brain.anybody().get(at, headers={"range": "bytes=0-9"})).status_code == 401
    assert (await (await brain.signed_in("other-officer")).get(at)).status_code == 404


@pytest.mark.parametrize(
    ("header", "piece"),
    [
        (None, None),
        ("bytes=0-", (0, 100)),
        ("bytes=0-0", (0, 1)),
        ("bytes=90-500", (90, 100)),
        ("bytes=-500", (0, 100)),
        ("bytes=5-4", None),
        ("bytes=0-1,5-6", None),
        ("lines=0-1", None),
        ("bytes=-", None),
        ("bytes=٣-٤", None),
        ("bytes=" + "9" * 10_000 + "-", None),
    ],
)
def test_a_range_is_a_piece_or_all_of_it(header: str | None, piece: tuple[int, int] | None) -> None:
    found = wanted(header, 100)
    assert (found and (found.start, found.stop)) == piece


@given(st.text(max_size=30) | st.from_regex(r"bytes=\d{0,4}-\d{0,4}", fullmatch=True), st.integers(0, 300))
def test_no_range_however_odd_leaves_the_file(header: str, size: int) -> None:
    try:
        found = wanted(header, size)
    except Unsatisfiable:
        return
    assert found is None or 0 <= found.start < found.stop <= size


async def test_evidence_that_is_named_and_still_on_its_way_is_no_error(brain: Brain) -> None:
    await brain.events(brain.event(evidence=[ref(brain, CLIP, "clip", "video/mp4", 3)]))
    officer = await brain.signed_in("officer")
    (row,) = (await officer.get("/api/v1/queue")).json()["rows"]
    at = f"/api/v1/incidents/{row['incident']['incident_id']}/media/{DIGEST}"
    coming = await officer.get(at)
    assert (coming.status_code, coming.content) == (204, b"")
    assert coming.headers["cache-control"] == "no-store"
    assert await send(brain, CLIP, "video/mp4") == 200
    assert (await officer.get(at)).content == CLIP


async def test_evidence_that_was_erased_is_not_said_to_be_on_its_way(brain: Brain) -> None:
    await send(brain, CLIP, "video/mp4")
    await brain.events(brain.event(evidence=[ref(brain, CLIP, "clip", "video/mp4", 3)]))
    officer = await brain.signed_in("officer")
    (row,) = (await officer.get("/api/v1/queue")).json()["rows"]
    at = f"/api/v1/incidents/{row['incident']['incident_id']}"
    reason = {"reason": "是树影"}
    assert (await officer.post(f"{at}/mark-false-alarm", json=reason)).status_code == 200
    world = brain.world
    later = world.now() + timedelta(days=31)
    async with world.transaction() as store:
        district = row["incident"]["district_id"]
        gone = await forget_evidence(district, None, store=store, now=later, new_id=world.new_id, packs=world.packs)
    assert gone.files == {DIGEST}
    assert (await officer.get(f"{at}/media/{DIGEST}")).status_code == 404
    last = (await officer.get(at)).json()["timeline"][-1]["text"]
    assert (last["zh"], last["en"][:20]) == ("证据已按保存期限删除：1 份", "Evidence was erased ")
