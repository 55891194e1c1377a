"""A phone says where it can be told: what a browser cannot have said is refused, in words that say what to do."""

from dataclasses import replace
from typing import Any

import pytest

from tests.central.brain import Brain
from tests.central.http.errands import PHONE

ON = {**PHONE, "language": "zh"}


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({}, 204),
        ({"endpoint": "http://fcm.googleapis.com/fcm/send/a"}, 422),
        ({"endpoint": "https://192.168.1.1/admin"}, 422),
        ({"endpoint": "https://localhost/fcm.googleapis.com"}, 422),
        ({"endpoint": "https://fcm.googleapis.com@10.0.0.1/"}, 422),
        ({"p256dh": "B" * 87}, 422),
        ({"auth": "A" * 40}, 422),
        ({"language": "fr"}, 422),
        ({"extra": 1}, 422),
    ],
)
async def test_only_what_a_browser_says_is_taken(brain: Brain, change: dict[str, Any], status: int) -> None:
    patrol = await brain.signed_in("patrol")
    answer = await patrol.put("/api/v1/push", json=ON | change)
    assert answer.status_code == status, answer.text
    if status == 422 and set(change) <= {"endpoint"}:
        assert "https" in answer.json()["detail"]["zh"]
    rows = (await patrol.get("/api/v1/push")).json()
    assert len(rows["public_key"]) == 87


async def test_a_brain_without_push_says_so(brain: Brain) -> None:
    brain.app.state.world = replace(brain.world, push=None)
    patrol = await brain.signed_in("patrol")
    assert (await patrol.get("/api/v1/push")).json() == {"public_key": None}
    answer = await patrol.put("/api/v1/push", json=ON)
    assert answer.status_code == 422
    assert answer.json()["detail"]["zh"] == "这套系统没有开通手机推送。"
