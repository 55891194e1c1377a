"""Looks through labelled clips as the command ``analyze`` does, and judges what was said."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from packs.shelf import load_shelf
from wanglou.analysis.look import Analysis
from wanglou.analysis.reel import Reel
from wanglou.analysis.run import look_at_all, open_looker
from wanglou.analysis.wishes import chosen_packs, watches_of
from wanglou.evaluation.judging import Verdict, judge
from wanglou.evaluation.labels import LabelledClip, settings_of


def measure(
    folder: Path, clips: Sequence[LabelledClip], model: str
) -> Iterator[tuple[LabelledClip, Analysis, Verdict]]:
    """Each clip with its analysis and verdict. Clips that ask for the same packs and settings go together."""
    looker = open_looker([], None, [], model)
    shelf = load_shelf()

    def asks(clip: LabelledClip) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return clip.packs, tuple(settings_of(clip))

    for (packs, settings), alike in groupby(sorted(clips, key=asks), key=asks):
        known = [name for name in packs if name in shelf]
        chosen = chosen_packs(known, shelf)
        group = list(alike)
        reels = [Reel(folder / clip.clip, clip.pad_last_s, clip.loop_to_s) for clip in group]
        looking = replace(looker, watches=tuple(watches_of(chosen, [], settings if known else [])))
        analyses = look_at_all(looking, reels, jobs=0, film=None, told=lambda _number, _at_s: None)
        for clip, analysis in zip(group, analyses, strict=True):
            yield clip, analysis, judge(clip, analysis.rows, analysis.scores)
