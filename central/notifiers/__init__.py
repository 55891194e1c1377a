"""The ways to reach a person: one channel per file, found by folder; which are used stands in channels.toml."""

import tomllib
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from pydantic import ValidationError

from central.outgoing import Outgoing
from central.services.ports.notices import Channel
from protocol.causes import cause_of, misfit, where_in
from protocol.errors import WanglouError
from protocol.wire import nearest


class ChannelsUnreadable(WanglouError):
    """The file of channels cannot be meant; the brain does not start with it. Values: section and why, or nearest."""

    key = "error.channels.unreadable"


def known_channels() -> list[str]:
    return sorted(found.name for found in iter_modules(__path__))


def read_channels(file: Path) -> Mapping[str, Any]:
    """The sections of the file; nothing without it. Raises ChannelsUnreadable."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ChannelsUnreadable(section=file.name, why=cause_of(error)) from None


def find_channels(
    outgoing: Outgoing, written: Mapping[str, Any], folder: Path = Path("wanglou-data")
) -> Mapping[str, Channel]:
    """The channels that ``written`` has a section for, by name. A new one is one file with a ``make``, which gets the
    way out, its section and the folder for keys of its own. Raises ChannelsUnreadable."""
    return {name: _channel(name, outgoing, section, folder) for name, section in written.items()}


def _channel(name: str, outgoing: Outgoing, section: Any, folder: Path) -> Channel:
    known = known_channels()
    if name not in known:
        raise ChannelsUnreadable("error.channels.unknown", section=name[:40], nearest=nearest(name, known))
    try:
        made: Channel = import_module(f"{__name__}.{name}").make(outgoing, section, folder)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise ChannelsUnreadable(section=name, why=misfit(first, where_in(first))) from None
    return made
