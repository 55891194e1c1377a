"""An open screen at the duty desk: listens to the live feed and notes when each piece of news arrived."""

import json
import ssl
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime

import httpx


@dataclass(frozen=True, slots=True)
class News:
    """One line of the feed as the screen saw it."""

    feed_id: int
    topic: str
    subject_id: str
    #: When the brain wrote it, and when it stood on the screen.
    written_at: datetime
    shown_at: datetime


class Screen:
    """Follows ``/api/v1/feed`` in a thread of its own; after a cut it resumes from the last line it saw."""

    def __init__(self, base_url: str, cookies: httpx.Cookies, *, verify: ssl.SSLContext | bool = True) -> None:
        self._client = httpx.Client(
            base_url=base_url,
            cookies=cookies,
            verify=verify,
            timeout=httpx.Timeout(10.0, read=40.0),
            trust_env=False,
        )
        self._closed = threading.Event()
        self._last: str | None = None
        self._thread = threading.Thread(target=self._follow, name="screen", daemon=True)
        self.news: list[News] = []
        self.reconnections = -1

    def open(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._closed.set()
        self._client.close()

    def _follow(self) -> None:
        while not self._closed.is_set():
            self.reconnections += 1
            try:
                self._read()
            except (httpx.HTTPError, OSError, RuntimeError):  # RuntimeError: closed while reading
                time.sleep(0.2)

    def _read(self) -> None:
        headers = {"Last-Event-ID": self._last} if self._last else {}
        with self._client.stream("GET", "/api/v1/feed", headers=headers) as response:
            if response.status_code != httpx.codes.OK:
                time.sleep(0.5)
                return
            event: dict[str, str] = {}
            for line in response.iter_lines():
                if self._closed.is_set():
                    return
                if line:
                    field, _, value = line.partition(": ")
                    event[field] = value
                else:
                    self._take(event)
                    event = {}

    def _take(self, event: dict[str, str]) -> None:
        self._last = event.get("id", self._last)
        if "data" not in event or "id" not in event:
            return
        body = json.loads(event["data"])
        written = datetime.fromisoformat(body["at"])
        self.news.append(
            News(int(event["id"]), str(body["topic"]), str(body["subject_id"]), written, datetime.now(UTC))
        )
