"""Asks every door of the running application with spoiled requests, and keeps count of what came of it."""

import asyncio
import json
import sys
import time
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any
from urllib.parse import urlencode

from http_message_signatures import HTTPMessageSignaturesException

from central.http.document import describe
from protocol.events import Event
from protocol.messages import PATH_EVENTS
from tests.central.http.authorisation import ROLES, Rule, rules
from tests.central.http.errands import EDGE_BODIES, FORM, JSON, PHOTO, Errand, knock_of
from tests.central.http.hostile import (
    BODIES,
    CONTENT_TYPES,
    as_multipart,
    bend_json,
    made_up,
    spoil_bytes,
    spoil_form,
    spoil_headers,
    spoil_json,
    spoil_target,
    written,
)  # fmt: skip
from tests.central.http.houses import Asker, World
from tests.central.http.knocking import Answer, Knock, answer_to

#: Requests under way at once: enough to keep the database busy while this process reads and writes.
AT_ONCE = 2
MULTIPART = "multipart/form-data; boundary=x"
#: Field names of all forms: each form is also asked with those of the others.
FIELDS = (
    "words", "contact", "place_path", "lat", "lon", "datum", "kind", "client_key", "reason", "note", "follow_up_on",
    "to", "ok",
    "number", "link_id", "on_shift", "satisfied", "login", "password", "next", "csrf", "photos", "code", "",
    "__class__",
)  # fmt: skip


@dataclass(slots=True)
class Tally:
    """One door's count."""

    door: str
    inputs: int = 0
    statuses: Counter[int] = field(default_factory=Counter)
    slowest_ms: float = 0.0
    #: What was answered with 5xx, to be asked again.
    failed: list[tuple[Knock, Answer]] = field(default_factory=list)

    def note(self, knock: Knock, answer: Answer, took_ms: float) -> None:
        self.inputs += 1
        self.statuses[answer.status] += 1
        self.slowest_ms = max(self.slowest_ms, took_ms)
        if answer.status >= 500:
            self.failed.append((knock, answer))


@dataclass(frozen=True, slots=True)
class Fuzzer:
    """Makes inputs for a world; the description is the application's own."""

    world: World
    document: Mapping[str, Any]

    @classmethod
    def of(cls, world: World) -> "Fuzzer":
        return cls(world, describe(world.brain.app))

    async def door(self, rule: Rule, inputs: int, seed: object) -> Tally:
        """``inputs`` spoiled requests at one door."""
        tally = Tally(str(rule))
        waiting = self._knocks(rule, inputs, Random(f"{seed} {rule}"))

        async def keep_knocking() -> None:
            for knock in waiting:
                began = time.perf_counter()
                answer = await answer_to(self.world.brain.app, knock)
                tally.note(knock, answer, (time.perf_counter() - began) * 1000)

        await asyncio.gather(*(keep_knocking() for _ in range(AT_ONCE)))
        return tally

    def _knocks(self, rule: Rule, inputs: int, dice: Random) -> Iterator[Knock]:
        for _ in range(inputs):
            yield self.knock(dice, rule)

    def knock(self, dice: Random, rule: Rule) -> Knock:
        """One spoiled request, from somebody who may pass this door most of the time."""
        errand, asker = rule.errand, self._asker(dice, rule)
        house = self.world.houses["own" if dice.random() < 0.9 else dice.choice(("near", "far", "unknown"))]
        plain = errand.knock(self.world.brain, asker, house)
        target, (body, kind) = plain.target, self._body(dice, errand, asker, plain)
        if dice.random() < (0.3 if errand.body or errand.path in EDGE_BODIES else 0.8):
            target = spoil_target(dice, errand.path, target)
        try:
            knock = knock_of(self.world.brain, asker, errand.method, target, body, kind, errand.more)
        except (HTTPMessageSignaturesException, UnicodeError):  # the signer refuses what the brain has to bear
            signed = knock_of(self.world.brain, asker, errand.method, plain.target, body, JSON)
            knock = Knock(errand.method, target, {**signed.headers, "content-type": kind}, body)
        if dice.random() < 0.2:
            knock = Knock(knock.method, knock.target, spoil_headers(dice, knock.headers), knock.body)
        return knock

    def _asker(self, dice: Random, rule: Rule) -> Asker:
        askers = self.world.askers
        if dice.random() < 0.03:
            return dice.choice(list(askers.values()))
        if "agent" in rule.who:
            return askers["agent"]
        fitting = [name for name in ROLES if name in rule.who]
        return askers[dice.choice(fitting)] if fitting else askers["nobody"]

    def _body(self, dice: Random, errand: Errand, asker: Asker, plain: Knock) -> tuple[bytes, str]:
        """(body, content type)."""
        if errand.path in EDGE_BODIES or (errand.body is not None and errand.content_type == JSON):
            return self._json(dice, errand, asker)
        if errand.body is not None:
            return self._form(dice, errand)
        if errand.path.startswith("/v1/edge/evidence"):
            kind = dice.choice(("image/jpeg", "image/png", "video/mp4", *CONTENT_TYPES))
            return dice.choice((PHOTO, spoil_bytes(dice, PHOTO), *BODIES)), kind.encode("ascii", "ignore").decode()
        kind = plain.headers.get("content-type", JSON)
        return (dice.choice(BODIES), dice.choice(CONTENT_TYPES)) if dice.random() < 0.2 else (plain.body, kind)

    def _json(self, dice: Random, errand: Errand, asker: Asker) -> tuple[bytes, str]:
        way, kind = dice.random(), JSON if dice.random() < 0.96 or asker.signs_as else dice.choice(CONTENT_TYPES)
        if way < 0.03:
            return dice.choice(BODIES), kind
        if way < 0.3 and (schema := self._schema(errand)):
            return written(made_up(dice, schema, self.document)), kind
        if way > 0.95 and errand.path in ("/api/v1/reports", "/api/v1/calls", "/api/v1/findings"):
            return as_multipart(dice, self._fields(errand), PHOTO), MULTIPART
        meant = json.loads(errand.written(self.world.brain, self.world.houses["own"], asker))
        if errand.path == PATH_EVENTS:
            meant = {"events": [_an_event(dice, meant["events"][0]) for _ in range(dice.choice((1, 1, 3)))]}
        change = bend_json if dice.random() < 0.4 else spoil_json
        for _ in range(dice.choice((1, 1, 1, 2, 4))):
            meant = change(dice, meant)
        body = written(meant)
        return (spoil_bytes(dice, body), kind) if way > 0.9 else (body, kind)

    def _form(self, dice: Random, errand: Errand) -> tuple[bytes, str]:
        way = dice.random()
        if way < 0.04:
            return dice.choice(BODIES), dice.choice((FORM, MULTIPART, *CONTENT_TYPES))
        if way < 0.25:
            body = as_multipart(dice, self._fields(errand), PHOTO)
            return (spoil_bytes(dice, body) if dice.random() < 0.4 else body), MULTIPART
        if way < 0.32:
            return spoil_bytes(dice, urlencode(self._fields(errand)).encode()), FORM
        return spoil_form(dice, self._fields(errand), FIELDS), FORM

    def _fields(self, errand: Errand) -> dict[str, str]:
        said = errand.body(self.world.houses["own"]) if errand.body else {}
        return {name: str(value) for name, value in said.items()}

    def _schema(self, errand: Errand) -> Mapping[str, Any] | None:
        operation = self.document["paths"].get(errand.path, {}).get(errand.method.lower(), {})
        content = operation.get("requestBody", {}).get("content", {})
        found: Mapping[str, Any] | None = content.get(JSON, {}).get("schema")
        return found


