"""A performance without an audience: officer, patrols and residents are all played, and then it is judged."""

import io
import threading
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from central.domain.clocks import CHINA
from packs.community import StoryStep
from sample_videos import find_clip, path_of
from wanglou.demo.judge import counts, due, judge, latencies, read_made, read_pages
from wanglou.demo.record import Record
from wanglou.demo.stage import Stage
from wanglou.demo.story import Heard, Tellers, signed_in
from wanglou.simulation.person import Away
from wanglou.simulation.screen import Screen
from wanglou.simulation.staff import Officer, Patrol

_LOOK_EVERY_S = 1.0
#: Reading every incident whole is work for the brain; not at every look.
_JUDGE_EVERY_S = 5.0
_WITH_A_PHONE = ("patrol", "mediator", "department")


class Play:
    """Opens the officer's screen and sends the patrols out; ``run`` is their working time."""

    def __init__(self, stage: Stage, record: Record, story: Sequence[StoryStep]) -> None:
        self._stage = stage
        self._record = record
        self._story = story
        self._seen: set[tuple[str, str]] = set()
        self._heard = Heard(seen=self._seen)
        self._tellers = Tellers(stage, story, record, self._heard)
        self._officer = signed_in(stage, "desk")
        self._desk = Officer(self._officer, record.tell)
        self._screen = Screen(stage.address.url, self._officer.cookies, verify=stage.address.verify)

    def run(self, seconds: float) -> Iterator[float]:
        """Play for ``seconds``; yields the time after each look, when the record may be read."""
        curtain = threading.Event()
        crew = [threading.Thread(target=self._works, args=(login, curtain), daemon=True) for login in self._phones]
        self._screen.open()
        for thread in crew:
            thread.start()
        began, judged_s = time.monotonic(), 0.0
        try:
            while (at_s := time.monotonic() - began) < seconds:
                self._tellers.tell_what_is_due(at_s)
                self._note(self._desk.work(datetime.now(UTC)))
                if at_s - judged_s >= _JUDGE_EVERY_S:
                    self.sum_up()
                    judged_s = at_s
                yield at_s
                time.sleep(_LOOK_EVERY_S)
        finally:
            curtain.set()
            for thread in crew:
                thread.join(20)

    def sum_up(self) -> None:
        """Hold what stands in the brain against the story, and write promises, counts and latencies down."""
        self._tellers.read_answers()
        made, now = read_made(self._stage.agent.log), datetime.now(UTC)
        pages = read_pages(self._heard, self._officer)
        self._record.promises = judge(self._stage.community, self._story, self._heard, pages, due(made, now))
        self._record.counts = counts(pages) | {
            "screen_reconnections": self._screen.reconnections,
            "restarts": self._stage.brain.starts + self._stage.agent.starts - 2,
        }
        started = {one.event_id: one.at for one in made if one.phase == "started"}
        self._record.latencies = latencies(pages, self._screen.news, started)

    @property
    def _phones(self) -> list[str]:
        return [person.login for person in self._stage.community.people if person.role in _WITH_A_PHONE]

    def _works(self, login: str, curtain: threading.Event) -> None:
        patrol = Patrol(signed_in(self._stage, login), self._record.tell, _photo(), datetime.now(CHINA).date())
        while not curtain.wait(_LOOK_EVERY_S):
            try:
                patrol.work()
            except Away as away:
                self._record.tell(patrol.person.name, str(away))

    def _note(self, rows: list[dict[str, Any]]) -> None:
        if rows and not self._heard.incident_ids:
            self._record.step("first incident", self._record.at_s)
        self._heard.incident_ids |= {row["incident"]["incident_id"] for row in rows}
        for incident in [row["incident"] for row in rows if "camera" in row["sources"]]:
            self._seen.add((incident["where"]["place_path"], incident["kind"]))
        self._heard.incident_ids |= {news.subject_id for news in self._screen.news if news.topic == "incident"}


@cache
def _photo() -> bytes:
    """What a patrol's phone might send: the first picture of the square, as JPEG."""
    import av

    written = io.BytesIO()
    with av.open(str(path_of(find_clip("vtest_excerpt")))) as clip:
        first = next(clip.decode(video=0))
        first.to_image().save(written, "JPEG", quality=80)  # type: ignore[no-untyped-call]
    return written.getvalue()
