"""Where a phone's map is sent to: Chinese maps draw a point hundreds of metres from where satellites have it."""

from protocol.geo import Datum, Position, from_wgs84

#: 高德's address for "take me there on foot"; its app opens where it is installed, else its page.
_AMAP = "https://uri.amap.com/navigation?to={lon:.6f},{lat:.6f}&mode=walk&coordinate=gaode&callnative=1"


def amap_link(position: Position) -> str:
    """In the map's own datum. No name of the place goes along: the map need not know what is there."""
    lat, lon = from_wgs84(position, Datum.GCJ02)
    return _AMAP.format(lat=lat, lon=lon)
