"""``wanglou central``: run the brain, bring its tables up to date, make enrolment codes; the other rooms join here."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wanglou.cli_brain import Data, Url, in_database, must_be_there, now, scope_of, settings_of, tell
from wanglou.cli_bring import import_community, import_indicators, import_sensors, withdraw_indicators
from wanglou.cli_calendar import import_calendar
from wanglou.cli_nodes import node
from wanglou.cli_people import user
from wanglou.cli_reports import report
from wanglou.cli_text import Json, Lang, bad_input_in_one_line, language_of, say_json
from wanglou.cli_upkeep import backup, drill, move, restore

if TYPE_CHECKING:
    from central.storage.database import Database

app = typer.Typer(
    no_args_is_help=True,
    help="大脑：运行、升级、账号、注册码、备份 / the brain: serve, migrate, user, enrolment-code, backup",
)
app.add_typer(user, name="user")
app.add_typer(node, name="node")
app.add_typer(report, name="report")

MetricsPort = Annotated[
    int | None,
    typer.Option(min=1, max=65535, help="本机指标端口，默认不开 / for Prometheus, off by default"),
]


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

        ready = in_database(settings_of(data, database_url), up_to_date)
    tell("central.migrated", language, as_json, {"ready": ready})


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
        from central.services.eyes.enrol_agent import CODE_LIFE, make_enrolment_code

        where, settings = scope_of(place).place_path, settings_of(data, database_url)

        async def make(database: "Database") -> str:
            async with database.transaction() as store:
                await must_be_there(where, settings, store)
                return await make_enrolment_code(None, place_path=where, store=store, now=now(), tokens=SecretTokens())

        code = in_database(settings, make)
        hours = int(CODE_LIFE.total_seconds() // 3600)
    tell("central.code", language, as_json, {"code": code, "hours": hours, "place_path": place})


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
        from central.app import channels_of, metrics_served, run_jobs
        from central.logs import write_log
        from central.metering import Meters
        from central.outgoing import Outgoing
        from packs.shelf import load_brains_shelf

        settings = settings_of(data, database_url)
        shelf, outgoing = load_brains_shelf(settings.packs_folder), Outgoing.from_file(settings.networks)
        channels = channels_of(settings, outgoing)
        write_log()

        async def work(database: "Database") -> None:
            meters = Meters()
            with metrics_served(metrics_port, database, meters):
                tell("central.working", language, as_json, {"working": True})
                await run_jobs(database, shelf, outgoing, channels, meters, settings)

        try:
            in_database(settings, work)
        except KeyboardInterrupt:
            raise typer.Exit(0) from None


for _command in (
    import_community, import_sensors, import_indicators, import_calendar, withdraw_indicators,
    backup, restore, drill, move,
):  # fmt: skip
    app.command()(_command)
