"""A photo that comes in pieces goes on where it broke off, once, for the one who began it, and bears hostile pieces."""

import asyncio
import io
from base64 import b64encode
from dataclasses import replace
from datetime import timedelta
from hashlib import sha1, sha256
from pathlib import Path
from random import Random
from uuid import uuid4

import httpx
import pytest
from PIL import Image

from central.domain.upload import KEPT, MOST_BYTES, MOST_OPEN
from central.http.resuming import AT_A_TIME
from central.services.files import send_in_pieces
from central.services.retention.forget_uploads import forget_uploads
from tests.central.brain import Brain, a_photo, beginning
from tests.central.http.test_phone import at, noted, offered
from tests.central.http.test_server import PATIENCE_S, served

AT = "/api/v1/uploads"
TUS = {"Tus-Resumable": "1.0.0"}


def a_noisy_photo(side: int = 900) -> bytes:
    """Of some hundred kilobytes, as a street is: what repeats itself would be packed to nothing."""
    pixels = Image.frombytes("RGB", (side, side), Random(7).randbytes(3 * side * side))
    made = io.BytesIO()
    pixels.save(made, "JPEG", quality=80)
    return made.getvalue()


PHOTO = a_noisy_photo()


async def begin(who: httpx.AsyncClient, body: bytes, key: str = "", **said: str) -> httpx.Response:
    return await who.post(AT, headers={**TUS, **beginning(body, key, **said)})


async def send(who: httpx.AsyncClient, where: str, at_: int, piece: bytes, **more: str) -> httpx.Response:
    kind = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": str(at_)}
    return await who.patch(where, content=piece, headers={**TUS, **kind, **more})


async def stands(who: httpx.AsyncClient, where: str) -> int:
    answer = await who.head(where, headers=TUS)
    assert answer.status_code == 200, answer.text
    return int(answer.headers["upload-offset"])


async def begun(brain: Brain, body: bytes = PHOTO) -> tuple[httpx.AsyncClient, str]:
    patrol = await brain.signed_in("patrol")
    answer = await begin(patrol, body)
    assert answer.status_code == 201, answer.text
    return patrol, answer.headers["location"]


async def finding_with(who: httpx.AsyncClient, key: str) -> httpx.Response:
    return await who.post("/api/v1/findings", json={"words": "楼道堆物", "photo_keys": [key]})


async def test_a_photo_in_three_pieces_is_kept_as_one_and_a_step_names_it(brain: Brain) -> None:
    officer, patrol, task = await offered(brain)
    for step in ("accept", "arrive"):
        assert (await patrol.post(at(task, step), json=noted(brain))).status_code == 200
    key, of = str(uuid4()), task["task"]["task_id"]
    answer = await begin(patrol, PHOTO, key, task_id=of)
    where, third = answer.headers["location"], len(PHOTO) // 3
    assert (answer.status_code, answer.headers["upload-offset"], where) == (201, "0", f"{AT}/{key}")
    for begins in (0, third):
        answer = await send(patrol, where, begins, PHOTO[begins : begins + third])
        assert (answer.status_code, answer.headers["upload-offset"]) == (204, str(begins + third))
        assert answer.headers["upload-expires"].endswith("GMT")
    early = await patrol.post(at(task, "finish"), json=noted(brain, note="好了", photo_keys=[key]))
    assert (early.status_code, early.json()["code"]) == (422, "photo_unknown"), "a half is nothing to name"
    answer = await send(patrol, where, 2 * third, PHOTO[2 * third :])
    assert (answer.status_code, answer.headers["upload-offset"]) == (204, str(len(PHOTO)))
    done = await patrol.post(at(task, "finish"), json=noted(brain, note="好了", photo_keys=[key]))
    assert done.status_code == 200, done.text
    (photo,) = done.json()["photos"]
    picture = await officer.get(f"/api/v1/incidents/{task['incident']['incident_id']}/media/{photo}")
    assert picture.content.startswith(b"\xff\xd8\xff")
    assert sha256(picture.content).hexdigest() == photo


