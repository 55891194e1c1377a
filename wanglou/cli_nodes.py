"""``wanglou central node``: which nodes the brain listens to, and that it listens to one no longer."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wanglou.cli_brain import Data, Url, in_database, now, scope_at, settings_of, tell
from wanglou.cli_text import Json, Lang, bad_input_in_one_line, language_of, say_json

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from central.domain.people import Agent
    from central.services.ports.store import Store
    from central.storage.database import Database
    from protocol.texts import Language

node = typer.Typer(no_args_is_help=True, help="节点：列出、停用、启用 / nodes: list, disable, enable")

Node = Annotated[str, typer.Argument(help="节点编号，见 list / the node's id, see list")]


@node.command("list")
def list_nodes(
    place: Annotated[str | None, typer.Option("--place", help="地点路径 / place path")] = None,
    data: Data = None,
    database_url: Url = None,
    as_json: Json = False,
    lang: Lang = "zh",
) -> None:
    """列出节点 / every node at or below a place."""
    language = language_of(lang)
    with bad_input_in_one_line(language, as_json=as_json):
        settings = settings_of(data, database_url)
        scope = scope_at(place, settings)

        async def find(database: "Database") -> "list[Agent]":
            async with database.transaction() as store:
                return await store.agents.all(scope)

        found = in_database(settings, find)
    rows = [
        {
            "node": each.agent_id, "name": each.name, "place_path": each.place_path,
            "last_seen_at": each.last_seen_at.isoformat(timespec="seconds") if each.last_seen_at else None,
            "disabled": each.disabled,
        }
        for each in found
    ]  # fmt: skip
    if as_json:
        say_json({"nodes": rows})
        return
    for row in rows:
        typer.echo("\t".join(str(value or "-") for key, value in row.items() if key != "disabled" or value))


@node.command("disable")
def disable_node(
    node_id: Node, data: Data = None, database_url: Url = None, as_json: Json = False, lang: Lang = "zh"
) -> None:
    """停用节点，例如被偷了；立即生效 / a node that was stolen is heard no longer, from this moment on."""

    async def disable(known: "Agent", store: "Store") -> None:
        from central.services.eyes.shut_out import shut_out

        await shut_out(known, store=store, now=now())

    _change("central.node_disabled", node_id, disable, data, database_url, language_of(lang), as_json)


@node.command("enable")
def enable_node(
    node_id: Node, data: Data = None, database_url: Url = None, as_json: Json = False, lang: Lang = "zh"
) -> None:
    """重新启用节点 / the node is heard again."""

    async def enable(known: "Agent", store: "Store") -> None:
        from central.services.eyes.shut_out import let_in

        await let_in(known, store=store)

    _change("central.node_enabled", node_id, enable, data, database_url, language_of(lang), as_json)


def _change(
    key: str, node_id: str, change: "Callable[[Agent, Store], Awaitable[None]]",
    data: Path | None, database_url: str | None, language: "Language", as_json: bool,
) -> None:  # fmt: skip
    """Do it to the node of that id, and say so in the words of ``key``."""
    with bad_input_in_one_line(language, as_json=as_json):

        async def work(database: "Database") -> str:
            async with database.transaction() as store:
                known = await _known(node_id, store)
                await change(known, store)
                return known.name

        name = in_database(settings_of(data, database_url), work)
    tell(key, language, as_json, {"node": node_id, "name": name})


async def _known(node_id: str, store: "Store") -> "Agent":
    from protocol.errors import WanglouError

    found = await store.agents.by_id(node_id)
    if found is None:
        raise WanglouError("error.central.no_node", node=node_id)
    return found
