"""``wanglou packs``: which scenarios there are, whether a file can be used, and what their troubles are known by."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wanglou.cli_text import EXIT_FAILED, Json, Lang, bad_input_in_one_line, language_of, say_json

if TYPE_CHECKING:
    from protocol.errors import WanglouError
    from protocol.pack import Pack
    from protocol.texts import Language

app = typer.Typer(no_args_is_help=True, help="场景包：列出、检查、学例句 / packs: list, check, learn")

Folder = Annotated[Path | None, typer.Option("--folder", help="另一个场景包目录 / another folder of packs")]


@app.command("list")
def list_packs(folder: Folder = None, as_json: Json = False, lang: Lang = "zh") -> None:
    """列出所有场景包 / every pack: what it is about, whether cameras see it, how urgent it is."""
    from packs.shelf import load_shelf

    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        shelf = load_shelf(folder)
    if as_json:
        say_json({"packs": [_row(pack) for pack in shelf.values()]})
        return
    for pack in shelf.values():
        typer.echo(_line(pack, language))


@app.command()
def check(
    files: Annotated[list[Path] | None, typer.Argument(help="不写则检查自带的 / the shipped ones if none")] = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """检查场景包 / read packs as strictly as the brain and the eyes will. Exit code 1 if one cannot be used."""
    from packs.shelf import pack_files

    language = language_of(lang)
    chosen = files if files else [Path(str(file)) for file in pack_files()]
    found = [(file, _trouble(file)) for file in chosen]
    if as_json:
        say_json({"packs": [_finding(file, error) for file, error in found]})
    else:
        for file, error in found:
            typer.echo(f"✓ {file.name}" if error is None else f"✗ {error.text.in_(language)}", err=error is not None)
    raise typer.Exit(EXIT_FAILED if any(error for _, error in found) else 0)


@app.command()
def learn(as_json: Json = False, lang: Lang = "zh") -> None:
    """从 packs/examples 的例句重新学 / learn anew from the sentences in packs/examples what words are about."""
    from protocol.texts import say
    from wanglou.examples import learn_by_example, write_weights, written_examples

    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        said = written_examples()
        learnt = learn_by_example(said)
        file = write_weights(learnt)
    if as_json:
        say_json({"said": len(said), "labels": list(learnt.labels), "file": str(file)})
    else:
        typer.echo(say("packs.learnt", language, said=len(said), labels=len(learnt.labels), file=file))


def _trouble(file: Path) -> "WanglouError | None":
    """Why this file is no pack that the brain and the eyes can use; None if it is one."""
    from packs.shelf import read_pack_file
    from protocol.errors import WanglouError

    try:
        pack = read_pack_file(file)
        _check_eyes(pack)
    except WanglouError as error:
        return error
    return None


def _check_eyes(pack: "Pack") -> None:
    """Its behaviour is known here and can use what is drawn for it, its settings are that behaviour's, its schedule
    can be read, and the brain will know what they announce."""
    from packs.plans import pack_plan
    from pipelines.behaviour import behaviours, build
    from pipelines.schedule import parse_schedule
    from pipelines.zones import Zone
    from protocol.pack import PackError

    if pack.eyes is None:
        return
    parse_schedule(pack.eyes.schedule)
    build(pack_plan(pack), (Zone("→", ((0.1, 0.5), (0.9, 0.5))),) if pack.eyes.zone.lines else ())
    for kind in behaviours()[pack.eyes.behaviour].kinds:
        if kind.kind not in pack.kinds:
            raise PackError("error.pack.unknown_kind", name=pack.pack, kind=kind.kind, behaviour=pack.eyes.behaviour)


def _row(pack: "Pack") -> dict[str, object]:
    return {
        "pack": pack.pack,
        "version": pack.version,
        "title": pack.title.model_dump(),
        "kinds": list(pack.kinds),
        "category": pack.category.model_dump(),
        "severity": str(pack.brain.severity),
        "behaviour": pack.eyes.behaviour if pack.eyes else None,
        "zone": str(pack.eyes.zone) if pack.eyes else None,
        "proven": pack.eyes.proven if pack.eyes else None,
        "tasks": [{"to": task.to, "skill": task.skill} for task in pack.legs.tasks],
    }


def _line(pack: "Pack", language: "Language") -> str:
    from protocol.texts import say

    seen = say("packs.seen" if pack.eyes else "packs.told", language)
    severity = say(f"severity.{pack.brain.severity}", language)
    return f"{pack.pack:<12} v{pack.version}  {pack.title.in_(language)}  · {severity} · {seen}"


def _finding(file: Path, error: "WanglouError | None") -> dict[str, object]:
    row: dict[str, object] = {"file": str(file), "ok": error is None}
    return row if error is None else {**row, "error": error.key, "text": error.text.model_dump()}