_EVENT_SCHEMA = Event.model_json_schema()


def _an_event(dice: Random, meant: Mapping[str, Any]) -> Mapping[str, Any]:
    """The valid one, or one made up from the schema with the fields that place it kept."""
    if dice.random() < 0.5:
        return meant
    made = made_up(dice, _EVENT_SCHEMA, _EVENT_SCHEMA)
    kept = ("camera_id", "pack", "kind", "started_at", "observed_at", "event_id", "pack_version")
    return {**(made if isinstance(made, dict) else {}), **{name: meant[name] for name in kept}}


async def fuzz(world: World, inputs: int, seed: int, only: Sequence[Rule] | None = None) -> list[Tally]:
    """Each door in turn."""
    fuzzer = Fuzzer.of(world)
    return [await fuzzer.door(rule, inputs, seed) for rule in only or rules()]


async def knock_as_meant(world: World) -> None:
    """At each door once, with what could well be meant: whatever is made once, of the brain's values too, is made."""
    for rule in rules():
        fitting = [name for name in ("agent", *ROLES) if name in rule.who]
        asker = world.askers[fitting[0]] if fitting else world.askers["nobody"]
        await answer_to(world.brain.app, rule.errand.knock(world.brain, asker, world.houses["own"]))


#: Doors through which something enters that is shown to others later.
KEPT = (
    "POST /r", "POST /api/v1/reports", "POST /api/v1/calls", "POST /api/v1/findings", "POST /v1/edge/events",
    "POST /v1/edge/hello", "PUT /api/v1/shift", "POST /api/v1/accounts",
    "POST /api/v1/reports/{tracking_code}/rating",
    "POST /api/v1/incidents/{incident_id}/note", "POST /api/v1/incidents/{incident_id}/suspend",
    "POST /api/v1/incidents/{incident_id}/reopen", "POST /api/v1/incidents/{incident_id}/check",
    "POST /api/v1/links/{link_id}/accept", "POST /api/v1/incidents/{incident_id}/merge",
)  # fmt: skip


async def fuzz_and_look(world: World, inputs: int, seed: int) -> list[Tally]:
    """What is accepted stays, is placed, and is then looked at on every page that shows it. ``world`` must remember."""
    tallies = await fuzz(world, inputs, seed, [rule for rule in rules() if str(rule) in KEPT])
    await world.brain.place()
    looking = Tally("looking at what was kept")
    for target, name in await _pages(world):
        began = time.perf_counter()
        knock = Knock("GET", target, world.askers[name].headers)
        looking.note(knock, await answer_to(world.brain.app, knock), (time.perf_counter() - began) * 1000)
    return [*tallies, looking]


async def _pages(world: World) -> list[tuple[str, str]]:
    """(address, who looks) of every page with something on it."""
    queue = await answer_to(world.brain.app, Knock("GET", "/api/v1/queue", world.askers["over-both"].headers))
    found = [
        (path, "over-both")
        for path in ("/api/v1/queue", "/api/v1/queue/open", "/desk", "/api/v1/cameras", "/api/v1/map")
    ]
    found += [(path, "patrol") for path in ("/patrol", "/api/v1/tasks", "/patrol?lang=en")]
    found += [(f"/t/{world.houses['own'].ids['tracking_code']}", "nobody")]
    for row in json.loads(queue.body)["rows"]:
        incident = row["incident"]["incident_id"]
        found += [(f"/api/v1/incidents/{incident}", "over-both"), (f"/desk/incidents/{incident}", "over-both")]
    return found


def remembered() -> dict[str, int]:
    """How much every list, dict and set at the top of the brain's modules holds: state that would live in a process."""
    found = {}
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] == "central":
            for key, value in vars(module).items():
                if isinstance(value, dict | list | set | deque) and not key.startswith("__"):
                    found[f"{name}.{key}"] = len(value)
    return found
