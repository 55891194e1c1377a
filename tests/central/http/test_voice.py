"""A voice note is made anew from its sound, apart from everything; what is none is refused in words."""

import io
import math
from fractions import Fraction
from random import Random
from typing import Any
from uuid import uuid4

import av
import httpx
import numpy as np
import pytest

from central.http.darkroom import Darkroom
from central.http.errors import NoVoice
from central.http.opus import MOST_SECONDS, NoSound, Sound, TooLong
from central.http.sounds import MOST_SOUND_BYTES, remake
from central.http.webm import as_webm
from protocol.scope import whole
from tests.central.brain import Brain, a_photo, beginning
from tests.central.http.test_phone import at, noted, offered, timeline
from tests.central.http.test_uploads import begin, send

HZ = 48_000


def a_recording(kind: str = "webm", seconds: float = 1.0, codec: str = "libopus", **metadata: str) -> bytes:
    """A tone as a browser would record it."""
    made = io.BytesIO()
    with av.open(made, "w", format=kind) as file:
        file.metadata.update(metadata)
        stream: Any = file.add_stream(codec, rate=HZ)
        stream.layout = "mono"
        tone = (9000 * np.sin(2 * math.pi * 440 * np.arange(int(seconds * HZ)) / HZ)).astype(np.int16)
        for begins in range(0, len(tone), 960):
            frame = av.AudioFrame.from_ndarray(tone[None, begins : begins + 960], format="s16", layout="mono")
            frame.rate, frame.pts, frame.time_base = HZ, begins, Fraction(1, HZ)
            for packet in stream.encode(frame):
                file.mux(packet)
        for packet in stream.encode():
            file.mux(packet)
    return made.getvalue()


WEBM, OGG = a_recording("webm", title="SECRET-NAME"), a_recording("ogg", title="SECRET-NAME")


def played_s(body: bytes) -> float:
    """What a decoder makes of it, to the end."""
    with av.open(io.BytesIO(body)) as file:
        return sum(frame.samples for frame in file.decode(audio=0)) / HZ


@pytest.mark.parametrize("body", [WEBM, OGG], ids=["webm", "ogg"])
def test_only_the_sound_is_kept_and_it_says_how_long_it_is(body: bytes) -> None:
    assert b"SECRET" in body
    seconds, made = remake(body)
    assert b"SECRET" not in made
    assert seconds == pytest.approx(1.0, abs=0.05)
    assert played_s(made) == pytest.approx(played_s(body), abs=0.02), "but for what fills up the last packet"
    with av.open(io.BytesIO(made)) as file:
        assert file.duration == pytest.approx(1_000_000, abs=50_000)
        assert [stream.type for stream in file.streams] == ["audio"]


def test_what_was_made_anew_is_made_anew_the_same() -> None:
    made = remake(WEBM)[1]
    assert remake(made)[1] == made


@pytest.mark.parametrize("kind", ["webm", "ogg"])
def test_a_minute_is_heard_and_more_is_too_long(kind: str) -> None:
    assert remake(a_recording(kind, 60.0))[0] == pytest.approx(60.0, abs=0.1)
    with pytest.raises(TooLong):
        remake(a_recording(kind, 63.0))


def a_bomb() -> bytes:
    """Three bytes a packet, each of which says that it plays for the longest time there is."""
    sound = Sound(1, 312, (b"\x1b\x42\x00",) * 2000, 0)
    return as_webm(sound)


