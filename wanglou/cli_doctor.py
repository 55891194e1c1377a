"""``wanglou doctor``: looks at this machine and says in one line each what is fine and what to do about the rest."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from protocol.texts import say
from wanglou.cli_text import EXIT_FAILED, Json, Lang, bad_input_in_one_line, language_of, say_json

if TYPE_CHECKING:
    from wanglou.doctor import Finding

_MARKS = {"fine": "✓", "lacking": "!", "broken": "✗"}


def doctor(
    data: Annotated[Path, typer.Option(help="数据目录；有大脑就一并检查 / data folder; a brain in it too")] = Path(),
    database_url: Annotated[str | None, typer.Option("--database-url", help="postgresql://…")] = None,
    edge_settings: Annotated[
        Path | None, typer.Option("--edge-settings", help="节点设置文件；检查摄像头 / a node: its cameras too")
    ] = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """体检：这台机器、大脑、节点 / this machine, the brain and the node on it. Exit code 1 if something is broken."""
    from wanglou.doctor import Verdict

    language = language_of(lang)
    broken = 0
    rows: list[dict[str, object]] = []
    with bad_input_in_one_line(language, as_json=as_json):
        for finding in _all(data.resolve(), database_url, edge_settings):
            broken += finding.verdict is Verdict.BROKEN
            rows.append({"name": finding.name, "verdict": finding.verdict, "text": finding.text.model_dump()})
            if not as_json:
                typer.echo(f"{_MARKS[finding.verdict]} {finding.text.in_(language)}")
    if as_json:
        say_json({"ok": broken == 0, "findings": rows})
    else:
        typer.echo(say("doctor.done" if broken == 0 else "doctor.not_done", language, count=broken))
    raise typer.Exit(EXIT_FAILED if broken else 0)


def _all(data: Path, database_url: str | None, edge_settings: Path | None) -> "Iterator[Finding]":
    """The machine; the brain where one is kept in ``data``; the node whose settings are named."""
    from central.settings import read_settings
    from wanglou.doctor import examine

    settings = read_settings(data_folder=data, database_url=database_url)
    yield from examine(data)
    from wanglou.doctor_brain import examine_brain, examine_meanings, keeps_a_brain

    if settings.semantic:  # whoever was refused a start keeps no brain yet
        yield examine_meanings()
    if keeps_a_brain(settings):
        yield from examine_brain(settings)
    if edge_settings is not None:
        from wanglou.doctor_node import examine_node

        yield from examine_node(edge_settings)
