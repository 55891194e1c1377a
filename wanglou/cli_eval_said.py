"""``wanglou eval said``: how many of the sentences people say does the brain understand?"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wanglou.cli_text import Json, Lang, bad_input_in_one_line, language_of, say_json

if TYPE_CHECKING:
    from protocol.texts import Language

_SHARES = ("right", "waits_at_the_desk", "wrong", "dangers_heard", "false_dangers", "everyday_taken_for_a_kind")


def said(
    files: Annotated[list[Path], typer.Argument(help='TOML，[said] 下：场景包 = ["句子", …] / pack = sentences')],
    phrases: Annotated[bool, typer.Option("--phrases", help="只按词，不按例句 / by phrases alone")] = False,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """居民的话听懂多少：类别、危及生命的有没有漏、虚惊多少 / kinds understood, dangers heard, false dangers."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from central.domain.about import nothing
        from packs.by_example import learnt
        from packs.shelf import load_shelf
        from wanglou.evaluation.said import figures, read_said, understand

        shelf = load_shelf()
        found = figures(understand(read_said(files, shelf), shelf, nothing if phrases else learnt()), shelf)
    if as_json:
        say_json(found)
    else:
        _tell(found, language)


def _tell(found: dict[str, Any], language: "Language") -> None:
    from protocol.texts import say

    typer.echo(say("eval.said.counts", language, said=found["said"], kinds=found["of_a_kind"]))
    for name in _SHARES:
        share = found[name]
        if share["of"]:
            low, high = share["interval"]
            row = {"count": share["count"], "of": share["of"], "share": f"{share['share']:.3f}"}
            typer.echo(say(f"eval.said.{name}", language, **row, low=f"{low:.3f}", high=f"{high:.3f}"))
    for label, row in found["each"].items():
        typer.echo(f"  {label:<18}" + "  ".join(f"{_named(name, language)} {count}" for name, count in row.items()))


def _named(came_to: str, language: "Language") -> str:
    """What became of a sentence; of one that was taken for another kind, the pack's name."""
    from protocol.texts import catalogue, say

    key = f"eval.said.came_to.{came_to}"
    return say(key, language) if key in catalogue(language) else came_to