async def test_who_lost_an_answer_hears_where_it_stands_and_nothing_is_kept_twice(brain: Brain) -> None:
    patrol, where = await begun(brain)
    key, half = where.rpartition("/")[2], len(PHOTO) // 2
    await send(patrol, where, 0, PHOTO[:half])
    again = await begin(patrol, PHOTO, key)
    assert (again.status_code, again.headers["upload-offset"]) == (201, str(half))
    assert (await send(patrol, where, 0, PHOTO[:half])).status_code == 409
    assert await stands(patrol, where) == half
    assert (await send(patrol, where, half, PHOTO[half:])).status_code == 204
    for _ in range(2):  # the last answer was lost as well
        again = await begin(patrol, PHOTO, key)
        assert (again.status_code, again.headers["upload-offset"]) == (201, str(len(PHOTO)))
        assert await stands(patrol, where) == len(PHOTO)
        assert (await send(patrol, where, half, PHOTO[half:])).status_code == 409
    assert (await finding_with(patrol, key)).status_code == 201


async def test_the_same_last_piece_twice_at_once_is_one_photo(brain: Brain) -> None:
    patrol, where = await begun(brain)
    half = len(PHOTO) // 2
    await send(patrol, where, 0, PHOTO[:half])
    answers = await asyncio.gather(*(send(patrol, where, half, PHOTO[half:]) for _ in range(3)))
    assert {answer.status_code for answer in answers} <= {204, 409}
    assert 204 in {answer.status_code for answer in answers}
    assert await stands(patrol, where) == len(PHOTO)


async def test_it_is_nobody_elses(brain: Brain) -> None:
    patrol, where = await begun(brain)
    await send(patrol, where, 0, PHOTO[:100])
    other = await brain.signed_in("second-patrol")
    assert (await other.head(where, headers=TUS)).status_code == 404
    assert (await send(other, where, 100, PHOTO[100:])).status_code == 404
    # The same key is another upload for another account.
    assert (await begin(other, PHOTO, where.rpartition("/")[2])).headers["upload-offset"] == "0"
    assert await stands(patrol, where) == 100
    assert (await begin(await brain.signed_in("officer"), PHOTO)).status_code == 403
    assert (await begin(brain.anybody(), PHOTO)).status_code == 401


async def test_for_somebody_elses_task_nothing_is_begun(brain: Brain) -> None:
    _, _, task = await offered(brain)
    other = await brain.signed_in("second-patrol")
    answer = await begin(other, PHOTO, task_id=task["task"]["task_id"])
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_a_key_of_another_file_or_another_step_is_refused(brain: Brain) -> None:
    patrol, where = await begun(brain)
    other = await begin(patrol, a_photo(), where.rpartition("/")[2])
    assert (other.status_code, other.json()["code"]) == (422, "client_key_used")
    shift = {"on_shift": True, "client_key": str(uuid4())}
    assert (await patrol.put("/api/v1/shift", json=shift)).status_code == 200
    answer = await begin(patrol, PHOTO, shift["client_key"])
    assert (answer.status_code, answer.json()["code"]) == (422, "client_key_used")


async def test_what_was_begun_for_a_task_may_become_a_findings(brain: Brain) -> None:
    _, patrol, task = await offered(brain)
    for sent in (PHOTO[:1000], PHOTO):  # half of it, and all of it with the answer lost
        key = str(uuid4())
        where = (await begin(patrol, PHOTO, key, task_id=task["task"]["task_id"])).headers["location"]
        assert (await send(patrol, where, 0, sent)).status_code == 204
        again = await begin(patrol, PHOTO, key)
        assert again.status_code == 201, again.text
        here = int(again.headers["upload-offset"])
        assert here == (len(PHOTO) if sent is PHOTO else 0)
        if here == 0:
            assert (await send(patrol, where, 0, PHOTO)).status_code == 204
        assert (await finding_with(patrol, key)).status_code == 201


async def test_what_was_damaged_on_its_way_is_forgotten_and_may_be_sent_anew(brain: Brain) -> None:
    patrol, where = await begun(brain)
    answer = await send(patrol, where, 0, PHOTO[:-1] + bytes([PHOTO[-1] ^ 1]))
    assert (answer.status_code, answer.json()["code"]) == (460, "upload_digest")
    assert (await patrol.head(where, headers=TUS)).status_code == 404
    assert (await begin(patrol, PHOTO, where.rpartition("/")[2])).headers["upload-offset"] == "0"
    assert (await send(patrol, where, 0, PHOTO)).status_code == 204


