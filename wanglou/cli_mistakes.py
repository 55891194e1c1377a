"""Says in one line what is wrong with a command as it was typed, in the language of whoever typed it."""

import re
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from protocol.causes import Cause, misfit
from protocol.errors import WanglouError
from protocol.texts import Language
from protocol.wire import nearest
from wanglou.cli_text import complain

_NO_SUCH_COMMAND = re.compile(r"No such command '([^']*)'")


def complain_of(error: Any, typed: Sequence[str], lang: str | None) -> int:
    """One line on stderr, or the whole help where a group was called alone; returns the exit code.

    ``error`` is one of typer's: which classes they are depends on its version, what they are called does not.
    """
    if type(error).__name__ == "NoArgsIsHelpError":
        error.show()
    else:
        complain(_explained(error), _language_of(typed, lang), as_json="--json" in typed)
    return int(error.exit_code)


def _explained(error: Any) -> WanglouError:
    command = error.ctx.command_path if error.ctx else "wanglou"
    match type(error).__name__:
        case "NoSuchOption":
            near = nearest(error.option_name, _options_of(error.ctx))
            return WanglouError("error.command.option", command=command, option=error.option_name, nearest=near)
        case "BadOptionUsage":
            return WanglouError("error.command.no_value", command=command, option=error.option_name)
        case "MissingParameter":
            return WanglouError("error.command.missing", command=command, what=_named(error))
        case "BadParameter":
            return WanglouError("error.command.value", command=command, what=_named(error), why=_why(error))
    unknown = _NO_SUCH_COMMAND.match(error.message)
    if unknown and error.ctx:
        near = nearest(unknown[1], error.ctx.command.list_commands(error.ctx))
        return WanglouError("error.command.name", command=command, name=unknown[1], nearest=near)
    return WanglouError("error.command.usage", command=command, why=_one_line(error.format_message()))


def _why(error: Any) -> Cause | str:
    """Why a value is refused. What we say ourselves of one (``zh | en``) stands as it is."""
    if isinstance(error.__cause__, ValidationError):
        return misfit(error.__cause__.errors(include_url=False, include_input=False)[0])
    return _one_line(error.message)


def _options_of(context: Any) -> list[str]:
    return [name for option in context.command.get_params(context) for name in option.opts if name.startswith("-")]


def _named(error: Any) -> str:
    """The option or argument as one writes it."""
    if error.param_hint or error.param is None:
        return str(error.param_hint or "?")
    if error.param.param_type_name == "option":
        return str(error.param.opts[0])
    return str(error.param.metavar or error.param.name.upper())


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _language_of(typed: Sequence[str], lang: str | None) -> Language:
    """``--lang`` wherever it stands: what could not be understood as a whole was read by nobody else."""
    asked = re.findall(r"(?:^| )--lang[ =](zh|en)(?= |$)", " ".join(typed)) or [lang]
    return "en" if asked[-1] == "en" else "zh"
