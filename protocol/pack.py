"""A pack is one scenario, whole: what the eyes look for, what the brain makes of it, what the legs do."""

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, ValidationError, model_validator

from protocol.causes import Misfit, misfit
from protocol.errors import WanglouError
from protocol.hazards import Severity
from protocol.indicating import Flagging
from protocol.messages import ZonePlan
from protocol.sensing import SensorRule
from protocol.span import SomeTime, Span, WrittenLimit
from protocol.texts import Text
from protocol.wire import Fraction, Line, Name, Strict, nearest


def _says_something(phrase: str) -> str:
    """A blank stands in every English sentence: as a word of danger it would send somebody for each."""
    if not phrase.strip():
        raise Misfit("error.pack.blank")
    return phrase


Phrase = Annotated[str, Field(min_length=1, max_length=40), AfterValidator(_says_something)]


class PackError(WanglouError):
    key = "error.pack.unreadable"


class ZoneNeed(StrEnum):
    """What must be drawn on a camera's picture before this pack may watch it."""

    REQUIRED = "required"  #: an area
    OPTIONAL = "optional"  #: nothing; an area where only a part of the picture counts
    LINE = "line"  #: a line (a zone with two corners) that something crosses
    ARROW = "arrow"  #: a line that shows a direction, and areas where only a part of the picture counts

    @property
    def lines(self) -> bool:
        """Whether a line must be among what is drawn."""
        return self in (ZoneNeed.LINE, ZoneNeed.ARROW)

    def takes(self, zone: ZonePlan) -> bool:
        """Whether a pack with this need can make anything of ``zone``."""
        return self is ZoneNeed.ARROW or zone.line is self.lines

    def met_by(self, zones: Sequence[ZonePlan]) -> bool:
        """Whether ``zones`` hold what must be drawn."""
        return self is ZoneNeed.OPTIONAL or any(zone.line is self.lines for zone in zones)


class Eyes(Strict):
    behaviour: Name
    settings: dict[str, Any] = {}
    schedule: Line = "always"
    zone: Annotated[ZoneNeed, Field(strict=False)] = ZoneNeed.REQUIRED
    #: Proven packs run by default; trial ones (试用) only where somebody switched them on.
    proven: bool = True
    #: What an administrator must have read, and say so, before the pack watches any camera: it learnt from footage of
    #: unclear rights, say.
    read_first: Text | None = None
    #: False alarms a day and camera that are bearable: a trial run (影子运行) ends when the pack has shown, with 95 %
    #: confidence, that it stays below.
    false_alarms_per_day: Annotated[float, Field(gt=0, le=100)] = 0.2


class Category(Strict):
    """Its place in the two-level tree of urban-management cases (事件/部件)."""

    code: Annotated[str, Field(pattern=r"^[0-9]{2,6}$")]
    part: Line


class Gate(Strict):
    """Signals further apart than this are never the same trouble."""

    radius_m: Annotated[float, Field(gt=0, le=5000)] = 80.0
    window: Span = timedelta(hours=4)
    #: However many signals keep coming, an incident accepts none after this: the next is a new one.
    longest_life: Span = timedelta(days=1)


class Weights(Strict):
    """Log-odds each agreement adds or takes away. Thresholds: docs/adr on correlation."""

    kind_same: float = 2.0
    kind_related: float = 1.5
    kind_other: float = -4.0
    distance_scale_m: Annotated[float, Field(gt=0)] = 40.0
    distance_best: float = 2.0
    time_scale: SomeTime = timedelta(hours=2)
    time_best: float = 1.5
    same_building: float = 2.0
    same_grid: float = 0.5
    same_camera_zone: float = 2.5
    #: A camera sees the house that somebody names.
    in_view: float = 1.0
    place_name: float = 1.5
    words: float = 2.0
    #: The words speak of the same thing (a dog, a lift), or of different ones.
    thing_same: float = 1.5
    thing_other: float = -3.5
    #: No place is known, and only one incident of the kind is open there.
    only_one: float = 2.0
    #: The same person, by the telephone they left, speaks up again.
    same_reporter: float = 2.0
    link_at: float = 4.0
    suggest_at: float = 2.0


