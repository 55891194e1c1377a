"""Who may knock at which door, written down by hand, and asked of the running application: every route, every asker.

The table below is a second statement beside central/domain/access.py and the guards at the routes: it was written from
what people may do, not from the code, so that the two can disagree. A new route has to be written down here.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fastapi import FastAPI
from fastapi.routing import APIRoute

from protocol.scope import Scope
from tests.central.http.errands import Errand, errand
from tests.central.http.houses import Asker, House, World
from tests.central.http.knocking import Answer, answer_to

#: Who: everybody, or any of patrol, officer, admin, wall (大屏), agent. Reach, where the path names something:
#: ``place``: what lies in the asker's own place. ``incident``: the same, for a patrol the incidents of their own tasks.
#: ``task``: one's own tasks. ``dispute``: what one mediates or handles. ``command``: an agent's own. ``code``: whatever
#: has this unguessable code. ``view``: what one looks through oneself. ``file``: the file is there.
TABLE = """
GET    /healthz                                           everybody
GET    /readyz                                            everybody
GET    /openapi.json                                      everybody
GET    /                                                  everybody
GET    /login                                             everybody
POST   /login                                             everybody
GET    /static/{name}                                     everybody                     file
GET    /assets/{asset}                                    everybody                     file
GET    /source                                            everybody
GET    /patrol/worker.js                                  everybody
GET    /patrol/app.webmanifest                            everybody
GET    /r                                                 everybody
POST   /r                                                 everybody
GET    /t                                                 everybody
GET    /t/{tracking_code}                                 everybody                     code
POST   /t/{tracking_code}                                 everybody                     code
POST   /api/v1/reports                                    everybody
GET    /api/v1/reports/{tracking_code}                    everybody                     code
POST   /api/v1/reports/{tracking_code}/rating             everybody                     code
GET    /api/v1/places                                     everybody
POST   /api/v1/session                                    everybody
POST   /v1/edge/enrol                                     everybody

POST   /v1/edge/hello                                     agent
POST   /v1/edge/events                                    agent
PUT    /v1/edge/evidence/{sha256}                         agent
POST   /v1/edge/readings                                  agent
POST   /v1/edge/commands                                  agent
POST   /v1/edge/commands/{command_id}/answer              agent                         command

POST   /logout                                            patrol officer admin wall
GET    /api/v1/session                                    patrol officer admin wall
GET    /api/v1/reach                                      patrol officer admin
PUT    /api/v1/reach                                      patrol officer admin
GET    /api/v1/push                                       patrol officer admin
PUT    /api/v1/push                                       patrol officer admin
POST   /api/v1/push/off                                   patrol officer admin
DELETE /api/v1/session                                    patrol officer admin wall
GET    /api/v1/feed                                       patrol officer admin wall
GET    /api/v1/incidents/{incident_id}                    patrol officer admin          incident
GET    /api/v1/incidents/{incident_id}/media/{sha256}     patrol officer admin          incident
GET    /api/v1/media/{sha256}                             patrol officer admin          place

