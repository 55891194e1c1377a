"""Which small areas a signal touches: two signals that could be the same trouble always share one."""

import math

from central.domain.signal import Where

#: Metres per degree of latitude; of longitude at the equator.
_METRES_PER_DEGREE = 111_195.0
_CELL_M = 250.0
#: Steps of a place path down to the community.
COMMUNITY_DEPTH = 3


def community_of(place_path: str) -> str:
    """The community's path, or the whole path where it ends above one."""
    return "/".join(place_path.split("/")[:COMMUNITY_DEPTH])


def cells_of(where: Where, radius_m: float) -> tuple[str, ...]:
    """Names for advisory locks: the community, and every grid cell within ``radius_m``.

    Without a position anything in the community may be meant, so its name is always among them; the grid catches
    neighbours across a community's border.
    """
    cells = {f"place:{community_of(where.place_path)}"}
    if where.position is not None:
        lat, lon = where.position.lat, where.position.lon
        row, reach = math.floor(lat * _METRES_PER_DEGREE / _CELL_M), math.ceil(radius_m / _CELL_M)
        for r in range(row - reach, row + reach + 1):
            width = _CELL_M / (_METRES_PER_DEGREE * max(math.cos(math.radians(r * _CELL_M / _METRES_PER_DEGREE)), 0.01))
            column = math.floor(lon / width)
            cells |= {f"cell:{r}:{c}" for c in range(column - reach, column + reach + 1)}
    return tuple(sorted(cells))
