"""Only an enrolled agent, with its own key, an untouched body and a clock that fits, is heard."""

import base64
import hashlib
import json
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from central.http.tokens import SecretTokens
from protocol.messages import (
    COVERED_COMPONENTS,
    LARGEST_BATCH,
    PATH_ENROL,
    PATH_EVENTS,
    PATH_HELLO,
    SIGNATURE_MAX_AGE_S,
)
from protocol.scope import whole
from tests.central.brain import COMMUNITY, DISTRICT, Brain, a_photo


def batch(brain: Brain) -> bytes:
    return json.dumps({"events": [brain.event()]}).encode()


async def refused(brain: Brain, request: object) -> tuple[int, str]:
    answer = await brain.anybody().send(request)
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, answer.json()["code"]


async def test_a_signed_batch_is_heard(brain: Brain) -> None:
    answer = await brain.events(brain.event())
    assert answer["answers"][0]["outcome"] == "accepted"


async def test_the_wrong_key_is_not_heard(brain: Brain) -> None:
    request = brain.signed("POST", PATH_EVENTS, batch(brain), key=Ed25519PrivateKey.generate())
    assert await refused(brain, request) == (401, "signature")


async def test_an_unknown_agent_or_another_ones_key_id_is_not_heard(brain: Brain) -> None:
    assert await refused(brain, brain.signed("POST", PATH_EVENTS, b"{}", agent_id="nobody")) == (401, "signature")
    request = brain.signed("POST", PATH_EVENTS, b"{}", key_id="agent-2")
    assert await refused(brain, request) == (401, "signature")


async def test_an_altered_body_is_not_heard(brain: Brain) -> None:
    request = brain.signed("POST", PATH_EVENTS, batch(brain))
    altered = request.content.replace(b"intrusion", b"loitering")
    forged = brain.anybody().build_request("POST", PATH_EVENTS, content=altered, headers=dict(request.headers))
    forged.headers["Content-Length"] = str(len(altered))
    assert await refused(brain, forged) == (401, "signature")
    digest = base64.b64encode(hashlib.sha256(altered).digest()).decode()
    forged.headers["Content-Digest"] = f"sha-256=:{digest}:"
    assert await refused(brain, forged) == (401, "signature"), "a new digest is not signed"


@pytest.mark.parametrize("missing", COVERED_COMPONENTS)
async def test_a_signature_that_leaves_something_out_is_not_enough(brain: Brain, missing: str) -> None:
    covered = tuple(name for name in COVERED_COMPONENTS if name != missing)
    request = brain.signed("POST", PATH_EVENTS, batch(brain), covered=covered)
    assert await refused(brain, request) == (401, "signature")


async def test_another_path_method_or_tag_is_not_what_was_signed(brain: Brain) -> None:
    request = brain.signed("POST", PATH_EVENTS, b"{}")
    moved = brain.anybody().build_request("POST", PATH_HELLO, content=b"{}", headers=dict(request.headers))
    assert await refused(brain, moved) == (401, "signature")
    asked = brain.anybody().build_request("POST", f"{PATH_EVENTS}?x=1", content=b"{}", headers=dict(request.headers))
    assert await refused(brain, asked) == (401, "signature")
    assert await refused(brain, brain.signed("POST", PATH_EVENTS, b"{}", tag="other")) == (401, "signature")


async def test_no_signature_at_all_is_not_heard(brain: Brain) -> None:
    for headers in ({}, {"Wanglou-Agent": brain.agent_id}, {"Wanglou-Agent": brain.agent_id, "Signature": "x"}):
        request = brain.anybody().build_request("POST", PATH_EVENTS, content=b"{}", headers=headers)
        assert await refused(brain, request) == (401, "signature")


@pytest.mark.parametrize("off_by", [-SIGNATURE_MAX_AGE_S - 5, SIGNATURE_MAX_AGE_S + 5])
async def test_a_wrong_clock_is_told_the_time(brain: Brain, off_by: int) -> None:
    created = brain.world.now() + timedelta(seconds=off_by)
    answer = await brain.anybody().send(brain.signed("POST", PATH_EVENTS, batch(brain), created=created))
    assert answer.status_code == 401
    assert answer.json()["code"] == "clock"

    assert abs((datetime.fromisoformat(answer.json()["now"]) - brain.world.now()).total_seconds()) < 60
    stranger = brain.signed("POST", PATH_EVENTS, b"{}", created=created, key=Ed25519PrivateKey.generate())
    assert await refused(brain, stranger) == (401, "signature"), "the time is told only to the key's holder"


async def test_a_small_difference_of_clocks_does_not_matter(brain: Brain) -> None:
    for seconds in (-SIGNATURE_MAX_AGE_S + 20, SIGNATURE_MAX_AGE_S - 20):
        created = brain.world.now() + timedelta(seconds=seconds)
        answer = await brain.anybody().send(brain.signed("POST", PATH_EVENTS, batch(brain), created=created))
        assert answer.status_code == 200, answer.text


