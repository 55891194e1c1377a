"""Where the words say it is: building, unit, floor and room, and the names of the community's own gazetteer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from central.domain.people import Place, PlaceKind
from central.domain.writing import NUMERAL, narrow, number_of

#: Names closer than this, said in one breath, mean one place: 东门草坪.
TOGETHER_M = 60.0


@dataclass(frozen=True, slots=True)
class PlaceText:
    """Numbers as digits ("12"); None where the words name none, or more than one."""

    building: str | None = None
    unit: str | None = None
    floor: str | None = None
    room: str | None = None
    #: Canonical names, in the order of the gazetteer.
    names: tuple[str, ...] = ()
    #: The same as they stand in the words.
    written: tuple[str, ...] = ()
    #: The one place that is meant, if the gazetteer knows it without doubt.
    place: Place | None = None


#: 一栋八层楼房, 这三栋, 共7栋: these count houses instead of naming one.
_COUNTING = "这那共有每几某整同两约建盖"
_BUILDING = re.compile(
    rf"(?:(?P<letter>[A-Z])区?)?(?P<ordinal>第)?(?P<number>{NUMERAL})\s*(?P<sign>号楼|#楼|#栋|#|栋|幢|座)"
    r"(?!\s*\d*\s*[层个])(?!别墅|房子|房屋|安置房|小区楼|[旧老民平新空]房|高层|住宅|大楼|旧楼|桥|山|楼(?![下上道梯前后顶门里内旁边栋楼]))",
    re.IGNORECASE,
)
#: 7、8栋 and 五至十一栋 name several.
_LISTED = re.compile(rf"({NUMERAL})\s*(?:号楼|#|栋|幢|座)?\s*[、和与及至到~-]\s*[A-Z]?$", re.IGNORECASE)
_SEVERAL = "…"
_DASHED = re.compile(r"(?<![\d-])(\d{1,3})-(\d{1,2})-(\d{3,4})(?![\d-])")
_LETTER_BUILDING = re.compile(r"(?<![A-Z0-9])([A-Z])(?:栋|座|幢|号楼)", re.IGNORECASE)
#: 一、二单元 are several; 本栋是2单元 counts them.
_UNIT = re.compile(rf"(?<![至到、~是有共个])({NUMERAL})单元(?!房)")
#: 爬11层的楼, 二层矮楼, 每一层 count floors; so does a span.
_FLOOR = re.compile(
    rf"(?<![至到、~-])(?:第?(?P<below>负|地下)?({NUMERAL})楼(?![房盘楼高以顶])"
    rf"|(?:(?P<under>负|地下)|(?<![每共有达爬建栋约])第?)({NUMERAL})层(?![的楼房高以顶层住公别小矮洋复平]))"
)
_ROOM = re.compile(r"(?<!\d)(\d{3,4})(?:室|房(?![子屋])|号房)")
#: 三四栋, 一二楼: a guess, or several.
_GUESSED = re.compile(r"^(?:一二|一两|两三|二三|三四|四五|五六|六七|七八|八九)$")
#: What stands before 一栋 where it is no name: 是一栋九十年代的楼.
_BEFORE_ONE = "是成中有的上了属为个"
#: 12号楼对面 is not in 12号楼.
_ACROSS = re.compile(r"\s*(?:的|那)?\s*(?:正?对面|对过|以[东南西北])")


def read_place(words: str, places: Sequence[Place]) -> PlaceText:
    """What ``words`` say of the place. Names are found only in ``places``: nothing is invented."""
    text = narrow(words)
    named, written = _named(text, places)
    dashed = _DASHED.search(text)
    building = _only(_buildings(text)) or (dashed[1].lstrip("0") if dashed else None)
    return PlaceText(
        building=building,
        unit=_only([str(n) for m in _UNIT.finditer(text) if (n := number_of(m[1]))]) or (dashed[2] if dashed else None),
        floor=_only(_floors(text)),
        room=_only([m[1] for m in _ROOM.finditer(text)]) or (dashed[3] if dashed else None),
        names=tuple(place.name for place in named),
        written=written,
        place=_meant(building, named, places),
    )


def _buildings(text: str) -> list[str]:
    found = [m[1].upper() for m in _LETTER_BUILDING.finditer(text)]
    for match in _BUILDING.finditer(text):
        number = _number(match["number"])
        if not number or _ACROSS.match(text, match.end()) or _counts_houses(text, match):
            continue
        found.append(f"{(match['letter'] or '').upper()}{number}")
        before = _LISTED.search(text[max(0, match.start() - 20) : match.start()])
        if before and number_of(before[1]) != number:
            found.append(_SEVERAL)
    return found


def _counts_houses(text: str, match: re.Match[str]) -> bool:
    """有一栋, 一座: only 栋, 幢 and 座 are ever counted with, and 座 more often than named."""
    if match["ordinal"] or match["letter"] or match["sign"] not in "栋幢座":
        return False
    if match["sign"] == "座" and not match["number"].isdecimal():
        return True
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if match["number"] == "一" and (after == match["sign"] or (before and before in _BEFORE_ONE)):
        return True
    if match["number"] == "两":
        return True
    return before != "" and before in _COUNTING


def _number(written: str) -> int | None:
    return None if _GUESSED.match(written) else number_of(written)


def _floors(text: str) -> list[str]:
    found = []
    for match in _FLOOR.finditer(text):
        number = _number(match[2] or match[4])
        if number and number < 100:
            found.append(f"-{number}" if match["below"] or match["under"] else str(number))
    return found


def _only(found: Sequence[str]) -> str | None:
    """The one thing said, however often; None for none or several: "12栋和13栋之间" is in neither."""
    said = set(found)
    return said.pop() if len(said) == 1 else None


def _named(text: str, places: Sequence[Place]) -> tuple[list[Place], tuple[str, ...]]:
    """Places whose name or alias stands in ``text``, and these; of names that overlap, the longest."""
    bearers: dict[str, set[str]] = {}
    for place in places:
        for name in (place.name, *place.aliases):
            if len(name) >= 2:
                bearers.setdefault(narrow(name), set()).add(place.place_path)
    taken, found, written = [False] * len(text), set[str](), list[str]()
    for name in sorted(bearers, key=lambda name: (-len(name), name)):
        # 2号楼 is not named in 12号楼.
        for match in re.finditer(rf"(?<!\d){re.escape(name)}", text):
            span = slice(*match.span())
            if not any(taken[span]):
                taken[span] = [True] * len(name)
                found |= bearers[name]
                written.append(name)
    return [place for place in places if place.place_path in found], tuple(dict.fromkeys(written))


def _meant(building: str | None, named: Sequence[Place], places: Sequence[Place]) -> Place | None:
    """The building of that number, or the one below a named place if several have it; else the most exact name."""
    if building is None:
        return _most_exact(named)
    with_number = [place for place in places if place.building == building]
    below = [b for b in with_number if any(b.place_path.startswith(n.place_path + "/") for n in named)]
    for choice in (with_number, below):
        if len(choice) == 1:
            return choice[0]
    return _most_exact([place for place in named if place.kind is not PlaceKind.BUILDING])


def _most_exact(named: Sequence[Place]) -> Place | None:
    """The deepest named place of the tree; of several as deep, the first if all lie together, else none."""
    depth = max((place.place_path.count("/") for place in named), default=0)
    deepest = [place for place in named if place.place_path.count("/") == depth]
    return deepest[0] if deepest and _together(deepest) else None


def _together(places: Sequence[Place]) -> bool:
    positions = [place.position for place in places]
    if len(places) == 1:
        return True
    first = positions[0]
    return first is not None and all(p is not None and first.distance_m(p) <= TOGETHER_M for p in positions)