GET    /desk                                              officer admin
GET    /desk/incidents/{incident_id}                      officer admin
GET    /cameras                                           officer admin
GET    /cameras/{rest}                                    officer admin
GET    /places                                            officer admin
GET    /posters                                           officer admin
GET    /api/v1/queue                                      officer admin
GET    /api/v1/queue/open                                 officer admin
GET    /api/v1/map                                        officer admin
GET    /api/v1/backlog                                    officer admin
GET    /api/v1/cameras                                    officer admin
GET    /api/v1/sensors                                    officer admin
GET    /api/v1/flags                                      officer admin
GET    /api/v1/patterns                                   officer admin
GET    /api/v1/notices                                    officer admin
POST   /api/v1/notices/{notice_id}/acknowledge            officer admin                 place
POST   /api/v1/notices/{notice_id}/take-back              officer admin                 place
GET    /api/v1/deliveries                                 officer admin
GET    /notices                                           officer admin
GET    /tally                                             officer admin
GET    /wall                                              officer admin wall
GET    /roster                                            officer admin
GET    /disputes                                          officer admin
GET    /api/v1/roster                                     officer admin
POST   /api/v1/roster                                     officer admin
POST   /api/v1/roster/{entry_id}/withdraw                 officer admin                 place
POST   /api/v1/roster/{entry_id}/restore                  officer admin                 place
GET    /api/v1/tally                                      officer admin
GET    /api/v1/wall                                       officer admin wall
GET    /api/v1/wall/map                                   officer admin wall
GET    /api/v1/tally/rows                                 officer admin
GET    /api/v1/plans                                      officer admin
GET    /api/v1/packs                                      officer admin
GET    /api/v1/cameras/{camera_id}                        officer admin                 place
GET    /api/v1/cameras/{camera_id}/history                officer admin                 place
GET    /api/v1/cameras/{camera_id}/coverage               officer admin                 place
GET    /api/v1/cameras/{camera_id}/shadow                 officer admin                 place
GET    /api/v1/cameras/{camera_id}/pictures/{sha256}      officer admin                 place
PUT    /api/v1/cameras/{camera_id}/shadow/{event_id}/verdict   officer admin            place
POST   /api/v1/cameras/{camera_id}/watches/{pack}/switch-on    officer admin            place
GET    /api/v1/cameras/{camera_id}/live-views             officer admin                 place
POST   /api/v1/cameras/{camera_id}/live-views             officer admin                 place
POST   /api/v1/tasks/{task_id}/live-views                 patrol                        task
GET    /api/v1/ice-servers                                patrol officer admin
GET    /api/v1/live-views/{view_id}                       patrol officer admin          view
POST   /api/v1/live-views/{view_id}/keep                  patrol officer admin          view
POST   /api/v1/live-views/{view_id}/still                 patrol officer admin          view
DELETE /api/v1/live-views/{view_id}                       patrol officer admin          view
GET    /api/v1/commands/{command_id}                      officer admin                 place
POST   /api/v1/calls                                      officer admin
POST   /api/v1/incidents/{incident_id}/acknowledge        officer admin                 place
POST   /api/v1/incidents/{incident_id}/confirm            officer admin                 place
POST   /api/v1/incidents/{incident_id}/reject             officer admin                 place
POST   /api/v1/incidents/{incident_id}/mark-false-alarm   officer admin                 place
POST   /api/v1/incidents/{incident_id}/suspend            officer admin                 place
POST   /api/v1/incidents/{incident_id}/reopen             officer admin                 place
POST   /api/v1/incidents/{incident_id}/note               officer admin                 place
POST   /api/v1/incidents/{incident_id}/dispatch           officer admin                 place
POST   /api/v1/incidents/{incident_id}/recall             officer admin                 place
POST   /api/v1/incidents/{incident_id}/check              officer admin                 place
POST   /api/v1/incidents/{incident_id}/pause-clocks       officer admin                 place
POST   /api/v1/incidents/{incident_id}/resume-clocks      officer admin                 place
GET    /api/v1/incidents/{incident_id}/helpers            officer admin                 place
POST   /api/v1/incidents/{incident_id}/whistle            officer admin                 place
POST   /api/v1/parties/{task_id}/waive                    officer admin                 place
GET    /api/v1/mediations                                 patrol officer admin
GET    /api/v1/incidents/{incident_id}/mediation          patrol officer admin          incident
POST   /api/v1/incidents/{incident_id}/mediation          patrol officer                incident
PUT    /api/v1/mediations/{mediation_id}/sides            patrol officer                dispute
POST   /api/v1/mediations/{mediation_id}/meetings         patrol officer                dispute
POST   /api/v1/mediations/{mediation_id}/agreements       patrol officer                dispute
POST   /api/v1/mediations/{mediation_id}/visits           patrol officer                dispute
POST   /api/v1/mediations/{mediation_id}/referral         patrol officer                dispute
POST   /api/v1/mediations/{mediation_id}/take-over        officer                       place
POST   /api/v1/mediations/{mediation_id}/erase            admin                         place
POST   /api/v1/incidents/{incident_id}/escalate           officer admin                 place
POST   /api/v1/incidents/{incident_id}/take-over          officer admin                 place
POST   /api/v1/incidents/{incident_id}/merge              officer admin                 place
POST   /api/v1/links/{link_id}/accept                     officer admin                 place
POST   /api/v1/links/{link_id}/suggest-again              officer admin                 place
POST   /api/v1/links/{link_id}/undo                       officer admin                 place
POST   /api/v1/signals/{signal_id}/move                   officer admin                 place
GET    /api/v1/signals/{signal_id}/contact                officer admin                 place

