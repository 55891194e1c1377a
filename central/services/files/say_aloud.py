"""What somebody said at the place is heard in the incident's timeline, beside what they wrote."""

from collections.abc import Iterable
from uuid import UUID

from central.domain.incident import Activity, Verb
from central.services.files.keep_photo import voice_under
from central.services.journal import write
from central.services.work import Act
from protocol.texts import both

#: Where a row of the timeline keeps the SHA-256 of what can be heard.
VOICE = "voice"


async def say_aloud(incident_id: UUID, key: UUID, act: Act) -> None:
    """Raises Invalid for a key of nothing that this person sent."""
    work = act.work
    sha256 = await voice_under(key, who=act.who, store=work.store)
    incident = await work.store.incidents.get(work.scope, incident_id)
    said = both("timeline.voice")
    await write(work, incident, Verb.NOTED, words=f"{said.zh} / {said.en}", **{VOICE: sha256})


def voices_of(timeline: Iterable[Activity]) -> tuple[str, ...]:
    """All that can be heard, oldest first."""
    return tuple(str(row.data[VOICE]) for row in timeline if VOICE in row.data)
