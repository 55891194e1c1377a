"""``wanglou eval correlation``: does what belongs together come together, and nothing else?"""

from typing import TYPE_CHECKING, Annotated

import typer

from wanglou.cli_text import Json, Lang, for_tables, language_of, say_json

if TYPE_CHECKING:
    from protocol.texts import Language
    from wanglou.evaluation.correlation import Judged, TownJudged


def correlation(
    seed: Annotated[
        list[int] | None,
        typer.Option(min=0, max=2**31, help="城市的种子，可多次 / of the made-up town, may be repeated"),
    ] = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """并案：成对与 B³ 的 F1、白跑、被吞 / our placing and four other rules on made-up towns whose truth is known.

    Without --seed: the three towns at which nobody looked when packs and weights were chosen.
    """
    from wanglou.evaluation.correlation import UNSEEN, evaluate

    language = language_of(lang)
    towns = [evaluate(one) for one in seed or UNSEEN]
    if as_json:
        say_json({"towns": [town.row() for town in towns]})
        return
    for town in towns:
        _tell(town, language)


def _tell(town: "TownJudged", language: "Language") -> None:
    from rich.box import SIMPLE
    from rich.table import Table

    from protocol.texts import say

    title = say("eval.correlation.town", language, seed=town.seed, troubles=town.troubles, voices=town.voices)
    columns = ("rule", "precision", "recall", "f1", "b_cubed", "dispatches", "swallowed", "life", "minutes")
    table = Table(title=title, title_justify="left", box=SIMPLE, pad_edge=False, padding=(0, 0, 0, 1))
    for index, column in enumerate(columns):
        # The rule's name gives way in a narrow window, never a figure.
        table.add_column(
            say(f"eval.correlation.{column}", language), justify="right" if index else "left", no_wrap=index > 0
        )
    for judged in town.rules:
        table.add_row(*_cells(judged, language))
    console = for_tables()
    console.print(table)
    console.print(say("eval.correlation.legend", language), markup=False)
    console.print(say("eval.correlation.difficulty", language, **town.difficulty), markup=False)


def _cells(judged: "Judged", language: "Language") -> tuple[str, ...]:
    from protocol.texts import say

    name = say(f"eval.correlation.rules.{judged.rule}", language)
    minutes = judged.median_minutes_to_link
    return (
        name,
        f"{judged.pairs.precision:.3f}",
        f"{judged.pairs.recall:.3f}",
        f"{judged.pairs.f1:.3f}",
        f"{judged.b_cubed.f1:.3f}",
        f"{judged.dispatches_per_trouble:.3f}",
        str(judged.swallowed),
        str(judged.swallowed_life_safety),
        "—" if minutes is None else f"{minutes:.1f}",
    )
