"""``wanglou eval tracking``: does somebody who is followed keep his number?"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wanglou.cli_text import EXIT_FAILED, Json, Lang, bad_input_in_one_line, language_of, say_json

if TYPE_CHECKING:
    from protocol.texts import Language
    from wanglou.evaluation.tracking_files import TrackedScene


def tracking(
    data: Annotated[Path, typer.Option(help="MOTChallenge 数据文件夹 / folder of sequences")],
    fps: Annotated[
        float, typer.Option(min=0.1, max=1000, help="没有 seqinfo.ini 时的帧率 / without seqinfo.ini")
    ] = 25.0,
    save_tracks: Annotated[Path | None, typer.Option(help="把轨迹写到此文件夹 / write tracks to this folder")] = None,
    report: Annotated[Path | None, typer.Option(help="写一份报告到此文件夹 / write a report to this folder")] = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """跟踪：MOTA、IDF1、HOTA / who is followed, under one number, on given detections, with no look ahead.

    Exit codes: 0 at least one sequence was measured; 1 none has a ground truth; 2 the data cannot be read.
    """
    from wanglou.evaluation.tracking import figures_of, follow, save, write_report
    from wanglou.evaluation.tracking_files import read_scenes

    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        scenes = read_scenes(data, fps)
        # Without a truth there is nothing to score, but its tracks may be wanted.
        wanted = [scene for scene in scenes if scene.truth is not None or save_tracks is not None]
        followed = [follow(scene) for scene in _watched(wanted)]
        found = figures_of(scenes, followed, fps)
        if save_tracks is not None:
            for one in followed:
                save(one, save_tracks)
        if report is not None:
            write_report(found, report)
    if as_json:
        say_json(found)
    else:
        _tell(found, language)
    raise typer.Exit(0 if found["sequences"] else EXIT_FAILED)


def _watched(scenes: "Sequence[TrackedScene]") -> "Iterable[TrackedScene]":
    """The scenes, with a bar on the error stream where somebody is looking."""
    from rich.console import Console
    from rich.progress import track

    return track(scenes, "", console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())


def _tell(found: dict[str, Any], language: "Language") -> None:
    from protocol.texts import say

    for name, row in found["sequences"].items():
        typer.echo(say("eval.tracking.row", language, name=name, **_in_words(row)))
    if found["sequences"]:
        name = say("eval.tracking.together", language)
        typer.echo(say("eval.tracking.row", language, name=name, **_in_words(found["together"])))
        typer.echo(say("eval.tracking.cost", language, ms=f"{found['ms_per_frame']:.2f}"))
    for key, names in (("no_truth", found["without_truth"]), ("rate", found["rate_assumed"])):
        if names:
            said = say(f"eval.tracking.{key}", language, names=", ".join(names), fps=f"{found['rate']:g}")
            typer.echo(said, err=True)


def _in_words(row: dict[str, float | int]) -> dict[str, object]:
    return {key: f"{value:.3f}" if isinstance(value, float) else value for key, value in row.items()}
