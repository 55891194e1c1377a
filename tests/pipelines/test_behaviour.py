"""The folder of behaviours: found by file, announced with their settings, refused with the nearest word."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import pipelines.behaviours as folder
from pipelines.behaviour import BehaviourError, behaviours, build, kinds_announced
from pipelines.pipeline import Watch
from pipelines.zones import Zone
from protocol.hazards import Kind
from tests.pipelines.world import Street, frame, pipeline, plan

LYING_DOG = '''
"""A dog that lies on the road."""
from datetime import timedelta
from pipelines.behaviour import Behaviour, ObjectSettings
from pipelines.verification import Rule
from protocol.hazards import AlarmCode, Kind
from protocol.texts import Text

class LyingDog(Behaviour):
    name = "lying_dog"
    title = Text(zh="路上有狗", en="Dog on the road")
    kinds = (Kind(kind="lying_dog", title=title, behaviour=name, alarm=AlarmCode(method=5, type=2)),)
    Settings = ObjectSettings
    rule = Rule(looks=1, of=1, within=timedelta(seconds=1), patience=timedelta(seconds=1))
    def __init__(self, settings, zones): self.settings = settings
    @property
    def objects(self): return self.settings.objects
    @property
    def waiting(self): return self.settings.least_confidence == 1.0
    def observe(self, scene): return []
'''


@pytest.fixture
def one_more_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "lying_dog.py").write_text(LYING_DOG, encoding="utf-8")
    monkeypatch.setattr(folder, "__path__", [*folder.__path__, str(tmp_path)])
    behaviours.cache_clear()
    yield
    behaviours.cache_clear()


def test_every_file_in_the_folder_is_one_behaviour_of_that_name() -> None:
    files = {path.stem for path in Path(folder.__path__[0]).glob("*.py")} - {"__init__"}

    assert set(behaviours()) == files
    assert {"intrusion", "loitering"} <= files


@pytest.mark.usefixtures("one_more_file")
def test_a_new_hazard_is_one_file() -> None:
    assert "lying_dog" in {kind.kind for kind in kinds_announced()}
    assert build(plan("lying_dog", objects=["dog"]), ()).objects == ("dog",)


@pytest.mark.usefixtures("one_more_file")
@pytest.mark.parametrize(("sure", "waits"), [(1.0, True), (0.5, False)])
def test_a_behaviour_that_waits_keeps_the_looks_coming_though_nothing_is_tracked(sure: float, waits: bool) -> None:
    what = plan("lying_dog", zones=(), objects=["dog"], least_confidence=sure)
    chain = pipeline([Watch.of(what, ())], Street([]))

    assert chain.process(frame(0.0)) == []
    assert chain.tracks_alive() is waits


def test_what_is_announced_fits_through_the_wire_and_draws_a_form() -> None:
    for kind in kinds_announced():
        assert Kind.model_validate_json(kind.model_dump_json()) == kind
        assert kind.title.zh != kind.title.en
        assert kind.behaviour in behaviours()
        assert kind.settings_schema["additionalProperties"] is False
        for setting in kind.settings_schema["properties"].values():
            assert setting["title"] and setting["description"] and "default" in setting


def test_kinds_carry_their_national_alarm_codes() -> None:
    codes = {kind.kind: (kind.alarm.method, kind.alarm.type) for kind in kinds_announced()}

    assert codes["intrusion"] == (5, 6)
    assert codes["loitering"] == (5, 8)


def test_a_misspelt_setting_is_named_with_the_nearest_known_one() -> None:
    with pytest.raises(BehaviourError) as refused:
        build(plan("loitering", longer_then="60s"), ())

    assert "longer_then" in refused.value.text.zh
    assert "longer_than" in refused.value.text.zh
    assert "longer_than" in refused.value.text.en


def test_a_misspelt_behaviour_is_named_with_the_nearest_known_one() -> None:
    with pytest.raises(BehaviourError) as refused:
        build(plan("intruson"), ())

    assert "intrusion" in refused.value.text.en


@pytest.mark.parametrize(
    ("behaviour", "settings"),
    [
        ("loitering", {"longer_than": "soon"}),
        ("loitering", {"longer_than": 60}),
        ("loitering", {"longer_than": "0s"}),
        ("loitering", {"wander": float("nan")}),
        ("loitering", {"wander": -1.0}),
        ("intrusion", {"objects": []}),
        ("intrusion", {"objects": "person"}),
        ("intrusion", {"least_confidence": 1.5}),
        ("intrusion", {"inside_for": "3d"}),
    ],
)
def test_a_setting_out_of_bounds_is_refused_and_named(behaviour: str, settings: dict[str, object]) -> None:
    with pytest.raises(BehaviourError) as refused:
        build(plan(behaviour, **settings), (Zone.whole_picture(),))

    assert next(iter(settings)) in refused.value.text.zh
