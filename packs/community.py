"""A community as data: its places, its cameras, its people, and the story the demonstration tells there."""

from collections.abc import Iterable
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from packs.errors import CommunityError
from packs.gazetteer import GazetteerPlace, read_places
from packs.holidays import Holidays, read_holidays
from packs.meant import read_yaml_as
from packs.paths import read_paths
from packs.plans import pack_plan, zones_for
from protocol.causes import Misfit
from protocol.geo import Position
from protocol.messages import CameraPlan, ZonePlan
from protocol.pack import Pack
from protocol.paths import PathGraph
from protocol.rounds import (
    LONGEST_LOOK_AT,
    LONGEST_NAME,
    MOST_BEGIN_WITHIN_MIN,
    MOST_CHECKPOINTS,
    MOST_WINDOWS,
    WINDOW,
)  # fmt: skip
from protocol.texts import Text
from protocol.wire import Identifier, Line, Name, PhoneNumber, PlacePath, Strict, Words, nearest

Seconds = Annotated[float, Field(ge=0, le=86_400)]
Window = Annotated[str, Field(pattern=WINDOW)]
RoundDay = Literal["work", "rest", "mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Clocktime = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$")]


class CameraEntry(Strict):
    camera_id: Identifier
    name: Text
    #: A clip of sample_videos that stands in for the camera.
    clip: Name
    rendered: bool
    place_path: PlacePath
    position: Position
    #: How far from ``position`` what it sees may stand.
    view_radius_m: Annotated[float, Field(gt=0, le=500)] = 30.0
    zones: Annotated[tuple[ZonePlan, ...], Field(max_length=32)] = ()
    packs: Annotated[tuple[Name, ...], Field(min_length=1, max_length=32)]

    def plan(self, shelf: dict[str, Pack]) -> CameraPlan:
        """What the agent shall do with this camera: every pack watches those of its zones that it can use."""
        return CameraPlan(
            camera_id=self.camera_id,
            name=self.name.zh,
            place_path=self.place_path,
            zones=self.zones,
            packs=tuple(pack_plan(shelf[name], zones_for(shelf[name], self.zones)) for name in self.packs),
        )


class Shift(Strict):
    """Hours of the day on duty, the community's time."""

    begins: Annotated[Clocktime, Field(alias="from")]
    ends: Annotated[Clocktime, Field(alias="to")]


class Person(Strict):
    """Somebody who works here. Passwords are made at each start and never stand in a file."""

    login: Identifier
    name: Line
    role: Literal["admin", "officer", "patrol", "mediator", "department", "wall"]
    place_path: PlacePath
    skills: Annotated[tuple[Name, ...], Field(max_length=16)] = ()
    department: Line | None = None
    #: The number under which the duty desk reaches them.
    phone: PhoneNumber | None = None
    position: Position | None = None
    shift: Shift | None = None


class RoundPoint(Strict):
    """A place to walk to, and what to look at there."""

    place_path: PlacePath
    look_at: Annotated[Line, Field(max_length=LONGEST_LOOK_AT)] = ""


class RoundEntry(Strict):
    """巡检计划: what is walked on which days, in which hours, by whom."""

    name: Annotated[Line, Field(min_length=1, max_length=LONGEST_NAME)]
    days: Annotated[tuple[RoundDay, ...], Field(min_length=1, max_length=9)]
    #: "08:30-10:00"; one that ends before it begins goes past midnight.
    windows: Annotated[tuple[Window, ...], Field(min_length=1, max_length=MOST_WINDOWS)]
    begin_within_min: Annotated[int, Field(ge=1, le=MOST_BEGIN_WITHIN_MIN)] = 30
    #: A login of people.yaml; None: whoever of the place is on shift.
    assignee: Identifier | None = None
    checkpoints: Annotated[tuple[RoundPoint, ...], Field(min_length=1, max_length=MOST_CHECKPOINTS)]


class StoryStep(Strict):
    """Something that is seen or said, and what must come of it."""

    step: Name
    tells: Literal["camera", "resident", "patrol"]
    #: Whose eyes (a camera step) or whose phone (a patrol step; residents have no account).
    camera: Identifier | None = None
    teller: Identifier | None = None
    at_s: Seconds = 0.0
    #: A camera step that is waited for, until its own ``by_s`` at the longest: a slow machine sees later.
    after: Name | None = None
    words: Words | None = None
    contact: Line | None = None
    place_path: PlacePath | None = None
    position: Position | None = None
    #: What the brain must take it for.
    kind: Name
    #: Steps with one label become one incident, steps with different labels stay apart.
    incident: Name
    task: Literal["patrol", "mediator", "department", "none"] = "none"
    ends: Literal["closed", "follow_up", "false_alarm", "open"] = "open"
    by_s: Seconds

    @model_validator(mode="after")
    def _seen_or_said(self) -> "StoryStep":
        if (self.tells == "camera") != (self.camera is not None):
            raise Misfit("error.community.step_camera")
        if (self.tells == "camera") == (self.words is not None):
            raise Misfit("error.community.step_words")
        if (self.tells == "patrol") != (self.teller is not None):
            raise Misfit("error.community.step_teller")
        if self.tells == "camera" and self.after is not None:
            raise Misfit("error.community.step_after")
        return self


