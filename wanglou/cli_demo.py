"""``wanglou demo``: one street's evening, from a camera's first sight to the resident's answer, on this machine."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wanglou.cli_text import EXIT_BAD_INPUT, EXIT_FAILED, Json, Lang, complain, language_of, say_json

if TYPE_CHECKING:
    from protocol.texts import Language
    from wanglou.demo.record import Record

#: What a shell reports of a program that Ctrl-C ended.
EXIT_INTERRUPTED = 130


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
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """演示：真实模型、全新数据库 / the whole loop on this machine.

    Exit codes: 0 every promise was kept (with an audience: it was stopped); 1 one was not, or a process would not live;
    2 it cannot be shown as asked.
    """
    language = language_of(lang)
    if headless is None:
        headless = not sys.stdout.isatty()
    with _trouble_in_one_line(language, as_json), _empty_folder(data) as folder:
        if headless:
            _check_writable(report)
            _play(folder, seconds, lan, port, report, as_json, language)
        else:
            from wanglou.demo.show import show

            show(folder, lan=lan, port=port, language=language, tell=typer.echo)


@contextmanager
def _trouble_in_one_line(language: "Language", as_json: bool) -> Iterator[None]:
    from protocol.errors import WanglouError
    from wanglou.errors import DemoError

    try:
        yield
    except WanglouError as error:
        complain(error, language, as_json=as_json)
        raise typer.Exit(EXIT_BAD_INPUT if isinstance(error, DemoError) else EXIT_FAILED) from None


@contextmanager
def _empty_folder(data: Path | None) -> Iterator[Path]:
    """``data``, or a new temporary folder; taken away again if nothing came to lie in it."""
    from protocol.causes import cause_of
    from wanglou.errors import DemoError

    folder = data.resolve() if data else Path(tempfile.mkdtemp(prefix="wanglou-demo-"))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if any(folder.iterdir()):
            raise DemoError("error.demo.folder_used", folder=folder)
        (folder / "demo.new").touch(mode=0o600)
        (folder / "demo.new").unlink()
    except OSError as error:
        raise DemoError("error.demo.folder_unusable", folder=folder, why=cause_of(error)) from None
    try:
        yield folder
    finally:
        if data is None:
            with suppress(OSError):
                folder.rmdir()


def _check_writable(report: Path | None) -> None:
    """Told now, not when the play is over."""
    from protocol.causes import cause_of
    from wanglou.errors import DemoError

    if report is None:
        return
    try:
        report.open("a", encoding="utf-8").close()
    except OSError as error:
        raise DemoError("error.demo.report_unwritable", file=report, why=cause_of(error)) from None


def _play(
    folder: Path, seconds: float, lan: bool, port: int, report: Path | None, as_json: bool, language: "Language"
) -> None:
    from protocol.texts import say
    from wanglou.demo.record import Record
    from wanglou.demo.show import play

    record = Record()

    def tell(line: str) -> None:
        typer.echo(line, err=as_json)  # with --json the answer alone goes to standard output

    try:
        play(folder, seconds=seconds, lan=lan, port=port, language=language, tell=tell, record=record)
    except KeyboardInterrupt:
        tell(say("demo.stopped", language, folder=folder))
        raise typer.Exit(EXIT_INTERRUPTED) from None
    finally:
        if report is not None:  # of what happened until then, whatever ended it
            record.write(report)
    if as_json:
        say_json(record.as_json())
    for line in _verdict(record, language):
        tell(line)
    tell(say("demo.stopped", language, folder=folder))
    raise typer.Exit(0 if record.kept else EXIT_FAILED)


def _verdict(record: "Record", language: "Language") -> Iterator[str]:
    from protocol.texts import say
    from wanglou.demo.announce import steps

    for promise in record.promises:
        yield f"{'✓' if promise.kept else '✗'} {promise.text.in_(language)}  {promise.detail}"
    broken = [promise for promise in record.promises if not promise.kept]
    count = len(broken or record.promises)
    yield steps(record, language)
    yield say("demo.broken" if broken else "demo.kept", language, count=count, seconds=f"{record.at_s:.0f}")
