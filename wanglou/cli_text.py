"""What all commands share: the language they speak, and errors as one line with an exit code."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rich.console import Console

    from protocol.errors import WanglouError
    from protocol.texts import Language

#: The thing asked for could not be done; the question itself was wrong.
EXIT_FAILED, EXIT_BAD_INPUT = 1, 2

#: A table in a file or a pipe is so wide: nobody could widen the window until its figures are whole.
WIDE = 160

Json = Annotated[bool, typer.Option("--json", help="JSON")]
ShownAs = Annotated[
    str,
    typer.Option(
        "--as",
        metavar="WAY",
        help="画面改成另一种摄像头或天气：dusk night infrared rain fog fisheye portrait small seldom / "
        "show films as in other light, weather or by another camera (drawn)",
    ),
]
Seed = Annotated[int, typer.Option(min=0, help="绘制的随机种子 / what is drawn is drawn from this seed")]
Lang = Annotated[str, typer.Option(envvar="WANGLOU_LANG", help="zh | en")]


def language_of(lang: str) -> "Language":
    """``zh`` unless English is asked for; anything else is a bad option."""
    if lang not in ("zh", "en"):
        raise typer.BadParameter("zh | en", param_hint="--lang")
    return "en" if lang == "en" else "zh"


def say_json(body: object) -> None:
    typer.echo(json.dumps(body, ensure_ascii=False, indent=1))


def for_tables() -> "Console":
    """As wide as the terminal, if there is one."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else WIDE, highlight=False)


@contextmanager
def bad_input_in_one_line(language: "Language", *, as_json: bool) -> Iterator[None]:
    """A WanglouError inside becomes one line and exit code 2."""
    from protocol.errors import WanglouError

    try:
        yield
    except WanglouError as error:
        complain(error, language, as_json=as_json)
        raise typer.Exit(EXIT_BAD_INPUT) from None


def complain(error: "WanglouError", language: "Language", *, as_json: bool) -> None:
    """One line on stderr: a sentence, or with ``as_json`` an object with the key and both languages."""
    typer.echo(json.dumps(error.as_json(), ensure_ascii=False) if as_json else error.text.in_(language), err=True)
