"""When disputes' files show that a quarrel comes again, the desk is warned: where and how often, never of whom."""

from collections.abc import Iterable
from datetime import timedelta

from central.domain.cells import community_of
from central.domain.dispute_warnings import Warned, warnings_of
from central.domain.incident import Incident
from central.domain.mediation import Mediation
from central.domain.patterns import NEVER_WERE, PatternKind
from central.domain.signal import Signal
from central.services.signals.patterns import NUMBERS, PACK, pattern_signal
from central.services.work import Work
from protocol.events import Reason
from protocol.pack import Again
from protocol.scope import Scope

#: How far back an agreement is remembered.
_BACK = timedelta(days=3 * 365)
_MOST = 2000


async def warn(work: Work, incident: Incident, file: Mediation) -> None:
    """Told once each; nothing where the shelf has no pack for patterns."""
    plan = work.pack(incident.pack).legs.mediation
    if PACK not in work.packs:
        return
    again = plan.again if plan else Again()
    here = Scope(file.district_id, community_of(file.place_path))
    others = await work.store.mediations.newest(here, since=work.now - _BACK, limit=_MOST)
    while found := warnings_of(file, others, work.now, again):
        ids = {each.incident_id for warned in found for each in warned.files}
        incidents = {each: await work.store.incidents.get(work.scope, each) for each in ids}
        never = {each for each, known in incidents.items() if known.state in NEVER_WERE}
        if not never - {file.incident_id}:
            await work.store.signals.accept(
                work.scope, [_signal(work, incident, file, each, incidents.values(), again) for each in found]
            )
            return
        others = [other for other in others if other.incident_id not in never]


def _signal(
    work: Work, incident: Incident, file: Mediation, warned: Warned, incidents: Iterable[Incident], again: Again
) -> Signal:
    of = {each.incident_id for each in warned.files}
    numbers = sorted(each.number for each in incidents if each.incident_id in of)[-NUMBERS:]
    said = (
        {} if warned.kind is PatternKind.AGREEMENT_BROKEN else {"days": again.within.days, "count": len(warned.files)}
    )
    files = "+".join(str(each.mediation_id) for each in warned.files)
    return pattern_signal(
        warned.kind,
        incident.where,
        (
            Reason.of(f"pattern.{warned.kind}", None, **said),
            Reason.of("pattern.what_several", None, numbers="、".join(numbers)),
        ),
        key=f"{warned.kind}:{files}:{len(file.agreements)}",
        origin=warned.kind,
        pack=work.packs[PACK],
        district_id=file.district_id,
        now=work.now,
        new_id=work.new_id,
    )
