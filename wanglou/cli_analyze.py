"""``wanglou analyze``: what would the eyes have said about these clips?"""

import json
import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, TextIO

import typer

if TYPE_CHECKING:
    from protocol.texts import Language
    from wanglou.analysis.look import Analysis

EXIT_NO_PICTURE = 1
EXIT_USAGE = 2


def analyze(
    clips: Annotated[list[Path], typer.Argument(help="视频文件 / clips", metavar="CLIP...")],
    pack: Annotated[
        list[str] | None,
        typer.Option(
            help="场景包，可多次；不写则用所有已验证且不需画区域的 / packs; default: proven ones without zones"
        ),
    ] = None,
    zones: Annotated[
        Path | None,
        typer.Option(
            help='区域文件 {"zones": [{"name": "草坪", "polygon": [[0.1,0.5],[0.9,0.5],[0.9,1],[0.1,1]]}]}，'
            '坐标为画面比例 0–1，可加 "packs": ["intrusion"] / zones in fractions of the picture'
        ),
    ] = None,
    set_: Annotated[list[str] | None, typer.Option("--set", help="改设置 / setting, e.g. longer_than=30s")] = None,
    events: Annotated[Path | None, typer.Option(help="每个事件一行 JSON / one JSON object a line")] = None,
    scores: Annotated[
        Path | None, typer.Option(help="每段视频各类最高分 / highest confidence per clip and kind")
    ] = None,
    annotate: Annotated[Path | None, typer.Option(help="画好框的视频 / annotated film (.mp4)")] = None,
    pad_last: Annotated[str, typer.Option(help="最后一帧停留多久 / hold the last picture, e.g. 6s")] = "0s",
    loop_to: Annotated[str, typer.Option(help="循环播放到多长 / loop the clip to this length, e.g. 60s")] = "0s",
    model: Annotated[str, typer.Option(help="模型 / model")] = "coco_street",
    as_json: Annotated[bool, typer.Option("--json", help="JSON")] = False,
    lang: Annotated[str, typer.Option(envvar="WANGLOU_LANG", help="zh | en")] = "zh",
) -> None:
    """让视频走一遍摄像头节点的流程 / run clips through the edge pipeline. Exit codes: 1 no picture, 2 usage."""
    from protocol.errors import WanglouError

    language: Language = "en" if lang == "en" else "zh"
    try:
        found = _run(clips, pack or [], zones, set_ or [], events, scores, annotate, pad_last, loop_to, model, language)
    except WanglouError as error:
        _refuse(error.text.in_(language), error.key, as_json=as_json)
    except ValueError as error:
        _refuse(str(error), "error.span.bad", as_json=as_json)
    except OSError as error:
        _refuse(f"{error.filename}: {error.strerror}", "error.analyze.output", as_json=as_json)
    for each in found:
        if each.trouble is not None:
            typer.echo(f"✗ {each.clip}: {each.trouble.in_(language)}", err=True)
    if as_json:
        typer.echo(json.dumps({"clips": [_summary(each) for each in found]}, ensure_ascii=False, indent=1))
    else:
        for each in found:
            _tell(each, language)
    raise typer.Exit(EXIT_NO_PICTURE if any(each.trouble for each in found) else 0)


def _refuse(sentence: str, key: str, *, as_json: bool) -> NoReturn:
    if as_json:
        typer.echo(json.dumps({"error": {"key": key, "text": sentence}}, ensure_ascii=False))
    typer.echo(f"✗ {sentence}", err=True)
    raise typer.Exit(EXIT_USAGE) from None


def _run(
    clips: Sequence[Path],
    packs: Sequence[str],
    zone_file: Path | None,
    sets: Sequence[str],
    events: Path | None,
    scores: Path | None,
    annotate: Path | None,
    pad_last: str,
    loop_to: str,
    model: str,
    language: "Language",
) -> "list[Analysis]":
    import os

    import structlog

    from models.runtime import open_detector
    from models.shelf import model_named, shelves
    from packs.shelf import load_shelf
    from pipelines.behaviour import kinds_announced
    from protocol.span import parse_span
    from wanglou.analysis.look import LOWEST_CONFIDENCE, look_through
    from wanglou.analysis.reel import Reel
    from wanglou.analysis.wishes import chosen_packs, read_zones, watches_of

    # The worker's own log would mix with the answer; what it has to say is in the rows and the trouble.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    drawn = read_zones(zone_file) if zone_file else ()
    watches = watches_of(chosen_packs(packs, load_shelf()), drawn, sets)
    hold_s, until_s = parse_span(pad_last).total_seconds(), parse_span(loop_to).total_seconds()
    detector = open_detector(model_named(model, shelves(environ=os.environ)), lowest=LOWEST_CONFIDENCE)
    found: list[Analysis] = []
    with ExitStack() as stack:
        event_lines = _opened(stack, events)
        score_lines = _opened(stack, scores)
        film = None
        if annotate is not None:
            from wanglou.analysis.annotate import Film

            titles = {kind.kind: kind.title for kind in kinds_announced()}
            shown = {zone for watch in watches for zone in watch.zones}
            film = stack.enter_context(Film(annotate, sorted(shown, key=lambda z: z.name or ""), titles, language))
        for clip in _progress(clips):
            if film is not None:
                film.next_clip()
            analysis = look_through(
                Reel(clip, hold_s, until_s), watches, detector, detector.manifest, film.show if film else None
            )
            found.append(analysis)
            _write(event_lines, analysis.rows)
            _write(score_lines, [{"clip": str(clip), "scores": analysis.scores, "seconds": analysis.seconds}])
    return found


def _opened(stack: ExitStack, path: Path | None) -> TextIO | None:
    return stack.enter_context(path.open("w", encoding="utf-8")) if path else None


def _write(lines: TextIO | None, rows: Sequence[dict[str, Any]]) -> None:
    if lines is not None:
        lines.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        lines.flush()


def _progress(clips: Sequence[Path]) -> Iterator[Path]:
    """The clips, with a progress bar on the error stream where somebody is looking."""
    if not sys.stderr.isatty():
        yield from clips
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=len(clips))
        for clip in clips:
            bar.update(task, description=clip.name)
            yield clip
            bar.advance(task)


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

    frames = analysis.frames
    typer.echo(
        say(
            "analyze.clip",
            language,
            clip=analysis.clip.name,
            seconds=f"{analysis.seconds:.1f}",
            received=frames.received,
            inferred=frames.inferred,
        )
    )
    for row in analysis.rows:
        why = "; ".join(reason["text"][language] for reason in row["reasons"])
        typer.echo(f"  {row['at_s']:7.1f} s  {row['kind']}  {say('phase.' + row['phase'], language)}  {why}")
    if not analysis.rows and analysis.trouble is None:
        typer.echo("  " + say("analyze.silent", language))
