"""Signals counted once, codes taken once, logins given once, personal words erased for good."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from central.domain.errors import Conflict, NotFound
from central.domain.people import Role
from central.services.ports.store import Store
from central.storage.database import Database
from tests.central.storage.values import (
    COMMUNITY,
    GRID,
    HERE,
    NOON,
    a_camera,
    a_code,
    a_place,
    a_report,
    a_session,
    a_signal,
    an_account,
)  # fmt: skip


async def test_of_many_who_bring_the_same_signal_at_once_exactly_one_is_told_it_is_new(database: Database) -> None:
    key = "event:the-same:1"

    async def bring() -> bool:
        async with database.transaction() as store:
            new = await store.signals.add(HERE, a_signal(dedupe_key=key))
            await asyncio.sleep(0.01)
            return new

    assert sorted(await asyncio.gather(*[bring() for _ in range(5)])) == [False, False, False, False, True]


async def test_a_signal_whose_transaction_failed_can_be_brought_again(database: Database) -> None:
    signal = a_signal()
    with pytest.raises(RuntimeError):
        async with database.transaction() as store:
            assert await store.signals.add(HERE, signal) is True
            raise RuntimeError("before the commit")
    async with database.transaction() as store:
        assert await store.signals.add(HERE, signal) is True


async def test_of_many_who_enter_the_same_code_at_once_one_takes_it(database: Database) -> None:
    code = a_code()
    async with database.transaction() as store:
        await store.agents.add_code(HERE, code)

    async def take() -> bool:
        async with database.transaction() as store:
            taken = await store.agents.take_code(code.code_digest, NOON)
            await asyncio.sleep(0.01)
            return taken is not None

    assert sorted(await asyncio.gather(*[take() for _ in range(5)])) == [False, False, False, False, True]


@pytest.mark.parametrize("late", [timedelta(minutes=15), timedelta(days=1)])
async def test_an_expired_code_is_taken_by_nobody(store: Store, late: timedelta) -> None:
    code = a_code()
    await store.agents.add_code(HERE, code)
    assert await store.agents.take_code(code.code_digest, NOON + late) is None
    assert await store.agents.take_code("unknown", NOON) is None
    assert await store.agents.take_code(code.code_digest, NOON) is not None


async def test_a_login_is_given_once_over_all_districts(database: Database) -> None:
    async with database.transaction() as store:
        await store.accounts.add(HERE, an_account(login="lisi"))
    there = replace(HERE, district_id="jizhou", place_path="jizhou")
    with pytest.raises(Conflict):
        async with database.transaction() as store:
            await store.accounts.add(there, an_account(login="lisi", district_id="jizhou", place_path="jizhou/a"))


async def test_a_session_ends_when_it_is_removed(store: Store) -> None:
    account = an_account()
    session = a_session(account)
    await store.accounts.add(HERE, account)
    await store.sessions.add(session)
    await store.sessions.remove(session.token_digest)
    await store.sessions.remove("unknown")
    assert await store.sessions.by_token(session.token_digest) is None


async def test_accounts_within_a_place_are_those_at_and_below_it(store: Store) -> None:
    at, below = an_account(login="a", place_path=COMMUNITY), an_account(login="b", place_path=GRID)
    above, officer = an_account(login="c", place_path="qingyuan"), an_account(login="d", role=Role.OFFICER)
    for account in (at, below, above, officer):
        await store.accounts.add(replace(HERE, place_path="qingyuan"), account)
    assert await store.accounts.within(HERE, Role.PATROL) == [at, below]


async def test_an_erased_report_keeps_nothing_personal_and_nobody_writes_it_back(store: Store) -> None:
    signal = a_signal()
    report = a_report(signal)
    await store.signals.add(HERE, signal)
    await store.reports.add(HERE, report)
    await store.reports.erase(HERE, signal.signal_id)
    await store.reports.save(HERE, replace(report, satisfied=True))
    erased = await store.reports.by_tracking(report.tracking_digest)
    assert erased == replace(report, words="", contact=None, photos=(), salt=b"", satisfied=True)
    assert await store.signals.get(HERE, signal.signal_id) == signal
    with pytest.raises(NotFound):
        await store.reports.erase(HERE, a_signal().signal_id)


async def test_a_report_is_rated_and_an_unknown_tracking_code_is_not_found(store: Store) -> None:
    signal = a_signal()
    report = a_report(signal)
    await store.signals.add(HERE, signal)
    await store.reports.add(HERE, report)
    await store.reports.save(HERE, replace(report, satisfied=False))
    assert await store.reports.of_signal(HERE, signal.signal_id) == replace(report, satisfied=False)
    with pytest.raises(NotFound):
        await store.reports.by_tracking("unknown")
    with pytest.raises(NotFound):
        await store.reports.save(HERE, a_report(a_signal()))


async def test_cameras_and_places_are_replaced_by_their_id(store: Store) -> None:
    camera, place = a_camera(), a_place()
    for name in ("东门", "西门"):
        await store.cameras.put(HERE, replace(camera, name=name))
        await store.places.put(HERE, replace(place, name=name))
    assert [one.name for one in await store.cameras.all(HERE)] == ["西门"]
    assert [one.name for one in await store.cameras.of_agent(HERE, "agent-1")] == ["西门"]
    assert [one.name for one in await store.places.all(HERE)] == ["西门"]
