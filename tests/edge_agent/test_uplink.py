"""The conversation with the brain over a real socket: signed, repeated when in doubt, never losing an event."""

import base64
import os
import stat
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import Request, Response
from hypothesis import given
from hypothesis import strategies as st

from edge_agent.evidence import Shelf
from edge_agent.outbox import Outbox
from edge_agent.uplink import (
    AlreadyEnrolled,
    Brain,
    IdentityError,
    NotRecognised,
    Refused,
    Unreachable,
    Uplink,
    enrol,
    load_identity,
    tidy_code,
)
from edge_agent.uplink.enrolment import CodeUnreadable
from edge_agent.uplink.sender import rest_s, sort_answers, wait_after
from protocol.events import Event
from protocol.messages import PATH_EVENTS, PATH_HELLO, BatchAnswer, EventAnswer, Hello, HelloAnswer, Outcome
from tests.edge_agent.brain import CODE, problem, serving
from tests.edge_agent.brain import Brain as ListeningBrain
from tests.edge_agent.faulty_proxy import FaultyProxy, proxying
from tests.edge_agent.world import NOON, event, eventually, now


@pytest.fixture
def brain() -> Iterator[ListeningBrain]:
    with serving(ListeningBrain()) as listening:
        yield listening


def introduce(url: str, folder: Path, *, code: str = CODE, again: bool = False) -> str:
    return enrol(
        url, code, folder, agent_name="试点", agent_version="1", camera_ids=["cam1"], now=now, again=again
    ).agent_id


