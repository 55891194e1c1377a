"""A photo is made anew from its pixels; what is no photo is refused in words."""

import io
import struct
import zlib
from random import Random

import pytest
from PIL import Image

from central.http.errors import NoPhoto
from central.http.photos import LONGEST_SIDE, MOST_PIXELS, remake
from tests.central.brain import Brain, a_photo

GPS = 0x8825


def with_secrets() -> bytes:
    """A JPEG that says where it was taken, by whom, and hides more behind its end."""
    exif = Image.Exif()
    exif[0x010E] = "SECRET-NAME"
    exif[0x0112] = 6  # turned by 90 degrees
    exif.get_ifd(GPS)[1] = "SECRET-PLACE"
    return a_photo(80, 40, exif=exif, comment=b"SECRET-COMMENT") + b"SECRET-TAIL"


async def test_nothing_but_pixels_is_kept() -> None:
    made = await remake(with_secrets())
    assert b"SECRET" not in made.body
    kept = Image.open(io.BytesIO(made.body))
    assert not kept.getexif()
    assert "comment" not in kept.info
    assert kept.size == (40, 80), "it stands upright, as the phone showed it"


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
async def test_other_kinds_become_jpeg(kind: str) -> None:
    made = await remake(a_photo(format=kind))
    assert made.body.startswith(b"\xff\xd8\xff")


async def test_a_large_photo_becomes_a_bearable_one() -> None:
    made = await remake(a_photo(6000, 3000))
    assert max(Image.open(io.BytesIO(made.body)).size) == LONGEST_SIDE


def bomb(side: int) -> bytes:
    """A small PNG file that says it is enormous."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\x00" * 1000))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"hello", id="words"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", id="svg"),
        pytest.param(b"GIF89a" + b"\x00" * 100, id="gif"),
        pytest.param(a_photo()[:200], id="cut off"),
        pytest.param(b"\xff\xd8\xff" + b"\x00" * 1000, id="only the beginning"),
        pytest.param(bomb(40_000), id="a bomb for the memory"),
        pytest.param(bomb(12_000), id="more pixels than a phone has"),
    ],
)
async def test_what_is_no_photo_is_refused(body: bytes) -> None:
    with pytest.raises(NoPhoto):
        await remake(body)


async def test_no_damage_to_a_file_is_our_failure() -> None:
    dice = Random(20261123)
    whole = {kind: bytearray(a_photo(96, 64, format=kind)) for kind in ("JPEG", "PNG", "WEBP")}
    refused = 0
    for round_ in range(150):
        damaged = bytearray(whole[("JPEG", "PNG", "WEBP")[round_ % 3]])
        for _ in range(dice.randint(1, 20)):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        try:
            made = await remake(bytes(damaged[: dice.randint(10, len(damaged))]))
        except NoPhoto:
            refused += 1
        else:
            assert made.body.startswith(b"\xff\xd8\xff")
    assert refused > 20


async def test_a_photo_that_is_none_is_refused_in_both_languages_and_nothing_is_kept(brain: Brain) -> None:
    files = [("photos", ("photo.jpg", b"this is no photo", "image/jpeg"))]
    answer = await brain.anybody().post("/api/v1/reports", data={"words": "3号楼灯坏了"}, files=files)
    assert answer.status_code == 422
    assert answer.json()["code"] == "no_photo"
    assert answer.json()["detail"]["zh"] == NoPhoto().text.zh
    page = await brain.anybody().post("/r", data={"words": "3号楼灯坏了"}, files=files)
    assert page.status_code == 422
    assert NoPhoto().text.zh in page.text
    assert "3号楼灯坏了</textarea>" in page.text, "what was typed is still there"
    assert (await (await brain.signed_in("officer")).get("/api/v1/queue")).json() == []


async def test_a_report_with_photos_shows_them_to_the_desk_only(brain: Brain) -> None:
    files = [("photos", (f"{n}.jpg", with_secrets(), "image/jpeg")) for n in range(3)]
    answer = await brain.anybody().post("/api/v1/reports", data={"words": "3号楼楼道灯坏了"}, files=files)
    assert answer.status_code == 201, answer.text
    officer = await brain.signed_in("officer")
    (row,) = (await officer.get("/api/v1/queue")).json()
    incident = row["incident"]["incident_id"]
    (ref,) = (await officer.get(f"/api/v1/incidents/{incident}")).json()["evidence"]
    at = f"/api/v1/incidents/{incident}/media/{ref['sha256']}"
    picture = await officer.get(at)
    assert picture.headers["content-type"] == "image/jpeg"
    assert "SECRET" not in picture.text
    assert (await officer.get(at, headers={"If-None-Match": picture.headers["etag"]})).status_code == 304
    assert (await brain.anybody().get(at)).status_code == 401
    assert (await (await brain.signed_in("other-officer")).get(at)).status_code == 404
    assert (await officer.get(f"/api/v1/incidents/{incident}/media/{'0' * 64}")).status_code == 404


async def test_four_photos_are_too_many(brain: Brain) -> None:
    files = [("photos", (f"{n}.jpg", a_photo(), "image/jpeg")) for n in range(4)]
    answer = await brain.anybody().post("/api/v1/reports", data={"words": "灯坏了"}, files=files)
    assert answer.status_code == 400


def test_a_bomb_is_known_by_its_header_alone() -> None:
    assert len(bomb(40_000)) < 200
    assert MOST_PIXELS < 40_000**2
