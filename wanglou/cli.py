"""``wanglou``: one command for everything. Rooms are imported when they are asked for, so that help is instant."""

import os
import sys
from importlib import import_module
from typing import Annotated

import typer

app = typer.Typer(
    name="wanglou",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="望楼：摄像头、传感器、居民的话，成一个案件、一件任务、一个答复。\n\n"
    "Cameras, sensors and residents' words become one incident, one task, one answer.",
)

#: Single commands (module → function of the same name as its command) and groups (module → its typer app).
_COMMANDS = {
    "demo": "wanglou.cli_demo",
    "doctor": "wanglou.cli_doctor",
    "analyze": "wanglou.cli_analyze",
}
_GROUPS = {
    "edge": "wanglou.cli_edge",
    "central": "wanglou.cli_central",
    "models": "wanglou.cli_models",
    "packs": "wanglou.cli_packs",
}


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(version("wanglou"))
        raise typer.Exit


@app.callback()
def _everything(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="版本 / version")
    ] = False,
) -> None:
    """Options before the command."""


def _mount() -> None:
    for name, module in _COMMANDS.items():
        app.command(name)(getattr(import_module(module), name))
    for name, module in _GROUPS.items():
        app.add_typer(import_module(module).app, name=name)


_mount()


def main() -> None:
    """The entry point. A known error is one line on stderr and exit code 1; a programming error keeps its trace."""
    from protocol.errors import WanglouError

    try:
        app()
    except WanglouError as error:
        typer.echo(error.text.in_("en" if os.environ.get("WANGLOU_LANG") == "en" else "zh"), err=True)
        sys.exit(1)
