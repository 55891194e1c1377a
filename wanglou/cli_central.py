"""``wanglou central``: run the brain, bring its tables up to date, make accounts and enrolment codes."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from wanglou.cli_text import EXIT_FAILED, Json, Lang, bad_input_in_one_line, language_of, say_json
from wanglou.cli_upkeep import backup, drill, move, restore

if TYPE_CHECKING:
    from datetime import datetime

    from central.domain.people import Account
    from central.services.accounts import NewAccount
    from central.services.keep_indicators import Told
    from central.services.ports import Store
    from central.settings import Settings
    from central.storage.database import Database
    from packs.community import Community, Person
    from protocol.scope import Scope
    from protocol.texts import Language
    from wanglou.bulk.tables import RowError

app = typer.Typer(
    no_args_is_help=True,
    help="大脑：运行、升级、账号、注册码、备份 / the brain: serve, migrate, user, enrolment-code, backup",
)
user = typer.Typer(no_args_is_help=True, help="账号：新建、列出、停用 / accounts: add, list, disable")
app.add_typer(user, name="user")
for _command in (backup, restore, drill, move):
    app.command()(_command)

Data = Annotated[Path | None, typer.Option("--data", help="数据目录 / data folder")]
Url = Annotated[str | None, typer.Option("--database-url", help="postgresql://…；不写则用内置 / embedded if none")]
MetricsPort = Annotated[
    int | None,
    typer.Option(min=1, max=65535, help="本机指标端口，默认不开 / for Prometheus, off by default"),
]
T = TypeVar("T")


@app.command()
def serve(
    data: Data = None,
    database_url: Url = None,
    host: Annotated[str | None, typer.Option(help="监听地址 / address to listen on")] = None,
    port: Annotated[int | None, typer.Option(help="端口，0 为任意空闲 / port, 0 for any free one")] = None,
    tls_certificate: Annotated[Path | None, typer.Option(help="PEM")] = None,
    tls_key: Annotated[Path | None, typer.Option(help="PEM")] = None,
    public_url: Annotated[str | None, typer.Option(help="居民链接的开头 / what residents' links begin with")] = None,
    metrics_port: MetricsPort = None,
    worker: Annotated[bool, typer.Option(help="同时运行任务进程 / run the job worker too")] = True,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """运行大脑，直到 Ctrl-C / run the brain until Ctrl-C."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from central.__main__ import serve as serve_brain
        from central.settings import read_settings
        from protocol.texts import say

        settings = read_settings(
            data_folder=data,
            database_url=database_url,
            host=host,
            port=port,
            tls_certificate=tls_certificate,
            tls_key=tls_key,
            public_url=public_url,
            metrics_port=metrics_port,
            worker=None if worker else False,
        )

        def ready(url: str) -> None:
            if as_json:
                say_json({"ready": url, "data": str(settings.data_folder.resolve())})
            else:
                typer.echo(say("central.serving", language, url=url))
            sys.stdout.flush()

        serve_brain(settings, ready=ready)
        if not as_json:
            typer.echo(say("central.stopped", language, folder=settings.data_folder.resolve()))