class Lexicon(Strict):
    """How residents say it. ``strong`` words decide the kind, ``weak`` ones only support it."""

    strong: Annotated[tuple[Phrase, ...], Field(max_length=200, strict=False)] = ()
    weak: Annotated[tuple[Phrase, ...], Field(max_length=200, strict=False)] = ()
    #: Words that lift the report to life safety whatever else it says.
    urgent: Annotated[tuple[Phrase, ...], Field(max_length=100, strict=False)] = ()


class Brain(Strict):
    severity: Annotated[Severity, Field(strict=False)]
    gate: Gate = Gate()
    weights: Weights = Weights()
    #: Kinds that may speak of the same trouble as this pack's own kind.
    related: Annotated[tuple[Name, ...], Field(max_length=32, strict=False)] = ()
    words: Lexicon = Lexicon()
    #: An officer confirms before anybody is sent; life-safety packs say false.
    verify_first: bool = True


class TaskPlan(Strict):
    to: Literal["patrol", "department", "mediator"] = "patrol"
    skill: Name | None = None
    count: Annotated[int, Field(ge=1, le=20)] = 1
    title: Text
    #: A visit after the task is done: "look again in seven days".
    follow_up: Span | None = None


class ClockPlan(Strict):
    accept: WrittenLimit | None = None
    on_scene: WrittenLimit | None = None
    done: WrittenLimit | None = None
    check: WrittenLimit | None = None


class CloseRule(StrEnum):
    PHOTO_AFTER = "photo_after"
    OFFICER_CHECK = "officer_check"
    FOLLOW_UP_DATE = "follow_up_date"
    #: A dispute's file with an agreement that was kept, or with a referral (调解案卷).
    MEDIATION = "mediation"


MOST_CHECK_POINTS = 20


class CheckPoint(Strict):
    """检查项: something to look at before the work counts as done."""

    point: Name
    title: Text
    #: Without an answer to it nobody can report the work as done.
    required: bool = False


class Reader(StrEnum):
    """Who of the desk reads a dispute's file, beside its mediator."""

    HANDLER = "handler"  #: the officer who handles it
    OFFICERS = "officers"  #: every officer of the desk that answers for it


class Again(Strict):
    """From when on disputes at one place, or between the same people, are worth a warning."""

    count: Annotated[int, Field(ge=2, le=20)] = 3
    within: Span = timedelta(days=90)


class Mediation(Strict):
    """Incidents of this pack have a file with the people's names and words in it, closed to nearly everybody."""

    read: Annotated[tuple[Annotated[Reader, Field(strict=False)], ...], Field(max_length=2, strict=False)] = (
        Reader.HANDLER,
    )
    #: How long after an agreement somebody asks whether it is kept (回访).
    follow_up: Span = timedelta(days=30)
    again: Again = Again()


class Notices(Strict):
    """What the person who reported it is told, by step."""

    received: Text | None = None
    dispatched: Text | None = None
    closed: Text | None = None


class CheckIns(Strict):
    """平安确认: whoever is alone at such a place is asked so often if they are well, and may be silent for so long.

    Danger to life is asked about sooner, whatever stands here (central/domain/check_in.py).
    """

    when: Literal["always", "night", "never"] = "night"
    every: Span = timedelta(minutes=20)
    within: Span = timedelta(minutes=5)


class Legs(Strict):
    tasks: Annotated[tuple[TaskPlan, ...], Field(min_length=1, max_length=8, strict=False)]
    clocks: ClockPlan = ClockPlan()
    ladder: Annotated[tuple[Literal["grid", "community", "street", "district"], ...], Field(strict=False)] = (
        "grid",
        "community",
        "street",
        "district",
    )
    close_when: Annotated[tuple[Annotated[CloseRule, Field(strict=False)], ...], Field(strict=False)] = (
        CloseRule.OFFICER_CHECK,
    )
    #: What whoever finishes the work is asked about, in this order.
    checklist: Annotated[tuple[CheckPoint, ...], Field(max_length=MOST_CHECK_POINTS, strict=False)] = ()
    notices: Notices = Notices()
    #: None: its incidents are no disputes.
    mediation: Mediation | None = None
    check_ins: CheckIns = CheckIns()

    @model_validator(mode="after")
    def _points_have_names_of_their_own(self) -> "Legs":
        if len({each.point for each in self.checklist}) != len(self.checklist):
            raise ValueError("two points of the checklist have one name")
        return self

    @model_validator(mode="after")
    def _what_must_be_settled_has_a_file(self) -> "Legs":
        if CloseRule.MEDIATION in self.close_when and self.mediation is None:
            raise Misfit("error.pack.no_file")
        return self


