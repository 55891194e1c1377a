"""Numbers from sensors are read, remembered and judged by the packs' rules; an alarm takes the road of every signal.

Each reading is judged on its own, so that one bad one spoils no other, and each one that cannot be taken is counted.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from central.domain.sensing import Outcome
from central.domain.sensor import Reading, Refusal, Refused
from central.domain.taking import counted, folded, take_reading
from central.services.ports.store import Store
from central.services.ports.world import NewId
from central.services.sensing.sensor_desk import Rules, open_desk
from protocol.scope import Scope
from protocol.sensing import ReadingAnswer
from protocol.texts import both

#: So many ids a day may be refused for the first time under their own name; a district has some ten thousand sensors.
NEW_REFUSED_A_DAY = 500


async def hear_readings(
    bodies: Sequence[Any], *, scope: Scope, store: Store, now: datetime, new_id: NewId, rules: Rules
) -> list[ReadingAnswer]:
    """One answer for each of ``bodies``, in their order. Accepted means remembered, and its alarms stored."""
    read = [take_reading(body) for body in bodies]
    asked = {each.sensor_id for each in read if isinstance(each, Reading)}
    desk = await open_desk(asked, scope, store, rules, now, new_id)

    found = [desk.hear(each) if isinstance(each, Reading) else each for each in read]
    desk.hear_gateways()

    await store.sensors.remember(scope, desk.changed())
    await store.signals.accept(scope, desk.signals)
    refused = [(body, why) for body, why in zip(bodies, found, strict=True) if isinstance(why, Refusal)]
    await _keep_refused(counted(refused, scope, now), scope, store, now)
    return [_answer(index, each) for index, each in enumerate(found)]


async def _keep_refused(refused: Sequence[Refused], scope: Scope, store: Store, now: datetime) -> None:
    if not refused:
        return
    known = await store.sensors.refused_of(scope, [one.sensor_id for one in refused])
    room = NEW_REFUSED_A_DAY - await store.sensors.refused_first(scope, now - timedelta(days=1))
    await store.sensors.refuse(scope, folded(refused, known, room))


def _answer(index: int, found: Outcome | Refusal) -> ReadingAnswer:
    if isinstance(found, Refusal):
        return ReadingAnswer(index=index, outcome=Outcome.REJECTED, reason=both(f"sensor.refusal.{found}"))
    return ReadingAnswer(index=index, outcome=found)
