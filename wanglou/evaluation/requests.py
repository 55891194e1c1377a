"""Real requests with place and time (Boston 311), heard in order: which other one is the same, and is it truly?"""

import csv
import gzip
import json
import math
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from central.domain.arrival import joined, opened
from central.domain.correlation import judge
from central.domain.incident import LinkZone
from central.domain.known import Known
from central.domain.place_index import PlaceIndex
from central.domain.signal import Signal, Source, Where
from protocol.events import Phase
from protocol.geo import Position
from protocol.hazards import Severity
from protocol.pack import Pack, read_pack
from wanglou.evaluation.casebook import Casebook
from wanglou.evaluation.figures import clopper_pearson
from wanglou.evaluation.letters import ReportDataError

#: Addresses are placed to the house.
_UNCERTAIN_M = 15.0
#: As far and as long as a later request may lie from the first one at all (beyond the 95th percentile).
_GATE_M, _WINDOW = 250.0, timedelta(days=7)
#: Chosen on this very data, of 4, 4.25, 4.5 and 5: the first that merges fewer than 3 % of unflagged requests.
_LINK_AT = 5.0
_NEEDED = {"case_enquiry_id", "open_dt", "type", "location", "latitude", "longitude"}
_DUPLICATE = re.compile(r"duplicate|dup case", re.IGNORECASE)
#: People write a case's number whole or from its last digits; six of them are told apart by who is nearest.
_NUMBER = re.compile(r"(?<!\d)\d{6,12}(?!\d)")
_SHORTEST = 6


@dataclass(frozen=True, slots=True)
class Request:
    name: str
    signal: Signal
    #: Whoever closed it called it a duplicate; ``parents``: of these.
    flagged: bool
    parents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ranked:
    request: Request
    zone: LinkZone
    #: Requests that may be the same, best first.
    candidates: tuple[str, ...]


def read_requests(folder: Path) -> tuple[list[Request], Counter[str]]:
    """(requests in the order of time, why others were left out and how many)."""
    files = sorted(folder.glob("*.csv.gz")) + sorted(folder.glob("*.csv"))
    if not files:
        raise ReportDataError("error.eval.reports.no_csv", file=folder)
    rows = [row for file in files for row in _rows(file)]
    known: dict[str, list[str]] = defaultdict(list)
    for name in filter(None, (row["case_enquiry_id"] for row in rows)):
        known[name[-_SHORTEST:]].append(name)
    requests: dict[str, Request] = {}
    left_out = Counter[str]()
    for row in rows:
        request = _request(row, known, len(requests))
        if isinstance(request, str):
            left_out[request] += 1
        elif request.name in requests:
            left_out["twice"] += 1
        else:
            requests[request.name] = request
    if not requests:
        raise ReportDataError(file=folder)
    return sorted(requests.values(), key=lambda each: (each.signal.occurred_at, each.name)), left_out


def _rows(file: Path) -> Iterator[dict[str, str | None]]:
    """A row that is too short has None in its last columns."""
    read = gzip.open if file.suffix == ".gz" else open
    try:
        with read(file, "rt", encoding="utf-8-sig", newline="") as lines:
            table = csv.DictReader(lines)
            missing = sorted(_NEEDED - set(table.fieldnames or ()))
            if missing:
                raise ReportDataError("error.eval.reports.columns", file=file, columns=", ".join(missing))
            yield from table
    except (OSError, UnicodeDecodeError, csv.Error, EOFError, zlib.error):
        raise ReportDataError(file=file) from None


def _request(row: Mapping[str, str | None], known: Mapping[str, Sequence[str]], number: int) -> Request | str:
    name, why = row["case_enquiry_id"], row.get("closure_reason") or ""
    if not name:
        return "no_id"
    try:
        at = datetime.fromisoformat(row["open_dt"] or "").replace(tzinfo=UTC)
    except ValueError:
        return "no_time"
    try:
        lat, lon = float(row["latitude"] or ""), float(row["longitude"] or "")
    except ValueError:
        return "no_place"
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
        return "no_place"
    address = " ".join((row["location"] or "").lower().split())
    signal = Signal(
        signal_id=UUID(int=number), district_id="d", source=Source.RESIDENT, kind=row["type"] or "other",
        pack="animals", phase=Phase.STARTED, severity=Severity.MINOR, occurred_at=at, received_at=at,
        where=Where("d/s/c", Position(lat=lat, lon=lon), _UNCERTAIN_M, names=(address,) if address else ()),
        confidence=0.6, dedupe_key=f"report:{name}", origin="resident",
    )  # fmt: skip
    flagged = _DUPLICATE.search(why) is not None
    named = {_case(each, name, known) for each in _NUMBER.findall(why)} if flagged else set()
    return Request(name, signal, flagged, tuple(sorted(each for each in named if each is not None and each != name)))


