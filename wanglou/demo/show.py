"""The demonstration itself: for somebody who looks on, or played to the end without anybody."""

import signal
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from protocol.texts import Language, say
from wanglou.demo.announce import announcement
from wanglou.demo.install_page import install_page
from wanglou.demo.play import Play
from wanglou.demo.record import Record
from wanglou.demo.stage import Stage, set_stage
from wanglou.demo.story import Heard, Tellers
from wanglou.errors import DemoError

Say = Callable[[str], None]


def show(folder: Path, *, lan: bool, port: int, language: Language, tell: Say) -> None:
    """Until Ctrl-C or SIGTERM. Cameras and residents play their part; the desk and the patrols are the audience's."""
    record, stop = Record(), _stop_on_signals()
    with ExitStack() as stack:
        stage = stack.enter_context(set_stage(folder, lan=lan, port=port, loop=True, record=record))
        page = None
        if stage.address.certificates:
            address = stage.address.outside.split("//")[1].rsplit(":", 1)[0]
            page = stack.enter_context(
                install_page(stage.address.certificates.authority, address, stage.address.outside)
            )
        tell(announcement(stage, record, language, page))
        tellers, began = Tellers(stage, stage.community.story, record, Heard()), time.monotonic()
        while not stop.wait(0.5):
            _still_alive(stage)
            tellers.tell_what_is_due(time.monotonic() - began)
        tell(say("demo.stopping", language))
    tell(say("demo.stopped", language, folder=folder))


def play(folder: Path, *, seconds: float, lan: bool, port: int, language: Language, tell: Say) -> Record:
    """Everybody is played through the public interface; the record says which promises were kept.

    Ends early once all are. Steps of the story that need longer than ``seconds`` are not waited for.
    """
    record = Record()
    with set_stage(folder, lan=lan, port=port, loop=False, record=record) as stage:
        tell(say("demo.playing", language, url=stage.address.url, seconds=round(seconds)))
        performance = Play(stage, record, [step for step in stage.community.story if step.by_s <= seconds])
        shown = 0
        for _ in performance.run(seconds):
            _still_alive(stage)
            for moment in record.timeline[shown:]:
                tell(f"  {moment.at_s:6.1f} s  {moment.who}: {moment.what}")
            shown = len(record.timeline)
            if record.kept:
                break
        performance.sum_up()
        record.counts["restarts"] = stage.brain.starts + stage.agent.starts - 2
    return record


def _stop_on_signals() -> threading.Event:
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    return stop


def _still_alive(stage: Stage) -> None:
    child = stage.supervisor.given_up
    if child is not None:
        raise DemoError(name=child.name, log=child.log, words=child.last_words())
