"""A step sent twice is done once: who repeats it, after a lost answer or a double tap, hears the first answer again."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from pydantic import TypeAdapter

from central.domain.people import Account
from central.domain.phone_step import LONGEST_ON_PHONE, KeyUsed, Noted, PhoneStep, really_done
from central.services.ports.store import Store
from protocol.scope import whole

T = TypeVar("T")


def noted_step(
    noted: Noted,
    action: str,
    *,
    who: Account,
    now: datetime,
    task_id: UUID | None = None,
    since: datetime | None = None,
) -> PhoneStep:
    """What is kept of a step. ``since``: it cannot have been taken earlier, as when the task was offered."""
    done_at, doubtful = really_done(noted.clock, now=now, not_before=since or now - LONGEST_ON_PHONE)
    return PhoneStep(
        district_id=who.district_id,
        account_id=who.account_id,
        client_key=noted.client_key,
        action=action,
        task_id=task_id,
        version=noted.version,
        done_at=done_at,
        heard_at=now,
        clock_doubtful=doubtful,
        position=noted.position,
        accuracy_m=noted.accuracy_m,
        position_age_s=noted.position_age_s,
        place_code=noted.place_code,
    )


async def once(step: PhoneStep | None, kind: type[T], do: Callable[[], Awaitable[T]], *, store: Store) -> T:
    """Do it, or answer as before. A step that is refused leaves nothing behind and is judged anew when it comes again.

    Raises KeyUsed where the key belongs to another step.
    """
    if step is None:
        return await do()
    scope, answers = whole(step.district_id), TypeAdapter(kind)
    if await store.phone_steps.claim(scope, step):
        done = await do()
        await store.phone_steps.save(scope, replace(step, answer=answers.dump_python(done, mode="json")))
        return done
    before = await store.phone_steps.get(scope, step.account_id, step.client_key)
    if (before.action, before.task_id) != (step.action, step.task_id):
        raise KeyUsed
    return answers.validate_json(json.dumps(before.answer))
