"""``wanglou central import-calendar``: on which days people work, so that working hours are counted right."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wanglou.cli_brain import Data, Url, in_database, now, settings_of, tell
from wanglou.cli_text import Json, Lang, bad_input_in_one_line, language_of

if TYPE_CHECKING:
    from central.domain.workdays import WorkDays
    from central.storage.database import Database
    from packs.holidays import Holidays


def import_calendar(
    file: Annotated[Path, typer.Argument(help="节假日和调休的日历文件 / public holidays and moved days (.ics)")],
    place: Annotated[str, typer.Option("--place", help="地点路径 / place path, e.g. qingyuan")],
    hours: Annotated[
        list[str] | None, typer.Option("--hours", help="上班时间，可写多次 / working hours, one each: 08:30-12:00")
    ] = None,
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """导入工作日历：按工作时间算的时限都照它算 / limits in working hours are counted by it."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        found = _read(file)

        async def keep(database: "Database") -> "WorkDays":
            from central.services.places.keep_work_days import keep_work_days

            async with database.transaction() as store:
                return await keep_work_days(place, found.off, found.worked, hours or [], store=store, now=now())

        kept = in_database(settings_of(data, database_url), keep)
    told = {
        "place_path": kept.place_path, "off": len(kept.holidays), "worked": len(kept.extra_days),
        "until": max((*kept.holidays, *kept.extra_days)), "passed_over": len(found.passed_over),
    }  # fmt: skip
    tell("central.work_days", language, as_json, told)


def _read(file: Path) -> "Holidays":
    from packs.holidays import HolidaysUnreadable, read_holidays
    from protocol.causes import cause_of

    try:
        return read_holidays(file.name, file.read_bytes())
    except OSError as error:
        raise HolidaysUnreadable("error.holidays.no_file", name=file.name, why=cause_of(error)) from None