GET    /rounds                                            officer admin
GET    /stickers                                          officer admin
GET    /api/v1/rounds                                     officer admin
GET    /api/v1/rounds/plans                               officer admin
GET    /api/v1/rounds/choices                             officer admin
POST   /api/v1/rounds/plans                               officer admin
PUT    /api/v1/rounds/plans/{plan_id}                     officer admin                 place
POST   /api/v1/rounds/{round_id}/cancel                   officer admin                 place

GET    /patrol                                            patrol
GET    /patrol/{rest}                                     patrol
GET    /api/v1/tasks                                      patrol
GET    /api/v1/tasks/{task_id}                            patrol                        task
GET    /api/v1/finished-tasks                             patrol
GET    /api/v1/my-map                                     patrol
PUT    /api/v1/photos/{client_key}                        patrol                        task
POST   /api/v1/uploads                                    patrol
HEAD   /api/v1/uploads/{upload_key}                       patrol                        task
PATCH  /api/v1/uploads/{upload_key}                       patrol                        task
POST   /api/v1/findings                                   patrol
GET    /api/v1/findings/choices                           patrol
PUT    /api/v1/shift                                      patrol
GET    /api/v1/roster/mine                                patrol
POST   /api/v1/absence                                    patrol
GET    /api/v1/my-rounds                                  patrol
POST   /api/v1/rounds/{round_id}/begin                    patrol                        place
POST   /api/v1/rounds/{round_id}/visit                    patrol                        place
POST   /api/v1/rounds/{round_id}/end                      patrol                        place
POST   /api/v1/tasks/{task_id}/call-help                  patrol                        task
POST   /api/v1/tasks/{task_id}/call-off-help              patrol                        task
GET    /api/v1/tasks/{task_id}/helpers                    patrol                        task
POST   /api/v1/tasks/{task_id}/whistle                    patrol                        task
POST   /api/v1/tasks/{task_id}/call-off-whistle           patrol                        task
POST   /api/v1/tasks/{task_id}/say-well                   patrol                        task
POST   /api/v1/tasks/{task_id}/ask-after-me               patrol                        task
POST   /api/v1/tasks/{task_id}/stop-asking                patrol                        task
POST   /api/v1/tasks/{task_id}/judge-alarm               patrol                        task
POST   /api/v1/tasks/{task_id}/accept                     patrol                        task
POST   /api/v1/tasks/{task_id}/decline                    patrol                        task
POST   /api/v1/tasks/{task_id}/set-out                    patrol                        task
POST   /api/v1/tasks/{task_id}/arrive                     patrol                        task
POST   /api/v1/tasks/{task_id}/hand-back                  patrol                        task
POST   /api/v1/tasks/{task_id}/finish                     patrol                        task

