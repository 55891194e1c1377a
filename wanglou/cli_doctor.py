"""``wanglou doctor``: looks at this machine and says in one line each what is fine and what to do about the rest."""

from pathlib import Path
from typing import Annotated

import typer

from protocol.texts import say
from wanglou.cli_text import EXIT_FAILED, Json, Lang, language_of, say_json

_MARKS = {"fine": "✓", "lacking": "!", "broken": "✗"}


def doctor(
    data: Annotated[Path, typer.Option(help="数据目录 / data folder")] = Path(),
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """体检：这台机器能不能跑望楼 / is this machine fit to run Wanglou? Exit code 1 if something is broken."""
    from wanglou.doctor import Verdict, examine

    language = language_of(lang)
    broken = 0
    rows: list[dict[str, object]] = []
    for finding in examine(data.resolve()):
        broken += finding.verdict is Verdict.BROKEN
        rows.append({"name": finding.name, "verdict": finding.verdict, "text": finding.text.model_dump()})
        if not as_json:
            typer.echo(f"{_MARKS[finding.verdict]} {finding.text.in_(language)}")
    if as_json:
        say_json({"ok": broken == 0, "findings": rows})
    else:
        typer.echo(say("doctor.done" if broken == 0 else "doctor.not_done", language, count=broken))
    raise typer.Exit(EXIT_FAILED if broken else 0)
