"""``wanglou analyze``: what would the eyes have said about these clips?"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

import typer

from wanglou.cli_text import EXIT_FAILED, Json, Lang, Seed, ShownAs, bad_input_in_one_line, language_of, say_json

if TYPE_CHECKING:
    from protocol.texts import Language
    from wanglou.analysis.look import Analysis
    from wanglou.analysis.reel import Reel

Clips = Annotated[list[Path], typer.Argument(help="视频文件 / clips", metavar="CLIP...", show_default=False)]
Packs = Annotated[
    list[str] | None,
    typer.Option("--pack", help="场景包，可多次；不写则用所有已验证且不需画区域的 / default: proven, no zone needed"),
]
Zones = Annotated[
    Path | None,
    typer.Option(
        help='区域文件 {"zones": [{"name": "草坪", "polygon": [[0.1,0.5],[0.9,0.5],[0.9,1],[0.1,1]]}]}，'
        '坐标为画面比例 0–1，两个角是一条线（越线、逆行用），可加 "packs": ["intrusion"] / '
        "zones in fractions of the picture, two corners are a line"
    ),
]
Settings = Annotated[
    list[str] | None,
    typer.Option("--set", help="改设置，可多次：longer_than=30s、intrusion.objects=person,car / change a setting"),
]
Events = Annotated[Path | None, typer.Option(help="每个事件一行 JSON / events, one JSON object a line")]
Scores = Annotated[Path | None, typer.Option(help="每段视频各类最高分 / highest confidence per clip and kind")]
Annotate = Annotated[
    Path | None, typer.Option(help="画好框的视频 .mp4，多段接在一起 / annotated film, clip after clip")
]
PadLast = Annotated[str, typer.Option(help="最后一帧停留多久 / hold the last picture, e.g. 6s")]
LoopTo = Annotated[str, typer.Option(help="循环播放到多长 / loop the clip to this length, e.g. 60s")]
Model = Annotated[str, typer.Option(help="模型 / model")]
Jobs = Annotated[int, typer.Option(min=0, max=64, help="同时分析几段，0 为按核数 / clips at once, 0: as many as cores")]


def analyze(
    clips: Clips,
    pack: Packs = None,
    zones: Zones = None,
    set_: Settings = None,
    events: Events = None,
    scores: Scores = None,
    annotate: Annotate = None,
    pad_last: PadLast = "0s",
    loop_to: LoopTo = "0s",
    model: Model = "coco_street",
    jobs: Jobs = 0,
    shown_as: ShownAs = "",
    seed: Seed = 0,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """让视频走一遍摄像头节点的流程，机器多快就多快 / run clips through the edge pipeline.

    Exit codes: 0 all clips seen to their end; 1 one is missing, cut off or damaged, the others were analysed
    all the same; 2 the question was wrong, or there was no room for the answer.
    """
    from sample_videos.otherwise import Staging
    from wanglou.analysis.run import look_at_all, open_looker
    from wanglou.analysis.wishes import film_called, way_called
    from wanglou.written import keep_apart

    language = language_of(lang)
    found: list[Analysis] = []
    with ExitStack() as stack:
        with bad_input_in_one_line(language, as_json=as_json):
            keep_apart([*clips, *([zones] if zones else [])], [events, scores, annotate])
            into = film_called(annotate) if annotate else None
            looker = open_looker(pack or [], zones, set_ or [], model)
            reels = [
                replace(reel, otherwise=way_called(shown_as), staging=Staging(seed))
                for reel in _reels(clips, pad_last, loop_to)
            ]
            event_lines, score_lines = (_opened(stack, path) for path in (events, scores))
            film = stack.enter_context(looker.film(_writable(into), language)) if into else None
        told = stack.enter_context(_progress(reels))
        with bad_input_in_one_line(language, as_json=as_json):
            for analysis in look_at_all(looker, reels, jobs=jobs, film=film, told=told):
                found.append(analysis)
                _note(analysis, event_lines, score_lines)
                if not as_json:
                    _tell(analysis, language)
    if as_json:
        say_json({"ok": not any(each.trouble for each in found), "clips": [_summary(each) for each in found]})
    _complain(found, language)
    raise typer.Exit(EXIT_FAILED if any(each.trouble for each in found) else 0)


def _reels(clips: Sequence[Path], pad_last: str, loop_to: str) -> "list[Reel]":
    from protocol.span import parse_span
    from wanglou.analysis.reel import Reel
    from wanglou.analysis.wishes import WishError

    try:
        hold_s, until_s = parse_span(pad_last).total_seconds(), parse_span(loop_to).total_seconds()
    except ValueError:
        raise WishError("error.span.bad", value=f"{pad_last}, {loop_to}"[:60]) from None
    return [Reel(clip, hold_s, until_s) for clip in clips]


def _opened(stack: ExitStack, path: Path | None) -> TextIO | None:
    """Opened before the work begins: a folder that is full or forbidden is told at once."""
    if path is None:
        return None
    return stack.enter_context(_writable(path).open("w", encoding="utf-8"))


def _writable(path: Path) -> Path:
    """``path``, into which one can write; raises Unwritten."""
    from wanglou.written import Unwritten

    try:
        path.open("w", encoding="utf-8").close()
    except OSError as error:
        raise Unwritten.of(path, error) from None
    return path


def _note(analysis: "Analysis", event_lines: TextIO | None, score_lines: TextIO | None) -> None:
    """Raises Unwritten where there is no room for it."""
    from wanglou.analysis.look import scores_of
    from wanglou.written import Unwritten

    for file, rows in ((event_lines, analysis.rows), (score_lines, scores_of(analysis))):
        if file is None:
            continue
        try:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
            file.flush()
        except OSError as error:
            with suppress(OSError):
                file.close()  # what it still holds would fail once more on the way out
            raise Unwritten.of(Path(file.name), error) from None


@contextmanager
def _progress(reels: "Sequence[Reel]") -> Iterator[Callable[[int, float], None]]:
    """Told (number of the clip, its second); a bar per clip on the error stream where somebody is looking."""
    if not sys.stderr.isatty():
        yield lambda _number, _at_s: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:3.0f}%"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks = [bar.add_task(reel.path.name, total=reel.length_s() or None) for reel in reels]
        yield lambda number, at_s: bar.update(tasks[number], completed=at_s)


def _summary(analysis: "Analysis") -> dict[str, Any]:
    return {
        "clip": str(analysis.clip),
        "seconds": analysis.seconds,
        "frames": analysis.frames.model_dump(),
        "scores": analysis.scores,
        "events": list(analysis.rows),
        "trouble": analysis.trouble.model_dump() if analysis.trouble else None,
    }


def _tell(analysis: "Analysis", language: "Language") -> None:
    from protocol.texts import say

    frames, name = analysis.frames, analysis.clip.name
    if frames.received:
        seconds = f"{analysis.seconds:.1f}"
        values = {"clip": name, "seconds": seconds, "received": frames.received, "inferred": frames.inferred}
        typer.echo(say("analyze.clip", language, **values))
    for row in analysis.rows:
        why = "; ".join(reason["text"][language] for reason in row["reasons"])
        zone = f" {row['zone']}" if row["zone"] else ""
        typer.echo(f"  {row['at_s']:7.1f} s  {row['kind']}{zone}  {say('phase.' + row['phase'], language)}  {why}")
    if not analysis.rows and analysis.trouble is None:
        typer.echo("  " + say("analyze.silent", language))


def _complain(found: "Sequence[Analysis]", language: "Language") -> None:
    for each in found:
        if each.trouble is not None:
            typer.echo(f"✗ {each.clip}: {each.trouble.in_(language)}", err=True)
