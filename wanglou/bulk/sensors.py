"""A list of sensors becomes the registry; a row that cannot be meant is named, and the others are registered."""

from datetime import datetime
from pathlib import Path
from uuid import uuid4

from central.api.sensors import SensorAsked, sensor_of
from central.domain.errors import BrainError
from central.domain.sensor import Measures
from central.services.ports.store import Store
from central.services.sensing.register_sensors import Registry, open_registry
from protocol.scope import whole
from wanglou.bulk.tables import RowError, read_rows, read_table

COLUMNS = tuple(SensorAsked.model_fields)
NEEDED = ("sensor_id", "name", "measures", "place_path")


def read_sensors(file: Path) -> tuple[list[tuple[int, SensorAsked]], list[RowError]]:
    """Gateways first, whatever their order in the file. Raises TableUnreadable."""
    rows, errors = read_rows(read_table(file, COLUMNS, NEEDED), SensorAsked)
    return sorted(rows, key=lambda row: (row[1].measures is not Measures.GATEWAY, row[0])), errors


async def register_sensors(
    rows: list[tuple[int, SensorAsked]], *, store: Store, now: datetime
) -> tuple[int, list[RowError]]:
    """How many were registered, and the rows whose place or gateway is not there."""
    registries: dict[str, Registry] = {}
    registered, errors = 0, []
    for number, asked in rows:
        district = asked.place_path.split("/")[0]
        if district not in registries:
            registries[district] = await open_registry(whole(district), store=store, now=now, new_id=uuid4)
        try:
            await registries[district].enter(sensor_of(asked, district))
            registered += 1
        except BrainError as error:
            errors.append(RowError(number, None, error.text))
    return registered, errors
