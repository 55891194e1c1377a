"""Every key the code asks for stands in the catalogue, so that nobody is shown a bare key."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from protocol.texts import catalogue

ROOMS = ("protocol", "packs", "sample_videos", "models", "pipelines", "edge_agent", "central", "wanglou")
KEY = re.compile(r"^(error|reason|cause)\.[a-z0-9_]+(\.[a-z0-9_]+)+$|^error\.[a-z0-9_]+$")


def keys_named(source: str) -> Iterator[str]:
    """Literals that look like a key of an error, reason or cause, and what ``Reason.of`` and ``cause`` are given."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Constant(value=str(text)) if KEY.match(text):
                yield text
            case ast.Call(func=ast.Attribute(value=ast.Name(id="Reason"), attr="of"), args=[first, *_]):
                match first:
                    case ast.Constant(value=str(code)):
                        yield f"reason.{code}"
            case ast.Call(func=ast.Name(id="cause"), args=[ast.Constant(value=str(code)), *_]):
                yield f"cause.{code}"


def test_every_key_that_the_code_names_has_its_sentence(repository: Path) -> None:
    known = set(catalogue("zh"))
    missing = {
        f"{file.relative_to(repository)}: {key}"
        for room in ROOMS
        for file in sorted((repository / room).rglob("*.py"))
        for key in keys_named(file.read_text(encoding="utf-8"))
        if key not in known
    }
    assert missing == set()


def test_a_key_without_a_sentence_would_be_noticed() -> None:
    source = 'class A(E):\n    key = "error.no.such"\nReason.of("also.missing", 1.0)\nlog("an error. in words")'
    source += '\ncause("so.is", words)'
    assert set(keys_named(source)) == {"error.no.such", "reason.also.missing", "cause.so.is"}
