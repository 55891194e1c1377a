"""Small values for the tests of the brain's decisions: every field has a default that means nothing special."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from central.domain.incident import Condition, Incident, IncidentState
from central.domain.known import Known
from central.domain.people import Account, Place, PlaceKind, Role
from central.domain.signal import Signal, Source, Where
from protocol.events import Phase
from protocol.geo import Position
from protocol.hazards import Severity
from protocol.pack import Pack, read_pack

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)  # 12:00 in the community, a Monday
HOME = "qingyuan/hedong/xinyuanli"
GATE = Position(lat=27.1, lon=114.99)
_METRE = 1 / 111_195.0


def some_id(name: object) -> UUID:
    """The same id for the same name, so that a failing example can be read."""
    return uuid5(UUID(int=0), str(name))


def east_of(metres: float, of: Position = GATE) -> Position:
    """A point ``metres`` east of the gate, to about a centimetre."""
    return Position(lat=of.lat, lon=of.lon + metres * _METRE / 0.8902)


def a_pack(name: str = "intrusion", **brain: Any) -> Pack:
    """A pack with the given ``brain`` settings; kinds are its own name."""
    body: dict[str, Any] = {
        "pack": name,
        "version": 1,
        "title": {"zh": name, "en": name},
        "kinds": brain.pop("kinds", [name]),
        "category": {"code": "0901", "part": "测试"},
        "brain": {"severity": "minor"} | brain,
        "legs": {"tasks": [{"title": {"zh": "去看看", "en": "Go and look"}}]},
    }
    return read_pack(name, body)


INTRUSION = a_pack("intrusion", related=["loitering"])
LOITERING = a_pack("loitering")
QUARREL = a_pack("quarrel")
FIRE = a_pack("fire", severity="life_safety", verify_first=False, kinds=["fire", "smoke"])
OTHER_PACK = a_pack("other", weights={"kind_same": 0.5})
SHELF = {pack.pack: pack for pack in (INTRUSION, LOITERING, QUARREL, FIRE, OTHER_PACK)}


def a_where(position: Position | None = GATE, **changes: Any) -> Where:
    return replace(Where(place_path=HOME, position=position, uncertainty_m=20.0), **changes)


def a_signal(name: object = "s", **changes: Any) -> Signal:
    signal = Signal(
        signal_id=some_id(f"signal {name}"),
        district_id="qingyuan",
        source=Source.RESIDENT,
        kind="intrusion",
        pack="intrusion",
        phase=Phase.STARTED,
        severity=Severity.MINOR,
        occurred_at=NOON,
        received_at=NOON,
        where=a_where(),
        confidence=0.6,
        dedupe_key=f"report:{name}",
        origin="resident",
    )
    return replace(signal, **changes)


def an_event(name: object, revision: int = 1, phase: Phase = Phase.STARTED, **changes: Any) -> Signal:
    """One revision of a camera's event; the same ``name`` is the same event."""
    fields: dict[str, Any] = {
        "source": Source.CAMERA,
        "phase": phase,
        "event_id": some_id(f"event {name}"),
        "revision": revision,
        "dedupe_key": f"event:{name}:{revision}",
        "origin": "cam-gate",
        "where": a_where(camera_zone="cam-gate/草坪"),
        "occurred_at": NOON + timedelta(seconds=revision),
    }
    return a_signal(f"{name}/{revision}", **(fields | changes))


def an_incident(name: object = "i", **changes: Any) -> Incident:
    incident = Incident(
        incident_id=some_id(f"incident {name}"),
        district_id="qingyuan",
        number="20261123-001",
        pack="intrusion",
        pack_version=1,
        kind="intrusion",
        severity=Severity.MINOR,
        state=IncidentState.CANDIDATE,
        condition=Condition.ACTIVE,
        where=a_where(),
        opened_at=NOON,
        last_signal_at=NOON,
    )
    return replace(incident, **changes)


def known(*signals: Signal, name: object = "i", **changes: Any) -> Known:
    """An incident made of ``signals``."""
    first = signals[0]
    fields: dict[str, Any] = {
        "where": first.where,
        "kind": first.kind,
        "pack": first.pack,
        "opened_at": min(s.occurred_at for s in signals),
        "last_signal_at": max(s.occurred_at for s in signals),
    }
    return Known(an_incident(name, **(fields | changes)), signals)


def a_person(name: str, **changes: Any) -> Account:
    account = Account(
        account_id=some_id(f"account {name}"),
        district_id="qingyuan",
        login=name,
        name=name,
        role=Role.PATROL,
        place_path=HOME,
        password_hash="-",
        position=GATE,
        position_at=NOON,
    )
    return replace(account, **changes)


def a_place(path: str, name: str, kind: PlaceKind = PlaceKind.SPOT, **changes: Any) -> Place:
    return replace(Place(f"{HOME}/{path}", "qingyuan", kind, name, position=GATE), **changes)
