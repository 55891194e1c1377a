"""What the screens asked of the brain while a test ran: a test that names a request must have sent it."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

WEB = Path(__file__).parents[2] / "web" / "src"
#: "PUT /api/v1/cameras/abc/zones", since the running test began.
SENT: list[str] = []
Test = TypeVar("Test", bound=Callable[..., object])
#: The client's calls that change something; what a phone keeps and sends later is put together in one file of its own.
_CALL = re.compile(r"api\.(POST|PUT|PATCH|DELETE)\(\s*'([^']+)'")
_QUEUED = (
    "accept",
    "decline",
    "set-out",
    "arrive",
    "finish",
    "hand-back",
    "call-help",
    "call-off-help",
    "say-well",
    "ask-after-me",
    "stop-asking",
    "judge-alarm",
    "whistle",
    "call-off-whistle",
)
_ON_A_ROUND = ("begin", "visit", "end")


def note(method: str, url: str) -> None:
    if method not in ("GET", "HEAD", "OPTIONS"):
        SENT.append(f"{method} {urlsplit(url).path}")


def sends(*requests: str) -> Callable[[Test], Test]:
    """This test presses what sends ``requests``, such as ``PUT /api/v1/cameras/{camera_id}/zones``."""

    def mark(test: Test) -> Test:
        test.__dict__["sends"] = requests
        return test

    return mark


def unsent(requests: tuple[str, ...]) -> list[str]:
    """Those of ``requests`` that no screen has sent."""
    shapes = {each: re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(each))) for each in requests}
    return [each for each, shape in shapes.items() if not any(map(shape.fullmatch, SENT))]


def changing_calls() -> set[str]:
    """Every request of the screens' source that changes something."""
    sources = [each.read_text("utf-8") for each in WEB.rglob("*.ts*") if ".test." not in each.name]
    found = {f"{method} {path}" for source in sources for method, path in _CALL.findall(source)}
    found |= {f"POST /api/v1/tasks/{{task_id}}/{step}" for step in _QUEUED}
    found |= {f"POST /api/v1/rounds/{{round_id}}/{step}" for step in _ON_A_ROUND}
    return found | {
        "POST /api/v1/findings",
        "PUT /api/v1/shift",
        "POST /api/v1/absence",
        "POST /api/v1/uploads",
        "PATCH /api/v1/uploads/{upload_key}",
        "POST /api/v1/session",
    }


def named_calls(folder: Path) -> set[str]:
    """Every request that a test of ``folder`` says it sends."""
    found: set[str] = set()
    for file in folder.glob("*.py"):
        for marked in re.findall(r"^@sends\((.*?)\)\n", file.read_text("utf-8"), re.DOTALL | re.MULTILINE):
            found |= set(re.findall(r'"([A-Z]+ /[^"]+)"', marked))
    return found
