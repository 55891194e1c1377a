"""``wanglou central import-…``: a community, its sensors, its households' indicators, from lists people keep."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import uuid4

import typer

from wanglou.cli_brain import Data, Url, in_database, now, scope_of, settings_of, tell, tell_rows
from wanglou.cli_people import account_of
from wanglou.cli_text import Json, Lang, bad_input_in_one_line, language_of

if TYPE_CHECKING:
    from central.services.sensing.keep_indicators import Told
    from central.settings import Settings
    from central.storage.database import Database
    from packs.community import Community
    from wanglou.bulk.tables import RowError


def import_community(
    name: Annotated[
        str,
        typer.Argument(
            help="自带的社区名，如 hedong，或自己的文件夹 / one that ships with it, or a folder of your own"
        ),
    ],
    people: Annotated[bool, typer.Option("--people", help="同时建立人员账号 / make its people's accounts too")] = False,
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """导入一个社区的地点和摄像头 / bring in a community's places and cameras."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from packs.community import load_community
        from packs.shelf import load_shelf

        settings = settings_of(data, database_url)
        community, shelf = load_community(name), load_shelf(settings.packs_folder)

        async def bring_in(database: "Database") -> list[tuple[str, str]]:
            from central.services.import_community import import_community as bring
            from central.services.import_community import plan_rounds_of

            async with database.transaction() as store:
                await bring(community, who=None, store=store, now=now(), packs=shelf)
                accounts = [await account_of(person, store) for person in community.people] if people else []
                await plan_rounds_of(community, store=store, now=now(), new_id=uuid4, packs=shelf)
                return accounts

        made = in_database(settings, bring_in)
        if settings.community is None:
            _remember(settings, community)
    counts = {"name": name, "places": len(community.places), "cameras": len(community.cameras)}
    tell("central.imported", language, as_json, {**counts, "accounts": dict(made)})
    for login, password in () if as_json else made:
        typer.echo(f"{login}\t{password}")


def import_sensors(
    file: Annotated[Path, typer.Argument(help="CSV 或 Parquet；列名见 docs/guides/sensors.md / columns: see there")],
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """登记传感器和网关 / register sensors and gateways. Exit codes: 1 some rows were not, 2 the file cannot be read."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from wanglou.bulk.sensors import read_sensors, register_sensors

        rows, errors = read_sensors(file)

        async def bring_in(database: "Database") -> tuple[int, "list[RowError]"]:
            async with database.transaction() as store:
                return await register_sensors(rows, store=store, now=now())

        registered, refused = in_database(settings_of(data, database_url), bring_in)
    tell_rows("central.sensors_imported", language, as_json, {"done": registered}, [*errors, *refused])


def import_indicators(
    file: Annotated[Path, typer.Argument(help="CSV 或 Parquet：place_path, household, indicator, value, at")],
    origin: Annotated[
        str | None, typer.Option(help="这份名单叫什么，默认文件名 / the list's name; by it it is corrected")
    ] = None,
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """导入指标，评出红黄绿 / indicators make flags. Exit codes: 1 some rows were not taken, 2 no such table."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from wanglou.bulk.indicators import bring_in, read_indicators

        rows, errors = read_indicators(file)
        settings = settings_of(data, database_url)

        async def work(database: "Database") -> "tuple[Told, list[RowError]]":
            return await bring_in(rows, origin or file.stem, database.transaction, settings.packs_folder, now())

        told, refused = in_database(settings, work)
    values = {"done": told.inputs, "signals": told.signals, **told.colours}
    tell_rows("central.indicators_imported", language, as_json, values, [*errors, *refused])


def withdraw_indicators(
    origin: Annotated[str, typer.Argument(help="名单的名字 / the list's name")],
    place: Annotated[str, typer.Option("--place", help="地点路径 / place path, e.g. qingyuan/hedong")],
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """撤回一份名单，有关的户重新评 / a list counts no more; whom it spoke of is judged again."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from wanglou.bulk.indicators import withdraw

        settings, scope = settings_of(data, database_url), scope_of(place)

        async def work(database: "Database") -> "Told":
            return await withdraw(origin, scope, database.transaction, settings.packs_folder, now())

        told = in_database(settings, work)
    tell(
        "central.indicators_withdrawn", language, as_json,
        {"origin": origin, "signals": told.signals, **told.colours},
    )  # fmt: skip


def _remember(settings: "Settings", community: "Community") -> None:
    """Write down whom this brain serves, beside its data: residents' pages need to know."""
    from central.settings import FILE_NAME

    settings.data_folder.mkdir(parents=True, exist_ok=True)
    with (settings.data_folder / FILE_NAME).open("a", encoding="utf-8") as file:
        file.write(f'community = "{community.community_path}"\n')
