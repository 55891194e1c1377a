"""The paths of a community on foot: where they meet, how long they are, and which gates, stairs and lifts they pass."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from protocol.causes import Misfit
from protocol.geo import Position
from protocol.wire import Strict

Node = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$")]
#: "22:00-06:00" reaches past midnight.
Hours = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]
#: More are a town's, and every ranking reads them.
MOST_NODES, MOST_EDGES = 5_000, 15_000


def must_be_a_way(begins: str, ends: str, kind: str, hours: tuple[str, ...]) -> None:
    """Raises Misfit."""
    if hours and kind != "gate":
        raise Misfit("error.paths.only_gates")
    if begins == ends:
        raise Misfit("error.paths.to_itself")


class PathNode(Strict):
    """A corner, a door, a landing."""

    node: Node
    position: Position
    #: 1 is the ground floor.
    floor: Annotated[int, Field(ge=-9, le=120)] = 1


class PathEdge(Strict):
    """Both ways; a path that goes one way only is no path for somebody on foot."""

    begins: Node
    ends: Node
    kind: Literal["path", "stairs", "lift", "gate"] = "path"
    metres: Annotated[float, Field(gt=0, le=20_000)]
    #: Of a gate: when it is open, the community's time; none: always.
    open: Annotated[tuple[Hours, ...], Field(max_length=6, strict=False)] = ()

    @model_validator(mode="after")
    def _only_gates_close(self) -> "PathEdge":
        must_be_a_way(self.begins, self.ends, self.kind, self.open)
        return self


class PathGraph(Strict):
    nodes: Annotated[tuple[PathNode, ...], Field(min_length=2, max_length=MOST_NODES, strict=False)]
    edges: Annotated[tuple[PathEdge, ...], Field(min_length=1, max_length=MOST_EDGES, strict=False)]
