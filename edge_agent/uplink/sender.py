"""Takes what lies in the outbox to the brain, again and again until the brain has it."""

import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Protocol

import structlog

from edge_agent.clock import Stamp, corrected, skew, stamp
from edge_agent.uplink.brain import Brain, NotRecognised, Refused, Unreachable
from edge_agent.uplink.exhibits import Exhibit, Exhibits, Turns
from protocol.errors import WanglouError
from protocol.messages import BatchAnswer, Hello, HelloAnswer, Outcome
from protocol.texts import Text, both

LARGEST_BATCH = 100
_LARGEST_BATCH_BYTES = 1_000_000
HELLO_EVERY_S = 60.0
#: A camera that lost its picture is told at once, but not more often than this.
_HELLO_AT_MOST_EVERY_S = 2.0
_EXHIBITS_AT_ONCE = 4
_FIRST_WAIT_S = 0.5
_LONGEST_WAIT_S = 60.0
#: Something new in the outbox waits no longer than this, from the last try on, for a brain that was not reached.
_HURRIED_WAIT_S = 5.0
#: With nothing to do we look round this often, also for a word that was appended at the very moment we lay down.
_LOOK_ROUND_S = 1.0

log = structlog.get_logger(__name__)


class Letter(Protocol):
    """One event that waits. ``body`` is its JSON, ``began`` and ``seen`` the clocks on which its times were read."""

    @property
    def seq(self) -> int: ...
    @property
    def event_id(self) -> str: ...
    @property
    def revision(self) -> int: ...
    @property
    def body(self) -> str: ...
    @property
    def began(self) -> Stamp: ...
    @property
    def seen(self) -> Stamp: ...


class Letters(Protocol):
    """The outbox, as far as the uplink needs it."""

    @property
    def appended(self) -> int: ...
    def oldest(self, limit: int, largest_bytes: int) -> Sequence[Letter]: ...
    def settle(self, taken: Sequence[int], rejected: Sequence[tuple[int, str]], at: datetime) -> None: ...
    def wait_for_more(self, timeout_s: float) -> None: ...
    def wake(self) -> None: ...


@dataclass(frozen=True, slots=True)
class UplinkState:
    """For the status line: did the brain answer the last time, and if not, why."""

    connected: bool = False
    trouble: Text | None = None
    clock_offset_s: float = 0.0


def wait_after(failures: int, retry_after_s: float, luck: float) -> float:
    """Seconds until the next try: doubling, capped, spread out so that a street of nodes does not knock at once.

    ``luck`` is a random number 0..1; the brain's own wish (Retry-After) is a lower bound.
    """
    longest = min(_FIRST_WAIT_S * 2.0 ** min(failures - 1, 16), _LONGEST_WAIT_S)
    return max(longest * (0.5 + luck / 2), retry_after_s)


def rest_s(pause_s: float, wish_s: float, least_s: float, *, hurried: bool) -> float:
    """Seconds between a failed try and the next; what is new (``hurried``) cuts them short, but not the brain's wish.

    ``least_s``: no stream of news makes tries follow one another faster.
    """
    return max(min(pause_s, least_s), wish_s) if hurried else max(pause_s, wish_s)


