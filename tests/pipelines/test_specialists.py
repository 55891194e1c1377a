"""Specialists beside the street's model: asked in turn, missed aloud, and never in the way of the others."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

import numpy as np
import pytest

from models.detections import Detections
from pipelines import behaviour as room
from pipelines.behaviour import Behaviour, ModelAbsent, ObjectSettings
from pipelines.observation import Observation
from pipelines.pipeline import Watch
from pipelines.rota import Rhythm
from pipelines.scene import Scene
from pipelines.specialists import Specialists
from pipelines.tracking import Track
from pipelines.verification import Rule
from protocol.events import ModelRef, Reason
from protocol.hazards import AlarmCode, Kind
from protocol.texts import Text
from tests.pipelines.world import BEGAN, Actor, Street, frame, pipeline, plan


class Glow(Behaviour):
    """Anything its specialist finds is one; it is keen from then on."""

    name = "glow"
    title = Text(zh="发光", en="Glow")
    kinds = (Kind(kind="glow", title=title, behaviour=name, alarm=AlarmCode(method=5, type=11)),)
    Settings = ObjectSettings
    rule = Rule(looks=1, of=1, within=timedelta(seconds=9), patience=timedelta(seconds=9))
    specialist = Rhythm("lamps", every_s=1.0, sweep_s=2.0, urgent=True)
    at: list[float]

    def __init__(self, settings: ObjectSettings, zones: Sequence[object]) -> None:
        self.at = []
        self.seen = False

    @property
    def objects(self) -> tuple[str, ...]:
        return ("person",)

    @property
    def waiting(self) -> bool:
        return self.seen

    def wants(self, tracks: Sequence[Track]) -> bool:
        return bool(tracks)

    def observe(self, scene: Scene) -> list[Observation]:
        if "lamps" not in scene.special:
            return []
        self.at.append(scene.at_s)
        self.seen = len(scene.special["lamps"]) > 0
        if not self.seen:
            return []
        why = Reason.of("camera_fault.frozen", None, lasted_s=1, limit_s=1, looks=1)
        return [Observation("glow", "picture", scene.at_s, scene.at_s, 0.9, reasons=(why,))]


class Lamps:
    """A model that knows lamps; `broken`: it answers nothing at all."""

    labels = ("lamp",)

    def __init__(self) -> None:
        self.shine = 0.0
        self.broken = False
        self.looks = 0

    def detect(self, image: np.ndarray) -> Detections:
        self.looks += 1
        if self.broken:
            raise RuntimeError("out of memory")
        rows = [(10.0, 10.0, 40.0, 40.0)] if self.shine else []
        sure = np.full(len(rows), self.shine, np.float32)
        return Detections(np.array(rows, np.float32).reshape(-1, 4), sure, np.zeros(len(rows), np.int16), self.labels)


@pytest.fixture(autouse=True)
def one_more_behaviour(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    known = {**room.behaviours(), "glow": Glow}
    monkeypatch.setattr(room, "behaviours", lambda: known)
    yield


WATCH = Watch.of(plan("glow", zones=()), ())
SOMEBODY = Actor(((0.0, 320, 300), (900.0, 320, 300)))


def test_it_is_asked_in_its_rhythm_and_at_every_picture_once_it_found_something() -> None:
    lamps = Lamps()
    chain = pipeline([WATCH], Street([SOMEBODY]), specialists={"lamps": lamps})
    for at_s in np.arange(0.0, 10.0, 0.2):
        chain.process(frame(float(at_s)))
    assert 9 <= lamps.looks <= 11

    lamps.shine, lamps.looks = 0.8, 0
    events = [e for at_s in np.arange(10.0, 20.0, 0.2) for e in chain.process(frame(float(at_s)))]
    assert lamps.looks > 44
    assert [event.kind for event in events] == ["glow"]


def test_where_there_is_nothing_for_it_to_look_at_it_sweeps_and_no_more() -> None:
    lamps = Lamps()
    chain = pipeline([WATCH], Street([]), specialists={"lamps": lamps})
    for at_s in np.arange(0.0, 10.0, 0.2):
        chain.process(frame(float(at_s)))
    assert lamps.looks == 5
    assert chain.blind_to(10.0) == ()


def test_an_event_names_the_models_that_looked_and_no_others() -> None:
    lamps = Lamps()
    lamps.shine = 0.8
    refs = tuple(ModelRef(name=name, sha256="0" * 64) for name in ("street", "lamps", "postures"))
    team = {"lamps": lamps, "postures": Lamps()}
    chain = pipeline([WATCH], Street([SOMEBODY]), specialists=team, models=refs)
    (event,) = chain.process(frame(0.0))
    assert [ref.name for ref in event.models] == ["street", "lamps"]


def test_a_pack_whose_model_is_not_there_names_the_hazards_that_nobody_sees() -> None:
    with pytest.raises(ModelAbsent) as refused:
        pipeline([WATCH], Street([]))
    for text in (refused.value.text.zh, refused.value.text.en):
        assert "lamps" in text
        assert "{" not in text
    assert "发光" in refused.value.text.zh
    assert "Glow" in refused.value.text.en


def test_a_glance_is_worth_a_whole_look_only_where_it_finds_something() -> None:
    lamps = Lamps()
    chain = pipeline([WATCH], Street([]), specialists={"lamps": lamps})
    assert chain.glances(0.0, BEGAN)
    assert not chain.glance(frame(0.0))
    assert not chain.glances(1.0, BEGAN)
    lamps.shine = 0.1
    assert not chain.glance(frame(2.0)), "too unsure to wake anybody"
    lamps.shine = 0.5
    assert chain.glance(frame(4.0))


def test_a_model_that_fails_blinds_nobody_else_and_is_told_until_it_sees_again() -> None:
    lamps = Lamps()
    lamps.broken = True
    chain = pipeline([WATCH], Street([SOMEBODY]), specialists={"lamps": lamps})
    blind = {}
    for at_s in np.arange(0.0, 20.0, 0.2):
        lamps.broken = at_s < 12.0
        assert chain.process(frame(float(at_s))) == []
        assert len(chain.last_detections) == 1, "the street's model goes on"
        blind[round(float(at_s), 1)] = [kind.kind for kind in chain.blind_to(float(at_s))]
        assert set(chain.failing) <= {"lamps"}
    assert blind[5.0] == [], "one look that failed is no blindness yet"
    assert blind[8.0] == ["glow"]
    assert blind[15.0] == []
    assert not chain.failing


def test_a_model_that_does_not_get_to_look_is_late_too() -> None:
    specialists = Specialists({"lamps": Lamps()}, [Rhythm("lamps", every_s=1.0, sweep_s=2.0, late_s=6.0)])
    specialists.look(frame(0.0), {"lamps"}, ())
    for at_s in (2.0, 6.0):
        specialists.look(frame(at_s), (), ())
        assert specialists.late(at_s) == frozenset()
    specialists.look(frame(7.0), (), ())
    assert specialists.late(7.0) == {"lamps"}


def test_several_that_ask_one_model_get_the_strictest_of_their_rhythms() -> None:
    lamps = Lamps()
    rhythms = [Rhythm("lamps", every_s=5.0), Rhythm("lamps", every_s=1.0, sweep_s=3.0)]
    specialists = Specialists({"lamps": lamps}, rhythms)
    for at_s in np.arange(0.0, 10.0, 0.5):
        specialists.look(frame(float(at_s)), {"lamps"}, ())
    assert 9 <= lamps.looks <= 14
    assert specialists.sweeping(13.0) == ("lamps",)