POST   /api/v1/accounts                                   admin
POST   /api/v1/enrolment-codes                            admin
POST   /api/v1/cameras                                    admin
POST   /api/v1/sensors                                    admin
PUT    /api/v1/plans/drawing                              admin
PUT    /api/v1/plans/shown                                admin
PUT    /api/v1/plans/pins                                 admin
PUT    /api/v1/cameras/{camera_id}                        admin                         place
DELETE /api/v1/cameras/{camera_id}                        admin                         place
POST   /api/v1/cameras/{camera_id}/undo                   admin                         place
POST   /api/v1/cameras/{camera_id}/still                  admin                         place
PUT    /api/v1/cameras/{camera_id}/zones                  admin                         place
PUT    /api/v1/cameras/{camera_id}/watches                admin                         place
POST   /api/v1/cameras/{camera_id}/rehearsals             admin                         place
"""
#: Doors whose body names something that may lie elsewhere, and somebody who may pass the door itself.
SAID_IN_BODIES = """
POST   /r                                                 nobody
POST   /api/v1/reports                                    nobody
POST   /api/v1/calls                                      officer
POST   /api/v1/findings                                   patrol
POST   /api/v1/incidents/{incident_id}/dispatch           officer
POST   /api/v1/incidents/{incident_id}/recall             officer
POST   /api/v1/incidents/{incident_id}/merge              officer
POST   /api/v1/signals/{signal_id}/move                   officer
POST   /api/v1/incidents/{incident_id}/whistle            officer
POST   /api/v1/tasks/{task_id}/whistle                    patrol
POST   /api/v1/roster                                     officer
POST   /api/v1/rounds/plans                               officer
POST   /api/v1/accounts                                   admin
POST   /api/v1/enrolment-codes                            admin
POST   /api/v1/cameras                                    admin
POST   /api/v1/sensors                                    admin
PUT    /api/v1/plans/shown                                admin
PUT    /api/v1/plans/pins                                 admin
PUT    /api/v1/cameras/{camera_id}                        admin
POST   /api/v1/cameras/{camera_id}/live-views             officer
PUT    /api/v1/rounds/plans/{plan_id}                     officer
"""
ROLES = ("patrol", "officer", "admin", "wall")
ELSEWHERE = ("near", "far", "unknown")


class Fate(StrEnum):
    OPEN = "open"  # done, or refused only by the workflow
    SIGN_IN = "sign in first"
    FORBIDDEN = "not for this role"
    HIDDEN = "does not exist"


@dataclass(frozen=True, slots=True)
class Rule:
    errand: Errand
    who: frozenset[str]
    reach: str

    def __str__(self) -> str:
        return str(self.errand)


def rules() -> list[Rule]:
    found = []
    for line in TABLE.split("\n"):
        if words := line.split():
            method, path, *rest = words
            reach = rest.pop() if rest[-1] not in (*ROLES, "agent", "everybody") else ""
            found.append(Rule(errand(method, path), frozenset(rest), reach))
    return found


def missing_in_table(app: FastAPI) -> set[str]:
    """Doors the application has and the table does not, and the other way round. Must be empty."""
    doors = {
        f"{method} {route.path_format}"
        for route in app.routes
        if isinstance(route, APIRoute)
        for method in route.methods
    }
    return doors ^ {str(rule) for rule in rules()}


def expected(rule: Rule, asker: Asker, house: str, houses: Mapping[str, House]) -> Fate:
    """What the table says: nothing here asks the application."""
    known = house != "unknown" or not rule.reach
    if "everybody" in rule.who:
        return Fate.OPEN if known else Fate.HIDDEN
    if "agent" in rule.who:
        if rule.reach and asker.role == "agent" and asker.name != houses[house].agent:
            return Fate.HIDDEN
        return {"agent": Fate.OPEN, "disabled-agent": Fate.FORBIDDEN}.get(asker.role, Fate.SIGN_IN)
    if asker.role not in ROLES:
        return Fate.SIGN_IN
    if asker.role not in rule.who:
        return Fate.FORBIDDEN
    return Fate.OPEN if known and _within(rule.reach, asker, house, houses[house]) else Fate.HIDDEN


def _within(reach: str, asker: Asker, name: str, house: House) -> bool:
    if not reach:
        return True
    if reach == "dispute":
        return asker.name in ("patrol", "officer") and name == "own"  # who mediates, and who handles it
    if reach == "view":
        return (asker.name, name) == ("officer", "own")  # who looks
    if reach == "task" or (reach == "incident" and asker.role == "patrol"):
        return (asker.name, name) == ("patrol", "own")  # who was sent there
    return Scope(asker.place_path.split("/")[0], asker.place_path).covers(house.place_path)


def fate_of(answer: Answer) -> Fate | str:
    """What an answer means to the asker; the bare status where it means none of the four."""
    if answer.status == 401 or (answer.status == 303 and answer.headers["location"].startswith("/login")):
        return Fate.SIGN_IN
    opened = answer.status in (200, 201, 204, 303, 409)
    return {403: Fate.FORBIDDEN, 404: Fate.HIDDEN}.get(answer.status, Fate.OPEN if opened else str(answer.status))


@dataclass(slots=True)
class Found:
    """What asking brought to light."""

    asked: int = 0
    #: (door, asker, whose, what was expected, what came)
    wrong: list[tuple[str, str, str, str, str]] = field(default_factory=list)

    def note(self, rule: object, asker: object, house: str, want: str, got: str) -> None:
        self.wrong.append((str(rule), str(asker), house, want, got))


async def ask_all(world: World, asked_of: Iterable[Rule], *, everybody_everywhere: bool) -> Found:
    """Everybody at every one of these doors; ``everybody_everywhere``: also about each place where one is enough."""
    found = Found()
    for rule in asked_of:
        for asker in world.askers.values():
            hidden: dict[str, Answer] = {}
            for house in _houses(rule, asker, everybody_everywhere):
                answer = await _ask(world, rule.errand, asker, world.houses[house])
                found.asked += 1
                want, got = expected(rule, asker, house, world.houses), fate_of(answer)
                if want != got:
                    found.note(rule, asker, house, want, got)
                if leaked := _leaked(world, asker, house, answer):
                    found.note(rule, asker, house, "nothing of elsewhere", leaked)
                if want is Fate.HIDDEN:
                    hidden[house] = answer
            for house in _told_apart(hidden):
                found.note(rule, asker, house, "the same answer as for what does not exist", "another one")
    return found


def _houses(rule: Rule, asker: Asker, everybody_everywhere: bool) -> tuple[str, ...]:
    if not rule.reach:
        return ("own",)
    may_enter = asker.role in rule.who or "everybody" in rule.who
    return ("own", *ELSEWHERE) if everybody_everywhere or may_enter else ("own",)


async def _ask(world: World, errand: Errand, asker: Asker, house: House, said_of: str = "own") -> Answer:
    """The path speaks of ``house``, the body of the asker's own place unless told otherwise."""
    return await answer_to(world.brain.app, errand.knock(world.brain, asker, house, said_of=world.houses[said_of]))


