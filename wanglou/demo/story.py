"""Tells the story of packs/places/*/story.yaml through the public interface, each step in its time."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from packs.community import Community, StoryStep
from wanglou.demo.record import Record
from wanglou.demo.stage import Stage
from wanglou.simulation.person import Away, Person, Refused


@dataclass(slots=True)
class Heard:
    """What the tellers of the story were answered, and every incident anybody saw on the way."""

    #: step name → incident number.
    numbers: dict[str, str] = field(default_factory=dict)
    #: step name → tracking code.
    codes: dict[str, str] = field(default_factory=dict)
    #: step name → what the resident's page showed last.
    tracked: dict[str, dict[str, Any]] = field(default_factory=dict)
    incident_ids: set[str] = field(default_factory=set)
    #: Where cameras have seen something, as the queue shows it: (place, kind). None: nobody looks at the queue for us.
    seen: set[tuple[str, str]] | None = None


class Tellers:
    """Residents, and the patrol who finds something on a round, each in their own time."""

    def __init__(self, stage: Stage, story: Sequence[StoryStep], record: Record, heard: Heard) -> None:
        self._stage = stage
        self._record = record
        self._heard = heard
        self._resident = Person(stage.address.url, verify=stage.address.verify, name="居民")
        self._patrols: dict[str, Person] = {}
        self._to_tell = sorted((step for step in story if step.words), key=lambda step: step.at_s)
        #: Chosen once, so that telling it again after a cut is still one report.
        self._keys = {step.step: str(uuid4()) for step in self._to_tell}

    def tell_what_is_due(self, at_s: float) -> None:
        """Whoever cannot get through now tries again at the next call."""
        for step in [step for step in self._to_tell if is_due(step, at_s, self._heard.seen, self._stage.community)]:
            try:
                self._tell(step)
            except (Refused, Away) as trouble:
                self._record.tell("demo", f"{step.step}: {trouble}")
                return
            self._to_tell.remove(step)

    def _tell(self, step: StoryStep) -> None:
        body: dict[str, Any] = {"words": step.words, "client_key": self._keys[step.step]}
        body |= {"contact": step.contact} if step.contact else {}
        body |= {"place_path": step.place_path} if step.place_path else {}
        if step.position:
            body |= {"lat": step.position.lat, "lon": step.position.lon, "datum": "WGS84"}
        if step.teller:
            answer = self._patrol(step.teller).post("/api/v1/findings", body)
        else:
            answer = self._resident.post("/api/v1/reports", body)
            # Shown once: if the first answer was lost on the way, the repetition carries no code.
            if answer["tracking_code"]:
                self._heard.codes[step.step] = answer["tracking_code"]
        self._heard.numbers[step.step] = answer["incident_number"]
        who = self._stage.person(step.teller).name if step.teller else "居民"
        self._record.tell(who, f"{answer['incident_number']} {step.words}")

    def read_answers(self) -> None:
        """Who reported something looks what became of it, and once it has ended says whether it went well."""
        for step, code in self._heard.codes.items():
            if self._heard.tracked.get(step, {}).get("satisfied"):
                continue  # has heard how it ended
            try:
                self._heard.tracked[step] = self._read_answer(step, code)
            except Refused as refused:  # asked too often: what was read before still holds
                self._record.tell("居民", f"{self._heard.numbers[step]}: {refused}")

    def _read_answer(self, step: str, code: str) -> dict[str, Any]:
        path = f"/api/v1/reports/{code}"
        tracked: dict[str, Any] = self._resident.get(path)
        if tracked["ended"] and tracked["satisfied"] is None:
            self._resident.post(f"{path}/rating", {"satisfied": True, "words": "处理得很快"})
            self._record.tell("居民", f"{self._heard.numbers[step]} satisfied")
            tracked = self._resident.get(path)
        return tracked

    def _patrol(self, login: str) -> Person:
        if login not in self._patrols:
            self._patrols[login] = signed_in(self._stage, login)
        return self._patrols[login]


def is_due(step: StoryStep, at_s: float, seen: Collection[tuple[str, str]] | None, community: Community) -> bool:
    """Its time has come, and what it comes after has been seen, or should have been by now.

    ``seen``: (place, kind) of what cameras saw; None where nobody looks, and then nothing is waited for.
    """
    if at_s < step.at_s or step.after is None or seen is None:
        return at_s >= step.at_s
    awaited = next(each for each in community.story if each.step == step.after)
    place = next(camera.place_path for camera in community.cameras if camera.camera_id == awaited.camera)
    return (place, awaited.kind) in seen or at_s >= awaited.by_s


def signed_in(stage: Stage, login: str) -> Person:
    """Somebody of the community's staff, signed in."""
    person = Person(stage.address.url, verify=stage.address.verify, name=stage.person(login).name)
    person.sign_in(login, stage.passwords[login])
    return person
