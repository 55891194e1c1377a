"""``wanglou demo``: one street's evening, from a camera's first sight to the resident's answer, on this machine."""

import json
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from wanglou.cli_text import EXIT_FAILED, Lang, bad_input_in_one_line, language_of


def demo(
    headless: Annotated[
        bool | None,
        typer.Option(
            "--headless/--attended", help="无人值守；没有终端时默认如此 / play all parts; default without a terminal"
        ),
    ] = None,
    seconds: Annotated[float, typer.Option(min=5, max=3600, help="无人值守最多多久 / at most so long")] = 90,
    report: Annotated[Path | None, typer.Option(help="写出 JSON 报告 / write a report")] = None,
    lan: Annotated[bool, typer.Option("--lan", help="局域网内手机可用（HTTPS）/ open to the local network")] = False,
    port: Annotated[int, typer.Option(min=0, max=65535, help="端口，0 为自动 / port; 0 picks a free one")] = 0,
    data: Annotated[Path | None, typer.Option(help="空目录；不写则用临时目录 / an empty folder")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON")] = False,
    lang: Lang = "zh",
) -> None:
    """演示：真实模型、全新数据库 / the whole loop on this machine. Exit code 1: a promise was not kept."""
    from wanglou.errors import DemoError

    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        folder = data.resolve() if data else Path(tempfile.mkdtemp(prefix="wanglou-demo-"))
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if any(folder.iterdir()):
            raise DemoError("error.demo.folder_used", folder=folder)
        if headless is None:
            headless = not sys.stdout.isatty()
        if headless:
            _play(folder, seconds, lan, port, report, as_json, lang)
        else:
            from wanglou.demo.show import show

            show(folder, lan=lan, port=port, language=language, tell=typer.echo)


def _play(folder: Path, seconds: float, lan: bool, port: int, report: Path | None, as_json: bool, lang: str) -> None:
    from protocol.texts import say
    from wanglou.demo.show import play

    language = language_of(lang)
    # With --json the answer alone goes to standard output.
    record = play(
        folder, seconds=seconds, lan=lan, port=port, language=language, tell=lambda line: typer.echo(line, err=as_json)
    )
    if report is not None:
        record.write(report)
    if as_json:
        typer.echo(json.dumps(record.as_json(), ensure_ascii=False, indent=1))
    broken = [promise for promise in record.promises if not promise.kept]
    for promise in record.promises:
        typer.echo(f"{'✓' if promise.kept else '✗'} {promise.text.in_(language)}  {promise.detail}", err=as_json)
    key = "demo.broken" if broken else "demo.kept"
    count = len(broken or record.promises)
    typer.echo(say(key, language, count=count, seconds=f"{record.at_s:.0f}"), err=as_json)
    typer.echo(say("demo.stopped", language, folder=folder), err=as_json)
    raise typer.Exit(0 if record.kept else EXIT_FAILED)
