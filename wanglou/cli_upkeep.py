"""``wanglou central backup | restore | drill | move``: the brain into a file, out of it, and elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wanglou.cli_brain import Data, Url, now, settings_of
from wanglou.cli_text import EXIT_FAILED, Json, Lang, bad_input_in_one_line, language_of, say_json

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from central.settings import Settings
    from central.upkeep.restore import Check
    from protocol.texts import Language

Passphrase = Annotated[
    Path | None,
    typer.Option("--passphrase-file", envvar="WANGLOU_PASSPHRASE_FILE", help="第一行是口令 / its first line seals it"),
]
#: Where ``move --to`` goes back to.
EMBEDDED = "embedded"
#: A passphrase is guessed at leisure by whoever has the file.
_SHORTEST_PASSPHRASE = 12
#: So many names are said; a script reads the rest from --json.
_NAMED = 5


def backup(
    target: Annotated[Path, typer.Argument(help="目录或文件 / a folder, or a file")],
    data: Data = None,
    database_url: Url = None,
    passphrase_file: Passphrase = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """备份整个大脑，运行中也可以 / back up the whole brain, while it runs too. Exit code 1: evidence was missing."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from central.app import database_url as reached
        from central.upkeep.archive import CHANNELS, NETWORKS
        from central.upkeep.backup import make_backup, place_for

        settings, passphrase, moment = _of_a_brain(data, database_url), _passphrase(passphrase_file), now()
        file = place_for(target, moment)
        with reached(settings, beside=True) as url:
            made = make_backup(
                url, settings.media, settings.data_folder, file, now=moment, software=_software(),
                passphrase=passphrase, beside={CHANNELS: settings.channels, NETWORKS: settings.networks},
            )  # fmt: skip
    told = {
        "file": str(made.file), "bytes": made.size_bytes, "rows": sum(made.manifest.rows.values()),
        "evidence": made.manifest.evidence, "missing": list(made.manifest.missing),
    }  # fmt: skip
    if as_json:
        say_json(told)
    else:
        _say("backed_up", language, **told, size_mb=f"{made.size_bytes / 1e6:.1f}")
        if made.manifest.missing:
            _say("backed_up_missing", language, count=len(made.manifest.missing))
    raise typer.Exit(EXIT_FAILED if made.manifest.missing else 0)


def restore(
    file: Annotated[Path, typer.Argument(help="备份文件 / a backup")],
    data: Data = None,
    database_url: Url = None,
    passphrase_file: Passphrase = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """恢复到空的数据目录或数据库 / bring a backup back into an empty place. Exit code 1: not everything came back."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from central.app import database_url as reached
        from central.upkeep.restore import look_into
        from central.upkeep.restore import restore as bring_back

        settings, passphrase = settings_of(data, database_url), _passphrase(passphrase_file)
        look_into(file, passphrase)  # before a database is made for it
        with reached(settings) as url:
            found = bring_back(url, settings.media, settings.data_folder, file, passphrase)
    if as_json:
        say_json(_as_json(found))
    elif found.whole:
        _say("restored", language, rows=sum(found.manifest.rows.values()), evidence=found.manifest.evidence)
    _say_what_lacks(found, language, as_json=as_json)
    raise typer.Exit(0 if found.whole else EXIT_FAILED)


def drill(
    file: Annotated[Path, typer.Argument(help="备份文件 / a backup")],
    scratch: Annotated[Path | None, typer.Option(help="有空间的临时目录 / where there is room to try it")] = None,
    passphrase_file: Passphrase = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """演练恢复，不碰正在用的数据 / try a restore in a place that is thrown away. Exit code 1: it would not do."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from central.upkeep.drill import drill as try_out

        done = try_out(file, _passphrase(passphrase_file), scratch=scratch)
    found, seconds = done.check, f"{done.seconds:.1f}"
    if as_json:
        say_json(_as_json(found) | {"seconds": round(done.seconds, 3)})
    elif found.whole:
        rows = sum(found.manifest.rows.values())
        _say("drilled", language, seconds=seconds, rows=rows, evidence=found.manifest.evidence)
    else:
        _say("drill_failed", language, seconds=seconds)
    _say_what_lacks(found, language, as_json=as_json)
    raise typer.Exit(0 if found.whole else EXIT_FAILED)


def move(
    to: Annotated[str, typer.Option("--to", help=f"postgresql://… | {EMBEDDED}")],
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """换一个数据库，先停大脑 / into another database; stop the brain first. Exit code 1: a chain was broken before."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from central.app import database_url as reached
        from central.settings import FILE_NAME
        from central.upkeep.move import move as carry_over

        settings = _of_a_brain(data, database_url)
        home = settings.model_copy(update={"database_url": None if to == EMBEDDED else to})
        with reached(settings) as source, _elsewhere(settings, home, source) as target:
            moved = carry_over(source, target)
    told = {"tables": len(moved.inventory.rows), "rows": sum(moved.inventory.rows.values())}
    if as_json:
        say_json(told | {"counts": moved.inventory.rows, "broken_before": moved.broken})
    else:
        _say("moved", language, **told)
        if moved.broken:
            _say("moved_broken", language, names=_names(moved.broken))
        file = settings.data_folder.resolve() / FILE_NAME
        _say("moved_next_embedded" if to == EMBEDDED else "moved_next", language, file=file)
    raise typer.Exit(EXIT_FAILED if moved.broken else 0)


def _of_a_brain(data: Path | None, database_url: str | None) -> "Settings":
    """Raises NoBrain before an empty database is made where nobody keeps one: --data was mistyped."""
    from central.upkeep.errors import NoBrain
    from wanglou.doctor_brain import keeps_a_brain

    settings = settings_of(data, database_url)
    if not keeps_a_brain(settings):
        raise NoBrain(place=settings.data_folder.resolve())
    return settings


def _elsewhere(settings: "Settings", home: "Settings", source: str) -> "AbstractContextManager[str]":
    """The target, started where it is the embedded one and not itself the source."""
    from contextlib import nullcontext

    from central.app import database_url as reached

    if home.database_url is None and settings.database_url is None:
        return nullcontext(source)
    return reached(home)


def _passphrase(file: Path | None) -> str | None:
    """From a file, never from the command line, where others could read it."""
    from protocol.errors import WanglouError

    if file is None:
        return None
    try:
        passphrase = file.read_text(encoding="utf-8").split("\n", maxsplit=1)[0].strip()
    except (OSError, UnicodeDecodeError):
        passphrase = ""
    if len(passphrase) < _SHORTEST_PASSPHRASE:
        raise WanglouError("error.upkeep.bad_passphrase", file=file)
    return passphrase


def _software() -> str:
    from importlib.metadata import version

    return version("wanglou")


def _as_json(found: "Check") -> dict[str, object]:
    return {
        "ok": found.whole,
        "made_at": found.manifest.made_at,
        "rows": found.manifest.rows,
        "evidence": found.manifest.evidence,
        "different": found.different,
        "broken": found.broken,
        "missing": found.missing,
    }


def _say_what_lacks(found: "Check", language: "Language", *, as_json: bool) -> None:
    if as_json:
        return
    if found.different:
        _say("different", language, names=_names(found.different))
    if found.broken:
        _say("broken", language, names=_names(found.broken))
    if found.missing:
        _say("missing", language, count=len(found.missing), names=_names(found.missing))


def _names(found: list[str]) -> str:
    return ", ".join(found[:_NAMED]) + (" …" if len(found) > _NAMED else "")


def _say(key: str, language: "Language", **values: object) -> None:
    from protocol.texts import say

    typer.echo(say(f"central.upkeep.{key}", language, **values))
