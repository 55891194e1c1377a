"""How much of the city a person, an agent or a job may see: one district, one branch of the place tree."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """Everything at or below ``place_path`` in ``district_id``. Every repository method takes one."""

    district_id: str
    #: Slash path from the district down; the district's own id covers all of it.
    place_path: str

    def covers(self, place_path: str) -> bool:
        """True if ``place_path`` lies at or below this scope."""
        return lies_in(place_path, self.place_path)


def lies_in(place_path: str, other: str) -> bool:
    """Whether it is the other place, or a part of it."""
    return place_path == other or place_path.startswith(f"{other}/")


def whole(district_id: str) -> Scope:
    """A scope over one whole district."""
    return Scope(district_id, district_id)
