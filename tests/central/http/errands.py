"""A request for every door that could well be meant: what the matrix asks with, and what the fuzzer spoils."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

from protocol.commands import PATH_COMMAND_ANSWER, PATH_COMMANDS
from protocol.messages import PATH_ENROL, PATH_EVENTS, PATH_EVIDENCE, PATH_HELLO
from protocol.sensing import PATH_READINGS
from tests.central.brain import PASSWORD, Brain, a_photo, beginning
from tests.central.http.houses import Asker, House
from tests.central.http.knocking import Knock

JSON, FORM = "application/json", "application/x-www-form-urlencoded"
PHOTO = a_photo()
PATH_PHOTO = "/api/v1/photos/{client_key}"
PATH_PLAN = "/api/v1/plans/drawing"
PATH_UPLOADS = "/api/v1/uploads"
PATH_UPLOAD = "/api/v1/uploads/{upload_key}"
#: What a browser says of itself; the point is that of RFC 8291, section 5.
PHONE = {
    "endpoint": "https://fcm.googleapis.com/fcm/send/cJ1x:APA91b",
    "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    "auth": "BTBZMqHH6r4Tts7J_aSIgg",
}
REASON = {"reason": "现场核实过了"}

Body = Mapping[str, Any]
#: Of the house a body speaks of: what it says.
BodyOf = Callable[[House], Body]


def _report(house: House) -> Body:
    return {"words": "路灯坏了，请来修", "place_path": house.place_path, "client_key": str(uuid4())}


def _revision(house: House) -> int:
    return int(house.ids["revision"])


def _account(house: House) -> Body:
    who = {"login": "newcomer", "name": "新人", "role": "patrol", "place_path": house.place_path}
    return {**who, "password": "ten-letters-or-more"}


def _round_plan(house: House) -> Body:
    return {
        "name": "夜间巡检",
        "checkpoints": [{"place_path": house.place_path, "name": "门口", "look_at": "灭火器"}],
        "days": ["work", "rest"],
        "windows": ["20:00-22:00", "23:30-00:30"],
        "assignee": house.ids["patrol_id"],
    }


#: Bodies of the interface by the path's last part (or its whole). A path that is not named takes a reason, or nothing.
JSON_BODIES: Mapping[str, BodyOf] = {
    "/api/v1/session": lambda _: {"login": "own.officer", "password": PASSWORD},
    "/api/v1/reports": _report,
    "/api/v1/calls": _report,
    "/api/v1/findings": _report,
    "/api/v1/accounts": _account,
    "/api/v1/enrolment-codes": lambda house: {"place_path": house.place_path},
    "/api/v1/shift": lambda _: {"on_shift": True, "position": {"lat": 27.1, "lon": 115.0}},
    "/api/v1/cameras": lambda house: {
        "agent_id": house.ids["agent_id"],
        "name": "西门",
        "place_path": house.place_path,
        "address": "rtsp://admin:secret@192.0.2.7:554/main",
    },
    "/api/v1/sensors": lambda house: {
        "sensor_id": f"gas-{house.place_path.replace('/', '-')}",
        "name": "厨房燃气",
        "measures": "gas",
        "place_path": house.place_path,
    },
    "/api/v1/cameras/{camera_id}": lambda house: {"revision": _revision(house), "place_path": house.place_path},
    "/api/v1/cameras/{camera_id}/undo": lambda house: {"revision": _revision(house)},
    "/api/v1/cameras/{camera_id}/still": lambda _: {},
    "/api/v1/cameras/{camera_id}/live-views": lambda house: {"incident_id": house.ids["incident_id"]},
    "/api/v1/tasks/{task_id}/live-views": lambda house: {"camera_id": house.ids["camera_id"]},
    "shown": lambda house: {"place_path": house.place_path, "shown": False},
    "pins": lambda house: {
        "place_path": house.place_path,
        "kind": "place",
        "of": house.place_path,
        "at": {"x": 0.5, "y": 0.25},
    },
    "/api/v1/roster": lambda house: {
        "account_id": house.ids["patrol_id"],
        "kind": "training",
        "begins": (datetime.now(UTC) + timedelta(days=3)).isoformat(),
        "ends": (datetime.now(UTC) + timedelta(days=3, hours=4)).isoformat(),
    },
    "/api/v1/absence": lambda _: {"kind": "sick", "days": 1},
    "withdraw": lambda _: {"version": 1},
    "restore": lambda _: {"version": 1},
    "zones": lambda house: {
        "revision": _revision(house),
        "zones": [{"name": "草坪", "polygon": [[0.1, 0.1], [0.9, 0.1], [0.5, 0.9]]}],
    },
    "watches": lambda house: {
        "revision": _revision(house),
        "watches": [{"pack": "intrusion", "mode": "shadow", "zones": ["草坪"]}],
    },
    "/api/v1/reach": lambda _: {"email": "someone@example.org", "quiet_from": "22:00", "quiet_to": "07:00"},
    "/api/v1/push": lambda _: {**PHONE, "language": "zh"},
    "/api/v1/push/off": lambda _: {"endpoint": PHONE["endpoint"]},
    "rehearsals": lambda _: {"packs": [{"pack": "intrusion", "zones": ["草坪"]}], "minutes": 2},
    "verdict": lambda _: {"verdict": "benign"},
    "switch-on": lambda _: {"reason": "现场看过一周，没有误报"},
    "rating": lambda _: {"satisfied": False, "words": "还没修好"},
    "dispatch": lambda house: {"to": house.ids["patrol_id"]},
    "recall": lambda house: {"task_ids": [house.ids["task_id"]]},
    "pause-clocks": lambda _: {"reason": "等配件", "until": (datetime.now(UTC) + timedelta(days=1)).isoformat()},
    "whistle": lambda house: {
        "parties": [{"account_id": house.ids["patrol_id"], "title": "清理现场", "hours": 4.0}],
        "lead": house.ids["patrol_id"],
    },
    "/api/v1/tasks/{task_id}/whistle": lambda house: {
        "parties": [{"account_id": house.ids["colleague_id"], "title": "带扳手来关阀", "hours": 4.0}],
        "lead": house.ids["colleague_id"],
    },
    "sides": lambda _: {"version": 2, "sides": [{"name": "赵甲", "house": "12号楼502", "phone": "138 0000 0001"}]},
    "meetings": lambda _: {
        "version": 2,
        "held_at": datetime.now(UTC).isoformat(),
        "place": "居委会",
        "present": ["赵甲", "钱乙"],
        "said": "都让一步",
        "next_step": "下周再谈",
    },
    "agreements": lambda _: {
        "version": 2,
        "terms": "夜里十点后不放音乐",
        "signed_by": ["赵甲", "钱乙"],
        "signed_on": f"{datetime.now(UTC):%Y-%m-%d}",
    },
    "visits": lambda _: {"version": 2, "visited_on": f"{datetime.now(UTC):%Y-%m-%d}", "kept": False},
    "referral": lambda _: {"version": 2, "to": "镇人民调解委员会", "reason": "谈不拢"},
    "erase": lambda _: {"why": "asked"},
    "/api/v1/rounds/plans": _round_plan,
    "/api/v1/rounds/plans/{plan_id}": lambda house: {**_round_plan(house), "version": 2},
    "cancel": lambda _: {"version": 1},
    "visit": lambda _: {"checkpoint": 0, "words": "无异常"},
    "judge-alarm": lambda _: {"verdict": "false"},
    "check": lambda _: {"ok": True, "words": "已恢复"},
    "merge": lambda house: {"incident_id": house.ids["other_incident_id"]},
    "move": lambda house: {"incident_id": house.ids["other_incident_id"]},
    "finish": lambda _: {"note": "已处理", "follow_up_on": "2099-01-01"},
}
#: What stands behind a path's question mark.
QUERIES: Mapping[str, Callable[[House], str]] = {
    f"PUT {PATH_PHOTO}": lambda house: f"?task_id={house.ids['task_id']}",
    f"PUT {PATH_PLAN}": lambda house: f"?place_path={house.place_path}",
    "DELETE /api/v1/cameras/{camera_id}": lambda house: f"?revision={house.ids['revision']}",
    "GET /api/v1/tally": lambda _: "?from=2026-11-01T00:00:00Z&to=2026-12-01T00:00:00Z",
    "GET /api/v1/rounds": lambda _: "?from=2026-11-01T00:00:00Z&to=2026-12-01T00:00:00Z",
    "GET /api/v1/tally/rows": lambda _: "?from=2026-11-01T00:00:00Z&to=2026-12-01T00:00:00Z&figure=received",
    "GET /api/v1/cameras/{camera_id}/coverage": lambda _: "?from=2026-11-01T00:00:00Z&to=2026-11-02T00:00:00Z",
}
#: The same for the forms of pages; values are text.
FORM_BODIES: Mapping[str, BodyOf] = {
    "/login": lambda _: {"login": "own.officer", "password": PASSWORD, "next": "/desk"},
    "/logout": lambda _: {},
    "/r": _report,
    "/t/{tracking_code}": lambda _: {"satisfied": "false", "words": "还没修好"},
    "finish": lambda _: {"note": "已处理", "follow_up_on": "2099-01-01"},
}
#: Steps that take no body.
BARE = (
    "acknowledge",
    "confirm",
    "accept",
    "undo",
    "suggest-again",
    "take-back",
    "set-out",
    "arrive",
    "resume-clocks",
    "take-over",
    "call-help",
    "call-off-help",
    "call-off-whistle",
    "say-well",
    "ask-after-me",
    "stop-asking",
    "mediation",
    "begin",
    "keep",
    "still",
    "end",
)


@dataclass(frozen=True, slots=True)
class Errand:
    """One door, and what can be meant at it."""

    method: str
    path: str
    #: None: it takes no body.
    body: BodyOf | None
    content_type: str = JSON

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def signed(self) -> bool:
        """Edge agents' doors, where the signature says who asks."""
        return self.path.startswith("/v1/edge/") and self.path != PATH_ENROL

    @property
    def named(self) -> tuple[str, ...]:
        """The path's variables."""
        return tuple(part[1:-1] for part in self.path.split("/") if part.startswith("{"))

    def target(self, house: House) -> str:
        query = QUERIES.get(str(self), lambda _: "")(house)
        return self.path.format(**{name: house.ids[name] for name in self.named}) + query

    def knock(self, brain: Brain, asker: Asker, house: House, said_of: House | None = None) -> Knock:
        """``house``: whose ids stand in the path; ``said_of``: in the body."""
        if self.path == PATH_EVIDENCE:
            target, body, kind = self.path.format(sha256=sha256(PHOTO).hexdigest()), PHOTO, "image/jpeg"
        elif self.path in (PATH_PHOTO, PATH_PLAN):
            target, body, kind = self.target(house), PHOTO, "image/jpeg"
        elif self.path == PATH_UPLOAD and self.method == "PATCH":
            target, body, kind = self.target(house), PHOTO[:100], "application/offset+octet-stream"
        else:
            target, body, kind = self.target(house), self.written(brain, said_of or house, asker), self.content_type
        return knock_of(brain, asker, self.method, target, body, kind, self.more)

    @property
    def more(self) -> Mapping[str, str]:
        """Headers that this door reads, beside those of every request."""
        if self.path == PATH_UPLOADS:
            return {"tus-resumable": "1.0.0", **beginning(PHOTO)}
        return {"tus-resumable": "1.0.0", "upload-offset": "0"} if self.path == PATH_UPLOAD else {}

    def written(self, brain: Brain, house: House, asker: Asker) -> bytes:
        if self.path in EDGE_BODIES:
            return json.dumps(EDGE_BODIES[self.path](brain, house, asker)).encode()
        if self.body is None:
            return b""
        said = self.body(house)
        return json.dumps(said).encode() if self.content_type == JSON else urlencode(said).encode()


