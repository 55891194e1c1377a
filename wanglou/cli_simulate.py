"""``wanglou simulate``: made-up days on which rules are compared before people have to live with them."""

import math
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from wanglou.cli_text import Json, Lang, for_tables, language_of, say_json

if TYPE_CHECKING:
    from protocol.texts import Language
    from wanglou.patrols.comparing import Compared

_COLUMNS = ("wait_all", "wait_life", "life_p90", "small_p90", "longest", "accepted_in_10", "utilisation", "unanswered")
_POLICIES = ("ours", "batch", "priority-nearest", "first-come-nearest")

app = typer.Typer(no_args_is_help=True, help="模拟：在虚拟的日子里比较做法 / compare rules on made-up days")


@app.callback()
def _group() -> None:
    """Keeps ``patrols`` a command of its own."""


@app.command()
def patrols(
    policy: Annotated[
        list[str] | None, typer.Option(help="派遣规则，可多次 / rule, may be repeated: " + " | ".join(_POLICIES))
    ] = None,
    load: Annotated[
        list[float] | None, typer.Option(min=0.05, max=1.2, help="负荷，可多次 / load, may be repeated")
    ] = None,
    seeds: Annotated[int, typer.Option(min=1, max=1000, help="种子数 / how many seeds")] = 12,
    people: Annotated[int, typer.Option(min=2, max=100, help="每班人数 / people on a shift")] = 4,
    days: Annotated[float, typer.Option(min=0.25, max=60, help="每个种子的天数 / days of each seed")] = 4.0,
    bursts: Annotated[
        int, typer.Option(min=0, max=200, help="与最优解比较的场数 / bursts compared with the optimum")
    ] = 12,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """派遣：同样的日子、不同的规则，等了多久 / same days, other rules: how long people waited."""
    from wanglou.patrols.comparing import Interval, compare
    from wanglou.patrols.days import Street
    from wanglou.patrols.optimum import distance_to_optimum

    language = language_of(lang)
    chosen = list(dict.fromkeys(policy or _POLICIES))
    for name in chosen:
        if name not in _POLICIES:
            raise typer.BadParameter(" | ".join(_POLICIES), param_hint="--policy")
    street = Street(people=people)
    compared = [row for each in load or [0.93] for row in compare(chosen, each, seeds, street, days)]
    found = {name: distance_to_optimum(name, bursts) for name in chosen if bursts}
    optimum = {
        name: {
            "rule_min": Interval.of([burst.rule_min for burst in each]).row(),
            "optimum_min": Interval.of([burst.optimum_min for burst in each]).row(),
        }
        for name, each in found.items()
    }
    if as_json:
        say_json(
            {
                "seeds": seeds,
                "people": people,
                "days": days,
                "compared": [r.row() for r in compared],
                "optimum": optimum,
            }
        )
        return
    _tell(compared, language)
    for name, each in optimum.items():
        _tell_optimum(name, each, bursts, language)


def _tell(compared: "list[Compared]", language: "Language") -> None:
    from rich.box import SIMPLE
    from rich.table import Table

    from protocol.texts import say

    table = Table(box=SIMPLE, pad_edge=False, padding=(0, 0, 0, 1))
    for index, column in enumerate(("load", "policy", *_COLUMNS, "to_batch")):
        # In a narrow window a figure goes on below, whole.
        side: Literal["left", "right"] = "left" if index == 1 else "right"
        table.add_column(say(f"simulate.{column}", language), justify=side, overflow="fold")
    for row in compared:
        cells = [_cell(row.measured[column].mean, row.measured[column].plus_minus) for column in _COLUMNS]
        share = _cell(row.to_batch.mean, row.to_batch.plus_minus) if row.to_batch else "—"
        table.add_row(f"{row.load:g}", say(f"simulate.policies.{row.policy}", language), *cells, share)
    console = for_tables()
    console.print(table)
    console.print(say("simulate.legend", language), markup=False)


def _cell(mean: float, plus_minus: float) -> str:
    if math.isnan(mean):  # there was none of it
        return "—"
    digits = 2 if abs(mean) < 3 else 1
    return f"{mean:.{digits}f}" if not plus_minus > 0 else f"{mean:.{digits}f} ±{plus_minus:.{digits}f}"


def _tell_optimum(name: str, found: dict[str, dict[str, float | None]], bursts: int, language: "Language") -> None:
    from protocol.texts import say

    rule, least = found["rule_min"]["mean"], found["optimum_min"]["mean"]
    policy = say(f"simulate.policies.{name}", language)
    typer.echo(
        say("simulate.optimum", language, policy=policy, bursts=bursts, rule=f"{rule:.1f}", least=f"{least:.1f}")
    )
