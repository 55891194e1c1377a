"""A photo is made anew from its pixels, apart from everything; what is no photo is refused in words."""

import asyncio
import io
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator

import pytest
from PIL import Image
from pillow_heif import register_heif_opener

from central.http import darkroom as keeping
from central.http import darkroom_process
from central.http.darkroom import Darkroom
from central.http.darkroom_process import LONGEST_SIDE
from central.http.errors import NoPhoto
from tests.central.brain import Brain, a_photo
from tests.central.http.hostile_images import chunk, hostile_images, png, wide_jpeg, zeros

GPS = 0x8825


def with_secrets() -> bytes:
    """A JPEG that says where it was taken, by whom, and hides more behind its end."""
    exif = Image.Exif()
    exif[0x010E] = "SECRET-NAME"
    exif[0x0112] = 6  # turned by 90 degrees
    exif.get_ifd(GPS)[1] = "SECRET-PLACE"
    return a_photo(80, 40, exif=exif, comment=b"SECRET-COMMENT") + b"SECRET-TAIL"


class Held:
    """A photo that lies in memory."""

    def __init__(self, body: bytes) -> None:
        self._body = io.BytesIO(body)

    async def read(self, size: int = -1) -> bytes:
        return self._body.read(size)


@pytest.fixture
async def darkroom() -> AsyncIterator[Darkroom]:
    opened = Darkroom()
    yield opened
    await opened.close()


async def test_nothing_but_pixels_is_kept(darkroom: Darkroom) -> None:
    made = await darkroom.develop(Held(with_secrets()))
    assert b"SECRET" not in made.body
    kept = Image.open(io.BytesIO(made.body))
    assert not kept.getexif()
    assert "comment" not in kept.info
    assert kept.size == (40, 80), "it stands upright, as the phone showed it"


async def test_an_iphones_photo_stands_upright_and_says_nothing_more(darkroom: Darkroom) -> None:
    register_heif_opener()
    exif = Image.Exif()
    exif[0x010E] = "SECRET-NAME"
    exif[0x0112] = 6
    made = await darkroom.develop(Held(a_photo(160, 80, format="HEIF", exif=exif.tobytes(), quality=80)))
    assert b"SECRET" not in made.body
    kept = Image.open(io.BytesIO(made.body))
    assert (kept.format, kept.size) == ("JPEG", (80, 160))
    red, green, blue = kept.convert("RGB").getpixel((40, 80))
    assert max(abs(red - 40), abs(green - 90), abs(blue - 80)) < 8, "the colours are those that were taken"


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
async def test_other_kinds_become_jpeg(darkroom: Darkroom, kind: str) -> None:
    made = await darkroom.develop(Held(a_photo(format=kind)))
    assert made.body.startswith(b"\xff\xd8\xff")


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
async def test_pixels_of_every_make_become_colours(darkroom: Darkroom, mode: str) -> None:
    made = io.BytesIO()
    Image.new("RGB", (64, 48), "white").convert("RGBA" if mode == "LA" else "RGB").convert(
        mode if mode != "I;16" else "L"
    ).convert(mode).save(made, "JPEG" if mode == "CMYK" else "PNG")
    photo = await darkroom.develop(Held(made.getvalue()))
    assert Image.open(io.BytesIO(photo.body)).size == (64, 48)


async def test_a_large_photo_becomes_a_bearable_one(darkroom: Darkroom) -> None:
    made = await darkroom.develop(Held(a_photo(6000, 3000)))
    assert max(Image.open(io.BytesIO(made.body)).size) == LONGEST_SIDE


def bomb(side: int) -> bytes:
    """A small PNG file that says it is enormous."""
    return png(side, side, data=chunk(b"IDAT", zeros(1000)))


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
async def test_what_is_no_photo_is_refused(darkroom: Darkroom, body: bytes) -> None:
    with pytest.raises(NoPhoto):
        await darkroom.develop(Held(body))