def _hello(brain: Brain, _: House, asker: Asker) -> Body:
    camera = {"camera_id": f"{asker.signs_as}-camera", "state": "live"}
    return {"agent_version": "0.1.0", "protocols": [1], "now": brain.world.now().isoformat(), "cameras": [camera]}


def _enrol(_: Brain, house: House, asker: Asker) -> Body:
    return {"code": house.ids["enrolment_code"], "public_key": "A" * 43 + "=", "agent_name": "新", "agent_version": "1"}


#: What edge agents write, each with its own camera.
EDGE_BODIES: Mapping[str, Callable[[Brain, House, Asker], Body]] = {
    PATH_ENROL: _enrol,
    PATH_HELLO: _hello,
    PATH_COMMANDS: lambda brain, _, asker: {"wait_s": 0},
    PATH_COMMAND_ANSWER: lambda brain, _, asker: {
        "outcome": "failed",
        "reason": {"zh": "没有画面", "en": "no picture"},
    },
    PATH_READINGS: lambda brain, _, asker: {"readings": [{"sensor_id": "gas-1", "value": 0.5}]},
    PATH_EVENTS: lambda brain, _, asker: {"events": [brain.event(camera_id=f"{asker.signs_as}-camera")]},
}


def errand(method: str, path: str) -> Errand:
    """What can be meant at this door."""
    last = path.rsplit("/", 1)[-1]
    if method in ("GET", "DELETE") or path in (PATH_EVIDENCE, PATH_PHOTO, PATH_PLAN, PATH_UPLOADS, PATH_UPLOAD):
        return Errand(method, path, None)
    if path.startswith(("/api/", "/v1/")):
        reason = None if last in BARE or path in EDGE_BODIES else _reason
        return Errand(method, path, JSON_BODIES.get(path) or JSON_BODIES.get(last) or reason)
    plain = (lambda _: {}) if last in BARE else _reason
    return Errand(method, path, FORM_BODIES.get(path) or FORM_BODIES.get(last) or plain, FORM)


def _reason(_: House) -> Body:
    return REASON


def knock_of(
    brain: Brain,
    asker: Asker,
    method: str,
    target: str,
    body: bytes,
    content_type: str,
    more: Mapping[str, str] = MappingProxyType({}),
) -> Knock:
    """The request as ``asker`` would send it: with the cookie and form token, or signed."""
    headers = {**asker.headers, **more}
    if asker.signs_as:
        request = brain.signed(method, target, body, content_type=content_type, key=asker.key, agent_id=asker.signs_as)
        headers |= {name: value for name, value in request.headers.items() if name != "host"}
    elif body or method not in ("GET", "DELETE"):
        headers["content-type"] = content_type
    return Knock(method, target, headers, body)
