"""``wanglou``: one command for everything. A room is imported when it is asked for, so that help is instant."""

import os
import sys
from dataclasses import dataclass
from importlib import import_module
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperCommand, TyperGroup

from edge_agent.leaving import leave

_EXIT_FAILED = 1


@dataclass(frozen=True, slots=True)
class Room:
    """Where a command lives, and its line in the overview; the whole help stands in the room itself."""

    module: str
    line: str
    #: A single command is the function of its own name; a group is the module's ``app``.
    group: bool = False


ROOMS = {
    "demo": Room("wanglou.cli_demo", "演示：真实模型、全新数据库，一条龙 / the whole loop on this machine"),
    "doctor": Room("wanglou.cli_doctor", "体检：这台机器能不能跑望楼 / is this machine fit to run Wanglou?"),
    "analyze": Room("wanglou.cli_analyze", "分析录像：摄像头会怎么说 / what would the eyes say of these clips?"),
    "edge": Room("wanglou.cli_edge", "摄像头节点：运行、登记、量负荷 / camera node: run, enrol, bench", group=True),
    "central": Room("wanglou.cli_central", "大脑：运行、升级、账号、登记码 / the brain", group=True),
    "brain": Room("wanglou.cli_learn", "判断：从值守员的决定里学 / what the brain learns from decisions", group=True),
    "evidence": Room("wanglou.cli_evidence", "证据：核对照片和录像 / verify pictures and clips", group=True),
    "models": Room("wanglou.cli_models", "模型：列出、取得、核对 / models: list, fetch, verify", group=True),
    "packs": Room("wanglou.cli_packs", "场景包：列出、检查 / packs: list, check", group=True),
    "simulate": Room(
        "wanglou.cli_simulate", "模拟：比较派遣规则 / compare rules of dispatch on made-up days", group=True
    ),
    "eval": Room("wanglou.cli_eval", "评测：在标注好的录像上数一数 / measure the eyes on labelled clips", group=True),
}


class RoomsOnDemand(TyperGroup):
    """Opens a room for the command that was called, and none for the overview."""

    _overview = False

    def list_commands(self, ctx: Any) -> list[str]:
        return list(ROOMS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        room = ROOMS.get(cmd_name)
        if room is None:
            return None
        return TyperCommand(cmd_name, help=room.line) if self._overview else _opened(cmd_name, room)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        self._overview = True
        try:
            super().format_help(ctx, formatter)
        finally:
            self._overview = False


def _opened(name: str, room: Room) -> Any:
    module = import_module(room.module)
    if room.group:
        command: Any = typer.main.get_group(module.app)
    else:
        alone = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
        alone.command(name)(getattr(module, name))
        command = typer.main.get_command(alone)
    command.name = name
    return command


app = typer.Typer(
    cls=RoomsOnDemand,
    name="wanglou",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="望楼：摄像头、传感器、居民的话，成一个案件、一件任务、一个答复。\n\n"
    "Cameras, sensors and residents' words become one incident, one task, one answer.",
)


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


def main() -> NoReturn:
    """The entry point."""
    leave(answered())


def answered() -> int:
    """Do what was asked; the exit code. What was asked wrongly and every known error are one line on stderr; a
    programming error keeps its trace."""
    try:
        left = app(prog_name="wanglou", standalone_mode=False)
    except typer.Abort:
        left = _EXIT_FAILED
    except Exception as error:
        left = _said_of(error)
        if left is None:
            sys.excepthook(type(error), error, error.__traceback__)
            left = _EXIT_FAILED
    return left if isinstance(left, int) else 0


def _said_of(error: Exception) -> int | None:
    """The exit code of an error that people may meet, once it has been said; None for any other."""
    from protocol.errors import WanglouError
    from wanglou.cli_mistakes import complain_of

    lang = os.environ.get("WANGLOU_LANG")
    if hasattr(error, "format_message"):  # typer's own, whichever copy of click it carries
        return complain_of(error, sys.argv[1:], lang)
    if isinstance(error, WanglouError):
        typer.echo(error.text.in_("en" if lang == "en" else "zh"), err=True)
        return _EXIT_FAILED
    return None