class _Cameras(Strict):
    cameras: Annotated[tuple[CameraEntry, ...], Field(max_length=256)]


class _People(Strict):
    people: Annotated[tuple[Person, ...], Field(max_length=1000)]


class _Story(Strict):
    story: Annotated[tuple[StoryStep, ...], Field(max_length=100)]


class _Rounds(Strict):
    rounds: Annotated[tuple[RoundEntry, ...], Field(max_length=100)]


class Community(Strict):
    name: Name
    places: tuple[GazetteerPlace, ...]
    cameras: tuple[CameraEntry, ...]
    people: tuple[Person, ...]
    story: tuple[StoryStep, ...]
    #: Public holidays and moved working days of its district.
    holidays: Holidays | None = None
    #: Its paths on foot; None: the straight line is good enough.
    paths: PathGraph | None = None
    #: Rounds that are walked there.
    rounds: tuple[RoundEntry, ...] = ()

    @property
    def district_id(self) -> str:
        return self.places[0].place_path.split("/")[0]

    @property
    def community_path(self) -> str:
        """The path of the community itself, where a report without a place belongs."""
        return next(place.place_path for place in self.places if place.kind == "community")

    def place(self, place_path: str) -> GazetteerPlace:
        return next(place for place in self.places if place.place_path == place_path)


#: Whatever its folder is called.
_OWN = "own"


def communities() -> list[str]:
    """Names of the communities that ship with the software."""
    return sorted(entry.name for entry in files(__package__).joinpath("places").iterdir() if entry.is_dir())


def load_community(name: str) -> Community:
    """The community ``name`` out of packs/places, or one's own out of the folder ``name``. Raises CommunityError or
    YamlError naming what is wrong."""
    if (own := Path(name)).is_dir() and name not in communities():
        return read_community(_OWN, own)
    if name not in communities():
        raise CommunityError("error.community.missing", name=name, nearest=nearest(name, communities()))
    return read_community(name, files(__package__).joinpath("places", name))


def read_community(name: str, folder: Traversable) -> Community:
    """The community written down in ``folder``; every reference between its files is checked."""
    community = Community(
        name=name,
        places=read_places(folder.joinpath("places.geojson")),
        cameras=read_yaml_as(_Cameras, folder.joinpath("cameras.yaml")).cameras,
        people=read_yaml_as(_People, folder.joinpath("people.yaml")).people,
        story=read_yaml_as(_Story, folder.joinpath("story.yaml")).story,
        holidays=_holidays(folder.joinpath("holidays.ics")),
        paths=read_paths(paths) if (paths := folder.joinpath("paths.geojson")).is_file() else None,
        rounds=read_yaml_as(_Rounds, rounds).rounds if (rounds := folder.joinpath("rounds.yaml")).is_file() else (),
    )
    _check(community)
    return community


def _holidays(file: Traversable) -> Holidays | None:
    """A community may do without: then every weekday is worked."""
    return read_holidays(file.name, file.read_bytes()) if file.is_file() else None


def _check(community: Community) -> None:
    cameras = [camera.camera_id for camera in community.cameras]
    logins = [person.login for person in community.people]
    paths = [place.place_path for place in community.places]
    for file, names in (("cameras.yaml", cameras), ("people.yaml", logins)):
        _once(file, names)
    _once("story.yaml", [step.step for step in community.story])
    _known("cameras.yaml", paths, (camera.place_path for camera in community.cameras))
    _known("people.yaml", paths, (person.place_path for person in community.people))
    _once("rounds.yaml", [each.name for each in community.rounds])
    for each in community.rounds:
        _once("rounds.yaml", [point.place_path for point in each.checkpoints])
        _known("rounds.yaml", paths, (point.place_path for point in each.checkpoints))
        _known("rounds.yaml", logins, [each.assignee] if each.assignee else [])
    _known("story.yaml", paths, (step.place_path for step in community.story if step.place_path))
    seen = [step.step for step in community.story if step.camera]
    _known("story.yaml", seen, (step.after for step in community.story if step.after))
    _known("story.yaml", cameras, (step.camera for step in community.story if step.camera))
    _known("story.yaml", logins, (step.teller for step in community.story if step.teller))


def _once(file: str, names: list[str]) -> None:
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise CommunityError("error.community.twice", file=file, name=twice)


def _known(file: str, known: list[str], named: Iterable[str]) -> None:
    for name in named:
        if name not in known:
            raise CommunityError("error.community.unknown", file=file, name=name, nearest=nearest(name, known))