#: What is no recording: name → bytes.
HOSTILE = {
    "nothing": b"",
    "words": b"hello",
    "a photo": a_photo(),
    "a picture's beginning and more": a_photo() + WEBM,
    "another sound": a_recording("wav", codec="pcm_s16le"),
    "a film's box": a_recording("mp4", codec="aac"),
    "another codec in the same box": a_recording("ogg", codec="flac"),
    "half": WEBM[: len(WEBM) // 2],
    "cut by a byte": WEBM[:-1],
    "half an ogg": OGG[: len(OGG) // 2],
    "only the head": WEBM[:200],
    "two after each other": WEBM + WEBM,
    "a size beyond the end": WEBM + b"\xa3\x01\xff\xff\xff\xff\xff\xff\xfe",
    "zeros": bytes(100_000),
    "a head and zeros": WEBM[:4] + bytes(100_000),
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_no_recording_is_none(body: bytes) -> None:
    with pytest.raises((NoSound, TooLong)):
        remake(body)


def test_a_bomb_of_claimed_time_and_one_of_bytes_are_too_long() -> None:
    with pytest.raises(TooLong):
        remake(a_bomb())
    with pytest.raises(TooLong):
        remake(WEBM + bytes(MOST_SOUND_BYTES))


@pytest.mark.parametrize("body", [WEBM, OGG], ids=["webm", "ogg"])
def test_whatever_is_changed_in_a_recording_is_an_answer(body: bytes) -> None:
    """Bytes turned, cut out and doubled anywhere: it is refused or it is a recording, and never anything else."""
    dice, heard = Random(20261129), 0
    for _ in range(3000):
        spoilt = bytearray(body)
        for _ in range(dice.choice((1, 1, 2, 8))):
            where = dice.randrange(min(len(spoilt), dice.choice((300, len(body)))))
            match dice.randrange(3):
                case 0:
                    spoilt[where] = dice.randrange(256)
                case 1:
                    del spoilt[where : where + dice.choice((1, 2, 50))]
                case _:
                    spoilt[where:where] = spoilt[where : where + dice.choice((1, 50))]
        try:
            seconds, made = remake(bytes(spoilt))
        except (NoSound, TooLong):
            continue
        heard += 1
        assert 0 < seconds < MOST_SECONDS
        assert remake(made)[1] == made
    assert 0 < heard < 3000


async def test_the_darkroom_hears_it_and_goes_on_after_what_is_none() -> None:
    room = Darkroom()
    try:
        voice = await room.listen(WEBM)
        assert voice.body == remake(WEBM)[1]
        for hostile in HOSTILE.values():
            with pytest.raises(NoVoice):
                await room.listen(hostile)
        with pytest.raises(NoVoice) as refused:
            await room.listen(a_bomb())
        assert refused.value.key == "error.http.voice_too_long"
        assert (await room.listen(OGG)).seconds == pytest.approx(voice.seconds, abs=0.05)
    finally:
        await room.close()


async def sent(who: httpx.AsyncClient, body: bytes, **said: str) -> tuple[str, httpx.Response]:
    key = str(uuid4())
    where = (await begin(who, body, key, kind="voice", **said)).headers["location"]
    return key, await send(who, where, 0, body)


async def test_a_voice_note_with_the_last_step_is_heard_in_the_timeline_and_nowhere_else(brain: Brain) -> None:
    officer, patrol, task = await offered(brain)
    for step in ("accept", "arrive"):
        assert (await patrol.post(at(task, step), json=noted(brain))).status_code == 200
    key, answer = await sent(patrol, WEBM, task_id=task["task"]["task_id"])
    assert answer.status_code == 204, answer.text
    as_photo = await patrol.post(at(task, "finish"), json=noted(brain, note="好了", photo_keys=[key]))
    assert (as_photo.status_code, as_photo.json()["code"]) == (422, "photo_unknown"), "it is no photo"
    photo = str(uuid4())
    where = (await begin(patrol, a_photo(), photo, task_id=task["task"]["task_id"])).headers["location"]
    assert (await send(patrol, where, 0, a_photo())).status_code == 204
    said = noted(brain, note="好了", voice_key=key, photo_keys=[photo])
    for _ in range(2):  # a repeat says nothing twice
        done = await patrol.post(at(task, "finish"), json=said)
        assert done.status_code == 200, done.text
        assert len(done.json()["photos"]) == 1, "it is no photo"
    assert sum("语音" in line for line in await timeline(officer, task)) == 1
    at_incident = f"/api/v1/incidents/{task['incident']['incident_id']}"
    page = (await officer.get(at_incident)).json()
    (sha256,) = [row["activity"]["data"]["voice"] for row in page["timeline"] if "voice" in row["activity"]["data"]]
    assert page["chain_broken_at"] is None
    heard = await officer.get(f"{at_incident}/media/{sha256}")
    assert (heard.status_code, heard.headers["content-type"]) == (200, "audio/webm")
    assert heard.content == remake(WEBM)[1]
    piece = await officer.get(f"{at_incident}/media/{sha256}", headers={"Range": "bytes=0-99"})
    assert (piece.status_code, len(piece.content)) == (206, 100)
    assert (await (await brain.signed_in("other-officer")).get(f"{at_incident}/media/{sha256}")).status_code == 404


async def test_a_voice_note_of_a_finding_is_on_the_task_of_whoever_is_sent(brain: Brain) -> None:
    finder = await brain.signed_in("patrol")
    key, answer = await sent(finder, OGG)
    assert answer.status_code == 204
    found = await finder.post("/api/v1/findings", json={"words": "有人翻进围挡", "voice_key": key})
    assert found.status_code == 201, found.text
    officer, other = await brain.signed_in("officer"), await brain.signed_in("second-patrol")
    incident = found.json()["incident_id"]
    await officer.post(f"/api/v1/incidents/{incident}/confirm")
    me = (await other.get("/api/v1/session")).json()["account_id"]
    assert (await officer.post(f"/api/v1/incidents/{incident}/dispatch", json={"to": me})).status_code == 200
    (row,) = [each for each in (await other.get("/api/v1/tasks")).json() if each["incident"]["incident_id"] == incident]
    (sha256,) = row["voices"]
    heard = await other.get(f"/api/v1/incidents/{incident}/media/{sha256}")
    assert heard.headers["content-type"] == "audio/webm"
    async with brain.world.transaction() as store:
        kept = await store.media.forget(whole(row["task"]["district_id"]), [sha256])
    assert kept == set(), "a timeline names it"


async def test_what_is_no_recording_is_refused_in_both_languages_and_never_our_fault(brain: Brain) -> None:
    patrol = await brain.signed_in("patrol")
    for name, body in {**HOSTILE, "a bomb": a_bomb()}.items():
        if not body:
            continue  # an upload of nothing is refused at its beginning
        _, answer = await sent(patrol, body)
        code = "voice_too_long" if name == "a bomb" else "no_voice"
        assert (answer.status_code, answer.json()["code"]) == (422, code), name
        assert set(answer.json()["detail"]) == {"zh", "en"}
    unknown = await patrol.post("/api/v1/findings", json={"words": "楼道堆物", "voice_key": str(uuid4())})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "voice_unknown")


async def test_a_voice_note_that_is_too_large_is_refused_before_its_first_byte(brain: Brain) -> None:
    patrol = await brain.signed_in("patrol")
    for length, status in ((MOST_SOUND_BYTES, 201), (MOST_SOUND_BYTES + 1, 422)):
        asked = beginning(b"", str(uuid4()), kind="voice") | {"upload-length": str(length)}
        answer = await patrol.post("/api/v1/uploads", headers={"Tus-Resumable": "1.0.0", **asked})
        assert answer.status_code == status
    assert answer.json()["code"] == "voice_too_long"


async def test_nobody_names_somebody_elses_voice(brain: Brain) -> None:
    key, _ = await sent(await brain.signed_in("patrol"), WEBM)
    other = await brain.signed_in("second-patrol")
    answer = await other.post("/api/v1/findings", json={"words": "楼道堆物", "voice_key": key})
    assert (answer.status_code, answer.json()["code"]) == (422, "voice_unknown")