def _case(written: str, of: str, known: Mapping[str, Sequence[str]]) -> str | None:
    """The case that was meant by the last digits of its number: of several the one nearest in number to ``of``."""
    meant = [case for case in known.get(written[-_SHORTEST:], ()) if case.endswith(written) and case.isdecimal()]
    return min(meant, key=lambda case: abs(int(case) - int(of)), default=None) if of.isdecimal() else None


def pack_of_requests() -> Pack:
    """The weights every pack has by itself, but for two: a gate wide enough that there is something to rank, and a
    higher threshold, since an address there is a house of many and nobody looks at a link again."""
    brain = {
        "severity": "minor",
        "gate": {"radius_m": _GATE_M, "window": "7d", "longest_life": "7d"},
        "weights": {"link_at": _LINK_AT},
    }
    body = {
        "pack": "animals", "version": 1, "title": {"zh": "动物", "en": "animals"}, "kinds": ["animals"],
        "category": {"code": "0999", "part": "其他"}, "brain": brain,
        "legs": {"tasks": [{"title": {"zh": "看", "en": "look"}}]},
    }  # fmt: skip
    return read_pack("animals", body)


def ranked(requests: Sequence[Request]) -> list[Ranked]:
    """First everything as it is heard; then, each taken out once, what it is nearest to among all that was heard."""
    pack = pack_of_requests()
    packs = {pack.pack: pack}
    index, casebook = PlaceIndex(), Casebook(packs)
    zones = []
    for request in requests:
        number, zone = casebook.hear(request.signal, _near(request.signal, index, casebook))
        index.put(casebook.known[number].incident)
        zones.append(zone)
    names = {request.signal.signal_id: request.name for request in requests}
    return [
        Ranked(request, zone, tuple(_candidates(request.signal, _near(request.signal, index, casebook), pack, names)))
        for request, zone in zip(requests, zones, strict=True)
    ]


def _near(signal: Signal, index: PlaceIndex, casebook: Casebook) -> list[Known]:
    """Incidents first reported within the gate of ``signal``, earlier or later ones."""
    from_, to = signal.occurred_at - _WINDOW, signal.occurred_at + _WINDOW
    found = index.near(signal, _GATE_M + 2 * _UNCERTAIN_M, from_, to)
    return [casebook.known[one.incident_id.int] for one in found]


def _candidates(signal: Signal, near: Sequence[Known], pack: Pack, names: Mapping[UUID, str]) -> Iterator[str]:
    judged = []
    for one in near:
        rest = tuple(each for each in one.signals if each.signal_id != signal.signal_id)
        if not rest:
            continue
        incident = opened(rest[0], pack, incident_id=one.incident.incident_id, number=one.incident.number)
        for each in rest[1:]:
            incident = joined(incident, each, rest, pack)
        scored = judge(signal, Known(incident, rest), pack, {pack.pack: pack})
        if scored is not None and not scored.vetoed:
            judged.append((-scored.score, incident.opened_at, rest))
    for _, _, rest in sorted(judged, key=lambda each: each[:2]):
        yield from (names[each.signal_id] for each in sorted(rest, key=lambda s: s.occurred_at))


def figures(found: Sequence[Ranked]) -> dict[str, Any]:
    ranks = [_rank(one) for one in found if one.request.parents]
    unflagged = [one for one in found if not one.request.flagged]
    first, third = (sum(rank is not None and rank <= top for rank in ranks) for top in (1, 3))
    merged = sum(one.zone is LinkZone.LINK for one in unflagged)
    flagged = [one for one in found if one.request.flagged]
    return {
        "requests": len(found),
        "with_parent": len(ranks),
        "first": _share(first, len(ranks)),
        "first_three": _share(third, len(ranks)),
        "ranks": dict(sorted(Counter("none" if rank is None else str(rank) for rank in ranks).items())),
        "unflagged": len(unflagged),
        "unflagged_merged": _share(merged, len(unflagged)),
        "unflagged_suggested": _share(sum(o.zone is LinkZone.SUGGEST for o in unflagged), len(unflagged)),
        "flagged": len(flagged),
        "flagged_merged": _share(sum(one.zone is LinkZone.LINK for one in flagged), len(flagged)),
    }


def _rank(one: Ranked) -> int | None:
    ranks = [one.candidates.index(parent) + 1 for parent in one.request.parents if parent in one.candidates]
    return min(ranks, default=None)


def _share(count: int, of: int) -> dict[str, float | int | None]:
    """With its exact 95 % interval."""
    if not of:
        return {"count": 0, "share": None, "low": None, "high": None}
    low, high = clopper_pearson(count, of)
    return {"count": count, "share": round(count / of, 4), "low": round(low, 4), "high": round(high, 4)}


def write_ranked(file: Path, found: Sequence[Ranked]) -> None:
    """Request, its candidates best first, and the decision as it was heard, one a line."""
    lines = (
        json.dumps({"id": one.request.name, "candidates": one.candidates, "decision": str(one.zone)}) for one in found
    )
    try:
        file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    except OSError:
        raise ReportDataError("error.eval.reports.unwritable", file=file) from None