def _leaked(world: World, asker: Asker, asked_for: str, answer: Answer) -> str:
    """The name of an id that lies outside what the asker may see, does not stand in the request, and was answered."""
    for name, house in world.houses.items():
        if name in ("unknown", asked_for) or (asker.role in ROLES and _within("place", asker, name, house)):
            continue
        if asker.role == "agent" and house.agent == asker.name:
            continue  # hears of its own cameras
        if name == "own" and asker.role == "":
            continue  # a resident is told the number of the incident that was reported
        for key, value in house.ids.items():
            if (
                key not in ("name", "asset", "rest", "number", "other_number", "pack", "agent_id", "revision")
                and value.encode() in answer.body
            ):
                return f"{key} of {name}"
    return ""


def _told_apart(answers: Mapping[str, Answer]) -> Iterator[str]:
    """Where an id of elsewhere is answered otherwise than one that nobody was given."""
    if (nothing := answers.get("unknown")) is not None:
        for house, answer in answers.items():
            if (answer.status, answer.headers, answer.body) != (nothing.status, nothing.headers, nothing.body):
                yield house


async def ask_of_elsewhere_in_bodies(world: World) -> Found:
    """A body that names something of another place is answered as one that names nothing there is."""
    found = Found()
    for line in SAID_IN_BODIES.strip().split("\n"):
        method, path, name = line.split()
        door, asker, own = errand(method, path), world.askers[name], world.houses["own"]
        answers = {house: await _ask(world, door, asker, own, said_of=house) for house in ("own", *ELSEWHERE)}
        found.asked += len(answers)
        if (got := fate_of(answers.pop("own"))) != Fate.OPEN:
            found.note(door, asker, "own", Fate.OPEN, got)
        for house, answer in answers.items():
            if answer.status not in (403, 404, 422):
                found.note(door, asker, house, "refused", str(answer.status))
            if answer.status != answers["unknown"].status:
                found.note(door, asker, house, str(answers["unknown"].status), str(answer.status))
    return found


# The page


def page() -> str:
    """docs/authorisation.md."""
    columns = ("everybody", *ROLES, "agent")
    lines = [
        "# Who may do what 谁可以做什么", "",
        "Made from the table in `tests/central/http/authorisation.py` by `python bench/authorisation.py --page`; every",
        "row is asked of the running application by everybody, about their own place, another place of the district,",
        "another district and what does not exist. Elsewhere and nowhere are answered alike, to the letter.", "",
        "Reach: `place` what lies in one's own place; `incident` the same, for a patrol the incidents of their own",
        "tasks; `task` one's own tasks; `dispute` the disputes one mediates or handles; `view` what one looks through",
        "oneself; `command` an agent's own commands; `code` whatever has this unguessable code; `file` the file is",
        "there.", "",
        f"| door | {' | '.join(columns)} | reach |",
        f"|---|{':-:|' * len(columns)}---|",
    ]  # fmt: skip
    for rule in rules():
        marks = " | ".join("✓" if column in rule.who else "" for column in columns)
        lines.append(f"| `{rule}` | {marks} | {rule.reach} |")
    return "\n".join(lines) + "\n"
