"""Reads YAML that a person wrote, and refuses what would be read otherwise than it looks."""

from collections.abc import Hashable
from importlib.resources.abc import Traversable
from typing import Any

import yaml

from packs.errors import YamlError
from protocol.causes import cause, cause_of

#: A pack or a community's list is a page or two; a larger file is a mistake or an attack.
LARGEST_FILE = 512 * 1024


class _Trap(Exception):
    """Valid YAML that means something else than its writer believes."""

    def __init__(self, key: str, line: int, word: str = "") -> None:
        super().__init__(key)
        self.key, self.line, self.word = key, line, word[:80]


class _Loader(yaml.SafeLoader):
    """The safe loader without the two traps: a key given twice, and anchors that multiply."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise _Trap("error.yaml.anchor", self.line + 1)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[object] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise _Trap("error.yaml.key", key.start_mark.line + 1)
            if key.value in seen:
                raise _Trap("error.yaml.twice", key.start_mark.line + 1, key.value)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def read_yaml(file: Traversable) -> object:
    """The plain values in ``file``. Raises YamlError naming the file and, where there is one, the line."""
    try:
        written = file.read_bytes()
    except OSError as error:
        raise YamlError(file=file.name, why=cause_of(error)) from None
    return parse_yaml(file.name, written)


def parse_yaml(name: str, written: bytes) -> object:
    """The plain values in ``written``, which came from the file ``name``; raises YamlError."""
    if len(written) > LARGEST_FILE:
        raise YamlError("error.yaml.too_large", file=name, kilobytes=LARGEST_FILE // 1024)
    try:
        return _load(written.decode("utf-8"))
    except _Trap as trap:
        raise YamlError(trap.key, file=name, line=trap.line, word=trap.word) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        raise YamlError("error.yaml.line", file=name, line=line, why=cause("text.yaml", error.problem or "")) from None
    except RecursionError:
        raise YamlError(file=name, why=cause("text.depth")) from None
    except UnicodeDecodeError as error:
        raise YamlError(file=name, why=cause_of(error)) from None
    except (yaml.YAMLError, ValueError) as error:  # control characters, a date that does not exist
        raise YamlError(file=name, why=cause("text.yaml", str(error))) from None


def _load(written: str) -> object:
    loader = _Loader(written)
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()
