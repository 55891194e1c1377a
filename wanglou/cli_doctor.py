"""``wanglou doctor``: looks at this machine and says in one line each what is fine and what to do about the rest."""

import json
from pathlib import Path
from typing import Annotated

import typer

from protocol.texts import Language, say

_MARKS = {"fine": "✓", "lacking": "!", "broken": "✗"}


def doctor(
    data: Annotated[Path, typer.Option(help="数据目录 / data folder")] = Path(),
    as_json: Annotated[bool, typer.Option("--json", help="JSON")] = False,
    lang: Annotated[str, typer.Option(envvar="WANGLOU_LANG", help="zh | en")] = "zh",
) -> None:
    """体检：这台机器能不能跑望楼 / is this machine fit to run Wanglou? Exit code 1 if something is broken."""
    from wanglou.doctor import Verdict, examine

    language: Language = "en" if lang == "en" else "zh"
    broken = 0
    rows: list[dict[str, object]] = []
    for finding in examine(data.resolve()):
        broken += finding.verdict is Verdict.BROKEN
        rows.append({"name": finding.name, "verdict": finding.verdict, "text": finding.text.model_dump()})
        if not as_json:
            typer.echo(f"{_MARKS[finding.verdict]} {finding.text.in_(language)}")
    if as_json:
        typer.echo(json.dumps({"ok": broken == 0, "findings": rows}, ensure_ascii=False, indent=1))
    else:
        typer.echo(say("doctor.done" if broken == 0 else "doctor.not_done", language, count=broken))
    raise typer.Exit(1 if broken else 0)
