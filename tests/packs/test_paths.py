"""A community's paths are read to the letter: what is wrong is named with the feature it stands in."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from packs.community import load_community
from packs.errors import CommunityError
from packs.paths import read_paths


def point(name: str, lon: float, **more: Any) -> dict[str, Any]:
    where = {"type": "Point", "coordinates": [lon, 27.08]}
    return {"type": "Feature", "properties": {"node": name, **more}, "geometry": where}


def line(begins: str, ends: str, **more: Any) -> dict[str, Any]:
    drawn = {"type": "LineString", "coordinates": [[115.0, 27.08], [115.001, 27.08]]}
    return {"type": "Feature", "properties": {"from": begins, "to": ends, **more}, "geometry": drawn}


def written(folder: Path, *features: dict[str, Any]) -> Path:
    file = folder / "paths.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return file


GOOD = (point("a", 115.0), point("b", 115.001), line("a", "b"))


def test_a_line_without_a_length_is_as_long_as_it_is_drawn(tmp_path: Path) -> None:
    graph = read_paths(written(tmp_path, *GOOD, line("b", "a", metres=12.5, kind="gate", open=["22:00-06:00"])))
    assert [round(edge.metres) for edge in graph.edges] == [99, 12]
    assert graph.edges[1].open == ("22:00-06:00",)


Spoil = Callable[[list[dict[str, Any]]], object]


@pytest.mark.parametrize(
    ("spoil", "key", "named"),
    [
        (lambda f: f.append(point("a", 115.2)), "error.community.twice", "a"),
        (lambda f: f.append(line("a", "c")), "error.community.unknown", "c"),
        (lambda f: f.append(line("a", "a")), "error.community.unreadable", "3"),
        (lambda f: f.append(line("a", "b", open=["06:00-22:00"])), "error.community.unreadable", "3"),
        (lambda f: f.append(line("a", "b", kind="gate", open=["6-22"])), "error.community.unreadable", "open"),
        (lambda f: f.append(line("a", "b", metres=0)), "error.community.unreadable", "metres"),
        (lambda f: f.append(line("a", "b", kind="slide")), "error.community.unreadable", "kind"),
        (lambda f: f.append(line("a", "b", width=2)), "error.community.unreadable", "width"),
        (lambda f: f[0]["properties"].update(floor=500), "error.community.unreadable", "floor"),
        (lambda f: f[0]["geometry"].update(coordinates=[215.0, 27.0]), "error.community.unreadable", "coordinates"),
        (lambda f: f[0].update(geometry=None), "error.community.unreadable", "0"),
        (lambda f: f[2].update(geometry={"type": "Blob"}), "error.community.unreadable", "2"),
        (lambda f: f.pop(), "error.community.unreadable", "features"),
        (lambda f: f.append("not a feature"), "error.community.unreadable", "3"),
    ],
)
def test_what_is_wrong_is_named_where_it_stands(tmp_path: Path, spoil: Spoil, key: str, named: str) -> None:
    features = json.loads(json.dumps(GOOD))
    spoil(features)
    with pytest.raises(CommunityError) as refused:
        read_paths(written(tmp_path, *features))
    assert refused.value.key == key
    assert named in str(refused.value)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff\xfe", b'{"type": "FeatureCollection", "features": [1e999]}'])
def test_what_is_no_geojson_is_refused(tmp_path: Path, body: bytes) -> None:
    (tmp_path / "paths.geojson").write_bytes(body)
    with pytest.raises(CommunityError):
        read_paths(tmp_path / "paths.geojson")


def test_the_demonstration_has_paths_that_hang_together() -> None:
    graph = load_community("hedong").paths
    assert graph is not None
    reached, edges = {graph.nodes[0].node}, list(graph.edges)
    for _ in graph.nodes:
        reached |= {end for e in edges if {e.begins, e.ends} & reached for end in (e.begins, e.ends)}
    assert reached == {each.node for each in graph.nodes}