async def test_what_is_no_photo_is_refused_when_it_is_whole_as_ever(brain: Brain) -> None:
    patrol, where = await begun(brain, b"this is no photo")
    answer = await send(patrol, where, 0, b"this is no photo")
    assert (answer.status_code, answer.json()["code"]) == (422, "no_photo")
    assert (await patrol.head(where, headers=TUS)).status_code == 404


async def test_a_piece_with_a_checksum_is_taken_whole_or_not_at_all(brain: Brain) -> None:
    patrol, where = await begun(brain)
    for wrong in (f"sha1 {b64encode(sha1(b'x').digest()).decode()}", "sha256 AAAA"):
        answer = await send(patrol, where, 0, PHOTO[:1000], **{"Upload-Checksum": wrong})
        assert (answer.status_code, answer.json()["code"]) == (460, "upload_digest")
        assert await stands(patrol, where) == 0
    for begins, make in ((0, sha1), (1000, sha256)):
        piece = PHOTO[begins : begins + 1000]
        right = f"{make().name} {b64encode(make(piece).digest()).decode()}"
        assert (await send(patrol, where, begins, piece, **{"Upload-Checksum": right})).status_code == 204
    assert await stands(patrol, where) == 2000


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"Tus-Resumable": "0.2.2"}, 412),
        ({"Upload-Length": "0"}, 400),
        ({"Upload-Length": "-5"}, 400),
        ({"Upload-Length": "٣"}, 400),
        ({"Upload-Length": "1e3"}, 400),
        ({"Upload-Length": "9" * 40}, 400),
        ({"Upload-Length": str(MOST_BYTES + 1)}, 413),
        ({"Upload-Metadata": ""}, 400),
        ({"Upload-Metadata": "client_key"}, 400),
        ({"Upload-Metadata": "client_key =, sha256 ="}, 400),
        ({"Upload-Metadata": "filename /w=="}, 400),
    ],
)
async def test_a_hostile_beginning_is_refused_in_words(brain: Brain, change: dict[str, str], status: int) -> None:
    patrol = await brain.signed_in("patrol")
    said = {**TUS, **{name.title(): value for name, value in beginning(PHOTO).items()}, **change}
    answer = await patrol.post(AT, headers={name: value.encode() for name, value in said.items()})
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["tus-version"] == "1.0.0"
    assert set(answer.json()["detail"]) == {"zh", "en"}


@pytest.mark.parametrize(
    ("more", "piece", "status"),
    [
        ({"Upload-Offset": "-1"}, b"x", 400),
        ({"Upload-Offset": "9" * 15}, b"x", 409),
        ({"Upload-Offset": "1"}, b"x", 409),
        ({"Content-Type": "image/jpeg"}, b"x", 415),
        ({"Tus-Resumable": "2"}, b"x", 412),
        ({"Upload-Checksum": "md5 AAAA"}, b"x", 400),
        ({}, PHOTO + b"x", 413),
        ({}, b"\x00" * (MOST_BYTES + 1), 413),
    ],
)
async def test_a_hostile_piece_is_refused_and_leaves_what_fits(
    brain: Brain, more: dict[str, str], piece: bytes, status: int
) -> None:
    patrol, where = await begun(brain)
    answer = await send(patrol, where, 0, piece, **more)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert await stands(patrol, where) < len(PHOTO)


async def test_one_account_begins_so_many_and_no_more_until_they_are_whole(
    brain: Brain, monkeypatch: pytest.MonkeyPatch
) -> None:
    patrol, small = await brain.signed_in("patrol"), a_photo()
    places = [(await begin(patrol, small)).headers["location"] for _ in range(MOST_OPEN)]
    full = await begin(patrol, small)
    assert (full.status_code, full.json()["code"], full.headers["retry-after"]) == (429, "uploads_full", "60")
    other = await brain.signed_in("second-patrol")
    assert (await begin(other, small)).status_code == 201
    assert (await send(patrol, places[0], 0, small)).status_code == 204
    assert (await begin(patrol, small)).status_code == 201
    monkeypatch.setattr(send_in_pieces, "MOST_WAITING_BYTES", len(small) * (MOST_OPEN + 1) + 5)
    assert (await begin(other, small)).status_code == 429, "and everybody together no more than this"


