"""``wanglou brain``: what the brain learns from its officers' decisions, shown before it is adopted."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from wanglou.cli_brain import Data, Url, in_database, now, scope_at, settings_of, tell
from wanglou.cli_text import Json, Lang, bad_input_in_one_line, for_tables, language_of, say_json

if TYPE_CHECKING:
    from central.domain.learning import Learned, Verdict
    from central.storage.database import Database
    from protocol.scope import Scope
    from protocol.texts import Language
    from wanglou.learning import Estimate

app = typer.Typer(no_args_is_help=True, help="大脑的判断：从值守员的决定里学 / what the brain learns from decisions")
#: Who adopts: the command line is the administrator.
_BY = "command"


@app.callback()
def brain() -> None:
    """大脑的判断 / the brain's judgement."""


@app.command()
def learn(
    adopt: Annotated[bool, typer.Option("--adopt", help="采用新的权重 / put the new weights into force")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="撤回正在用的 / withdraw what is in force")] = False,
    place: Annotated[str | None, typer.Option("--place", help="区县 / district")] = None,
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """从值守员的决定里估权重，先给您看，--adopt 才生效 / weights from officers' decisions, shown before adopted.

    What counts: suggestions taken or refused, links undone, links that stood until the incident was closed.
    """
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from protocol.scope import whole

        if adopt and undo:
            raise typer.BadParameter("--adopt | --undo")
        settings = settings_of(data, database_url)
        scope = whole(scope_at(place, settings).district_id)
        if undo:
            taken = in_database(settings, lambda database: _take_back(scope, database))
            tell(
                "learn.taken_back",
                language,
                as_json,
                {"decisions": taken.decisions, "adopted_at": f"{taken.adopted_at:%F}"},
            )
            return
        verdicts, holding = in_database(settings, lambda database: _verdicts(scope, database))
        from wanglou.learning import estimate

        found = estimate(verdicts)
        if adopt:
            in_database(settings, lambda database: _adopt(found, len(verdicts), scope, database))
    _show(found, verdicts, holding, language, as_json=as_json, adopted=adopt)


async def _verdicts(scope: "Scope", database: "Database") -> "tuple[list[Verdict], Learned | None]":
    from central.services.signals.learn import verdicts

    async with database.transaction() as store:
        return await verdicts(scope, store=store, now=now())


async def _adopt(found: "Estimate", decisions: int, scope: "Scope", database: "Database") -> "Learned":
    from uuid import uuid4

    from central.services.signals.learn import adopt

    async with database.transaction() as store:
        return await adopt(found.factors, decisions, scope=scope, store=store, now=now(), new_id=uuid4, by=_BY)


async def _take_back(scope: "Scope", database: "Database") -> "Learned":
    from central.services.signals.learn import take_back

    async with database.transaction() as store:
        return await take_back(scope=scope, store=store, now=now(), by=_BY)


def _rows(found: "Estimate", holding: "Learned | None") -> list[dict[str, Any]]:
    """Each weight as a pack that says nothing of it has it: by itself, in force, learned."""
    from protocol.pack import Weights

    own, held = Weights(), holding.factors if holding is not None else {}
    rows = []
    for name, count in found.support.items():
        value, factor = getattr(own, name), found.factors.get(name)
        old = value * held.get(name, 1.0)
        new = value * factor if factor is not None else value
        rows.append({"weight": name, "old": round(old, 2), "new": round(new, 2), "factor": factor, "decisions": count})
    return rows


def _show(
    found: "Estimate",
    verdicts: "list[Verdict]",
    holding: "Learned | None",
    language: "Language",
    *,
    as_json: bool,
    adopted: bool,
) -> None:
    from collections import Counter

    from protocol.texts import say

    rows, hows = _rows(found, holding), Counter(str(verdict.how) for verdict in verdicts)
    loss = {"loss_before": round(found.loss_before, 4), "loss_after": round(found.loss_after, 4)}
    if as_json:
        say_json({"decisions": dict(hows), "weights": rows, **loss, "adopted": adopted})
        return
    from rich.box import SIMPLE
    from rich.table import Table

    table = Table(box=SIMPLE, pad_edge=False)
    for index, column in enumerate(("weight", "old", "new", "decisions")):
        table.add_column(say(f"learn.{column}", language), justify="right" if index else "left", no_wrap=True)
    for row in rows:
        table.add_row(
            say(f"learn.weights.{row['weight']}", language),
            f"{row['old']:+.2f}",
            f"{row['new']:+.2f}" if row["factor"] is not None else say("learn.too_few", language),
            f"{row['decisions']}",
        )
    console = for_tables()
    counts = {how: hows.get(how, 0) for how in ("accepted", "left", "refused", "taken_out")}
    console.print(say("learn.decisions_of", language, **counts), markup=False)
    console.print(table)
    console.print(say("learn.loss", language, **loss), markup=False)
    console.print(say("learn.adopted" if adopted else "learn.not_adopted", language), markup=False)
