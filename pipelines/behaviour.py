"""A behaviour watches for one hazard: its settings, the kinds it announces, and what it says after a look."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from inspect import isabstract
from pkgutil import iter_modules
from typing import Annotated, Any, ClassVar

from pydantic import Field, ValidationError

from pipelines.frame import Frame
from pipelines.observation import Observation
from pipelines.rota import Rhythm
from pipelines.scene import Scene
from pipelines.tracking import Track
from pipelines.verification import Rule
from pipelines.zones import Zone
from protocol.causes import misfit
from protocol.errors import WanglouError
from protocol.hazards import Kind
from protocol.messages import PackPlan
from protocol.texts import Text, say
from protocol.wire import Fraction, Line, Strict, nearest

_FOLDER = "pipelines.behaviours"

Objects = Annotated[tuple[Line, ...], Field(min_length=1, max_length=32, strict=False)]


class BehaviourError(WanglouError):
    """A pack asks for something no behaviour can do."""

    key = "error.behaviour.unreadable"


class ModelAbsent(BehaviourError):
    """The model that a behaviour asks is not there: its hazards cannot be seen now."""

    key = "error.behaviour.no_model"

    def __init__(self, kinds: Sequence[Kind], model: str) -> None:
        self.kinds = tuple(kinds)
        self.model = model
        super().__init__(model=model)

    @property
    def text(self) -> Text:
        return unseen(self.kinds, self.key, **self.values)


class ObjectSettings(Strict):
    """What a behaviour about people or things lets every pack choose."""

    objects: Objects = Field(("person",), title="看什么", description="labels of the model to look for")
    least_confidence: Fraction = Field(0.4, title="最低置信度", description="less sure tracks do not count")


class Behaviour(ABC):
    """One per watch and camera. It may remember what it saw; it decides nothing about events.

    A new hazard is one file in ``pipelines/behaviours/`` with one subclass that fills the class variables.
    """

    name: ClassVar[str]
    title: ClassVar[Text]
    kinds: ClassVar[tuple[Kind, ...]]
    Settings: ClassVar[type[Strict]]
    rule: ClassVar[Rule]
    #: What may be drawn for it: areas, lines (zones with two corners), or both.
    takes_areas: ClassVar[bool] = True
    takes_lines: ClassVar[bool] = False
    #: It never speaks with less confidence than this, where its settings have no `least_confidence` of their own. Below
    #: the truth is harmless: the camera is then raised to less than people asked for.
    speaks_from: ClassVar[float] = 0.0
    #: The model it asks besides the street's, and how often; None where the street's is enough.
    specialist: ClassVar[Rhythm | None] = None
    #: It lives on the levels of the camera's sound, which are measured only while such a behaviour watches there.
    listens: ClassVar[bool] = False
    #: What it told must be looked at for as long as it goes on. False: the sweep is enough, however long that is.
    looks_on: ClassVar[bool] = True
    #: It is shown every picture whose turn it is, also where the gate saw nothing move; see `glance`.
    glances: ClassVar[bool] = False

    @abstractmethod
    def __init__(self, settings: Any, zones: Sequence[Zone]) -> None:
        """`settings` is an instance of the class's own Settings; `zones` is never empty."""

    @property
    @abstractmethod
    def objects(self) -> tuple[str, ...]:
        """The labels it needs tracked; empty where it looks at the picture alone."""

    @property
    def waiting(self) -> bool:
        """Whether it needs looks though nothing moves: something it saw must be watched on, or has just begun."""
        return False

    @property
    def too_slow(self) -> bool:
        """Whether its pictures come too rarely for what it watches for."""
        return False

    def glance(self, frame: Frame) -> bool:
        """Look at a picture in which nothing else moves; whether it is worth a whole look, at once and of the same
        picture. Asked only where `glances`: nothing can begin or end by it."""
        return False

    @property
    def keen(self) -> bool:
        """Whether it wants its specialist to look at every picture now."""
        return self.waiting

    def wants(self, tracks: Sequence[Track]) -> bool:
        """Whether there is anything for its specialist to look at, now that `tracks` are followed."""
        return True

    @abstractmethod
    def observe(self, scene: Scene) -> list[Observation]:
        """What it makes of this look: for each kind and place at most one observation."""


def unseen(kinds: Iterable[Kind], key: str, **values: object) -> Text:
    """The text of `key` with the titles of those kinds as its {hazards}."""
    titles = [kind.title for kind in kinds]
    hazards = Text(zh="、".join(t.zh for t in titles) or "-", en=", ".join(t.en for t in titles) or "-")
    return Text(zh=say(key, "zh", **values, hazards=hazards.zh), en=say(key, "en", **values, hazards=hazards.en))


@cache
def behaviours() -> Mapping[str, type[Behaviour]]:
    """Every behaviour in the folder, by name."""
    folder = import_module(_FOLDER)
    modules = [import_module(f"{_FOLDER}.{found.name}") for found in iter_modules(folder.__path__)]
    classes = [
        thing
        for module in modules
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, Behaviour) and not isabstract(thing)
        and thing.__module__ == module.__name__
    ]  # fmt: skip
    return {found.name: found for found in sorted(classes, key=lambda c: c.name)}


def specialists() -> tuple[str, ...]:
    """The models that any behaviour asks besides the street's."""
    return tuple(sorted({found.specialist.model for found in behaviours().values() if found.specialist}))


def kinds_announced() -> tuple[Kind, ...]:
    """What an agent says in its hello: each kind with the JSON Schema of its behaviour's settings."""
    return tuple(
        kind.model_copy(update={"settings_schema": found.Settings.model_json_schema()})
        for found in behaviours().values()
        for kind in found.kinds
    )


def build(plan: PackPlan, zones: Sequence[Zone]) -> Behaviour:
    """The behaviour a pack asks for, ready to watch `zones`, or the whole picture where there are none.

    Raises BehaviourError: no such behaviour, an unknown setting (it names the nearest), a bad value, a line where an
    area is needed or the other way round.
    """
    found = behaviours().get(plan.behaviour)
    if found is None:
        near = nearest(plan.behaviour, list(behaviours()))
        raise BehaviourError("error.behaviour.missing", name=plan.behaviour, nearest=near)
    try:
        settings = found.Settings.model_validate(plan.settings)
    except ValidationError as error:
        raise _explain(plan, found, error) from None
    for zone in zones:
        if not (found.takes_lines if zone.line else found.takes_areas):
            key = "error.behaviour.needs_area" if zone.line else "error.behaviour.needs_line"
            raise BehaviourError(key, pack=plan.pack, zone=zone.name)
    return found(settings, tuple(zones) or (Zone.whole_picture(),))


def _explain(plan: PackPlan, found: type[Behaviour], error: ValidationError) -> BehaviourError:
    problems = error.errors(include_url=False, include_input=False)
    # An unknown key first: it is the likelier reason why another one is missing.
    first = next((p for p in problems if p["type"] == "extra_forbidden"), problems[0])
    key = ".".join(str(step) for step in first["loc"])
    if first["type"] == "extra_forbidden":
        near = nearest(key, list(found.Settings.model_fields))
        return BehaviourError("error.behaviour.unknown_setting", pack=plan.pack, key=key, nearest=near)
    return BehaviourError("error.behaviour.unreadable", pack=plan.pack, key=key, why=misfit(first))
