"""The duty desk's queue: what waits, most urgent first, how much there is of it, and nothing that is never shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from central.domain.clocks import next_due
from central.domain.help import HelpNow, open_help
from central.domain.incident import Incident, IncidentState
from central.domain.queue import NOTHING_HEARD, Filter, Heap, Heard, Wanted, counts, fitting, narrowed
from central.domain.signal import Where
from central.domain.task import Clock, Task
from central.domain.whereabouts import name_of_place
from central.domain.workflow import INCIDENT_OPEN
from central.services.ports.store import Store
from central.services.work import title_of
from protocol.hazards import Severity
from protocol.pack import Pack
from protocol.scope import Scope, whole
from protocol.texts import Text

#: So many rows come at once; the desk asks for more when somebody wants to see them.
PAGE = 200
#: So many of those that came last are told also where the rows end before them.
NEWEST = 10
#: So many that nobody has seen, the newest: enough for an alarm to notice a new one.
_UNHEARD = 200


@dataclass(frozen=True, slots=True)
class QueueRow:
    incident: Incident
    #: The pack's title.
    title: Text
    #: "东门", "12号楼", or the community's name.
    place_name: str
    #: How many things the brain heard about it, and from how many sources.
    signals: int
    sources: tuple[str, ...]
    #: The newest words, masked; "" when only cameras spoke.
    words: str
    #: The next clock to run out, if one runs, or the first that did.
    clock: Clock | None
    #: A suggestion waits for the officer.
    suggestion: bool
    #: Nothing but packs on trial says so.
    unproven: bool
    #: Somebody there called for help.
    help: HelpNow | None


@dataclass(frozen=True, slots=True)
class Scenario:
    pack: str
    title: Text


@dataclass(frozen=True, slots=True)
class QueuePage:
    #: Most urgent first, then oldest first.
    rows: tuple[QueueRow, ...]
    #: Those that came last and are not among ``rows``, the latest first. Empty when ``rows`` are all there are.
    newest: tuple[QueueRow, ...]
    #: How many fit what was asked for, shown here or not.
    fitting: int
    #: How many there are behind each filter, whatever else was asked for.
    counts: Mapping[Filter, int]
    #: What may be asked for: of everything open, in the order of their names.
    places: tuple[str, ...]
    packs: tuple[Scenario, ...]
    #: Where somebody called for help, whatever else was asked for.
    calls: tuple[QueueRow, ...]
    #: Where a life may be at stake and nobody at the desk has seen it yet, the newest first.
    unheard: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class OpenIncident:
    """One that has not come to its end, in one line."""

    incident_id: UUID
    number: str
    title: Text
    severity: Severity
    state: IncidentState
    where: Where
    place_name: str


@dataclass(frozen=True, slots=True)
class _Desk:
    """Who asks for what."""

    scope: Scope
    store: Store
    packs: Mapping[str, Pack]
    #: Place path → name.
    names: Mapping[str, str]


async def queue(
    scope: Scope, wanted: Wanted = Wanted(), *, store: Store, packs: Mapping[str, Pack], most: int = PAGE
) -> QueuePage:
    """At most ``most`` rows of what is ``wanted``, and how many more there are."""
    desk = await _desk(scope, store, packs)
    heaps = await store.incidents.heaps(scope, INCIDENT_OPEN)
    called = {heap.where: name_of_place(heap.where, desk.names) for heap in heaps}
    fit = sum(heap.many for heap in fitting(heaps, wanted, called))

    asked = narrowed(wanted, called)
    shown = await store.incidents.listed(scope, asked, limit=most)
    latest = await store.incidents.latest(scope, asked, limit=NEWEST) if fit > len(shown) else []
    helping = await _helping(desk)
    calling = [each for each in await store.incidents.by_ids(scope, helping) if each.state in INCIDENT_OPEN]
    rows = await _rows(desk, [*shown, *latest, *calling], helping)

    there = {incident.incident_id for incident in shown}
    return QueuePage(
        rows=tuple(rows[incident.incident_id] for incident in shown),
        newest=tuple(rows[incident.incident_id] for incident in latest if incident.incident_id not in there),
        fitting=fit,
        counts=counts(heaps),
        places=tuple(sorted(set(called.values()))),
        packs=_scenarios(heaps, packs),
        calls=tuple(rows[incident_id] for incident_id in helping if incident_id in rows),
        unheard=tuple(await store.incidents.unheard(scope, INCIDENT_OPEN, limit=_UNHEARD)),
    )


async def most_urgent(
    scope: Scope, *, store: Store, packs: Mapping[str, Pack], limit: int
) -> list[tuple[QueueRow, frozenset[str]]]:
    """The first of everything open, what is suspended among it, each with the packs of all that was heard about it."""
    desk = await _desk(scope, store, packs)
    incidents = await store.incidents.queue(scope, states=INCIDENT_OPEN, limit=limit)
    heard = await store.signals.heard(scope, [incident.incident_id for incident in incidents])
    rows = await _rows(desk, incidents, await _helping(desk), heard)
    return [(rows[id], heard.get(id, NOTHING_HEARD).packs) for id in (each.incident_id for each in incidents)]


async def everything_open(scope: Scope, *, store: Store, packs: Mapping[str, Pack]) -> list[OpenIncident]:
    """All of it, most urgent first: to be pointed out on the map and chosen from."""
    desk = await _desk(scope, store, packs)
    incidents = await store.incidents.queue(scope, states=INCIDENT_OPEN, limit=None)
    return [
        OpenIncident(
            each.incident_id, each.number, title_of(each.pack, packs), each.severity, each.state, each.where,
            name_of_place(each.where, desk.names),
        )
        for each in incidents
    ]  # fmt: skip


async def _desk(scope: Scope, store: Store, packs: Mapping[str, Pack]) -> _Desk:
    return _Desk(scope, store, packs, {place.place_path: place.name for place in await store.places.all(scope)})


async def _rows(
    desk: _Desk,
    incidents: Sequence[Incident],
    helping: Mapping[UUID, HelpNow],
    heard: Mapping[UUID, Heard] | None = None,
) -> dict[UUID, QueueRow]:
    """By their ids. However many: as many questions as for one."""
    scope, store, ids = desk.scope, desk.store, {incident.incident_id for incident in incidents}
    told = await store.signals.heard(scope, ids) if heard is None else heard
    clocks = await store.clocks.of_incidents(scope, ids)
    suggested = await store.links.suggested(scope, ids)

    def row(incident: Incident) -> QueueRow:
        of_it = told.get(incident.incident_id, NOTHING_HEARD)
        return QueueRow(
            incident=incident,
            title=title_of(incident.pack, desk.packs),
            place_name=name_of_place(incident.where, desk.names),
            signals=of_it.signals,
            sources=tuple(str(source) for source in of_it.sources),
            words=of_it.words,
            clock=next_due(clocks.get(incident.incident_id, ())),
            suggestion=incident.incident_id in suggested,
            unproven=of_it.unproven,
            help=helping.get(incident.incident_id),
        )

    return {incident.incident_id: row(incident) for incident in incidents}


async def _helping(desk: _Desk) -> dict[UUID, HelpNow]:
    """Who is asked to come, by incident: of each the call that stands."""
    called: dict[UUID, list[Task]] = {}
    for task in await desk.store.tasks.helping(desk.scope):
        called.setdefault(task.incident_id, []).append(task)
    standing = [task for task in map(open_help, called.values()) if task is not None]
    asked = {task.assignee for task in standing if task.assignee}
    people = await desk.store.accounts.by_ids(whole(desk.scope.district_id), asked)
    names = {account.account_id: account.name for account in people}
    return {
        task.incident_id: HelpNow(task.task_id, task.state, names[task.assignee] if task.assignee else None)
        for task in standing
    }


def _scenarios(heaps: Sequence[Heap], packs: Mapping[str, Pack]) -> tuple[Scenario, ...]:
    return tuple(Scenario(pack, title_of(pack, packs)) for pack in sorted({heap.pack for heap in heaps}))
