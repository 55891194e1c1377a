"""A drawing of the estate becomes the desk's map: made anew, pinned, replaced, laid aside; and refused in words."""

import io
from typing import Any

import httpx
import pytest
from PIL import Image

from tests.central.brain import CAMERA, COMMUNITY, ELSEWHERE, Brain

DRAWING = f"/api/v1/plans/drawing?place_path={COMMUNITY}"
LAWN = f"{COMMUNITY}/g1/lawn"


def a_drawing(width: int = 320, height: int = 180) -> bytes:
    """Black lines on nothing at all, as drawing programs save them."""
    made, drawn = io.BytesIO(), Image.new("RGBA", (width, height), (0, 0, 0, 0))
    drawn.paste((0, 0, 0, 255), (10, 10, 20, height))
    drawn.save(made, "PNG")
    return made.getvalue()


@pytest.fixture
async def admin(brain: Brain) -> httpx.AsyncClient:
    client = await brain.signed_in("admin")
    assert (await client.put(DRAWING, content=a_drawing())).status_code == 200
    return client


def pin(kind: str, of: str, at: tuple[float, float] | None) -> dict[str, Any]:
    return {"place_path": COMMUNITY, "kind": kind, "of": of, "at": at and {"x": at[0], "y": at[1]}}


async def seen(brain: Brain, login: str = "officer") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await (await brain.signed_in(login)).get("/api/v1/plans")).json()
    return found


async def test_a_drawing_is_made_anew_and_shown_to_its_own_desk(brain: Brain, admin: httpx.AsyncClient) -> None:
    (plan,) = await seen(brain)
    assert (plan["place_path"], plan["width"], plan["height"], plan["shown"]) == (COMMUNITY, 320, 180, True)
    picture = await (await brain.signed_in("officer")).get(f"/api/v1/media/{plan['sha256']}")
    kept = Image.open(io.BytesIO(picture.content))
    assert (kept.format, kept.size) == ("JPEG", (320, 180))
    assert kept.getpixel((200, 90)) == (255, 255, 255), "what shows through is paper"
    assert max(kept.getpixel((15, 90))) < 40  # type: ignore[arg-type]
    for login in ("other-officer", "far-officer"):
        assert await seen(brain, login) == []
        assert (await (await brain.signed_in(login)).get(f"/api/v1/media/{plan['sha256']}")).status_code == 404


async def test_places_and_cameras_are_put_on_it_moved_and_taken_off(brain: Brain, admin: httpx.AsyncClient) -> None:
    for asked in (pin("place", LAWN, (0.2, 0.4)), pin("camera", CAMERA, (0, 1)), pin("place", LAWN, (0.3, 0.5))):
        answer = await admin.put("/api/v1/plans/pins", json=asked)
        assert answer.status_code == 200, answer.text
    there = {(each["kind"], each["of"]): (each["x"], each["y"]) for each in (await seen(brain))[0]["pins"]}
    assert there == {("place", LAWN): (0.3, 0.5), ("camera", CAMERA): (0, 1)}
    off = await admin.put("/api/v1/plans/pins", json=pin("camera", CAMERA, None))
    assert [each["of"] for each in off.json()["pins"]] == [LAWN]


async def test_another_drawing_keeps_the_pins_and_one_laid_aside_is_taken_up_again(
    brain: Brain, admin: httpx.AsyncClient
) -> None:
    await admin.put("/api/v1/plans/pins", json=pin("place", LAWN, (0.2, 0.4)))
    (before,) = await seen(brain)
    newer = (await admin.put(DRAWING, content=a_drawing(400, 200))).json()
    assert (newer["width"], newer["pins"]) == (400, before["pins"])
    assert newer["sha256"] != before["sha256"]
    for shown in (False, True):
        said = {"place_path": COMMUNITY, "shown": shown}
        assert (await admin.put("/api/v1/plans/shown", json=said)).json()["shown"] is shown
        (now,) = await seen(brain)
        assert (now["shown"], now["pins"]) == (shown, before["pins"])


@pytest.mark.parametrize(
    ("asked", "status", "code"),
    [
        (pin("place", ELSEWHERE, (0.5, 0.5)), 422, "plan.elsewhere"),
        (pin("place", f"{COMMUNITY}/g9", (0.5, 0.5)), 422, "plan.elsewhere"),
        (pin("camera", "nobody-knows-it", (0.5, 0.5)), 422, "plan.elsewhere"),
        ({**pin("place", ELSEWHERE, (0.5, 0.5)), "place_path": ELSEWHERE}, 404, "not_found"),
        (pin("place", LAWN, (1.01, 0.5)), 422, None),
        (pin("house", LAWN, (0.5, 0.5)), 422, None),
    ],
)
async def test_what_cannot_be_pinned_is_refused_in_words(
    admin: httpx.AsyncClient, asked: dict[str, Any], status: int, code: str | None
) -> None:
    answer = await admin.put("/api/v1/plans/pins", json=asked)
    assert answer.status_code == status, answer.text
    assert code is None or answer.json()["code"] == code
    assert {"zh", "en"} <= set(answer.json()["detail"])
    assert (await admin.get("/api/v1/plans")).json()[0]["pins"] == []


async def test_what_is_no_picture_or_belongs_to_no_place_of_ones_own_leaves_the_plan_as_it_was(
    brain: Brain, admin: httpx.AsyncClient
) -> None:
    before = await seen(brain)
    refused = await admin.put(DRAWING, content=b"<svg/>")
    assert (refused.status_code, refused.json()["code"]) == (422, "no_photo")
    for place in (f"{COMMUNITY}/unheard-of", "jizhou"):
        answer = await admin.put(f"/api/v1/plans/drawing?place_path={place}", content=a_drawing())
        assert answer.status_code == 404
    assert (await (await brain.signed_in("officer")).put(DRAWING, content=a_drawing())).status_code == 403
    assert await seen(brain) == before
