"""A report among others: what its words mean is asked where it is ready, and never of danger to life."""

from collections.abc import Collection

from central.domain.likeness import BY_CHARACTERS, Likeness
from central.domain.signal import Source
from central.services.signals.receive_report import NewReport, ReceivedReport, receive_report
from tests.central.services.town import COMMUNITY, TOKENS, Town


class Asked:
    """Finds everything alike, and notes of which words it was asked."""

    def __init__(self) -> None:
        self.words: list[frozenset[str]] = []

    def among(self, words: Collection[str]) -> Likeness:
        self.words.append(frozenset(words))
        return Likeness(lambda _one, _other, _without: 1.0, "link.meaning")


async def say(town: Town, asked: Asked, words: str) -> ReceivedReport:
    async with town.open() as store:
        report = NewReport(words=words, source=Source.RESIDENT, client_key=words)
        world = town.world(store)
        return await receive_report(report, scope=COMMUNITY, tokens=TOKENS, likeness_among=asked.among, **world)


async def reasons_of(town: Town, report: ReceivedReport) -> set[str]:
    async with town.open() as store:
        links = await store.links.of_signal(town.officer.scope, report.signal_id)
    return {reason.code for link in links for reason in link.reasons}


async def test_what_stands_ready_is_asked_about_masked_words_and_says_so(town: Town) -> None:
    asked = Asked()
    await say(town, asked, "3号楼西边草坪有人翻进围挡，我电话13812345678")
    later = await say(town, asked, "3号楼旁边围挡里进了人")
    assert "link.meaning" in await reasons_of(town, later)
    assert len(asked.words[-1]) == 2
    assert not any("13812345678" in words for each in asked.words for words in each)


async def test_danger_to_life_asks_nobody_what_it_means(town: Town) -> None:
    asked = Asked()
    await say(town, asked, "12号楼着火了，快来人")
    again = await say(town, asked, "12号楼有人被困在火里")
    assert asked.words == []
    assert "link.meaning" not in await reasons_of(town, again)
    assert BY_CHARACTERS.reason in await reasons_of(town, again)
