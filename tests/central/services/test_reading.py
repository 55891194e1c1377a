"""What screens show is asked of the database as often for many as for one."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID, uuid4

from sqlalchemy import event
from sqlalchemy.engine import Engine

from central.notifiers import find_channels
from central.outgoing import Outgoing
from central.services.notifying import notices
from tests.central.services.town import Town


@contextmanager
def statements() -> Iterator[list[str]]:
    """All that is sent to the database meanwhile."""
    said: list[str] = []

    def note(*told: object) -> None:
        said.append(str(told[2]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        event.remove(Engine, "before_cursor_execute", note)


async def test_a_patrols_list_of_three_tasks_asks_as_often_as_one_of_a_single_task(town: Town) -> None:
    asked, shown = [], []
    for words in ("有人翻墙进东门草坪", "13号楼楼道灯坏了，请来修", "西门有人大声争吵"):
        incident_id = (await town.say(words)).incident_id
        await town.review("confirm", incident_id)
        await town.dispatch(incident_id, town.guard.account_id)
        with statements() as said:
            shown.append({row.incident.incident_id: row.words for row in await town.my_tasks(town.guard)})
        asked.append(len(said))
    assert [len(each) for each in shown] == [1, 2, 3]
    assert len(set(shown[-1].values())) == 3
    assert asked[0] == asked[1] == asked[2]


async def test_an_incidents_page_asks_as_often_for_many_revisions_as_for_one(town: Town) -> None:
    seen = uuid4()
    await town.send(town.event(seen))
    incident_id = await _only(town)
    with statements() as first:
        before = await town.page(incident_id)
    await town.send(*(town.event(seen, revision, "updated") for revision in range(2, 8)))
    with statements() as then:
        page = await town.page(incident_id)
    assert (len(before.links), len(page.links)) == (1, 7)
    assert {linked.signal.revision for linked in page.links} == set(range(1, 8))
    assert len(then) == len(first)


async def test_the_log_of_messages_asks_as_often_for_many_as_for_one(town: Town) -> None:
    body = {"to": "{phone}", "text": "{text}"}
    town.channels = dict(find_channels(Outgoing(), {"sms": {"url": "http://127.0.0.1:1/sms", "body": body}}))
    asked, shown = [], []
    for words in ("有人翻墙进东门草坪", "12号楼有人打架，流血了"):
        await town.say(words, contact="13911112222")
        await town.later(seconds=1)
        with statements() as said:
            async with town.open() as store:
                shown.append(len(await notices.deliveries(town.officer, store=store)))
        asked.append(len(said))
    assert shown[0] < shown[1]
    assert asked[0] == asked[1]


async def test_a_step_tells_many_reporters_in_as_many_statements_as_one(town: Town) -> None:
    asked, told = [], []
    for house, voices in (("12", 1), ("13", 4)):
        said = [await town.say(f"{house}号楼停电了", contact=f"1391111000{each}") for each in range(voices)]
        (incident_id,) = {each.incident_id for each in said}
        with statements() as sent:
            await town.review("confirm", incident_id)
        asked.append(len(sent))
        of_it = f"key = 'notice.reporter.filed' AND incident_id = '{incident_id}'"
        told.append(len(await town.rows(f"SELECT 1 FROM notices WHERE {of_it}")))
        waiting = f"SELECT 1 FROM procrastinate_jobs JOIN notices ON args->>'notice_id' = notice_id::text WHERE {of_it}"
        assert len(await town.rows(waiting)) == voices
    assert told == [1, 4]
    assert asked[0] >= asked[1]  # which event it all goes back to is asked once


async def _only(town: Town) -> UUID:
    (incident,) = await town.incidents()
    return incident.incident_id
