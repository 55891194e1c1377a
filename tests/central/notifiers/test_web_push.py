"""A notice is sealed for one browser, sent over https to a service that really listens, and read by that browser."""

import ssl
import time
from pathlib import Path
from uuid import uuid4

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec

from central.domain.networks import read_networks
from central.domain.push import Device
from central.notifiers import ChannelsUnreadable, find_channels
from central.notifiers.web_push import WebPush
from central.outgoing import Outgoing
from central.pushing import KEY_FILE, NoPushKey, is_key, own_key
from central.services.ports.notices import Ear, Gone, Message, NotSent
from protocol.texts import Text
from tests.central.domain.test_push import NOON
from tests.central.notifiers.push_service import Browser, PushService, base64url, claims_of, push_service, raw_of

HERE = Outgoing(read_networks("127.0.0.0/8"))
MESSAGE = Message(uuid4(), Text(zh="新任务（20261123-001）：劝离", en="New task"), "", "/patrol/tasks/17")


def channel_to(service: PushService, folder: Path, outgoing: Outgoing = HERE) -> WebPush:
    section = {"contact": "duty@example.org", "services": [service.name]}
    made = find_channels(outgoing, {"web_push": section}, folder)["web_push"]
    assert isinstance(made, WebPush)
    return made


def ear_of(service: PushService, browser: Browser, language: str = "zh") -> Ear:
    device = Device(uuid4(), "qingyuan", uuid4(), service.address(), language=language, put_at=NOON, **browser.keys)
    return Ear("qingyuan", device=device)


def test_our_browser_reads_as_the_standard_says() -> None:
    """RFC 8291, section 5."""
    private = int.from_bytes(raw_of("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"), "big")
    browser = Browser(ec.derive_private_key(private, ec.SECP256R1()), raw_of("BTBZMqHH6r4Tts7J_aSIgg"))
    body = (
        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK"
        "6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
    )
    assert browser.read(raw_of(body)) == b"When I grow up, I want to be a watermelon"


async def test_the_browser_alone_reads_it_and_the_service_knows_who_sent_it(
    certified: ssl.SSLContext, tmp_path: Path
) -> None:
    browser = Browser()
    async with push_service(certified) as service:
        channel = channel_to(service, tmp_path)
        assert await channel.deliver(MESSAGE, ear_of(service, browser)) == "201"
        assert await channel.deliver(MESSAGE, ear_of(service, browser, "en")) == "201"
    told = {"opens": "/patrol/tasks/17", "id": str(MESSAGE.notice_id)}
    assert service.read_by(browser) == [{"words": MESSAGE.words.zh, **told}, {"words": "New task", **told}]
    path, headers, body = service.heard[0]
    assert path == "/push/one"
    assert (headers["content-encoding"], headers["urgency"], headers["ttl"]) == ("aes128gcm", "high", "120")
    claims, key = claims_of(headers["authorization"])
    assert (claims["aud"], claims["sub"]) == ("https://localhost", "mailto:duty@example.org")
    assert time.time() < claims["exp"] <= time.time() + 86_400
    assert key == channel.door.public_key
    with pytest.raises(InvalidTag):
        Browser(auth=browser.auth).read(body)


@pytest.mark.parametrize("status", [404, 410])
async def test_an_address_that_was_taken_back_is_gone(certified: ssl.SSLContext, tmp_path: Path, status: int) -> None:
    async with push_service(certified, status) as service:
        with pytest.raises(Gone):
            await channel_to(service, tmp_path).deliver(MESSAGE, ear_of(service, Browser()))


@pytest.mark.parametrize("status", [301, 403, 429, 500])
async def test_a_service_that_does_not_say_yes_has_not_sent(
    certified: ssl.SSLContext, tmp_path: Path, status: int
) -> None:
    async with push_service(certified, status) as service:
        with pytest.raises(NotSent) as refused:
            await channel_to(service, tmp_path).deliver(MESSAGE, ear_of(service, Browser()))
        assert not isinstance(refused.value, Gone)
        assert service.address() not in str(refused.value)


async def test_nobody_is_called_outside_the_networks_and_services_that_were_written_down(
    certified: ssl.SSLContext, tmp_path: Path
) -> None:
    async with push_service(certified) as service:
        with pytest.raises(NotSent):
            await channel_to(service, tmp_path, Outgoing()).deliver(MESSAGE, ear_of(service, Browser()))
        section = {"contact": "duty@example.org"}
        assert not find_channels(HERE, {"web_push": section}, tmp_path)["web_push"].reaches(ear_of(service, Browser()))
    assert service.heard == []


def test_the_key_is_made_once_for_us_alone_and_kept(tmp_path: Path) -> None:
    made = own_key(tmp_path / "data")
    assert own_key(tmp_path / "data") == made
    assert (tmp_path / "data" / KEY_FILE).stat().st_mode & 0o777 == 0o600
    assert [file.name for file in (tmp_path / "data").iterdir()] == [KEY_FILE]
    (tmp_path / KEY_FILE).write_text("no key")
    with pytest.raises(NoPushKey, match=KEY_FILE):
        own_key(tmp_path)


def test_a_key_that_is_no_point_of_the_curve_is_none() -> None:
    assert is_key(Browser().keys["p256dh"])
    for wrong in ("", "BA", base64url(b"\4" + b"\1" * 64), "ä", "é" * 87):
        assert not is_key(wrong)


def test_what_cannot_be_meant_is_named(tmp_path: Path) -> None:
    for section in ({}, {"contact": "nobody"}, {"contact": "a@b", "services": ["https://push.example/"]}):
        with pytest.raises(ChannelsUnreadable, match="web_push"):
            find_channels(HERE, {"web_push": section}, tmp_path)
