"""``wanglou eval``: how good are the eyes on clips whose hazards are known?"""

from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wanglou.cli_text import EXIT_FAILED, Json, Lang, bad_input_in_one_line, language_of, say_json

if TYPE_CHECKING:
    from wanglou.analysis.look import Analysis
    from wanglou.evaluation.judging import Verdict
    from wanglou.evaluation.labels import LabelledClip

app = typer.Typer(no_args_is_help=True, help="评测：在标注好的录像上数一数 / measure the eyes on labelled clips")


@app.callback()
def _measurements() -> None:
    """评测：在标注好的录像上数一数 / measure the eyes on labelled clips."""


@app.command()
def events(
    manifest: Annotated[Path, typer.Option(help="标注清单 manifest.json / labels")],
    only: Annotated[str, typer.Option(help="只看路径以此开头的 / only clips whose path begins so")] = "",
    model: Annotated[str, typer.Option(help="模型 / model")] = "coco_street",
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """检出、漏报、误报 / found, missed and false alarms per kind. Exit code 1 if a clip had no picture."""
    from wanglou.evaluation.labels import read_labels
    from wanglou.evaluation.measure import measure

    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        clips = [clip for clip in read_labels(manifest) if clip.clip.startswith(only)]
        judged = list(measure(manifest.parent, clips, model))
    figures = _figures(judged)
    if as_json:
        say_json(figures)
    else:
        _tell(figures, lang)
    raise typer.Exit(EXIT_FAILED if figures["without_picture"] else 0)


def _figures(judged: "list[tuple[LabelledClip, Analysis, Verdict]]") -> dict[str, Any]:
    from packs.shelf import load_shelf
    from wanglou.evaluation.judging import most_per_day

    hard = [row for row in judged if not row[0].soft]
    seconds = sum(analysis.seconds for _, analysis, _ in hard)
    verdicts = [verdict for _, _, verdict in hard]
    found, missed, false = (
        Counter(names)
        for names in (
            [kind for v in verdicts for kind, _ in v.found],
            [kind for v in verdicts for kind in v.missed],
            [kind for v in verdicts for kind, _ in v.false],
        )
    )
    watched_s: dict[str, float] = defaultdict(float)
    for _, analysis, _ in hard:
        for kind in analysis.scores:
            watched_s[kind] += analysis.seconds
    return {
        "clips": len(hard),
        "soft_clips": len(judged) - len(hard),
        "seconds": round(seconds, 1),
        "kinds": {
            kind: {
                "found": found[kind],
                "missed": missed[kind],
                "false": false[kind],
                "watched_s": round(watched_s[kind], 1),
                "false_per_camera_day_below": round(most_per_day(false[kind], watched_s[kind]), 1),
            }
            for kind in sorted({kind for _, analysis, _ in judged for kind in analysis.scores})
        },
        "packs_not_here": sorted({name for clip, _, _ in judged for name in clip.packs} - set(load_shelf())),
        "without_picture": [str(analysis.clip) for _, analysis, _ in judged if analysis.trouble],
        "verdicts": [
            {"clip": v.clip, "soft": clip.soft, "found": v.found, "missed": v.missed, "false": v.false,
             "withdrawn": v.withdrawn}
            for clip, _, v in judged
            if v.found or v.missed or v.false or v.withdrawn
        ],
    }  # fmt: skip


def _tell(figures: dict[str, Any], lang: str) -> None:
    from protocol.texts import say

    language = language_of(lang)
    typer.echo(say("eval.clips", language, clips=figures["clips"], minutes=f"{figures['seconds'] / 60:.1f}"))
    for kind, row in figures["kinds"].items():
        bound = row["false_per_camera_day_below"]
        values = {"kind": kind, "found": row["found"], "missed": row["missed"], "false": row["false"], "bound": bound}
        typer.echo("  " + say("eval.kind", language, **values))
    if figures["packs_not_here"]:
        typer.echo("  " + say("eval.not_here", language, packs=", ".join(figures["packs_not_here"])))
    for clip in figures["without_picture"]:
        typer.echo(f"✗ {clip}", err=True)
