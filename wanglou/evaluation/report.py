"""Writes an evaluation as one folder for any browser, without a net: table, drawings, every mistake's picture."""

import json
from dataclasses import dataclass
from pathlib import Path

from protocol.causes import cause_of
from protocol.errors import WanglouError
from protocol.texts import Language, say
from wanglou.evaluation.charts import HEIGHT, WIDTH, Curve, Histogram, curves, histogram, strip
from wanglou.evaluation.figures import KindFigures
from wanglou.evaluation.labels import Shown
from wanglou.evaluation.outcome import Evaluation
from wanglou.evaluation.stills import Card, cards, draw
from wanglou.evaluation.words import COLUMNS, cells, footnotes, heading, kind_title


class ReportError(WanglouError):
    """The folder cannot be written."""

    key = "error.analyze.output"


@dataclass(frozen=True, slots=True)
class Drawn:
    """The two drawings of one kind."""

    figures: KindFigures
    histogram: Histogram | None
    curves: tuple[Curve, Curve] | None


def write_report(folder: Path, found: Evaluation, language: Language) -> Path:
    """index.html, figures.json and stills/ in ``folder``. Raises ReportError."""
    sheet = cards(found.judged)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        drawn = draw(folder, sheet, language)
        (folder / "figures.json").write_text(json.dumps(found.row(), ensure_ascii=False, indent=1), encoding="utf-8")
        (folder / "index.html").write_text(_page(found, sheet, drawn, language), encoding="utf-8")
    except OSError as error:
        raise ReportError(file=folder, why=cause_of(error)) from None
    return folder / "index.html"


def _page(found: Evaluation, sheet: tuple[Card, ...], drawn: frozenset[str], language: Language) -> str:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    house = Environment(
        loader=PackageLoader("wanglou.evaluation"), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    strips = [strip(each) for each in found.judged]
    told = [figures for figures in found.kinds if figures.events or figures.false]
    return house.get_template("report.html").render(
        t=lambda key, **values: say(f"eval.{key}", language, **values),
        title=lambda kind: kind_title(kind, language),
        when=lambda shown: _when(shown, language),
        language=language,
        lead=heading(found, language),
        found=found,
        events=sum(figures.events for figures in found.kinds),
        hits=sum(figures.found for figures in found.kinds),
        mistaken=sum(len(figures.false) for figures in found.kinds),
        columns=COLUMNS,
        rows=[(figures, cells(figures, language)) for figures in found.kinds],
        notes=footnotes(found, language),
        kinds=[Drawn(figures, histogram(figures), curves(figures)) for figures in told],
        strips=[each for each in strips if not each.quiet and not each.unlooked],
        unlooked=[each for each in strips if each.unlooked],
        quiet=[each for each in strips if each.quiet],
        misses=[card for card in sheet if card.false is None],
        wrong=[card for card in sheet if card.false is not None],
        drawn=drawn,
        width=WIDTH,
        height=HEIGHT,
    )


def _when(shown: Shown, language: Language) -> str:
    if shown.start is None:
        return say("eval.report.anywhere", language)
    return f"{shown.start:g}–{'' if shown.end is None else f'{shown.end:g}'} s"
