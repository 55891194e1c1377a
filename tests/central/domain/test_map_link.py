"""A link to a Chinese map leads to the place itself: in that map's own datum, with nothing said of what is there."""

import re

from hypothesis import given
from hypothesis import strategies as st

from central.domain.map_link import amap_link
from protocol.geo import Datum, Position, to_wgs84
from tests.central.domain.builders import GATE


@given(st.floats(20, 50), st.floats(80, 130))
def test_where_the_map_leads_is_where_it_is(lat: float, lon: float) -> None:
    (written,) = re.findall(r"\?to=([0-9.]+),([0-9.]+)&", amap_link(Position(lat=lat, lon=lon)))
    there = to_wgs84(float(written[1]), float(written[0]), Datum.GCJ02)
    assert there.distance_m(Position(lat=lat, lon=lon)) < 1


def test_the_map_is_told_its_own_numbers_and_no_name() -> None:
    link = amap_link(GATE)
    assert link.startswith("https://uri.amap.com/navigation?to=")
    assert f"{GATE.lon:.6f}" not in link
    assert "coordinate=gaode" in link
