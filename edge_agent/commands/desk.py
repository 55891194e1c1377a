"""Fetches the brain's commands, does each once, and answers; a long one keeps no short one waiting."""

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import structlog
from pydantic import ValidationError

from edge_agent.uplink import Brain, Refused
from edge_agent.uplink.sender import wait_after
from protocol.commands import (
    COMMAND,
    LONGEST_WAIT_S,
    AnyCommand,
    CommandAnswer,
    CommandsAsk,
    Rehearse,
)
from protocol.errors import WanglouError
from protocol.live_view import Glimpse, KeepView, OpenView
from protocol.texts import both

#: Told how far a command got, 0…1.
Progress = Callable[[float], None]
#: Does a command. Returns the answer and the pictures it names, which travel before it.
Do = Callable[[AnyCommand, Progress], tuple[CommandAnswer, dict[str, bytes]]]

#: A hello that the brain wishes for comes before the next question.
_HELLO_FIRST_S = 2.5
_NOT_ENROLLED_S = 2.0
_PROGRESS_EVERY_S = 2.0
_MOST_AT_HAND = 64
#: Tries to hand over an answer before the brain's next delivery of the command brings it up again.
_MOST_TRIES = 8

_Line = queue.Queue[tuple[UUID, AnyCommand] | None]

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class CommandDesk:
    """Four threads: one asks, one does what is quick, one what takes long, one what somebody waits for at a screen."""

    connect: Callable[[], Brain | None]
    do: Do
    hello_soon: Callable[[], None]
    luck: Callable[[], float]
    _stop: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    #: Commands fetched and not yet answered; the brain does not send them again meanwhile.
    _at_hand: set[UUID] = field(default_factory=set)
    #: None: there will be no more.
    _quick: _Line = field(default_factory=queue.Queue)
    _long: _Line = field(default_factory=queue.Queue)
    #: A still of a camera that does not come must not keep a live view waiting.
    _live: _Line = field(default_factory=queue.Queue)

    def start(self) -> None:
        threading.Thread(target=self._ask, name="commands", daemon=True).start()
        for name, line in (("quick", self._quick), ("long", self._long), ("live", self._live)):
            threading.Thread(target=self._work, args=(line,), name=f"commands {name}", daemon=True).start()

    def stop(self) -> None:
        """What is at hand is delivered again by the brain when the node is back."""
        self._stop.set()
        for line in (self._quick, self._long, self._live):
            line.put(None)

    @property
    def stopping(self) -> threading.Event:
        return self._stop

    def _ask(self) -> None:
        failures = 0
        brain: Brain | None = None
        while not self._stop.is_set():
            try:
                brain = brain or self.connect()
                if brain is None:
                    self._stop.wait(_NOT_ENROLLED_S)
                    continue
                answer = brain.commands(CommandsAsk(wait_s=LONGEST_WAIT_S, at_hand=self._known()))
            except Exception as error:
                failures += 1
                self._complain("not asked", error)
                _hung_up(brain)
                brain = None
                self._stop.wait(wait_after(failures, 0.0, self.luck()))
                continue
            failures = 0
            for sent in answer.commands:
                self._take(sent.command_id, sent.command)
            if answer.say_hello:
                self.hello_soon()
                self._stop.wait(_HELLO_FIRST_S)
        _hung_up(brain)

    def _known(self) -> tuple[UUID, ...]:
        with self._lock:
            return tuple(sorted(self._at_hand))[:_MOST_AT_HAND]

    def _take(self, command_id: UUID, body: dict[str, Any]) -> None:
        with self._lock:
            if command_id in self._at_hand or len(self._at_hand) >= _MOST_AT_HAND:
                return
            self._at_hand.add(command_id)
        try:
            command = COMMAND.validate_python(body)
        except ValidationError:
            # A newer brain's: it hears that this node cannot do it, and nothing waits for ever.
            reason = both("error.edge.command.unknown")
            threading.Thread(
                target=self._answer, args=(command_id, CommandAnswer(outcome="failed", reason=reason), {}), daemon=True
            ).start()
            return
        self._line(command).put((command_id, command))

    def _line(self, command: AnyCommand) -> _Line:
        match command:
            case Rehearse():
                return self._long
            case OpenView() | KeepView() | Glimpse():
                return self._live
            case _:
                return self._quick

    def _work(self, line: _Line) -> None:
        while (waiting := line.get()) is not None and not self._stop.is_set():
            command_id, command = waiting
            answer, pictures = self._done(command_id, command)
            if not self._stop.is_set():
                self._answer(command_id, answer, pictures)

    def _done(self, command_id: UUID, command: AnyCommand) -> tuple[CommandAnswer, dict[str, bytes]]:
        log.info("command", kind=command.kind, camera=command.camera_id, id=str(command_id))
        try:
            return self.do(command, _now_and_then(lambda share: self._say(command_id, share)))
        except WanglouError as error:
            log.warning("command failed", kind=command.kind, camera=command.camera_id, why=str(error))
            return CommandAnswer(outcome="failed", reason=error.text), {}
        except Exception as error:  # one command failing never stops the others
            log.exception("command failed", kind=command.kind, camera=command.camera_id, exc_info=error)
            return CommandAnswer(outcome="failed", reason=both("error.unknown")), {}

    def _say(self, command_id: UUID, share: float) -> None:
        """Progress: lost where the brain is not there at this moment."""
        try:
            brain = self.connect()
            if brain is not None:
                brain.answer(command_id, CommandAnswer(outcome="working", progress=share))
        except Exception as error:
            self._complain("progress not told", error)
        else:
            _hung_up(brain)

    def _answer(self, command_id: UUID, answer: CommandAnswer, pictures: dict[str, bytes]) -> None:
        """Until the brain has it, or will deliver the command once more."""
        for failures in range(1, _MOST_TRIES + 1):
            brain = None
            try:
                brain = self.connect()
                if brain is not None:
                    for name, jpeg in pictures.items():
                        brain.put(name, jpeg, "image/jpeg")
                    brain.answer(command_id, answer)
                    break
            except Refused as refused:
                log.warning("answer refused by the brain", id=str(command_id), why=str(refused))
                break
            except Exception as error:
                self._complain("answer not told", error)
            finally:
                _hung_up(brain)
            if self._stop.wait(wait_after(failures, 0.0, self.luck())):
                break
        with self._lock:
            self._at_hand.discard(command_id)

    def _complain(self, what: str, error: Exception) -> None:
        if isinstance(error, WanglouError):
            log.info("commands: " + what, why=str(error))
        else:
            log.exception("commands: " + what, exc_info=error)


def _now_and_then(say: Progress) -> Progress:
    """A person looks at a bar, not at every picture."""
    last_s = 0.0

    def told(share: float) -> None:
        nonlocal last_s
        if time.monotonic() - last_s >= _PROGRESS_EVERY_S:
            last_s = time.monotonic()
            say(share)

    return told


def _hung_up(brain: Brain | None) -> None:
    if brain is not None:
        brain.close()
