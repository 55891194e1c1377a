"""Looks through several clips, side by side where the machine has the cores, and answers in their order."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from edge_agent.capture import Picture
from models.shelf import shelves
from models.team import Team, open_team
from packs.shelf import load_shelf
from pipelines.behaviour import kinds_announced
from pipelines.pipeline import Pipeline, Watch
from protocol.events import Event
from protocol.texts import Language
from wanglou.analysis.annotate import Film
from wanglou.analysis.look import LOWEST_CONFIDENCE, Analysis, look_through, one_core_each
from wanglou.analysis.reel import Reel
from wanglou.analysis.wishes import chosen_packs, read_zones, specialists_of, watches_of

#: Hears of each picture: (number of the clip, its second).
Told = Callable[[int, float], None]


@dataclass(frozen=True, slots=True)
class Looker:
    """What is the same for every clip: what to look for, and with which models."""

    watches: tuple[Watch, ...]
    team: Team

    def film(self, path: Path, language: Language) -> Film:
        """An empty film of what is going to be seen."""
        titles = {kind.kind: kind.title for kind in kinds_announced()}
        zones = {zone for watch in self.watches for zone in watch.zones}
        return Film(path, sorted(zones, key=lambda zone: zone.name or ""), titles, language)


def open_looker(packs: Sequence[str], zone_file: Path | None, sets: Sequence[str], model: str) -> Looker:
    """Everything a person can have written wrongly is found here. Raises WanglouError."""
    drawn = read_zones(zone_file) if zone_file else ()
    watches = watches_of(chosen_packs(packs, load_shelf(), drawn), drawn, sets)
    team = open_team(model, specialists_of(watches), shelves(environ=os.environ), lowest=LOWEST_CONFIDENCE)
    # Refuses what the model has no label for, and what there is no model for.
    Pipeline("clip", watches, team.street, new_id=uuid4, specialists=team.specialists)
    return Looker(tuple(watches), team)


def look_at_all(
    looker: Looker, reels: Sequence[Reel], *, jobs: int, film: Film | None, told: Told
) -> Iterator[Analysis]:
    """The analyses in the order of ``reels``; ``jobs`` under way at once, 0 for as many as there are cores.

    A film is drawn clip after clip, so with one only one clip is under way.
    """
    one_core_each()

    def look(number: int, reel: Reel) -> Analysis:
        return _look(looker, reel, film, lambda at_s: told(number, at_s))

    at_once = 1 if film else min(jobs or os.cpu_count() or 1, len(reels))
    with ThreadPoolExecutor(max(at_once, 1), thread_name_prefix="analyze") as pool:
        yield from pool.map(look, range(len(reels)), reels)


def _look(looker: Looker, reel: Reel, film: Film | None, told: Callable[[float], None]) -> Analysis:
    if film is not None:
        film.next_clip()

    def onlooker(picture: Picture, pipeline: Pipeline, events: Sequence[Event]) -> None:
        told(picture.at_s)
        if film is not None:
            film.show(picture, pipeline, events)

    return look_through(reel, looker.watches, looker.team, onlooker)
