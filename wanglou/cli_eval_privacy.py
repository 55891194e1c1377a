"""``wanglou eval privacy``: is every head covered before a picture leaves the node?"""

import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wanglou.cli_text import Json, Lang, bad_input_in_one_line, language_of, say_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from protocol.texts import Language
    from wanglou.evaluation.heads import Found, Row

#: Those of the repository, from whatever folder it is asked.
_MARKS = Path(str(files("wanglou"))).parent / "bench" / "heads_labels.toml"


def privacy(
    clips: Annotated[Path, typer.Option(help="录像所在文件夹 / the folder of the clips")],
    labels: Annotated[
        Path, typer.Option(help="标好的人头 / marked heads", show_default="bench/heads_labels.toml")
    ] = _MARKS,
    model: Annotated[str, typer.Option(help="模型 / model")] = "coco_street",
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """隐私：标好的人头遮住了多少 / how many marked heads are covered, by source and size.

    On snapshots, in clips, in live view and on its stills.

    Exit codes: 0 measured; 2 the marks, the clips or the model cannot be meant.
    """
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        found = _measure(clips, labels, model)
    if as_json:
        say_json(found)
    else:
        _tell(found, language)


def _measure(clips: Path, labels: Path, model: str) -> dict[str, Any]:
    import os

    from rich.console import Console
    from rich.progress import Progress

    from edge_agent.evidence.everybody import POSTURE
    from models.shelf import shelves
    from models.team import open_team
    from wanglou.analysis.look import LOWEST_CONFIDENCE, one_core_each
    from wanglou.evaluation.covering import cover_all
    from wanglou.evaluation.heads import COVERED, read_marked

    marked = read_marked(labels)
    team = open_team(model, (POSTURE,), shelves(environ=os.environ), lowest=LOWEST_CONFIDENCE)
    one_core_each()
    with Progress(console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("", total=len(marked))
        found = cover_all(clips, marked, team, lambda done: bar.update(task, completed=done))
    ways = {"snapshot": found.snapshot, "clip": found.clip, "live": found.live, "glimpse": found.glimpse}
    return {
        "pictures": len(marked),
        "covered_from": COVERED,
        "model_sha256": team.street.manifest.sha256,
        **{way: _figures(each) for way, each in ways.items()},
    }


def _figures(found: "Sequence[Found]") -> dict[str, Any]:
    from wanglou.evaluation.heads import by_size, by_source, counted

    parts = {"all": counted(found), "night": counted([each for each in found if each.picture.night])}
    return {
        **{name: _row(row) for name, row in parts.items() if row is not None},
        "by_source": {name: _row(row) for name, row in by_source(found).items()},
        "by_height_px": {name: _row(row) for name, row in by_size(found).items()},
    }


def _row(row: "Row") -> dict[str, Any]:
    return {
        "heads": row.heads,
        "covered": row.covered,
        "recall": round(row.recall, 4),
        "interval": [round(end, 4) for end in row.interval],
        "bare": row.bare,
        "hidden_share": round(row.hidden, 4),
    }


def _tell(found: dict[str, Any], language: "Language") -> None:
    from protocol.texts import say

    for way in ("snapshot", "clip", "live", "glimpse"):
        part = found[way]
        typer.echo(say(f"eval.privacy.{way}", language, pictures=found["pictures"]))
        rows = [("all", part["all"])] + ([("night", part["night"])] if "night" in part else [])
        named = [(say(f"eval.privacy.{name}", language), row) for name, row in rows]
        sizes = [(say("eval.privacy.size", language, size=size), row) for size, row in part["by_height_px"].items()]
        for name, row in [*named, *sizes, *part["by_source"].items()]:
            low, high = row["interval"]
            values = {"recall": f"{row['recall']:.3f}", "low": f"{low:.3f}", "high": f"{high:.3f}"}
            said = {**row, **values, "hidden": f"{100 * row['hidden_share']:.1f}"}
            typer.echo(say("eval.privacy.row", language, name=name, **said))