async def test_a_picture_that_would_fill_the_memory_is_refused_by_the_kernel(darkroom: Darkroom) -> None:
    """All its 62 million pixels are there, four times sixteen bits each, in half a megabyte."""
    side = 7900
    whole = png(side, side, depth=16, colour=6, data=chunk(b"IDAT", zeros((1 + 8 * side) * side)))
    with pytest.raises(NoPhoto) as refused:
        await darkroom.develop(Held(whole))
    assert refused.value.key == "error.http.photo_too_large"
    assert (await darkroom.develop(Held(a_photo()))).body


async def test_a_picture_that_never_comes_to_an_end_is_ended(darkroom: Darkroom) -> None:
    whole = wide_jpeg(7900, True)
    endless = whole[:-2] + whole[whole.index(b"\xff\xda") : -2] * 200 + whole[-2:]
    with pytest.raises(NoPhoto) as refused:
        await darkroom.develop(Held(endless))
    assert refused.value.key == "error.http.photo_too_costly"
    assert (await darkroom.develop(Held(a_photo()))).body


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
async def test_a_darkroom_that_dies_or_hangs_is_an_answer_and_is_replaced(
    darkroom: Darkroom, blow: signal.Signals, monkeypatch: pytest.MonkeyPatch
) -> None:
    await darkroom.develop(Held(a_photo()))
    (at_work,) = darkroom._free
    monkeypatch.setattr(keeping, "PATIENCE_S", 0.5)
    os.kill(at_work.pid, blow)
    with pytest.raises(NoPhoto):
        await darkroom.develop(Held(a_photo()))
    monkeypatch.undo()
    assert (await darkroom.develop(Held(a_photo()))).body
    assert at_work.returncode is not None, "and nothing is left of the old one"


async def test_whoever_goes_away_meanwhile_leaves_no_half_an_answer_for_the_next(darkroom: Darkroom) -> None:
    """The next photo in the same process would else be given to the wrong person."""
    for moment in (0.0, 0.01, 0.05):
        leaving = asyncio.create_task(darkroom.develop(Held(a_photo(3000, 2000))))
        await asyncio.sleep(moment)
        leaving.cancel()
        await asyncio.gather(leaving, return_exceptions=True)
        made = await darkroom.develop(Held(a_photo(30, 20)))
        assert Image.open(io.BytesIO(made.body)).size == (30, 20)


async def test_no_picture_that_nobody_took_is_our_failure(darkroom: Darkroom) -> None:
    refused, count = 0, 120
    for maker, body in hostile_images(count, seed=20261128):
        try:
            made = await darkroom.develop(Held(body))
        except NoPhoto:
            refused += 1
        else:
            assert made.body.startswith(b"\xff\xd8\xff"), maker
    assert count / 4 < refused < count


INSIDE = """
import errno, os, runpy, socket
inside = runpy.run_path({path!r}, run_name="inside")
inside[{step!r}]()
for what in (lambda: open("/etc/passwd"), lambda: os.listdir("/"), lambda: socket.socket()):
    try:
        what()
    except OSError as error:
        print(errno.errorcode[error.errno])
    else:
        print("done")
"""


def inside(step: str) -> list[str]:
    """What files, folders and connections answer to a process after ``step`` of the darkroom's."""
    program = INSIDE.format(path=darkroom_process.__file__, step=step)
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return ran.stdout.split()


def test_a_picture_that_takes_over_its_process_can_open_nothing() -> None:
    assert inside("_give_up_everything") == ["EMFILE", "EMFILE", "EMFILE"]


def test_the_darkroom_itself_can_reach_no_file() -> None:
    answers = inside("_shut_in")
    if answers[0] == "done":
        pytest.skip("this kernel has no Landlock")
    assert answers[:2] == ["EACCES", "EACCES"]


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
    assert (await (await brain.signed_in("officer")).get("/api/v1/queue")).json()["rows"] == []


async def test_a_report_with_photos_shows_them_to_the_desk_only(brain: Brain) -> None:
    files = [("photos", (f"{n}.jpg", with_secrets(), "image/jpeg")) for n in range(3)]
    answer = await brain.anybody().post("/api/v1/reports", data={"words": "3号楼楼道灯坏了"}, files=files)
    assert answer.status_code == 201, answer.text
    officer = await brain.signed_in("officer")
    (row,) = (await officer.get("/api/v1/queue")).json()["rows"]
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