class Uplink:
    """One thread's work. Every message may be sent twice; the brain knows it by its key and takes it once."""

    def __init__(
        self,
        connect: Callable[[], Brain | None],
        letters: Letters,
        exhibits: Exhibits,
        *,
        hello: Callable[[], Hello],
        on_answer: Callable[[HelloAnswer], None],
        now: Callable[[], datetime],
        pause: Callable[[int, float], float] | None = None,
        hurried_wait_s: float = _HURRIED_WAIT_S,
    ) -> None:
        """``pause`` gives the seconds to wait after so many failures and the brain's own wish.

        ``hurried_wait_s``: so long at least between two tries, however much is new.
        """
        self._pause = pause or (lambda failures, wish: wait_after(failures, wish, random.random()))  # noqa: S311
        self._connect = connect
        self._brain: Brain | None = None
        self._letters = letters
        self._exhibits = exhibits
        self._hello = hello
        self._on_answer = on_answer
        self._now = now
        self._batch = LARGEST_BATCH
        self._hello_at = 0.0
        self._asked_at = -_HELLO_AT_MOST_EVERY_S
        #: Something changed, from any thread, that no hello has begun to tell yet.
        self._news = threading.Event()
        self._hurried_wait_s = hurried_wait_s
        self._turns = Turns(self._pause)
        self._stop = threading.Event()
        self.state = UplinkState()

    def run(self) -> None:
        """Until ``stop``; then one last turn, if the brain answered last time."""
        failures = 0
        while not self._stop.is_set():
            known = self._letters.appended
            try:
                busy = self._turn()
            except Exception as error:  # whatever went wrong, what lies in the outbox is tried again
                failures += 1
                wish_s = self._complain(error)
                self._rest(self._pause(failures, wish_s), wish_s, known)
            else:
                failures = 0
                if not busy:
                    pictures_s = self._turns.rest_s(time.monotonic())
                    self._letters.wait_for_more(min(pictures_s, _LOOK_ROUND_S) or _LOOK_ROUND_S)
        if self.state.connected:
            self._last_turn()
        self._hang_up()

    def stop(self) -> None:
        self._stop.set()
        self._letters.wake()

    def hello_soon(self) -> None:
        """Something about this node changed; the brain should know before the minute is over."""
        self._news.set()
        self._letters.wake()

    def _rest(self, pause_s: float, wish_s: float, known: int) -> None:
        """Leave the brain in peace; whatever comes beyond the ``known`` revisions may be told sooner."""
        began_s = time.monotonic()
        while not self._stop.is_set():
            hurried = self._letters.appended > known
            rest = rest_s(pause_s, wish_s, self._hurried_wait_s, hurried=hurried)
            left_s = began_s + rest - time.monotonic()
            if left_s <= 0.0:
                break
            self._letters.wait_for_more(min(left_s, _LOOK_ROUND_S))

    def _turn(self) -> bool:
        """One round: a hello if it is time, one batch, then a few pictures. True if there may be more to do."""
        self._brain = self._brain or self._connect()
        if self._brain is None:
            self.state = UplinkState(trouble=both("edge.uplink.not_enrolled"))
            return False
        if self._hello_is_due(time.monotonic()):
            self._say_hello(self._brain)
        busy = self._send_batch(self._brain) or self._send_pictures(self._brain)
        self.state = UplinkState(connected=True, clock_offset_s=self._brain.clock_offset.total_seconds())
        return busy

    def _last_turn(self) -> None:
        try:
            self._hello_at = 0.0
            while self._turn():
                pass
        except Exception as error:  # it stays in the outbox
            self._complain(error)

    def _hang_up(self) -> None:
        if self._brain is not None:
            self._brain.close()
            self._brain = None
            self._hello_at = 0.0  # the next one has to learn the brain's clock before it dates anything

    def _hello_is_due(self, now_s: float) -> bool:
        return now_s >= self._hello_at or (self._news.is_set() and now_s >= self._asked_at + _HELLO_AT_MOST_EVERY_S)

    def _say_hello(self, brain: Brain) -> None:
        self._hello_at = self._asked_at = time.monotonic()  # due until it is answered
        self._news.clear()  # what changes while it is under way is for the next one
        answer = brain.hello(self._hello())
        self._hello_at = self._asked_at + HELLO_EVERY_S
        self._on_answer(answer)

    def _send_batch(self, brain: Brain) -> bool:
        letters = self._letters.oldest(self._batch, _LARGEST_BATCH_BYTES)
        if not letters:
            return False
        here, offset = stamp(self._now()), brain.clock_offset
        bodies = [corrected(o.body, skew(o.began, here, offset), skew(o.seen, here, offset)) for o in letters]
        try:
            answer = brain.send(bodies)
        except Refused as refused:
            self._narrow_down(letters, refused)
            return True
        taken, rejected = sort_answers(letters, answer)
        if not taken and not rejected:
            raise Unreachable("error.edge.brain.no_answers", events=len(letters))
        for seq, reason in rejected:
            log.warning("event rejected by the brain", seq=seq, reason=reason)
        self._letters.settle(taken, rejected, self._now())
        log.info("events delivered", events=[f"{one.event_id}/{one.revision}" for one in letters if one.seq in taken])
        self._batch = min(self._batch * 2, LARGEST_BATCH)
        return True

    def _narrow_down(self, letters: Sequence[Letter], refused: Refused) -> None:
        """A batch refused whole: halve it until the one event is found that the brain cannot read."""
        if len(letters) == 1:
            log.error("event refused by the brain", event_id=letters[0].event_id, reason=refused.why.en)
            self._letters.settle([], [(letters[0].seq, f"HTTP {refused.status}: {refused.why.zh}")], self._now())
        self._batch = max(len(letters) // 2, 1)

    def _send_pictures(self, brain: Brain) -> bool:
        """A few at a time, so that an alarm never waits behind a stack of pictures."""
        due = self._turns.due(self._exhibits.waiting(), time.monotonic())
        for exhibit in due[:_EXHIBITS_AT_ONCE]:
            went_on = self._send_picture(brain, exhibit)
            if not went_on or exhibit.media_type.startswith("video/"):  # as large as all the others together
                break
        return bool(due)

    def _send_picture(self, brain: Brain, exhibit: Exhibit) -> bool:
        """False where no word of the brain came back: it may not be there."""
        try:
            content = exhibit.path.read_bytes() if exhibit.path.exists() else b""
        except OSError as error:
            log.warning("evidence unreadable, tried again later", sha256=exhibit.sha256, why=str(error))
            self._turns.unreadable(exhibit.sha256, time.monotonic())
            return True
        if sha256(content).hexdigest() != exhibit.sha256:  # the disk changed it: it proves nothing any more
            self._exhibits.refuse(exhibit.path)
            return True
        try:
            brain.put(exhibit.sha256, content, exhibit.media_type)
        except Unreachable as error:
            log.warning("evidence not taken, tried again later", sha256=exhibit.sha256, why=error.text.en)
            self._turns.unsent(exhibit.sha256, time.monotonic(), error.retry_after_s)
            self._news.set()  # whether it is the brain or this one picture, a hello will tell
            return False
        except Refused as refused:
            if refused.status in (404, 409):
                self._turns.unknown(exhibit.sha256, time.monotonic())
                return True
            log.warning("evidence refused by the brain", sha256=exhibit.sha256, reason=refused.why.en)
            self._exhibits.refuse(exhibit.path)
        else:
            self._exhibits.forget(exhibit.path)
        self._turns.answered()
        return True

    def _complain(self, error: Exception) -> float:
        """Note why the brain has not answered; returns the seconds it asked us to wait."""
        if not isinstance(error, WanglouError):
            log.exception("uplink failed", exc_info=error)
        if isinstance(error, NotRecognised):
            self._hang_up()  # somebody may enrol this node anew meanwhile
        trouble = error.text if isinstance(error, WanglouError) else both("error.unknown")
        if trouble != self.state.trouble:
            log.warning("brain not reached", why=trouble.en)
        self.state = UplinkState(trouble=trouble, clock_offset_s=self.state.clock_offset_s)
        return error.retry_after_s if isinstance(error, Unreachable) else 0.0


def sort_answers(letters: Sequence[Letter], answer: BatchAnswer) -> tuple[tuple[int, ...], tuple[tuple[int, str], ...]]:
    """Which of ``letters`` (seq) the brain has, and which it rejected, with the reason.

    An answer that does not fit its letter says nothing: the letter is sent again.
    """
    taken: list[int] = []
    rejected: list[tuple[int, str]] = []
    for one in answer.answers:
        if one.index >= len(letters):
            continue
        letter = letters[one.index]
        if one.event_id is not None and (str(one.event_id), one.revision) != (letter.event_id, letter.revision):
            continue
        match one.outcome:
            case Outcome.ACCEPTED | Outcome.DUPLICATE:
                taken.append(letter.seq)
            case Outcome.REJECTED:
                rejected.append((letter.seq, one.reason.zh if one.reason else "-"))
    return tuple(taken), tuple(rejected)