@app.command()
def migrate(data: Data = None, database_url: Url = None, as_json: Json = False, lang: Lang = "zh") -> None:
    """把数据库升级到这个版本 / bring the database to this version's tables."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):

        async def up_to_date(database: "Database") -> bool:
            return await database.ready()

        ready = _in_database(_settings(data, database_url), up_to_date)
    _tell("central.migrated", language, as_json, {"ready": ready})


@app.command("enrolment-code")
def enrolment_code(
    place: Annotated[str, typer.Option("--place", help="地点路径 / place path, e.g. qingyuan/hedong")],
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """为一台边缘设备生成一次性注册码 / a one-time code for one edge agent."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from central.http.tokens import SecretTokens
        from central.services.enrol_agent import CODE_LIFE, make_enrolment_code

        where = _scope(place).place_path

        async def make(database: "Database") -> str:
            async with database.transaction() as store:
                return await make_enrolment_code(None, place_path=where, store=store, now=_now(), tokens=SecretTokens())

        code = _in_database(_settings(data, database_url), make)
        hours = int(CODE_LIFE.total_seconds() // 3600)
    _tell("central.code", language, as_json, {"code": code, "hours": hours, "place_path": place})


@app.command()
def worker(
    data: Data = None,
    database_url: Url = None,
    metrics_port: MetricsPort = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """单独运行任务进程 / run the job worker as a process of its own."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from central.app import metrics_served, run_jobs
        from central.logs import write_log
        from central.metering import Meters
        from central.outgoing import Outgoing
        from packs.shelf import load_shelf

        settings = _settings(data, database_url)
        shelf, outgoing = load_shelf(settings.packs_folder), Outgoing.from_file(settings.networks)
        write_log()

        async def work(database: "Database") -> None:
            meters = Meters()
            with metrics_served(metrics_port, database, meters):
                _tell("central.working", language, as_json, {"working": True})
                await run_jobs(database, shelf, outgoing, meters, settings)

        try:
            _in_database(settings, work)
        except KeyboardInterrupt:
            raise typer.Exit(0) from None


@app.command("import-community")
def import_community(
    name: Annotated[str, typer.Argument(help="自带的社区名，如 hedong / a community that ships with it")],
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

        settings = _settings(data, database_url)
        community, shelf = load_community(name), load_shelf(settings.packs_folder)

        async def bring_in(database: "Database") -> list[tuple[str, str]]:
            from central.services.import_community import import_community as bring

            async with database.transaction() as store:
                await bring(community, who=None, store=store, packs=shelf)
                return [await _account_of(person, store) for person in community.people] if people else []

        made = _in_database(settings, bring_in)
        if settings.community is None:
            _remember(settings, community)
    counts = {"name": name, "places": len(community.places), "cameras": len(community.cameras)}
    _tell("central.imported", language, as_json, {**counts, "accounts": dict(made)})
    for login, password in () if as_json else made:
        typer.echo(f"{login}\t{password}")


@app.command("import-sensors")
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
                return await register_sensors(rows, store=store)

        registered, refused = _in_database(_settings(data, database_url), bring_in)
    _tell_rows("central.sensors_imported", language, as_json, {"done": registered}, [*errors, *refused])


@app.command("import-indicators")
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
        settings = _settings(data, database_url)

        async def work(database: "Database") -> "tuple[Told, list[RowError]]":
            return await bring_in(rows, origin or file.stem, database.transaction, settings.packs_folder, _now())

        told, refused = _in_database(settings, work)
    values = {"done": told.inputs, "signals": told.signals, **told.colours}
    _tell_rows("central.indicators_imported", language, as_json, values, [*errors, *refused])


@app.command("withdraw-indicators")
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

        settings, scope = _settings(data, database_url), _scope(place)

        async def work(database: "Database") -> "Told":
            return await withdraw(origin, scope, database.transaction, settings.packs_folder, _now())

        told = _in_database(settings, work)
    _tell(
        "central.indicators_withdrawn", language, as_json,
        {"origin": origin, "signals": told.signals, **told.colours},
    )  # fmt: skip


@user.command("add")
def add_user(
    login: Annotated[str, typer.Argument()],
    name: Annotated[str, typer.Option("--name", help="姓名 / name")],
    role: Annotated[str, typer.Option("--role", help="officer | patrol | admin")],
    place: Annotated[str, typer.Option("--place", help="地点路径 / place path")],
    skill: Annotated[list[str] | None, typer.Option("--skill", help="可多次 / may be repeated")] = None,
    password_stdin: Annotated[bool, typer.Option("--password-stdin", help="从标准输入读密码")] = False,
    generate: Annotated[bool, typer.Option("--generate", help="生成密码，只显示一次 / make one, shown once")] = False,
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """新建账号 / make an account. There is no default password."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from central.domain.people import Role
        from central.services.accounts import NewAccount

        if role not in tuple(Role):
            raise typer.BadParameter(" | ".join(Role), param_hint="--role")
        password = _password(from_stdin=password_stdin, generate=generate)
        new = NewAccount(login, name, Role(role), place, password, tuple(skill or ()))

        async def make(database: "Database") -> None:
            async with database.transaction() as store:
                await _create(new, store)

        _in_database(_settings(data, database_url), make)
    told: dict[str, object] = {"login": login, "role": role, "place": place}
    _tell("central.user_added", language, as_json, {**told, "password": password} if generate else told)
    if generate and not as_json:
        _tell("central.user_password", language, as_json, {"password": password})


@user.command("list")
def list_users(
    place: Annotated[str | None, typer.Option("--place", help="地点路径 / place path")] = None,
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """列出账号 / every account at or below a place."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        settings = _settings(data, database_url)
        # The command line is the administrator: officers of the street stand above the community.
        scope = _scope(place or (settings.community or "").split("/", maxsplit=1)[0])

        async def find(database: "Database") -> "list[Account]":
            from central.domain.people import Role

            async with database.transaction() as store:
                return [each for role in Role for each in await store.accounts.within(scope, role)]

        found = _in_database(settings, find)
    rows = [
        {"login": a.login, "name": a.name, "role": str(a.role), "place_path": a.place_path, "disabled": a.disabled}
        for a in found
    ]
    if as_json:
        say_json({"accounts": rows})
        return
    for row in rows:
        typer.echo("\t".join(str(value) for key, value in row.items() if key != "disabled" or value))


@user.command("disable")
def disable_user(
    login: Annotated[str, typer.Argument()],
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """停用账号，登录立即失效 / disable an account; its sessions end at once."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from dataclasses import replace

        from protocol.errors import WanglouError

        async def disable(database: "Database") -> None:
            async with database.transaction() as store:
                account = await store.accounts.by_login(login)
                if account is None:
                    raise WanglouError("error.central.no_user", login=login)
                await store.accounts.save(account.scope, replace(account, disabled=True))

        _in_database(_settings(data, database_url), disable)
    _tell("central.user_disabled", language, as_json, {"login": login})


def _settings(data: Path | None, database_url: str | None) -> "Settings":
    from central.settings import read_settings

    return read_settings(data_folder=data, database_url=database_url)


def _in_database(settings: "Settings", work: "Callable[[Database], Awaitable[T]]") -> T:
    """Do ``work`` with the brain's database, beside a running brain if there is one."""
    from central.app import open_database

    async def run() -> T:
        async with open_database(settings, beside=True) as database:
            return await work(database)

    return asyncio.run(run())


def _scope(place: str | None) -> "Scope":
    from pydantic import TypeAdapter, ValidationError

    from protocol.errors import WanglouError
    from protocol.scope import Scope
    from protocol.wire import PlacePath

    if not place:
        raise WanglouError("error.central.no_district")
    try:
        TypeAdapter(PlacePath).validate_python(place)
    except ValidationError:
        raise WanglouError("error.brain.place") from None
    return Scope(place.split("/")[0], place)


def _tell(key: str, language: "Language", as_json: bool, values: dict[str, object]) -> None:
    from protocol.texts import say

    if as_json:
        say_json(values)
    else:
        typer.echo(say(key, language, **values))


def _tell_rows(key: str, language: "Language", as_json: bool, values: dict[str, Any], errors: "list[RowError]") -> None:
    """What was brought in, and each row that was not; exit code 1 where there is one."""
    from dataclasses import asdict

    from protocol.texts import say

    errors = sorted(errors, key=lambda error: error.row)
    _tell(key, language, as_json, {**values, "errors": [asdict(error) for error in errors]})
    for error in () if as_json else errors:
        typer.echo(say("table.row", language, row=error.row, field=error.field or "-", why=error.why), err=True)
    if errors:
        raise typer.Exit(EXIT_FAILED)


def _password(*, from_stdin: bool, generate: bool) -> str:
    """Typed twice, read from standard input, or made here: never on the command line, where others could read it."""
    from central.http.tokens import SecretTokens

    if generate:
        return SecretTokens().enrolment_code()  # 60 bits, readable: whoever gets it may change it
    if from_stdin:
        return sys.stdin.readline().rstrip("\n")
    return str(typer.prompt("密码 / password", hide_input=True, confirmation_prompt=True, err=True))


async def _create(new: "NewAccount", store: "Store") -> None:
    from uuid import uuid4

    from central.http.passwords import Argon2Passwords
    from central.services.accounts import create_account

    await create_account(new, who=None, store=store, new_id=uuid4, passwords=Argon2Passwords())


async def _account_of(person: "Person", store: "Store") -> tuple[str, str]:
    """An account for somebody of a community's list, with a password made here: (login, password)."""
    from central.domain.people import Role
    from central.services.accounts import NewAccount

    password = _password(from_stdin=False, generate=True)
    # Mediators and departments' people work like patrols: tasks reach them by their skills.
    role = Role(person.role) if person.role in tuple(Role) else Role.PATROL
    new = NewAccount(
        login=person.login,
        name=person.name,
        role=role,
        place_path=person.place_path,
        password=password,
        skills=person.skills,
        department=person.department,
        position=person.position,
    )
    await _create(new, store)
    return person.login, password


def _remember(settings: "Settings", community: "Community") -> None:
    """Write down whom this brain serves, beside its data: residents' pages need to know."""
    from central.settings import FILE_NAME

    settings.data_folder.mkdir(parents=True, exist_ok=True)
    with (settings.data_folder / FILE_NAME).open("a", encoding="utf-8") as file:
        file.write(f'community = "{community.community_path}"\n')


def _now() -> "datetime":
    from datetime import UTC, datetime

    return datetime.now(UTC)
