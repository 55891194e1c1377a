"""``wanglou edge``: run the agent of this node, and introduce the node to its brain."""

from pathlib import Path
from typing import Annotated

import typer

from wanglou.cli_text import Json, Lang, bad_input_in_one_line, complain, language_of, say_json

app = typer.Typer(no_args_is_help=True, help="摄像头节点：运行、登记、量负荷 / camera node: run, enrol, bench")

EXIT_SETTINGS = 2
EXIT_REFUSED = 3
EXIT_UNREACHABLE = 5

Settings = Annotated[Path, typer.Option("--settings", help="设置文件 YAML/TOML / settings file")]


@app.command()
def run(
    settings: Settings,
    once: Annotated[bool, typer.Option("--once", help="放完并送完就退出 / stop when all is played and sent")] = False,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """运行到 Ctrl-C 或 SIGTERM / run until stopped. Exit codes: 1 cannot run, 2 settings, 4 no picture (--once)."""
    from edge_agent.__main__ import run as run_agent

    raise typer.Exit(run_agent(settings, once=once, as_json=as_json, language=language_of(lang)))


@app.command()
def enrol(
    settings: Settings,
    code: Annotated[str, typer.Option(help="登记码 XXXX-XXXX-XXXX / one-time code")],
    brain: Annotated[str | None, typer.Option(help="中心地址 https://… / the brain's address")] = None,
    again: Annotated[bool, typer.Option("--again", help="换一个新身份 / with a new key and name")] = False,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """用一次性登记码登记本机 / enrol this node. Exit codes: 2 settings or code, 3 refused, 5 not reached."""
    from edge_agent.settings import SettingsError
    from edge_agent.uplink.brain import Unreachable
    from edge_agent.uplink.enrolment import CodeUnreadable
    from packs.errors import YamlError
    from protocol.errors import WanglouError
    from protocol.texts import say

    language = language_of(lang)
    try:
        agent_id, district_id, evidence_anchor = _enrol(settings, code, brain, again)
    except WanglouError as error:
        complain(error, language, as_json=as_json)
        match error:
            case SettingsError() | YamlError() | CodeUnreadable():
                raise typer.Exit(EXIT_SETTINGS) from None
            case Unreachable():
                raise typer.Exit(EXIT_UNREACHABLE) from None
        raise typer.Exit(EXIT_REFUSED) from None
    if as_json:
        say_json({"agent_id": agent_id, "district_id": district_id})
    else:
        typer.echo(say("edge.enrol.done", language, agent=agent_id, district=district_id))
        typer.echo(say("edge.enrol.anchor", language, file=str(evidence_anchor)))


@app.command()
def bench(
    seconds: Annotated[float, typer.Option(min=5, max=600, help="每项量几秒 / seconds per measurement")] = 20.0,
    clip: Annotated[Path | None, typer.Option(help="拿自己的录像当忙的一路 / your own clip as the busy camera")] = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """这台机器带得动几路摄像头 / how many cameras does this machine carry? About two minutes."""
    import tempfile

    from protocol.texts import say
    from wanglou.load import report, scenes

    language = language_of(lang)

    def told(part: str) -> None:
        if not as_json:
            typer.echo(say(f"edge.bench.{part}", language), err=True)

    with bad_input_in_one_line(language, as_json=as_json), tempfile.TemporaryDirectory() as folder:
        told("scenes")
        busy, idle = scenes.busy(Path(folder), clip), scenes.idle(Path(folder))
        load = report.measure(busy, idle, seconds=seconds, told=told)
    if as_json:
        say_json(load.as_json())
        return
    for line in report.as_lines(load, language):
        typer.echo(line)


def _enrol(settings_file: Path, code: str, brain: str | None, again: bool) -> tuple[str, str, Path]:
    """The node's name, its district, and the certificate that its evidence is checked against."""
    from datetime import UTC, datetime

    from edge_agent import agent_version
    from edge_agent.evidence.certificate import ANCHOR_FILE, own_certificate
    from edge_agent.settings import SettingsError, check_brain_url, load_settings
    from edge_agent.uplink.enrolment import enrol as introduce
    from protocol.causes import Misfit, cause_of

    settings = load_settings(settings_file)
    url = brain or settings.brain
    if url is None:
        raise SettingsError("error.edge.settings.no_brain")
    try:
        check_brain_url(url, plain_http=settings.plain_http)
    except Misfit as error:
        raise SettingsError(file=settings_file.name, why=error.text) from None
    try:
        identity = introduce(
            url,
            code,
            settings.data,
            agent_name=settings.name,
            agent_version=agent_version(),
            camera_ids=[camera.id for camera in settings.cameras],
            now=lambda: datetime.now(UTC),
            ca_file=settings.ca_file,
            again=again,
        )
    except OSError as error:  # the key has no place
        raise SettingsError("error.edge.settings.folder", folder=settings.data, why=cause_of(error)) from None
    own_certificate(settings.data)
    return identity.agent_id, identity.district_id, settings.data / ANCHOR_FILE