async def test_sending_it_again_changes_nothing(brain: Brain) -> None:
    request = brain.signed("POST", PATH_EVENTS, batch(brain))
    first, second = await brain.anybody().send(request), await brain.anybody().send(request)
    assert first.json()["answers"][0]["outcome"] == "accepted"
    assert second.json()["answers"][0]["outcome"] == "duplicate"


async def test_a_disabled_agent_is_not_heard(brain: Brain) -> None:
    async with brain.world.transaction() as store:
        agent = await store.agents.by_id(brain.agent_id)
        assert agent is not None
        await store.agents.save(whole(DISTRICT), replace(agent, disabled=True))
    assert await refused(brain, brain.signed("POST", PATH_EVENTS, b"{}")) == (403, "agent_disabled")
    stranger = brain.signed("POST", PATH_EVENTS, b"{}", key=Ed25519PrivateKey.generate())
    assert await refused(brain, stranger) == (401, "signature")


async def test_a_bad_event_is_rejected_with_its_reason_and_spoils_no_other(brain: Brain) -> None:
    body = {"events": [{"nonsense": True}, brain.event(), brain.event(confidence=7)]}
    answer = await brain.anybody().send(brain.signed("POST", PATH_EVENTS, json.dumps(body).encode()))
    answers = answer.json()["answers"]
    assert [each["outcome"] for each in answers] == ["rejected", "accepted", "rejected"]
    assert answers[0]["reason"]["zh"]


async def test_a_batch_beyond_the_bound_is_refused_whole(brain: Brain) -> None:
    body = json.dumps({"events": [brain.event()] * (LARGEST_BATCH + 1)}).encode()
    answer = await brain.anybody().send(brain.signed("POST", PATH_EVENTS, body))
    assert 400 <= answer.status_code < 500


async def test_hello_is_answered_with_what_the_cameras_shall_do(brain: Brain) -> None:
    letter = {"agent_version": "9.9", "protocols": [1], "now": brain.world.now().isoformat(), "newer_key": 1}
    answer = await brain.anybody().send(brain.signed("POST", PATH_HELLO, json.dumps(letter).encode()))
    assert answer.status_code == 200, answer.text
    assert [each["camera_id"] for each in answer.json()["cameras"]] == ["cam-lawn"]
    letter["protocols"] = [99]
    too_new = await brain.anybody().send(brain.signed("POST", PATH_HELLO, json.dumps(letter).encode()))
    assert too_new.status_code == 422
    assert too_new.json()["code"] == "protocol"


async def test_evidence_must_be_what_it_says(brain: Brain) -> None:
    picture = a_photo()
    digest = hashlib.sha256(picture).hexdigest()
    cases = [
        (digest, picture, "image/jpeg", 200),
        (digest, picture, "image/jpeg", 200),
        (digest, picture, "image/png", 415),
        (digest, picture, "text/html", 415),
        ("0" * 64, picture, "image/jpeg", 422),
        ("not-a-digest", picture, "image/jpeg", 422),
    ]
    for name, body, kind, status in cases:
        request = brain.signed("PUT", f"/v1/edge/evidence/{name}", body, content_type=kind)
        answer = await brain.anybody().send(request)
        assert answer.status_code == status, (kind, answer.text)
    page = b"<html><script>alert(1)</script>"
    disguised = brain.signed("PUT", f"/v1/edge/evidence/{hashlib.sha256(page).hexdigest()}", page,
                             content_type="image/jpeg")  # fmt: skip
    assert (await brain.anybody().send(disguised)).status_code == 415


async def test_an_agent_enrols_with_its_code_once(brain: Brain) -> None:
    admin = await brain.signed_in("admin")
    code = (await admin.post("/api/v1/enrolment-codes", json={"place_path": COMMUNITY})).json()["code"]
    key = Ed25519PrivateKey.generate()
    public = base64.b64encode(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()
    letter = {"code": code, "public_key": public, "agent_name": "新节点", "agent_version": "1"}
    wrong = await brain.anybody().post(PATH_ENROL, json={**letter, "code": SecretTokens().enrolment_code()})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "enrolment_code")
    enrolled = await brain.anybody().post(PATH_ENROL, json=letter)
    assert enrolled.status_code == 200, enrolled.text
    agent_id = enrolled.json()["agent_id"]
    again = await brain.anybody().post(PATH_ENROL, json=letter)
    assert again.status_code == 422
    hello = {"agent_version": "1", "protocols": [1], "now": brain.world.now().isoformat()}
    heard = brain.signed("POST", PATH_HELLO, json.dumps(hello).encode(), key=key, agent_id=agent_id)
    assert (await brain.anybody().send(heard)).status_code == 200


async def test_an_event_of_a_camera_that_is_not_the_agents_is_rejected(brain: Brain) -> None:
    answer = await brain.events(brain.event(camera_id=f"cam-{uuid4().hex[:6]}"))
    assert answer["answers"][0]["outcome"] == "rejected"
