"""The ways to reach a person: one channel per file, found by folder."""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from central.outgoing import Outgoing
from central.services.ports import Channel


def find_channels(outgoing: Outgoing) -> Mapping[str, Channel]:
    """Every channel of this folder by its name. A new one is one file with a ``make``, which gets the way out."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    channels: list[Channel] = [module.make(outgoing) for module in modules]
    return {channel.name: channel for channel in channels}
