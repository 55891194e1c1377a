"""One person with a browser or a phone: signs in, reads and acts through the public HTTP interface, nothing else."""

import ssl
import time
from collections.abc import Mapping, Sequence
from typing import Any

import httpx

#: A brain that is being started again answers within this; people press the button again meanwhile.
PATIENCE_S = 30.0
PAUSE_S = 0.3


class Away(Exception):
    """The brain has not answered for longer than a person would wait."""


class Refused(Exception):
    """The brain answered, and said no. ``status`` and ``code`` are those of its problem+json."""

    def __init__(self, status: int, body: Mapping[str, Any]) -> None:
        self.status = status
        self.code = str(body.get("code", ""))
        super().__init__(f"{status} {self.code} {body.get('detail', '')}")


class Person:
    """A caller of the interface. Asks again where no answer came, then raises Away; what was refused raises Refused."""

    def __init__(self, base_url: str, *, verify: ssl.SSLContext | bool = True, name: str = "somebody") -> None:
        self.name = name
        # A proxy named in the environment is for the world outside; the brain is on this machine.
        self._client = httpx.Client(base_url=base_url, verify=verify, timeout=15.0, trust_env=False)
        self._csrf: dict[str, str] = {}

    def sign_in(self, login: str, password: str) -> dict[str, Any]:
        me: dict[str, Any] = self.post("/api/v1/session", {"login": login, "password": password})
        self._csrf = {"X-CSRF-Token": me["csrf"]}
        return me

    @property
    def cookies(self) -> httpx.Cookies:
        return self._client.cookies

    def get(self, path: str) -> Any:
        return self._answer("GET", path)

    def post(self, path: str, body: Mapping[str, Any] | None = None) -> Any:
        return self._answer("POST", path, json=body or {}, headers=self._csrf)

    def put(self, path: str, body: Mapping[str, Any]) -> Any:
        return self._answer("PUT", path, json=body, headers=self._csrf)

    def post_form(self, path: str, fields: Mapping[str, str], photos: Sequence[bytes] = ()) -> Any:
        """A form as a phone sends it, photos included."""
        files = [("photos", (f"photo{i}.jpg", body, "image/jpeg")) for i, body in enumerate(photos)]
        return self._answer("POST", path, data=dict(fields), files=files or None, headers=self._csrf)

    def close(self) -> None:
        self._client.close()

    def _answer(self, method: str, path: str, **request: Any) -> Any:
        response = self._reach(method, path, **request)
        if response.is_success:
            return response.json() if response.content else None
        is_problem = "json" in response.headers.get("content-type", "")
        raise Refused(response.status_code, response.json() if is_problem else {})

    def _reach(self, method: str, path: str, **request: Any) -> httpx.Response:
        """The brain's answer, however often it takes: every step here may be sent twice without harm."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            try:
                response = self._client.request(method, path, **request)
            except httpx.TransportError as error:
                if time.monotonic() > deadline:
                    raise Away(f"{method} {path}: {error}") from error
            else:
                if response.status_code != httpx.codes.SERVICE_UNAVAILABLE or time.monotonic() > deadline:
                    return response
            time.sleep(PAUSE_S)
