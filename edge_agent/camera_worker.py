"""One camera's loop: take a picture, decide whether to look, look, tell the outbox what was seen."""

import threading
import time
from collections.abc import Callable
from contextlib import closing

import structlog

from edge_agent.capture import CaptureError, Fate, Feed, Picture
from edge_agent.capture.hearing import Deaf
from edge_agent.evidence import PERSON, Attaches, Corners, Films, NoFilms, came, vehicles_of, with_clip
from edge_agent.gate import MotionGate
from edge_agent.health import CameraHealth
from edge_agent.scheduler import Looks, Pace, Why, considered, looked, too_soon, why_look
from pipelines.behaviour import unseen
from pipelines.frame import Frame
from pipelines.lifecycle import NobodyLooks
from pipelines.loudness import Level
from pipelines.pipeline import Pipeline
from protocol.errors import WanglouError
from protocol.events import Event
from protocol.hazards import Kind
from protocol.messages import CameraPlan, CameraState
from protocol.texts import Text, both

_FIRST_WAIT_S = 1.0
_LONGEST_WAIT_S = 30.0
#: Cameras lock out whoever tries a wrong password half a dozen times within half an hour.
_LOCKED_WAIT_S = 600.0
#: After so long without motion, and with nothing followed or waited for, key pictures are enough.
_DOZES_AFTER_S = 5.0

log = structlog.get_logger(__name__)