@dataclass
class Node:
    """An outbox, a shelf and an uplink, as an agent has them."""

    folder: Path
    url: str
    clock: Callable[[], datetime] = now
    pause: Callable[[int, float], float] = lambda failures, wish: min(0.02 * failures, 0.2)
    heard: list[HelloAnswer] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.outbox = Outbox(self.folder / "outbox.sqlite3", quota_bytes=10**7, ballast_bytes=4096, now=self.clock)
        weakref.finalize(self, self.outbox.close)  # SQLite's connections are not left to the collector
        self.shelf = Shelf(self.folder / "evidence", quota_bytes=10**7)
        self.uplink = Uplink(
            self.connect, self.outbox, self.shelf,
            hello=lambda: Hello(agent_version="1", protocols=(1,), now=self.clock()),
            on_answer=self.heard.append, now=self.clock, pause=self.pause, hurried_wait_s=0.01,
        )  # fmt: skip

    def connect(self) -> Brain | None:
        identity = load_identity(self.folder)
        return Brain(self.url, identity, now=self.clock) if identity else None

    @property
    def empty(self) -> bool:
        return not self.outbox.account().waiting and not self.shelf.waiting()

    @contextmanager
    def running(self) -> Iterator["Node"]:
        thread = threading.Thread(target=self.uplink.run, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self.uplink.stop()
            thread.join(20)
            assert not thread.is_alive(), "the uplink does not stop"


@pytest.fixture
def node(tmp_path: Path, brain: ListeningBrain) -> Node:
    introduce(brain.url, tmp_path)
    return Node(tmp_path, brain.url)


def test_enrolment_makes_a_key_that_only_this_user_can_read(tmp_path: Path, brain: ListeningBrain) -> None:
    agent_id = introduce(brain.url, tmp_path)
    identity = load_identity(tmp_path)
    assert identity is not None
    assert (identity.agent_id, identity.district_id) == (agent_id, "qingyuan")
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
    secret = identity.private_key.private_bytes_raw()
    sent = b"".join(brain.bodies)
    assert secret not in sent and base64.b64encode(secret) not in sent


def test_a_code_may_be_typed_as_it_was_heard(tmp_path: Path, brain: ListeningBrain) -> None:
    assert introduce(brain.url, tmp_path, code=" abcd efgh-jk23 ") == "agent-0"


@pytest.mark.parametrize("code", ["", "ABCD", "ABCD-EFGH-JK2!", "ABCD-EFGH-JK01", "A" * 5000])
def test_what_is_no_code_is_not_even_sent(tmp_path: Path, brain: ListeningBrain, code: str) -> None:
    with pytest.raises(CodeUnreadable):
        introduce(brain.url, tmp_path, code=code)
    assert brain.requests.total() == 0


@given(st.text(max_size=40))
def test_tidying_a_code_never_fails_and_changes_a_tidy_one_no_more(written: str) -> None:
    assert tidy_code(tidy_code(written)) == tidy_code(written)


def test_a_wrong_code_is_refused_in_the_brains_own_words(tmp_path: Path, brain: ListeningBrain) -> None:
    with pytest.raises(Refused) as caught:
        introduce(brain.url, tmp_path, code="ABCD-EFGH-JK24")
    assert "拒绝：enrolment_code" in caught.value.text.zh
    assert "refused: enrolment_code" in caught.value.text.en
    assert load_identity(tmp_path) is None


def test_enrolling_twice_needs_to_be_asked_for(tmp_path: Path, brain: ListeningBrain) -> None:
    introduce(brain.url, tmp_path)
    with pytest.raises(AlreadyEnrolled, match="agent-0"):
        introduce(brain.url, tmp_path)
    assert introduce(brain.url, tmp_path, again=True) == "agent-1"
    assert brain.keys["agent-0"] != brain.keys["agent-1"]


def test_an_enrolment_whose_answer_was_lost_is_repeated_with_the_same_key(
    tmp_path: Path, brain: ListeningBrain
) -> None:
    with proxying(FaultyProxy(int(brain.url.rsplit(":", 1)[1]), lose_answer=1.0)) as line:
        with pytest.raises(Unreachable):
            introduce(line.url, tmp_path)
        line.heal()
        introduce(line.url, tmp_path)
    assert len({key.public_bytes_raw() for key in brain.keys.values()}) == 1


@pytest.mark.parametrize(
    ("code", "brain_is_there", "error"),
    [("ABCD-EFGH-JKL", True, CodeUnreadable), (CODE, False, Unreachable), ("ABCD-EFGH-JK24", True, Refused)],
    ids=["a letter short", "no brain", "a wrong code"],
)
def test_an_enrolment_as_somebody_new_that_fails_leaves_who_we_are(
    tmp_path: Path, brain: ListeningBrain, code: str, brain_is_there: bool, error: type[Exception]
) -> None:
    introduce(brain.url, tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(error):
        introduce(brain.url if brain_is_there else "http://127.0.0.1:9", tmp_path, code=code, again=True)
    assert before.items() <= {path.name: path.read_bytes() for path in tmp_path.iterdir()}.items()
    hello = Node(tmp_path, brain.url).connect()
    assert hello is not None
    assert hello.hello(Hello(agent_version="1", protocols=(1,), now=now())).protocol == 1
    hello.close()


class PowerCut(BaseException):
    """Nothing after it is done."""


@pytest.mark.parametrize("steps_done", range(19))  # eighteen steps, and then all of them
def test_whenever_the_power_fails_while_enrolling_anew_one_identity_is_there_whole(
    tmp_path: Path, brain: ListeningBrain, steps_done: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    introduce(brain.url, tmp_path)
    old = load_identity(tmp_path)
    steps = iter(range(steps_done))

    def failing(step: Callable[..., Any]) -> Callable[..., Any]:
        def done(*given: Any, **more: Any) -> Any:
            if next(steps, None) is None:
                raise PowerCut
            return step(*given, **more)

        return done

    with monkeypatch.context() as power, suppress(PowerCut):
        for owner, name in ((os, "open"), (os, "fsync"), (Path, "replace"), (Path, "unlink"), (Path, "write_bytes")):
            power.setattr(owner, name, failing(getattr(owner, name)))
        introduce(brain.url, tmp_path, again=True)

    kept = load_identity(tmp_path)
    assert old is not None and kept is not None
    assert kept.private_key.public_key() == brain.keys[kept.agent_id], "its name and its key belong together"
    # The new one is ours from the tenth step on, which gives its card a name.
    assert kept.agent_id == (old.agent_id if steps_done < 10 else "agent-1")
    introduce(brain.url, tmp_path, again=True)
    assert {path.name for path in tmp_path.iterdir()} == {"agent.key", "identity.json"}


def test_a_key_that_others_can_read_is_not_used(tmp_path: Path, brain: ListeningBrain) -> None:
    introduce(brain.url, tmp_path)
    (tmp_path / "agent.key").chmod(0o644)
    with pytest.raises(IdentityError, match="chmod"):
        load_identity(tmp_path)


@pytest.mark.parametrize("card", ["", "{}", "[]", '{"agent_id": 1}', "\x00"])
def test_a_broken_identity_says_so(tmp_path: Path, brain: ListeningBrain, card: str) -> None:
    introduce(brain.url, tmp_path)
    (tmp_path / "identity.json").write_text(card)
    with pytest.raises(IdentityError):
        load_identity(tmp_path)


def test_hello_events_and_pictures_arrive_signed(node: Node, brain: ListeningBrain) -> None:
    events = [event() for _ in range(3)]
    for one in events:
        node.outbox.append(one)
    node.shelf.keep(b"\xff\xd8\xff a picture", 2)
    with node.running():
        assert eventually(lambda: node.empty)
    assert list(brain.events.values()) == events
    assert list(brain.evidence.values()) == [b"\xff\xd8\xff a picture"]
    assert len(brain.hellos) >= 1
    assert node.outbox.account().delivered == 3
    assert node.heard[0].protocol == 1


def test_what_changes_while_a_hello_is_under_way_is_told_by_the_next_one_soon(
    node: Node, brain: ListeningBrain
) -> None:
    """The brain takes its time; meanwhile a camera loses its picture."""

    def meanwhile(request: Request, body: bytes) -> None:
        if request.url.path == PATH_HELLO and not brain.hellos:
            node.uplink.hello_soon()

    brain.fault = meanwhile
    with node.running():
        assert eventually(lambda: len(brain.hellos) == 2), "not a minute later"


def test_a_signature_covers_the_query_and_a_changed_word_breaks_it(node: Node, brain: ListeningBrain) -> None:
    identity = load_identity(node.folder)
    assert identity is not None
    import httpx

    from edge_agent.uplink.brain import sign

    for url, sent, status in (
        (f"{brain.url}/v1/edge/hello", b"{}", 422),
        (f"{brain.url}/v1/edge/hello?a=1&b=%E6%9C%9B", b"{}", 422),
        (f"{brain.url}/v1/edge/hello", b"{ }", 401),
    ):
        request = httpx.Request("POST", url, content=sent, headers={"content-type": "application/json"})
        sign(request, b"{}", identity, now())
        brain.fault = lambda request, body: brain._unsigned(request, body) or problem(422, "reached")
        with httpx.Client() as client:
            assert client.send(request).status_code == status


def test_a_stranger_is_not_recognised_and_keeps_what_it_has(tmp_path: Path, brain: ListeningBrain) -> None:
    introduce(brain.url, tmp_path)
    brain.keys.clear()
    node = Node(tmp_path, brain.url)
    node.outbox.append(event())
    client = node.connect()
    assert client is not None
    with pytest.raises(NotRecognised):
        client.hello(Hello(agent_version="1", protocols=(1,), now=now()))
    client.close()
    with node.running():
        assert eventually(lambda: node.uplink.state.trouble is not None)
    assert node.outbox.account().waiting == 1


@pytest.mark.parametrize("wrong", [timedelta(days=-20_000), timedelta(hours=-3), timedelta(days=2)])
def test_a_node_with_a_wrong_clock_signs_and_dates_by_the_brains(
    tmp_path: Path, brain: ListeningBrain, wrong: timedelta
) -> None:
    introduce(brain.url, tmp_path)
    node = Node(tmp_path, brain.url, clock=lambda: now() + wrong)
    one = event(at=now() + wrong)
    node.outbox.append(one)
    node.shelf.keep(b"picture", 2)
    with node.running():
        assert eventually(lambda: node.empty)
    assert node.uplink.state.clock_offset_s == pytest.approx(-wrong.total_seconds(), abs=30)
    (stored,) = brain.events.values()
    assert abs(stored.started_at - (one.started_at - wrong)) < timedelta(seconds=30)
    assert brain.hellos[0].now < now() or wrong > timedelta(0)


def test_a_clock_that_is_set_right_after_the_brain_told_the_time_dates_nothing_twice(
    tmp_path: Path, brain: ListeningBrain
) -> None:
    introduce(brain.url, tmp_path)
    wrong = [timedelta(days=-20_000)]
    node = Node(tmp_path, brain.url, clock=lambda: now() + wrong[0])
    with node.running():
        assert eventually(lambda: node.uplink.state.connected)
        wrong[0] = timedelta(0)
        one = event(at=now())
        node.outbox.append(one)
        assert eventually(lambda: node.empty)
    (stored,) = brain.events.values()
    assert abs(stored.started_at - one.started_at) < timedelta(seconds=30)


def test_a_brain_that_speaks_another_protocol_is_told_nothing(node: Node, brain: ListeningBrain) -> None:
    answer = '{"protocol": 9, "now": "2026-11-23T12:00:00Z", "cameras": []}'
    brain.fault = lambda request, body: Response(answer, 200) if request.url.path == PATH_HELLO else None
    node.outbox.append(event())
    with node.running():
        assert eventually(lambda: node.uplink.state.trouble is not None)
    assert brain.requests[PATH_EVENTS] == 0
    assert node.outbox.account().waiting == 1


def test_somebody_enrolled_anew_while_the_agent_runs_is_recognised(node: Node, brain: ListeningBrain) -> None:
    brain.keys.clear()
    node.outbox.append(event())
    with node.running():
        assert eventually(lambda: node.uplink.state.trouble is not None)
        introduce(brain.url, node.folder, again=True)
        assert eventually(lambda: node.empty)
    assert len(brain.events) == 1


def test_a_rejected_event_is_kept_with_its_reason_and_the_others_go_on(node: Node, brain: ListeningBrain) -> None:
    bad = event()
    brain.reject = lambda one: "不认识这个摄像头" if one.event_id == bad.event_id else None
    for one in (event(), bad, event()):
        node.outbox.append(one)
    with node.running():
        assert eventually(lambda: node.empty)
    assert len(brain.events) == 2
    assert node.outbox.dead_letters() == ((str(bad.event_id), 1, "不认识这个摄像头"),)


def test_of_a_batch_refused_whole_only_the_unreadable_event_is_given_up(node: Node, brain: ListeningBrain) -> None:
    events = [event() for _ in range(37)]
    poison = str(events[20].event_id).encode()
    brain.fault = lambda request, body: problem(422, "invalid") if poison in body else None
    for one in events:
        node.outbox.append(one)
    with node.running():
        assert eventually(lambda: node.empty)
    assert set(brain.events) == {(str(one.event_id), 1) for one in events if one is not events[20]}
    ((id_, _, why),) = node.outbox.dead_letters()
    assert (id_, why) == (str(events[20].event_id), "HTTP 422: 拒绝：invalid")


@pytest.mark.parametrize(
    "answer",
    [
        lambda: Response("<h1>400 The plain HTTP request was sent to HTTPS port</h1>", 400, media_type="text/html"),
        lambda: Response("<h1>404</h1>", 404, media_type="text/html"),
        lambda: Response("", 413),
        lambda: Response("busy", 503, headers={"retry-after": "0"}),
        lambda: problem(429, "too_often"),
        lambda: problem(500, "unknown"),
        lambda: problem(404, "not_found"),
        lambda: problem(409, "conflict"),
        lambda: Response("<html>welcome to the hotel's network</html>", 200, media_type="text/html"),
        lambda: Response('{"answers": [], "now": "2026-11-23T12:00:00Z"}', 200, media_type="application/json"),
        lambda: Response('{"answers": [{"index": 0, "outcome": "maybe"}], "now": "2026-11-23T12:00:00Z"}', 200),
        lambda: Response("", 301, headers={"location": "https://elsewhere.example.org/"}),
    ],
)  # fmt: skip
def test_whatever_is_not_the_brains_own_word_costs_no_event(
    node: Node, brain: ListeningBrain, answer: Callable[[], Response]
) -> None:
    brain.fault = lambda request, body: answer() if request.url.path == PATH_EVENTS else None
    for _ in range(5):
        node.outbox.append(event())
    with node.running():
        assert eventually(lambda: brain.requests[PATH_EVENTS] >= 3)
        account = node.outbox.account()
        assert (account.waiting, account.delivered, account.rejected) == (5, 0, 0)
        brain.fault = lambda request, body: None
        assert eventually(lambda: node.empty)
    assert len(brain.events) == 5


def test_answers_in_any_order_and_of_other_events_are_sorted_out() -> None:
    ids = [str(uuid4()) for _ in range(4)]
    letters = [
        SimpleNamespace(seq=10 + n, event_id=id_, revision=1, body="", written=None) for n, id_ in enumerate(ids)
    ]

    def answer(index: int, outcome: Outcome, id_: str | None, revision: int = 1) -> EventAnswer:
        return EventAnswer(index=index, outcome=outcome, event_id=UUID(id_) if id_ else None, revision=revision)

    said = (
        answer(2, Outcome.DUPLICATE, ids[2]),
        answer(0, Outcome.ACCEPTED, None),
        answer(1, Outcome.ACCEPTED, ids[0]),
        answer(3, Outcome.ACCEPTED, ids[3], revision=2),
        answer(150, Outcome.ACCEPTED, None),
    )
    assert sort_answers(letters, BatchAnswer(answers=said, now=NOON)) == ((12, 10), ())


def test_a_picture_waits_until_the_brain_knows_its_event(node: Node, brain: ListeningBrain) -> None:
    brain.wants_event_first = True
    content = b"\xff\xd8\xff picture"
    node.shelf.keep(content, 2)
    with node.running():
        assert eventually(lambda: brain.requests["/v1/edge/evidence/{sha256}"] == 1)
        assert len(node.shelf.waiting()) == 1
    assert brain.evidence == {}
    assert node.shelf.refused == 0


def test_a_picture_the_disk_changed_is_never_sent(node: Node, brain: ListeningBrain) -> None:
    node.shelf.keep(b"as it was taken", 2)
    node.shelf.waiting()[0].path.write_bytes(b"as the disk has it")
    with node.running():
        assert eventually(lambda: node.empty)
    assert brain.evidence == {}
    assert node.shelf.refused == 1


def test_a_refused_picture_is_counted_and_the_next_one_goes_on(node: Node, brain: ListeningBrain) -> None:
    bad = sha256(b"bad").hexdigest()
    brain.fault = lambda request, body: problem(415, "wrong_type") if bad in str(request.url) else None
    for content in (b"bad", b"good"):
        node.shelf.keep(content, 2)
    with node.running():
        assert eventually(lambda: node.empty)
    assert list(brain.evidence.values()) == [b"good"]
    assert node.shelf.refused == 1


def patient_node(folder: Path, brain: ListeningBrain) -> Node:
    """Whatever fails is left alone for an hour."""
    introduce(brain.url, folder)
    return Node(folder, brain.url, pause=lambda failures, wish: 3600.0)


def stopped_on_the_way(request: Request, body: bytes) -> Response | None:
    """Something in between lets no picture through; that is no word of the brain."""
    return Response("<h1>413</h1>", 413, media_type="text/html") if request.method == "PUT" else None


def test_a_picture_that_does_not_get_through_keeps_no_other_waiting(node: Node, brain: ListeningBrain) -> None:
    bad = sha256(b"bad").hexdigest()
    brain.fault = lambda request, body: stopped_on_the_way(request, body) if bad in str(request.url) else None
    node.shelf.keep(b"bad", 1)
    for n in range(10):
        node.shelf.keep(b"good %d" % n, 2)
    with node.running():
        assert eventually(lambda: [exhibit.sha256 for exhibit in node.shelf.waiting()] == [bad])
        assert len(brain.evidence) == 10
        brain.fault = lambda request, body: None
        assert eventually(lambda: node.empty)
    assert node.shelf.refused == 0


def test_a_picture_that_does_not_get_through_keeps_no_alarm_waiting(tmp_path: Path, brain: ListeningBrain) -> None:
    brain.fault = stopped_on_the_way
    node = patient_node(tmp_path, brain)
    for n in range(30):
        node.shelf.keep(b"picture %d" % n, 2)
    with node.running():
        assert eventually(lambda: brain.requests["/v1/edge/evidence/{sha256}"] == 1)
        node.outbox.append(event())
        assert eventually(lambda: not node.outbox.account().waiting)
        assert node.uplink.state.connected
    assert len(brain.events) == 1
    assert brain.requests["/v1/edge/evidence/{sha256}"] == 1, "a brain that takes no picture is not asked with each"


def test_a_picture_the_disk_does_not_give_keeps_nothing_waiting(node: Node, brain: ListeningBrain) -> None:
    node.shelf.keep(b"bad", 1)
    (bad,) = node.shelf.waiting()
    bad.path.unlink()
    bad.path.mkdir()  # reading it fails, also for root
    node.shelf.keep(b"good", 2)
    with node.running():
        assert eventually(lambda: list(brain.evidence.values()) == [b"good"])
        node.outbox.append(event())
        assert eventually(lambda: not node.outbox.account().waiting)
    assert [exhibit.sha256 for exhibit in node.shelf.waiting()] == [bad.sha256]


def test_something_new_is_told_at_once_though_the_brain_was_not_reached_a_moment_ago(
    tmp_path: Path, brain: ListeningBrain
) -> None:
    node = patient_node(tmp_path, brain)
    brain.fault = lambda request, body: Response("", 503)
    with node.running():
        assert eventually(lambda: node.uplink.state.trouble is not None)
        brain.fault = lambda request, body: None
        node.outbox.append(event())
        assert eventually(lambda: node.empty)
    assert len(brain.events) == 1


@given(st.floats(0, 600), st.floats(0, 600), st.floats(0, 600))
def test_news_cut_a_wait_short_but_neither_below_the_brains_wish_nor_to_a_tight_loop(
    pause: float, wish: float, least: float
) -> None:
    hurried, calm = (rest_s(pause, wish, least, hurried=h) for h in (True, False))
    assert max(min(pause, least), wish) == hurried <= calm == max(pause, wish)


def test_an_alarm_does_not_wait_behind_a_stack_of_pictures(node: Node, brain: ListeningBrain) -> None:
    for n in range(30):
        node.shelf.keep(b"picture %d" % n, 2)
    order: list[str] = []

    def note(request: Request, body: bytes) -> None:
        order.append(request.method)
        if len(order) == 6:
            node.outbox.append(event())

    brain.fault = note
    with node.running():
        assert eventually(lambda: node.empty)
    # A hello, four pictures, then the alarm at the next turn: at most four more pictures come before it.
    assert order.index("POST", 1) <= 10


def test_before_enrolment_it_waits_and_after_it_sends(tmp_path: Path, brain: ListeningBrain) -> None:
    node = Node(tmp_path, brain.url)
    node.outbox.append(event())
    with node.running():
        assert eventually(lambda: node.uplink.state.trouble is not None)
        assert node.outbox.account().waiting == 1
        introduce(brain.url, tmp_path)
        assert eventually(lambda: node.empty)
    assert len(brain.events) == 1


def test_what_is_appended_last_still_leaves_before_the_stop(node: Node, brain: ListeningBrain) -> None:
    with node.running():
        assert eventually(lambda: node.uplink.state.connected)
        node.outbox.append(event())
    assert len(brain.events) == 1


def test_a_brain_that_was_down_for_long_gets_everything_once_and_in_order(tmp_path: Path) -> None:
    quiet = ListeningBrain()
    with serving(quiet):
        introduce(quiet.url, tmp_path)
    node = Node(tmp_path, quiet.url)
    events = [event() for _ in range(350)]
    with node.running():
        for one in events:
            node.outbox.append(one)
        assert eventually(lambda: node.uplink.state.trouble is not None)
        assert node.outbox.account().waiting == 350
        with serving(quiet, port=int(quiet.url.rsplit(":", 1)[1])):
            assert eventually(lambda: node.empty)
    assert quiet.order == [(str(one.event_id), 1) for one in events]
    assert quiet.duplicates == 0


def test_over_a_line_that_refuses_cuts_and_loses_answers_nothing_is_lost_or_doubled(
    tmp_path: Path, brain: ListeningBrain
) -> None:
    introduce(brain.url, tmp_path)
    port = int(brain.url.rsplit(":", 1)[1])
    events, pictures = [event() for _ in range(400)], [b"picture %d" % n for n in range(15)]
    faults: dict[str, Any] = {"refuse": 0.25, "cut_request": 0.15, "lose_answer": 0.25}
    with proxying(FaultyProxy(port, **faults)) as line:
        node = Node(tmp_path, line.url)
        with node.running():
            for n, one in enumerate(events):
                node.outbox.append(one)
                if n % 5 == 0:
                    threading.Event().wait(0.01)
                if n % 27 == 0:
                    node.shelf.keep(pictures[n // 27], 2)
            assert eventually(lambda: node.empty, 120)
    assert [Event.model_validate(one) for one in brain.events.values()] == list(brain.events.values())
    assert set(brain.order) == {(str(one.event_id), 1) for one in events}
    assert len(brain.order) == 400
    assert set(brain.evidence.values()) == set(pictures)
    assert min(line.happened[fault] for fault in faults) > 0
    assert brain.duplicates > 0, "no answer was lost: the test tested nothing"
    assert node.outbox.account().rejected == 0


@given(st.integers(1, 10_000), st.floats(0, 600), st.floats(0, 1))
def test_waiting_grows_stays_bounded_and_honours_the_brains_wish(failures: int, wish: float, luck: float) -> None:
    wait = wait_after(failures, wish, luck)
    assert wait >= wish
    assert wait <= max(60.0, wish)
    assert wait >= min(0.25 * 2 ** min(failures - 1, 8), 30.0) or wait >= wish
    assert wait_after(failures, wish, 0.0) <= wait <= wait_after(failures, wish, 1.0)
