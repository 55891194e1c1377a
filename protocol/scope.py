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
        return place_path == self.place_path or place_path.startswith(self.place_path + "/")


def whole(district_id: str) -> Scope:
    """A scope over one whole district."""
    return Scope(district_id, district_id)
