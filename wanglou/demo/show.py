"""The demonstration itself: for somebody who looks on, or played to the end without anybody."""

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import FrameType

from packs.community import load_community
from protocol.texts import Language, say
from wanglou.demo.announce import announcement, steps
from wanglou.demo.install_page import install_page
from wanglou.demo.play import Play
from wanglou.demo.record import Record
from wanglou.demo.stage import COMMUNITY, Stage, set_stage
from wanglou.demo.story import Heard, Tellers
from wanglou.errors import DemoError, WouldNotLive
from wanglou.simulation.person import Away

Say = Callable[[str], None]
#: Ctrl-C, a service manager, a terminal window that was closed.
_ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def show(folder: Path, *, lan: bool, port: int, language: Language, tell: Say) -> None:
    """Until Ctrl-C or SIGTERM. Cameras and residents play their part; the desk and the patrols are the audience's."""
    record = Record()
    with _ended_in_order(), suppress(KeyboardInterrupt), ExitStack() as stack:
        stage = stack.enter_context(set_stage(folder, lan=lan, port=port, loop=True, record=record))
        page = None
        if stage.address.certificates:
            address = stage.address.outside.split("//")[1].rsplit(":", 1)[0]
            page = stack.enter_context(
                install_page(stage.address.certificates.authority, address, stage.address.outside)
            )
        tell(announcement(stage, record, language, page))
        try:
            _watch(stage, Tellers(stage, stage.community.story, record, Heard()))
        finally:
            _tell_if_anybody_is_there(tell, say("demo.stopping", language))
    _tell_if_anybody_is_there(tell, say("demo.stopped", language, folder=folder))


def _watch(stage: Stage, tellers: Tellers) -> None:
    began = time.monotonic()
    while True:
        _still_alive(stage)
        tellers.tell_what_is_due(time.monotonic() - began)
        time.sleep(0.5)


def play(folder: Path, *, seconds: float, lan: bool, port: int, language: Language, tell: Say, record: Record) -> None:
    """Everybody is played through the public interface; ``record`` says which promises were kept.

    Ends early once all are. Raises DemoError when the story cannot be told in ``seconds``, and KeyboardInterrupt,
    with everything stopped, for any of the signals that end it.
    """
    story = load_community(COMMUNITY).story
    needed = max(step.by_s for step in story)
    if seconds < needed:
        raise DemoError("error.demo.too_short", needed=f"{needed:g}", seconds=f"{seconds:g}")
    with _ended_in_order(), set_stage(folder, lan=lan, port=port, loop=False, record=record) as stage:
        tell(steps(record, language))
        tell(say("demo.playing", language, url=stage.address.url, seconds=round(seconds)))
        try:
            _perform(Play(stage, record, story), stage, record, seconds, tell)
        except Away as away:
            _still_alive(stage)
            raise WouldNotLive("error.demo.no_answer", why=away, log=stage.brain.log) from None


def _perform(performance: Play, stage: Stage, record: Record, seconds: float, tell: Say) -> None:
    shown = 0
    for _ in performance.run(seconds):
        _still_alive(stage)
        for moment in record.timeline[shown:]:
            tell(f"  {moment.at_s:6.1f} s  {moment.who}: {moment.what}")
            shown += 1
        if record.kept:
            return
    performance.sum_up()


def _tell_if_anybody_is_there(tell: Say, words: str) -> None:
    with suppress(OSError):  # the window was closed, and that is why we stop
        tell(words)


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """A signal that ends us raises KeyboardInterrupt once; more of them, while things are stopped, change nothing."""

    def end(number: int, frame: FrameType | None) -> None:
        for each in _ENDINGS:
            signal.signal(each, signal.SIG_IGN)
        raise KeyboardInterrupt

    # Whoever started us with nohup wants us to outlive the terminal.
    heeded = [each for each in _ENDINGS if each is not signal.SIGHUP or signal.getsignal(each) is not signal.SIG_IGN]
    before = {each: signal.signal(each, end) for each in heeded}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _still_alive(stage: Stage) -> None:
    child = stage.supervisor.given_up
    if child is not None:
        raise WouldNotLive(name=child.name, log=child.log, words=child.last_words)
