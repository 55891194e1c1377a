"""A community as data: its places, its cameras, its people, and the story the demonstration tells there."""

import json
from collections.abc import Iterable
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, Field, ValidationError, model_validator

from packs.errors import CommunityError
from packs.gazetteer import GazetteerPlace, read_places
from packs.holidays import Holidays, read_holidays
from packs.plans import pack_plan, zones_for
from packs.yaml_file import read_yaml
from protocol.causes import Misfit, misfit, where_in
from protocol.geo import Position
from protocol.messages import CameraPlan, ZonePlan
from protocol.pack import Pack
from protocol.texts import Text
from protocol.wire import Identifier, Line, Name, PhoneNumber, PlacePath, Strict, Words, nearest

Model = TypeVar("Model", bound=BaseModel)
Seconds = Annotated[float, Field(ge=0, le=86_400)]
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
    role: Literal["admin", "officer", "patrol", "mediator", "department"]
    place_path: PlacePath
    skills: Annotated[tuple[Name, ...], Field(max_length=16)] = ()
    department: Line | None = None
    #: The number under which the duty desk reaches them.
    phone: PhoneNumber | None = None
    position: Position | None = None
    shift: Shift | None = None


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


class Community(Strict):
    name: Name
    places: tuple[GazetteerPlace, ...]
    cameras: tuple[CameraEntry, ...]
    people: tuple[Person, ...]
    story: tuple[StoryStep, ...]
    #: Public holidays and moved working days of its district.
    holidays: Holidays | None = None

    @property
    def district_id(self) -> str:
        return self.places[0].place_path.split("/")[0]

    @property
    def community_path(self) -> str:
        """The path of the community itself, where a report without a place belongs."""
        return next(place.place_path for place in self.places if place.kind == "community")

    def place(self, place_path: str) -> GazetteerPlace:
        return next(place for place in self.places if place.place_path == place_path)


def communities() -> list[str]:
    """Names of the communities that ship with the software."""
    return sorted(entry.name for entry in files(__package__).joinpath("places").iterdir() if entry.is_dir())


def load_community(name: str) -> Community:
    """The community ``name`` out of packs/places. Raises CommunityError or YamlError naming what is wrong."""
    if name not in communities():
        raise CommunityError("error.community.missing", name=name, nearest=nearest(name, communities()))
    return read_community(name, files(__package__).joinpath("places", name))


def read_community(name: str, folder: Traversable) -> Community:
    """The community written down in ``folder``; every reference between its files is checked."""
    community = Community(
        name=name,
        places=read_places(folder.joinpath("places.geojson")),
        cameras=_read(folder.joinpath("cameras.yaml"), _Cameras).cameras,
        people=_read(folder.joinpath("people.yaml"), _People).people,
        story=_read(folder.joinpath("story.yaml"), _Story).story,
        holidays=_holidays(folder.joinpath("holidays.ics")),
    )
    _check(community)
    return community


def _read(file: Traversable, model: type[Model]) -> Model:
    body = read_yaml(file)
    try:
        # By way of JSON, where strict validation takes an array for a tuple.
        return model.model_validate_json(json.dumps(body, default=str))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise CommunityError(file=file.name, why=misfit(first, where_in(first))) from None


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