class Privacy(Strict):
    #: L1 public … L4 secret, after GB/T 43697.
    label: Literal["L1", "L2", "L3", "L4"] = "L2"
    keep_evidence: Span = timedelta(days=30)
    blur: Literal["heads"] = "heads"
    least_confidence: Fraction = 0.0


class Pack(Strict):
    pack: Name
    version: Annotated[int, Field(ge=1, le=1_000_000)]
    title: Text
    #: The kinds this scenario is about, its own first; residents' words become the first.
    kinds: Annotated[tuple[Name, ...], Field(min_length=1, max_length=8, strict=False)]
    category: Category
    eyes: Eyes | None = None
    #: What it makes of sensors' numbers.
    sensors: Annotated[tuple[SensorRule, ...], Field(max_length=40, strict=False)] = ()
    #: What it makes of numbers about households and places.
    flagging: Flagging | None = None
    brain: Brain
    legs: Legs
    privacy: Privacy = Privacy()

    @model_validator(mode="after")
    def _life_safety_is_not_kept_waiting(self) -> "Pack":
        if self.brain.severity is Severity.LIFE_SAFETY and self.brain.verify_first:
            raise Misfit("error.pack.verify_first")
        return self

    @model_validator(mode="after")
    def _rules_raise_its_own_kinds(self) -> "Pack":
        for rule in self.sensors:
            if rule.kind is not None and rule.kind not in self.kinds:
                raise ValueError(f"sensors.{rule.rule}: kind {rule.kind} is not among kinds")
        if len({rule.rule for rule in self.sensors}) != len(self.sensors):
            raise ValueError("two rules for sensors have one name")
        return self


def read_pack(name: str, body: object) -> Pack:
    """The pack in ``body`` (parsed YAML); raises PackError naming an unknown key and the nearest known one."""
    try:
        return Pack.model_validate(body)
    except ValidationError as error:
        raise _explain(name, error) from None


def _explain(name: str, error: ValidationError) -> PackError:
    found = error.errors(include_url=False, include_input=False)
    # An unknown key first: a misspelt name also makes the right one "missing", which would mislead.
    first = next((e for e in found if e["type"] == "extra_forbidden"), found[0])
    path = ".".join(str(step) for step in first["loc"])
    if first["type"] != "extra_forbidden":
        return PackError("error.pack.unreadable", name=name, why=misfit(first, path))
    near = nearest(str(first["loc"][-1]), known_keys(first["loc"][:-1]))
    return PackError("error.pack.unknown_key", name=name, key=path, nearest=near)


def known_keys(path: tuple[int | str, ...]) -> list[str]:
    """The keys the schema of a pack knows at ``path``; empty where anything goes."""
    schema: dict[str, Any] = Pack.model_json_schema()
    node: dict[str, Any] = schema
    for step in path:
        node = _enter(schema, node, step)
    return sorted(_resolve(schema, node).get("properties", {}))


def _enter(schema: dict[str, Any], node: dict[str, Any], step: int | str) -> dict[str, Any]:
    node = _resolve(schema, node)
    child = node.get("items", {}) if isinstance(step, int) else node.get("properties", {}).get(step, {})
    return dict(child)


def _resolve(schema: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Follow ``$ref`` and the object branch of ``anyOf``."""
    for option in node.get("anyOf", []):
        if "$ref" in option:
            node = option
    while "$ref" in node:
        node = schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
    return node
