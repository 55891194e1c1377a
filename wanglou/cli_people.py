"""``wanglou central user``: who may sign in to the brain, and with which password at first."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from wanglou.cli_brain import Data, Url, in_database, must_be_there, now, scope_at, scope_of, settings_of, tell
from wanglou.cli_text import Json, Lang, bad_input_in_one_line, language_of, say_json

if TYPE_CHECKING:
    from central.domain.people import Account
    from central.services.ports.store import Store
    from central.services.staff.accounts import NewAccount
    from central.storage.database import Database
    from packs.community import Person
    from protocol.texts import Language

user = typer.Typer(
    no_args_is_help=True, help="账号：新建、列出、改电话、改密码、停用 / accounts: add, list, phone, password, disable"
)


@user.command("add")
def add_user(
    login: Annotated[str, typer.Argument()],
    name: Annotated[str, typer.Option("--name", help="姓名 / name")],
    role: Annotated[str, typer.Option("--role", help="officer | patrol | admin | wall（大屏）")],
    place: Annotated[str, typer.Option("--place", help="地点路径 / place path")],
    skill: Annotated[list[str] | None, typer.Option("--skill", help="可多次 / may be repeated")] = None,
    phone: Annotated[str | None, typer.Option("--phone", help="值班台打给他的号码 / the desk calls it")] = None,
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
        from central.services.staff.accounts import NewAccount

        if role not in tuple(Role):
            raise typer.BadParameter(" | ".join(Role), param_hint="--role")
        password = _password(from_stdin=password_stdin, generate=generate)
        new = NewAccount(login, name, Role(role), scope_of(place).place_path, password, tuple(skill or ()), phone=phone)
        settings = settings_of(data, database_url)

        async def make(database: "Database") -> None:
            async with database.transaction() as store:
                await must_be_there(new.place_path, settings, store)
                await _create(new, store)

        in_database(settings, make)
    told: dict[str, object] = {"login": login, "role": role, "place": place}
    _tell_with("central.user_added", language, as_json, told, password if generate else None)


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
        settings = settings_of(data, database_url)
        scope = scope_at(place, settings)

        async def find(database: "Database") -> "list[Account]":
            from central.domain.people import Role

            async with database.transaction() as store:
                return [each for role in Role for each in await store.accounts.within(scope, role)]

        found = in_database(settings, find)
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
        from central.services.staff.accounts import disable

        async def work(database: "Database") -> None:
            async with database.transaction() as store:
                await disable(await _known(login, store), store=store)

        in_database(settings_of(data, database_url), work)
    tell("central.user_disabled", language, as_json, {"login": login})


@user.command("password")
def change_password(
    login: Annotated[str, typer.Argument()],
    password_stdin: Annotated[bool, typer.Option("--password-stdin", help="从标准输入读密码")] = False,
    generate: Annotated[bool, typer.Option("--generate", help="生成密码，只显示一次 / make one, shown once")] = False,
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """忘了或泄露了密码：换一个，旧的登录立即失效 / a new password; who is signed in by the old one is out."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from central.http.passwords import Argon2Passwords
        from central.services.staff.accounts import change_password as change

        password = _password(from_stdin=password_stdin, generate=generate)

        async def work(database: "Database") -> None:
            async with database.transaction() as store:
                await change(await _known(login, store), password, store=store, now=now(), passwords=Argon2Passwords())

        in_database(settings_of(data, database_url), work)
    _tell_with("central.user_new_password", language, as_json, {"login": login}, password if generate else None)


@user.command("phone")
def change_phone(
    login: Annotated[str, typer.Argument()],
    number: Annotated[str | None, typer.Argument(help="不写就是删掉 / none: it is taken away")] = None,
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """改值班台打给他的号码 / under which number the desk reaches them."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        from central.services.staff.accounts import change_phone as change

        async def work(database: "Database") -> None:
            async with database.transaction() as store:
                await change(await _known(login, store), number, store=store)

        in_database(settings_of(data, database_url), work)
    tell(
        "central.user_phone" if number else "central.user_no_phone",
        language,
        as_json,
        {"login": login, "phone": number},
    )


def _tell_with(key: str, language: "Language", as_json: bool, told: dict[str, object], password: str | None) -> None:
    """``password``: one that was made here and is shown this once; None: whoever typed it knows it."""
    tell(key, language, as_json, told | ({"password": password} if password else {}))
    if password and not as_json:
        tell("central.user_password", language, as_json, {"password": password})


async def _known(login: str, store: "Store") -> "Account":
    from protocol.errors import WanglouError

    account = await store.accounts.by_login(login)
    if account is None:
        raise WanglouError("error.central.no_user", login=login)
    return account


def _password(*, from_stdin: bool, generate: bool) -> str:
    """Typed twice, read from standard input, or made here: never on the command line, where others could read it."""
    from central.http.tokens import SecretTokens

    if generate:
        return SecretTokens().enrolment_code()  # 60 bits, readable
    if from_stdin:
        return sys.stdin.readline().rstrip("\n")
    return str(typer.prompt("密码 / password", hide_input=True, confirmation_prompt=True, err=True))


async def _create(new: "NewAccount", store: "Store") -> None:
    from uuid import uuid4

    from central.http.passwords import Argon2Passwords
    from central.services.staff.accounts import create_account

    await create_account(new, who=None, store=store, new_id=uuid4, passwords=Argon2Passwords())


async def account_of(person: "Person", store: "Store") -> tuple[str, str]:
    """An account for somebody of a community's list, with a password made here: (login, password)."""
    from central.domain.people import Role
    from central.services.staff.accounts import NewAccount

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
        phone=person.phone,
        position=person.position,
    )
    await _create(new, store)
    return person.login, password
