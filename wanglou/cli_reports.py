"""``wanglou central report``: what a resident said is erased when they ask for it."""

from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from wanglou.cli_brain import Data, Url, in_database, log_beside, now, scope_at, settings_of, tell
from wanglou.cli_text import EXIT_FAILED, Json, Lang, bad_input_in_one_line, language_of

if TYPE_CHECKING:
    from central.services.retention.erase_report import Erasure, Told
    from central.storage.database import Database
    from protocol.texts import Language

report = typer.Typer(no_args_is_help=True, help="居民上报：应本人要求删除 / residents' reports: erased at their wish")


@report.command("erase")
def erase_report(
    number: Annotated[str, typer.Argument(help="案件编号 / the incident's number, e.g. 20261123-007")],
    which: Annotated[UUID | None, typer.Option("--report", help="其中哪一份 / which of its reports")] = None,
    every: Annotated[bool, typer.Option("--all", help="全部 / all of them")] = False,
    place: Annotated[str | None, typer.Option("--place", help="地点路径 / place path")] = None,
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """删除居民的原话、联系方式和照片 / erase words, contact and photos. Exit code 1: say which of several."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from packs.shelf import load_shelf

        settings = settings_of(data, database_url)
        scope = scope_at(place, settings)
        packs = load_shelf(settings.packs_folder)

        async def erase(database: "Database") -> "tuple[list[Told], Erasure | None]":
            from uuid import uuid4

            from central.services.retention.erase_report import erase_reports, reports_of

            async with database.transaction() as store:
                incident, there = await reports_of(number, scope=scope, store=store)
                chosen = _chosen(number, there, which, every=every)
                if not chosen:
                    return there, None
                done = await erase_reports(incident, chosen, store=store, now=now(), new_id=uuid4, packs=packs)
            async with database.transaction() as store:
                await store.media.discard(done.files)
            return there, done

        with log_beside():
            there, done = in_database(settings, erase)
    if done is None:
        _ask_which(number, there, language, as_json)
        raise typer.Exit(EXIT_FAILED)
    tell(
        "central.report_erased", language, as_json,
        {"number": number, "count": done.reports, "files": len(done.files)},
    )  # fmt: skip


def _chosen(number: str, there: "list[Told]", which: UUID | None, *, every: bool) -> list[UUID]:
    """Nothing where there are several and nobody said which."""
    from protocol.errors import WanglouError

    if not there:
        raise WanglouError("error.central.nothing_to_erase", number=number)
    ids = [each.signal_id for each in there]
    if which is not None and which not in ids:
        raise WanglouError("error.central.no_report", report=which)
    return [which] if which is not None else ids if every or len(ids) == 1 else []


def _ask_which(number: str, there: "list[Told]", language: "Language", as_json: bool) -> None:
    rows = [
        {
            "report": str(each.signal_id), "made_at": each.made_at.isoformat(), "words": each.words,
            "contact": each.contact, "photos": each.photos,
        }
        for each in there
    ]  # fmt: skip
    tell("central.report_which", language, as_json, {"number": number, "count": len(rows), "reports": rows})
    for row in () if as_json else rows:
        typer.echo(f"{row['report']}\t{row['made_at']}\t{row['words']}")