async def test_many_at_once_do_not_slip_past_the_bound(brain: Brain) -> None:
    patrol = await brain.signed_in("patrol")
    answers = await asyncio.gather(*(begin(patrol, PHOTO) for _ in range(MOST_OPEN + 6)))
    assert sorted(answer.status_code for answer in answers) == [201] * MOST_OPEN + [429] * 6


async def test_a_half_that_nobody_goes_on_with_expires_and_is_swept(brain: Brain) -> None:
    patrol, where = await begun(brain)
    await send(patrol, where, 0, PHOTO[:1000])
    kept, later = brain.world, brain.world.now() + KEPT + timedelta(minutes=1)
    brain.app.state.world = replace(kept, now=lambda: later)
    patrol = await brain.signed_in("patrol")  # the session has ended long before
    assert (await patrol.head(where, headers=TUS)).status_code == 404
    assert (await send(patrol, where, 1000, PHOTO[1000:])).status_code == 404
    async with kept.transaction() as store:
        assert await forget_uploads(store=store, now=later) == 1
    assert (await begin(patrol, PHOTO, where.rpartition("/")[2])).headers["upload-offset"] == "0"


async def test_a_photo_whose_upload_is_forgotten_is_still_known_by_its_step(brain: Brain) -> None:
    patrol, where = await begun(brain)
    assert (await send(patrol, where, 0, PHOTO)).status_code == 204
    async with brain.world.transaction() as store:
        await forget_uploads(store=store, now=brain.world.now() + KEPT + timedelta(minutes=1))
    again = await begin(patrol, PHOTO, where.rpartition("/")[2])
    assert (again.status_code, again.headers["upload-offset"]) == (201, str(len(PHOTO)))


async def test_what_came_before_a_line_broke_is_kept(database_url: str, tmp_path: Path) -> None:
    """On a real socket: nine tenths of the photo, then nothing, and only the last tenth is asked for again."""
    part = len(PHOTO) * 9 // 10
    async with served(database_url, tmp_path) as (brain, port):
        patrol, where = await begun(brain)
        line = [f"PATCH {where} HTTP/1.1", "Host: localhost", f"Content-Length: {len(PHOTO)}", "Tus-Resumable: 1.0.0"]
        line += ["Content-Type: application/offset+octet-stream", "Upload-Offset: 0"]
        line += [f"X-CSRF-Token: {patrol.headers['x-csrf-token']}", f"Cookie: wanglou={patrol.cookies['wanglou']}"]
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write("\r\n".join((*line, "", "")).encode() + PHOTO[:part])
        await writer.drain()
        writer.close()
        await writer.wait_closed()
        async with asyncio.timeout(PATIENCE_S):
            while await stands(patrol, where) < part:  # noqa: ASYNC110 - the brain notices by itself
                await asyncio.sleep(0.05)
        assert await stands(patrol, where) == part > AT_A_TIME
        assert (await send(patrol, where, part, PHOTO[part:])).status_code == 204
        assert (await finding_with(patrol, where.rpartition("/")[2])).status_code == 201


async def test_a_line_that_breaks_at_the_very_end_leaves_the_last_byte_to_be_sent(
    database_url: str, tmp_path: Path
) -> None:
    """Nothing counts as whole that was not made anew: all bytes came, but the sender was gone before the end."""
    async with served(database_url, tmp_path) as (brain, port):
        patrol, where = await begun(brain)
        line = [f"PATCH {where} HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked", "Tus-Resumable: 1.0.0"]
        line += ["Content-Type: application/offset+octet-stream", "Upload-Offset: 0"]
        line += [f"X-CSRF-Token: {patrol.headers['x-csrf-token']}", f"Cookie: wanglou={patrol.cookies['wanglou']}"]
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        chunk = f"{len(PHOTO):x}\r\n".encode() + PHOTO + b"\r\n"  # and not the empty one that would end it
        writer.write("\r\n".join((*line, "", "")).encode() + chunk)
        await writer.drain()
        writer.close()
        await writer.wait_closed()
        async with asyncio.timeout(PATIENCE_S):
            while await stands(patrol, where) < len(PHOTO) - 1:  # noqa: ASYNC110 - the brain notices by itself
                await asyncio.sleep(0.05)
        assert (await send(patrol, where, len(PHOTO) - 1, PHOTO[-1:])).status_code == 204
        assert (await finding_with(patrol, where.rpartition("/")[2])).status_code == 201