class CameraWorker:
    """Everything that belongs to one camera. Whatever happens to it stays with it: the others go on."""

    def __init__(
        self,
        camera_id: str,
        feed: Feed,
        pace: Pace,
        pipeline: Pipeline,
        witness: Attaches,
        health: CameraHealth,
        *,
        append: Callable[[Event], None],
        patient: bool,
        films: Films | None = None,
        renew: Callable[[], Pipeline] | None = None,
    ) -> None:
        """``patient``: a source that cannot be opened is tried again and again, not given up.

        ``renew`` makes the pipeline anew, when the camera's pictures change their size.
        """
        self._camera_id = camera_id
        self._feed = feed
        self._pace = pace
        self._pipeline = pipeline
        self._next_pipeline: Pipeline | None = None
        #: Held while one pipeline takes the place of another, so that a judgement reaches whichever looks next.
        self._changing = threading.Lock()
        self._witness = witness
        self._films = films or NoFilms()
        self._health = health
        self._append = append
        self._patient = patient
        self._renew = renew
        self._busy_s = 0.0
        self._gate = MotionGate()
        self._looks = Looks()
        self._last: Picture | None = None
        self._blind: tuple[Kind, ...] = ()
        self._stop = threading.Event()
        self._begin_with(pipeline)

    def run(self) -> None:
        """Until ``stop``, the end of a file, or a source that is given up."""
        failures = 0
        while not self._stop.is_set():
            seen = self._feed.ledger.account().received
            try:
                self._watch()
            except Exception as error:  # one camera failing never stops the others
                self._complain(error)
                failures = 1 if self._feed.ledger.account().received > seen else failures + 1
                if not self._worth_another_try():
                    break
                self._stop.wait(_wait_s(error, failures))
            else:
                self._health.became(CameraState.ENDED)
                break
        self._finish(self._pipeline)
        self._films.close()

    def stop(self) -> None:
        self._stop.set()
        self._feed.stop()

    def adopt(self, pipeline: Pipeline) -> None:
        """Look for what that looks for from the next picture on; may be called from any thread. What is looked for as
        before goes on."""
        with self._changing:
            self._next_pipeline = pipeline

    def heed(self, plan: CameraPlan) -> None:
        """Alarms of this camera were judged; what is going on goes on. May be called from any thread."""
        with self._changing:
            for pipeline in (self._pipeline, self._next_pipeline):
                if pipeline is not None:
                    pipeline.heed(plan.packs)

    def _watch(self) -> None:
        with closing(self._feed.pictures()) as pictures:
            for picture in pictures:
                self._health.saw_picture(picture.captured_at, time.monotonic())
                self._notice_size(picture)
                self._change_pipeline()
                spacing_s = picture.at_s - (self._last.at_s if self._last else picture.at_s)
                self._last = picture
                fate = self._choose(picture, spacing_s)
                try:
                    if fate is Fate.INFERRED:
                        self._look(picture)
                    self._tell_blindness(picture)
                finally:
                    self._feed.ledger.settle(fate)

    def _choose(self, picture: Picture, spacing_s: float) -> Fate:
        if too_soon(picture.at_s, self._looks):
            return Fate.SKIPPED
        following = self._pipeline.tracks_alive()
        self._looks = considered(picture.at_s, self._looks, self._pace, following=following)
        self._feed.next_look(self._looks.next_s)
        if following:  # looked at anyway
            self._gate.learn(picture.luma(), picture.at_s)
        moving = not following and self._gate.moving(picture.luma(), picture.at_s)
        if not (following or self._gate.stirs):
            self._pipeline.stood_still(picture.at_s)
        self._maybe_doze(picture.at_s, busy=moving or following or self._pipeline.wakeful(picture.captured_at))
        why = why_look(picture.at_s, self._looks, self._pace, moving=moving, following=following, spacing_s=spacing_s)
        if why is None and self._glance(picture):
            why = Why.GLANCE
        if why is None:
            return Fate.GATED
        self._looks = looked(picture.at_s, self._looks)
        return Fate.INFERRED

    def _glance(self, picture: Picture) -> bool:
        return self._pipeline.glances(picture.at_s, picture.captured_at) and self._pipeline.glance(self._frame(picture))

    def _maybe_doze(self, at_s: float, *, busy: bool) -> None:
        if busy:
            self._busy_s = at_s
        self._feed.doze(at_s - self._busy_s >= _DOZES_AFTER_S)

    def _notice_size(self, picture: Picture) -> None:
        """Where everybody stands is known in pixels: in a picture of another size, all begins anew."""
        before, now = (self._last.size if self._last else None), picture.size
        if before is None or before == now:
            return
        log.warning("picture changed its size", camera=self._camera_id, before=before, now=now)
        self._health.note(both("edge.trouble.resized", before=_times(before), now=_times(now)), time.monotonic())
        if self._renew is not None:
            self._finish(self._pipeline, "resized")
            with self._changing:
                self._begin_with(self._renew())

    def _frame(self, picture: Picture, levels: tuple[Level, ...] = ()) -> Frame:
        return Frame(self._camera_id, picture.index, picture.at_s, picture.captured_at, picture.bgr(), levels)

    def _tell_blindness(self, picture: Picture) -> None:
        """A model that is late, a rule that fails, too few pictures, a mute microphone: whoever relies on it must
        know."""
        kinds, broken = self._pipeline.blind_to(picture.at_s), self._pipeline.broken
        if (*kinds, *broken) != self._blind:
            for who, error in self._pipeline.failing.items():
                log.error("cannot look", camera=self._camera_id, who=who, exc_info=error)
        self._blind = (*kinds, *broken)
        said = [unseen(kinds, "edge.trouble.blind")] if kinds else []
        if broke := unseen(broken, "edge.trouble.broken") if broken else None:
            said.append(broke)
        slow = self._pipeline.too_slow(picture.captured_at)
        if slow:
            said.append(unseen(slow, "edge.trouble.too_slow"))
        deaf = self._feed.ear.deaf(picture.at_s)
        # What is clipped is loud: it alarms, so its hours can show a false alarm.
        unheard = self._pipeline.listening if deaf not in (None, Deaf.CLIPPED) else ()
        self._pipeline.missed = (*kinds, *broken, *slow, *unheard)
        if deaf is not None:
            said.append(unseen(self._pipeline.listening, f"edge.deaf.{deaf}"))
        all_said = Text(zh="".join(t.zh for t in said), en=" ".join(t.en for t in said)) if said else None
        self._health.blind_is(all_said, broke)

    def _look(self, picture: Picture) -> None:
        frame = self._frame(picture, self._feed.ear.take(picture.at_s))
        image = frame.image
        events = self._pipeline.process(frame)
        persons = self._persons(picture.at_s)
        size = frame.width, frame.height
        vehicles = vehicles_of(self._pipeline.last_detections, *size)
        self._films.looked(events, persons, picture.at_s, size, picture.quarters, vehicles)
        for event in self._witness.attach(events, image, picture.at_s, persons):
            self._tell(event)
        self._tell_clips(picture)

    def _tell_clips(self, picture: Picture) -> None:
        """Clips of what is still going on, which came after it was told."""
        for event_id, take in self._films.developed():
            for event in self._pipeline.evidence_came(event_id, came(take), picture.at_s, picture.captured_at):
                self._tell(with_clip(event, take))

    def _persons(self, at_s: float) -> list[Corners]:
        """Everybody in the picture: whom the model saw, however unsure, and whom we follow without seeing."""
        seen = self._pipeline.last_detections.named(PERSON).xyxy
        unseen = [track.box for track in self._pipeline.last_tracks if track.label == PERSON and track.seen_s < at_s]
        return [(float(x1), float(y1), float(x2), float(y2)) for x1, y1, x2, y2 in (*seen, *unseen)]

    def _tell(self, told: Event) -> None:
        event = self._films.last_word(told) if told.phase.last else told
        if event is None:  # it is told with its clip, soon
            return
        try:
            self._append(event)
        except WanglouError as error:  # counted by the outbox and told in every hello
            log.warning("event not stored", camera=self._camera_id, why=str(error))
        else:
            log.info(
                "event", camera=self._camera_id, kind=event.kind, phase=str(event.phase), trace=str(event.event_id)
            )

    def _change_pipeline(self) -> None:
        if self._next_pipeline is None:
            return
        with self._changing:
            before, wanted, self._next_pipeline = self._pipeline, self._next_pipeline, None
            wanted.take_over(before)
            self._begin_with(wanted)
        self._finish(before, "plan_changed")

    def _begin_with(self, pipeline: Pipeline) -> None:
        """Sound is listened to while something needs it, and not a second longer."""
        self._pipeline = pipeline
        self._feed.ear.wanted = bool(pipeline.listening)

    def _finish(self, pipeline: Pipeline, why: NobodyLooks = "stream_over") -> None:
        """What is open there ends, because nobody looks any more. Takes as long as the outbox takes."""
        if self._last is not None:
            for event in pipeline.finish(self._last.at_s, self._last.captured_at, why):
                self._tell(event)

    def _complain(self, error: Exception) -> None:
        if not isinstance(error, WanglouError):
            log.exception("camera failed", camera=self._camera_id, exc_info=error)
        else:
            log.warning("no picture", camera=self._camera_id, why=str(error))
        trouble = error.text if isinstance(error, WanglouError) else both("error.unknown")
        self._health.became(CameraState.WRONG_PASSWORD if _locked_out(error) else CameraState.NO_PICTURE, trouble)

    def _worth_another_try(self) -> bool:
        """A camera, a looped file, or one that was not there yet; a file half told is not told again."""
        source = self._feed.source
        return self._patient and (source.live or source.loop or self._last is None)


def _wait_s(error: Exception, failures: int) -> float:
    """How long to leave a source in peace after so many failures in a row."""
    if _locked_out(error):
        return _LOCKED_WAIT_S
    return float(min(_FIRST_WAIT_S * 2.0 ** (failures - 1), _LONGEST_WAIT_S))


def _locked_out(error: Exception) -> bool:
    return isinstance(error, CaptureError) and error.key == "error.edge.capture.wrong_password"


def _times(size: tuple[int, int]) -> str:
    return f"{size[0]}×{size[1]}"
