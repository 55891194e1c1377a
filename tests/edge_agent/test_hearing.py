"""From a microphone to an event: files and cameras with sound, without, muted, clipped and broken."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fractions import Fraction
from pathlib import Path
from uuid import uuid4

import av
import numpy as np
import pytest

from edge_agent.camera_worker import CameraWorker
from edge_agent.capture import CaptureError, Feed, Patience, Source, hearing, opening
from edge_agent.capture.grudge import Grudge
from edge_agent.capture.hearing import Deaf, Ear
from edge_agent.capture.ring import Ring
from edge_agent.capture.tape import Tape
from edge_agent.commands.errors import Troubled
from edge_agent.commands.rehearsal import rehearse
from edge_agent.evidence import NoWitness
from edge_agent.health import CameraHealth
from edge_agent.scheduler import Pace
from pipelines.loudness import Level
from pipelines.pipeline import Pipeline, Watch
from protocol.commands import Rehearse
from protocol.events import Event
from protocol.messages import CameraReport, PackPlan
from tests.edge_agent.cameras import RtspCamera, reel
from tests.edge_agent.sounds import Sound, bursts, clip, murmur
from tests.edge_agent.world import FPS, NOON, BrightThings, dark, eventually, film, intrusion_plan, now, walker
from tests.pipelines.world import plan

#: Short, so that a test need not wait for minutes.
NOISE = plan("noise", zones=(), over="5s", longer_than="8s", quiet_for="5s")
PACE = Pace(5.0, 2.0)
HASTY = Patience(to_open=3.0, for_data=3.0, for_picture=5.0)


class Listener:
    """One camera that is listened to, and what came of it."""

    def __init__(self, feed: Feed, *packs: PackPlan) -> None:
        self.events: list[Event] = []
        self.feed = feed
        self.health = CameraHealth("cam1", feed.ledger.account)
        self.worker = CameraWorker(
            "cam1", feed, PACE, self.pipeline(*packs), NoWitness(), self.health,
            append=self.events.append, patient=feed.source.live,
        )  # fmt: skip
        self.health.plan_is(None, self.worker._pipeline.watched)

    def pipeline(self, *packs: PackPlan) -> Pipeline:
        return Pipeline("cam1", [Watch.of(pack, ()) for pack in packs], BrightThings(), new_id=uuid4)

    @property
    def report(self) -> CameraReport:
        return self.health.report(time.monotonic())

    @property
    def said(self) -> list[tuple[str, str]]:
        return [(event.kind, event.phase.value) for event in self.events]

    def hears(self, words: str) -> bool:
        return self.report.trouble is not None and words in self.report.trouble.en


def heard_through(path: Path, *packs: PackPlan) -> Listener:
    listener = Listener(Feed(Source(str(path), paced=False), now=lambda: NOON), *(packs or (NOISE,)))
    listener.worker.run()
    return listener


@pytest.mark.parametrize(("name", "codec"), [("street.mp4", "aac"), ("street.mkv", "mp2"), ("street.avi", "pcm_alaw")])
def test_tone_bursts_of_a_film_are_an_event_from_when_they_began_until_they_ended(
    tmp_path: Path, name: str, codec: str
) -> None:
    listener = heard_through(clip(tmp_path / name, 110, bursts(70.0, 90.0), codec))

    assert listener.said == [("noise", "started"), ("noise", "ended")]
    begun, ended = listener.events
    assert 69.5 <= (begun.started_at - NOON).total_seconds() <= 73.0
    assert 77.5 <= (begun.observed_at - NOON).total_seconds() <= 84.0
    assert 94.0 <= (ended.observed_at - NOON).total_seconds() <= 100.0
    assert listener.health.report(time.monotonic(), now()).watching == ("noise",)
    # A sine of 0.2 for half of the time.
    assert begun.reasons[0].values["mean_dba"] == pytest.approx(-14.0 - 3.0, abs=0.6)
    assert listener.report.trouble is None


def levels_of(path: Path, *, wanted: bool = True) -> tuple[Level, ...]:
    feed = Feed(Source(str(path), paced=False), now=lambda: NOON)
    feed.ear.wanted = wanted
    for _ in feed.pictures():
        pass
    return feed.ear.take(1e9)


def test_each_second_of_a_film_has_its_level_and_none_is_measured_unless_somebody_listens(tmp_path: Path) -> None:
    path = clip(tmp_path / "film.mp4", 10, lambda at: 0.1 * np.sin(2 * np.pi * 1000 * at))
    levels = levels_of(path)
    assert 8 <= len(levels) <= 10
    assert [level.dba for level in levels[1:]] == pytest.approx([-20.0] * (len(levels) - 1), abs=0.3)
    assert np.diff([level.at_s for level in levels]) == pytest.approx([1.0] * (len(levels) - 1), abs=1e-6)
    assert levels_of(path, wanted=False) == ()


@pytest.mark.parametrize(
    ("sound", "words"),
    [
        (None, "no sound track"),
        (lambda at: 0.0 * at, "nothing but zeros"),
        (lambda at: 30.0 * np.sin(2 * np.pi * 300 * at), "clipped"),
    ],
    ids=["no track", "muted", "clipped"],
)
def test_a_camera_that_cannot_hear_says_so_in_words(tmp_path: Path, sound: Sound | None, words: str) -> None:
    listener = heard_through(clip(tmp_path / "film.avi", 20, sound, "pcm_alaw"), NOISE, *intrusion_plan().packs)
    trouble = listener.report.trouble
    assert trouble is not None
    assert words in trouble.en and "Noise" in trouble.en
    assert "噪音扰民" in trouble.zh
    assert "{" not in trouble.zh + trouble.en
    assert listener.events == []
    # Hours without ears are no hours of a trial: nothing was shown in them. What is clipped alarms, also falsely.
    watching = ("noise", "intrusion") if words == "clipped" else ("intrusion",)
    assert listener.health.report(time.monotonic(), now()).watching == watching


def test_damaged_sound_is_told_and_costs_no_picture(tmp_path: Path) -> None:
    path, luck = tmp_path / "damaged.mp4", np.random.default_rng(1)
    with av.open(str(clip(tmp_path / "whole.mp4", 20, murmur))) as source, av.open(str(path), "w") as target:
        copies = {stream.index: target.add_stream_from_template(stream) for stream in source.streams}
        for packet in source.demux():
            if packet.dts is None:
                continue
            copy = packet
            if packet.stream.type == "audio":
                copy = av.Packet(luck.bytes(packet.size))
                copy.pts, copy.dts, copy.time_base = packet.pts, packet.dts, packet.time_base
            copy.stream = copies[packet.stream.index]
            target.mux(copy)
    listener = heard_through(path)
    assert listener.hears("cannot be decoded")
    assert listener.events == []
    account = listener.feed.ledger.account()
    assert (account.received, account.damaged) == (20 * FPS, 0)


def test_a_sound_track_that_ends_before_the_pictures_is_told(tmp_path: Path) -> None:
    path = clip(tmp_path / "film.mp4", 30, murmur, sound_s=10)
    assert heard_through(path).hears("none has come")


def test_sound_that_comes_first_in_a_film_costs_no_picture_that_is_held_back(tmp_path: Path) -> None:
    path, plain = tmp_path / "film.mp4", clip(tmp_path / "plain.mp4", 5, murmur)
    with av.open(str(plain)) as source, av.open(str(path), "w") as target:
        sound = target.add_stream_from_template(source.streams.audio[0])
        pictures = target.add_stream("libx264", rate=FPS, options={"bf": "3"})
        pictures.width, pictures.height, pictures.pix_fmt = 320, 240, "yuv420p"
        for packet in source.demux(source.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = sound
                target.mux(packet)
        for number, picture in enumerate(walker(5 * FPS)):
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            target.mux(pictures.encode(frame))
        target.mux(pictures.encode(None))
    with av.open(str(path)) as made:
        assert [stream.type for stream in made.streams] == ["audio", "video"]
        assert made.streams.video[0].codec_context.has_b_frames

    def account_of(path: Path, *, wanted: bool) -> tuple[int, int]:
        feed = Feed(Source(str(path), paced=False), now=lambda: NOON)
        feed.ear.wanted = wanted
        return sum(1 for _ in feed.pictures()), feed.ledger.account().damaged

    for film_of in (path, plain):  # the sound first, the pictures first
        assert account_of(film_of, wanted=True) == account_of(film_of, wanted=False) == (5 * FPS, 0)


def test_sound_reaches_neither_ring_nor_tape(tmp_path: Path) -> None:
    ring, tape = Ring(60.0), Tape(tmp_path / "tape", keep_s=60.0, largest_bytes=10**7)
    opened: list[str] = []

    def on_opened(stream: "av.VideoStream") -> None:
        opened.append(stream.type)
        ring.opened(stream)
        tape.opened(stream)

    def on_packet(packet: "av.Packet", at_s: float | None) -> None:
        opened.append(packet.stream.type)
        ring.push(packet, at_s)
        tape.on_packet(packet, at_s)

    source = Source(str(clip(tmp_path / "film.mp4", 10, bursts(0.0, 10.0))), paced=False)
    feed = Feed(source, now=now, on_opened=on_opened, on_packet=on_packet)
    feed.ear.wanted = True
    for _ in feed.pictures():
        pass
    assert len(feed.ear.take(1e9)) >= 8
    assert set(opened) == {"video"}
    cut = ring.cut(0.0, 10.0)
    assert cut is not None
    assert len(cut.packets) == sum(1 for _, records in tape.read() for _ in records) == 10 * FPS
    tape.close()


def test_the_quiet_is_remembered_when_the_plan_changes_and_who_no_longer_listens_is_not_deaf(tmp_path: Path) -> None:
    feed = Feed(Source(str(clip(tmp_path / "film.mp4", 80, murmur)), paced=False), now=lambda: NOON)
    listener = Listener(feed, NOISE)
    listener.worker.adopt(listener.pipeline(NOISE))
    listener.worker.run()
    # White noise of 0.002: 51 dB below the sine at full scale, of which the A-curve leaves nearly all.
    assert feed.ear._background.quiet_dba == pytest.approx(-51.0, abs=2.0)
    assert feed.ear.wanted and feed.ear.deaf(1e9) is Deaf.NOTHING_COMES
    deaf = Listener(feed)
    assert not feed.ear.wanted and feed.ear.deaf(1e9) is None
    assert deaf.report.trouble is None


def test_what_was_kept_has_no_sound_so_noise_cannot_be_rehearsed(tmp_path: Path) -> None:
    tape = Tape(tmp_path / "tape", keep_s=60.0, largest_bytes=10**7)
    source = Source(str(clip(tmp_path / "film.mp4", 10, bursts(0.0, 10.0))), paced=False)
    for _ in Feed(source, now=now, on_opened=tape.opened, on_packet=tape.on_packet).pictures():
        pass
    wanted = Rehearse(camera_id="cam1", minutes=5, packs=(NOISE,), zones=())
    with pytest.raises(Troubled) as refused:
        rehearse(wanted, tape, BrightThings(), {}, PACE, progress=lambda done: None, stop=threading.Event())
    assert "从不留存" in refused.value.text.zh and "never kept" in refused.value.text.en
    tape.close()


@pytest.mark.parametrize("layout", ["mono", "stereo", "5.1"])
@pytest.mark.parametrize("name", ["u8", "u8p", "s16", "s16p", "s32", "s32p", "flt", "fltp", "dbl", "dblp"])
def test_every_format_of_samples_is_measured_alike(name: str, layout: str) -> None:
    at = np.arange(4 * 8_000) / 8_000
    tone = 0.1 * np.sin(2 * np.pi * 1000 * at)
    frame = av.AudioFrame.from_ndarray(np.asarray(tone, np.float32)[None], format="flt", layout="mono")
    frame.sample_rate = 8_000
    (given,) = av.AudioResampler(format=name, layout=layout).resample(frame)[:1]
    # Whoever makes six channels of one decides how loud each is; alike are the formats.
    same = hearing._samples_of(av.AudioResampler(format="fltp", layout=layout).resample(frame)[0])
    read = hearing._samples_of(given)
    assert read.shape == same.shape
    assert np.abs(read - same).max() < (1 / 64 if name.startswith("u8") else 1e-3)


def test_a_format_nobody_knows_is_refused_and_not_guessed() -> None:
    frame = av.AudioFrame(format="s64", layout="mono", samples=100)
    with pytest.raises(ValueError, match="s64"):
        hearing._samples_of(frame)


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return reel(tmp_path_factory.mktemp("reels") / "dark.reel", dark(40))


@contextmanager
def listening(camera: RtspCamera, *packs: PackPlan) -> Iterator[Listener]:
    listener = Listener(Feed(Source(camera.url()), now=now, patience=HASTY), *packs)
    thread = threading.Thread(target=listener.worker.run, daemon=True)
    thread.start()
    try:
        yield listener
    finally:
        listener.worker.stop()
        thread.join(20)
        assert not thread.is_alive()


def test_a_real_camera_with_a_microphone_tells_of_noise(street: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipelines.loudness.KNOWN_S", 6)
    with RtspCamera(street, sound=True) as camera, listening(camera, NOISE) as listener:
        assert eventually(lambda: listener.feed.ear._background.quiet_dba is not None, 40)
        assert listener.said == [] and listener.report.trouble is None
        camera.tell("volume 0.3")
        assert eventually(lambda: listener.said == [("noise", "started")], 40)
        assert listener.events[0].reasons[0].values["above_db"] > 15.0
        camera.tell("volume 0.002")
        assert eventually(lambda: listener.said[-1] == ("noise", "ended"), 40)


def test_a_real_camera_without_a_microphone_says_that_it_cannot_hear_and_watches_on(street: Path) -> None:
    with RtspCamera(street) as camera, listening(camera, NOISE) as listener:
        assert eventually(lambda: listener.hears("no sound track"), 30)
        seen = listener.feed.ledger.account().received
        assert eventually(lambda: listener.feed.ledger.account().received > seen + 10, 20)


def test_a_real_camera_whose_microphone_is_muted_says_so(street: Path) -> None:
    with RtspCamera(street, sound=True) as camera:
        camera.tell("volume 0")
        with listening(camera, NOISE) as listener:
            assert eventually(lambda: listener.hears("nothing but zeros"), 40)
            assert listener.events == []


def test_a_plan_that_comes_later_opens_the_sound_and_closes_it_again(street: Path) -> None:
    with RtspCamera(street, sound=True) as camera, listening(camera) as listener:
        assert eventually(lambda: listener.feed.ledger.account().received > 5, 30)
        assert not listener.feed.ear.listening
        listener.worker.adopt(listener.pipeline(NOISE))
        assert eventually(lambda: listener.feed.ear._newest_s > 0.0, 30)
        listener.worker.adopt(listener.pipeline())
        assert eventually(lambda: not listener.feed.ear.listening, 30)
        assert listener.report.trouble is None


def test_a_camera_that_opens_only_without_sound_is_seen_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, asked = str(film(tmp_path, dark(20))), list[bool]()
    real = opening.opened

    def stubborn(url: str, patience: Patience | None = None, *, sound: bool = False) -> object:
        asked.append(sound)
        if sound:
            raise CaptureError(source=url)
        return real(path, patience)

    monkeypatch.setattr(hearing, "opened", stubborn)
    ear = hearing.Ear()
    ear.wanted = True
    with hearing.opened_to_listen("rtsp://camera", HASTY, ear) as (_, stream, sound):
        assert stream.type == "video" and sound is None
    assert asked == [True, False]
    assert ear.deaf(0.0) is Deaf.UNREADABLE
    ear.wanted = False
    with hearing.opened_to_listen("rtsp://camera", HASTY, ear):
        pass
    assert asked == [True, False, False]
    assert ear.deaf(0.0) is None


@pytest.mark.parametrize("why", ["no_answer", "refused", "wrong_password"])
def test_a_camera_that_is_off_or_locked_is_not_asked_twice(why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[bool]()

    def shut(url: str, patience: Patience | None = None, *, sound: bool = False) -> object:
        asked.append(sound)
        raise CaptureError(f"error.edge.capture.{why}", source=url, seconds=10)

    monkeypatch.setattr(hearing, "opened", shut)
    ear = hearing.Ear()
    ear.wanted = True
    for _ in range(3):
        with pytest.raises(CaptureError), hearing.opened_to_listen("rtsp://camera", HASTY, ear):
            pass
    # Who never answers may do so without the sound.
    assert asked == ([True, True, False] if why == "no_answer" else [True] * 3)


def test_a_camera_that_hangs_up_once_it_is_listened_to_is_seen_without_its_sound_and_asked_again_each_hour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, asked, at_s = str(clip(tmp_path / "film.mp4", 1, murmur)), list[bool](), [0.0]
    real = opening.opened

    @contextmanager
    def sulking(url: str, patience: Patience | None = None, *, sound: bool = False) -> Iterator[object]:
        asked.append(sound)
        with real(path, patience) as film:
            yield film
        at_s[0] += 5.0 if sound else 400.0

    monkeypatch.setattr(hearing, "opened", sulking)
    told = list[bool]()
    feed = Feed(
        Source("rtsp://camera"),
        now=now,
        # By the reader, which alone knows which opening is meant: the looker may hold a picture of the one before.
        on_opened=lambda stream: told.append(feed.ear.deaf(0.0) is Deaf.UNREADABLE),
    )
    feed.ear = Ear(lambda: at_s[0])
    feed.ear.wanted = True
    while len(asked) < 14:
        with suppress(CaptureError):
            for _ in feed.pictures():
                pass
    assert asked == [True, True, False, True, *[False] * 9, True]
    assert told == [not sound for sound in asked]
    assert feed.ledger.account().damaged == 0


def test_a_camera_that_breaks_off_without_its_sound_too_is_asked_for_it_again() -> None:
    grudge = Grudge()
    for at_s, sound in ((0.0, True), (10.0, True), (20.0, False)):
        assert grudge.forgoes(at_s) is not sound
        grudge.opening()
        grudge.opened(at_s)
        grudge.broke_off(sound=sound, now_s=at_s + 5.0)
    assert not grudge.forgoes(30.0)


def test_a_camera_that_was_heard_for_long_is_forgiven() -> None:
    grudge = Grudge()
    for at_s, lasted_s in ((0.0, 5.0), (10.0, 3600.0), (4000.0, 5.0)):
        grudge.opening()
        grudge.opened(at_s)
        grudge.broke_off(sound=True, now_s=at_s + lasted_s)
        assert not grudge.forgoes(at_s + lasted_s)
