"""``wanglou eval``: how good are the eyes on clips whose hazards are known?"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wanglou.cli_eval_correlation import correlation
from wanglou.cli_eval_privacy import privacy
from wanglou.cli_eval_reports import reports
from wanglou.cli_eval_said import said
from wanglou.cli_eval_tracking import tracking
from wanglou.cli_text import Json, Lang, Seed, ShownAs, bad_input_in_one_line, for_tables, language_of, say_json

if TYPE_CHECKING:
    from protocol.texts import Language
    from sample_videos.otherwise import Otherwise
    from wanglou.evaluation.labels import LabelledClip
    from wanglou.evaluation.measure import Asked
    from wanglou.evaluation.outcome import Evaluation

app = typer.Typer(no_args_is_help=True, help="评测：在标注好的录像上数一数 / measure the eyes on labelled clips")
app.command()(reports)
app.command()(tracking)
app.command()(correlation)
app.command()(privacy)
app.command()(said)

#: Some clips could not be looked at to their end; the others were.
EXIT_UNREADABLE = 3


@app.callback()
def _measurements() -> None:
    """评测：在标注好的录像上数一数 / measure the eyes on labelled clips."""


@app.command()
def events(
    manifest: Annotated[
        Path, typer.Option(help="标注清单 manifest.json，录像在同一文件夹 / labels; clips lie beside them")
    ],
    report: Annotated[Path | None, typer.Option(help="写一份网页报告到此文件夹 / write a report with pictures")] = None,
    only: Annotated[str, typer.Option(metavar="GLOB", help="只看这些录像，如 'fire/*' / only these clips")] = "*",
    kinds: Annotated[str, typer.Option(help="只看这几类，如 crowd,intrusion / only these kinds")] = "",
    jobs: Annotated[
        int, typer.Option(min=0, max=64, help="同时看几段，0 为按核数 / clips at once, 0: as many as cores")
    ] = 0,
    model: Annotated[str, typer.Option(help="模型 / model")] = "coco_street",
    shown_as: ShownAs = "",
    seed: Seed = 0,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """检出、漏报、误报 / found, missed and false alarms per kind; the rule stands in docs/evaluation.md.

    Exit codes: 0 every clip was looked at to its end; 2 the manifest or another option cannot be meant;
    3 some clips could not be read, the others were measured all the same.
    """
    from wanglou.analysis.wishes import way_called

    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        found = _measure(manifest, report, only, kinds, jobs, model, way_called(shown_as), seed)
        if report is not None:
            _write(report, found, language)
    if as_json:
        say_json(found.row())
    else:
        _tell(found, language)
        if report is not None:
            from protocol.texts import say

            typer.echo(say("eval.report_at", language, file=report / "index.html"))
    for clip, why in found.unreadable:
        typer.echo(f"✗ {clip}: {why.in_(language)}", err=True)
    raise typer.Exit(EXIT_UNREADABLE if found.unreadable else 0)


def _measure(
    manifest: Path, report: Path | None, only: str, kinds: str, jobs: int, model: str, way: "Otherwise", seed: int
) -> "Evaluation":
    """Everything that can be wrong with the question is found before the first clip. Raises WanglouError."""
    import os
    import time

    from models.shelf import shelves
    from models.team import open_team
    from packs.shelf import load_shelf
    from wanglou.analysis.look import LOWEST_CONFIDENCE
    from wanglou.analysis.wishes import must_all_look, specialists_of
    from wanglou.evaluation.labels import must_be_there, unknown_types
    from wanglou.evaluation.measure import ask, known_types, look_at_each, not_here
    from wanglou.evaluation.outcome import evaluation
    from wanglou.evaluation.provenance import provenance

    labels = _wanted(manifest, only)
    must_be_there(manifest.parent, labels)
    wanted = _kinds(kinds, known_types())
    shelf = load_shelf()
    asked = ask(manifest.parent, labels, shelf, wanted, way, seed)
    wanted_models = {name for each in asked for name in specialists_of(each.watches)}
    team = open_team(model, wanted_models, shelves(environ=os.environ), lowest=LOWEST_CONFIDENCE)
    must_all_look(team)
    if report is not None:
        _make(report)
    begun = time.monotonic()
    with _progress(asked) as told:
        seen = list(look_at_each(asked, team, jobs=jobs or os.cpu_count() or 1, told=told))
    return evaluation(
        seen,
        packs_not_here=not_here(labels, shelf),
        unknown_types=unknown_types(labels, known_types()),
        provenance=provenance(manifest, asked, team),
        wall_s=time.monotonic() - begun,
        kinds=wanted,
    )


def _wanted(manifest: Path, only: str) -> "list[LabelledClip]":
    from fnmatch import fnmatch

    from wanglou.evaluation.labels import LabelsError, read_labels

    labels = [label for label in read_labels(manifest) if fnmatch(label.clip, only)]
    if not labels:
        raise LabelsError("error.eval.none", file=manifest.name, only=only)
    return labels


def _kinds(written: str, known: frozenset[str]) -> tuple[str, ...]:
    from protocol.wire import nearest
    from wanglou.evaluation.labels import LabelsError

    kinds = tuple(dict.fromkeys(word.strip() for word in written.split(",") if word.strip()))
    for kind in kinds:
        if kind not in known:
            raise LabelsError("error.eval.kind", kind=kind, nearest=nearest(kind, sorted(known)))
    return kinds


def _make(report: Path) -> None:
    """The folder is made before the work begins: one that cannot be written is told at once."""
    from protocol.causes import cause_of
    from wanglou.evaluation.labels import LabelsError

    try:
        report.mkdir(parents=True, exist_ok=True)
        (report / "index.html").open("a", encoding="utf-8").close()
    except OSError as error:
        raise LabelsError("error.analyze.output", file=report, why=cause_of(error)) from None


def _write(report: Path, found: "Evaluation", language: "Language") -> None:
    from wanglou.evaluation.report import write_report

    write_report(report, found, language)


@contextmanager
def _progress(asked: "Sequence[Asked]") -> Iterator[Callable[[int, float], None]]:
    """Told (number of the clip, its second); one bar over all clips on the error stream where somebody is looking."""
    if not sys.stderr.isatty():
        yield lambda _number, _at_s: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    lengths = [each.reel.length_s() if each.watches else 0.0 for each in asked]
    done = [0.0] * len(asked)
    columns = (BarColumn(), TextColumn("{task.percentage:3.0f}%  {task.description}"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=sum(lengths) or None)

        def told(number: int, at_s: float) -> None:
            done[number] = min(at_s, lengths[number] or at_s)
            bar.update(task, completed=sum(done), description=f"{number + 1}/{len(asked)} {asked[number].label.clip}")

        yield told


def _tell(found: "Evaluation", language: "Language") -> None:
    from rich.table import Table

    from protocol.texts import say
    from wanglou.evaluation.words import COLUMNS, cells, footnotes, heading

    console = for_tables()
    console.print(heading(found, language), markup=False)
    table = Table(box=None, pad_edge=False)
    for number, column in enumerate(COLUMNS):
        table.add_column(say(f"eval.column.{column}", language), justify="right" if number else "left")
    for figures in found.kinds:
        table.add_row(*cells(figures, language))
    if found.kinds:
        console.print(table)
    for line in footnotes(found, language):
        console.print(line, markup=False)
