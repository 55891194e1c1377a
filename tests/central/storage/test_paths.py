"""Paths are taken apart once, and never shown as they were before."""

from dataclasses import replace

import pytest

from central.domain.path_walk import DrawnPaths
from central.services.ports.store import Store
from central.storage import paths
from central.storage.database import Database
from protocol.paths import PathGraph
from tests.central.storage.values import GRID, HERE, some_paths


def longer() -> DrawnPaths:
    """Brought in at the same moment."""
    drawn = some_paths()
    edges = tuple(edge.model_copy(update={"metres": edge.metres + 1}) for edge in drawn.graph.edges)
    return replace(drawn, graph=PathGraph(nodes=drawn.graph.nodes, edges=edges))


async def test_paths_that_did_not_change_are_taken_apart_once(store: Store) -> None:
    await store.paths.put(HERE, some_paths())
    assert await store.paths.of(HERE, GRID) is await store.paths.of(HERE, GRID)


async def test_paths_that_changed_at_the_same_moment_are_new_ones(store: Store) -> None:
    for drawn in (some_paths(), longer(), some_paths()):
        await store.paths.put(HERE, drawn)
        assert await store.paths.of(HERE, GRID) == drawn.graph
    await store.paths.remove(HERE, GRID)
    assert await store.paths.of(HERE, GRID) is None


class TakenBack(Exception):
    pass


async def test_what_was_taken_back_is_remembered_by_nobody(database: Database) -> None:
    async with database.transaction() as store:
        await store.paths.put(HERE, some_paths())
    with pytest.raises(TakenBack):
        async with database.transaction() as store:
            await store.paths.put(HERE, longer())
            assert await store.paths.of(HERE, GRID) == longer().graph
            raise TakenBack
    async with database.transaction() as store:
        assert await store.paths.of(HERE, GRID) == some_paths().graph


async def test_of_many_communities_only_so_many_are_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_kept", {})
    for number in range(20):
        at = f"{GRID}/n{number}"
        await store.paths.put(HERE, replace(some_paths(), place_path=at))
        assert await store.paths.of(HERE, at) == some_paths().graph
    assert len(paths._kept) == paths._MOST_KEPT
