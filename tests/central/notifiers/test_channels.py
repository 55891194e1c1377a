"""Each channel speaks to a gateway that really listens, in that gateway's words; what it answers is believed."""

import base64
import email
import email.policy
import hmac
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central import mailing
from central.domain.networks import read_networks
from central.gateways import agrees, filled, number_of
from central.notifiers import ChannelsUnreadable, dingtalk, find_channels, known_channels, read_channels
from central.outgoing import Outgoing
from central.services.ports.notices import Ear, Message, NotSent
from protocol.texts import Text
from tests.central.notifiers.gateways import http_gateway, smtp_gateway

HERE = Outgoing(read_networks("127.0.0.0/8"))
EAR = Ear("qingyuan/hedong/xinyuanli/g1", "李网格", "138 0000-1111", "li@example.org")
MESSAGE = Message(uuid4(), Text(zh="新任务（20261123-001）：劝离", en="New task"), "https://wanglou.example/patrol")
NOW = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


async def test_a_text_message_is_asked_for_in_the_gateways_own_words() -> None:
    async with http_gateway((200, '{"code": 0, "id": "17"}')) as gateway:
        section = {
            "url": f"{gateway.url}/send",
            "headers": {"Authorization": "Bearer secret"},
            "body": {"mobiles": ["{phone}"], "params": {"text": "{text} {link}"}, "sign": "望楼"},
            "says": {"code": 0},
        }
        sms = find_channels(HERE, {"sms": section})["sms"]
        assert await sms.deliver(MESSAGE, EAR) == '200 {"code": 0, "id": "17"}'
    path, headers, body = gateway.heard[0]
    assert (path, headers["authorization"]) == ("/send", "Bearer secret")
    assert body == {
        "mobiles": ["13800001111"],
        "params": {"text": "新任务（20261123-001）：劝离 https://wanglou.example/patrol"},
        "sign": "望楼",
    }


@pytest.mark.parametrize("answer", [(500, "down"), (200, '{"code": 7}'), (200, "<html>"), (302, "")])
async def test_a_gateway_that_does_not_say_yes_has_not_sent(answer: tuple[int, str]) -> None:
    async with http_gateway(answer) as gateway:
        section = {"url": f"{gateway.url}/key-in-the-address", "body": {"to": "{phone}"}, "says": {"code": 0}}
        with pytest.raises(NotSent) as refused:
            await find_channels(HERE, {"phone_call": section})["phone_call"].deliver(MESSAGE, EAR)
    assert "key-in-the-address" not in str(refused.value)


async def test_nobody_is_called_outside_the_networks_that_were_written_down() -> None:
    async with http_gateway() as gateway:
        section = {"url": gateway.url, "body": {"to": "{phone}"}}
        with pytest.raises(NotSent):
            await find_channels(Outgoing(), {"sms": section})["sms"].deliver(MESSAGE, EAR)
    assert gateway.heard == []


async def test_the_robot_of_the_nearest_group_says_it_and_calls_the_person() -> None:
    async with http_gateway() as street, http_gateway() as community:
        groups = [
            {"place": "qingyuan/hedong", "url": f"{street.url}/cgi-bin/webhook/send?key=a"},
            {"place": "qingyuan/hedong/xinyuanli", "url": f"{community.url}/cgi-bin/webhook/send?key=b"},
        ]
        wecom = find_channels(HERE, {"wecom": {"groups": groups}})["wecom"]
        await wecom.deliver(MESSAGE, EAR)
        await wecom.deliver(MESSAGE, Ear("qingyuan/hedong"))
        assert not wecom.reaches(Ear("qingyuan/hedongcun"))
    assert [body["text"]["mentioned_mobile_list"] for _, _, body in community.heard] == [["13800001111"]]
    assert [body["text"]["mentioned_mobile_list"] for _, _, body in street.heard] == [[]]
    assert community.heard[0][2]["text"]["content"].startswith("新任务")


async def test_dingtalk_is_signed_and_its_no_is_a_no() -> None:
    async with http_gateway((200, '{"errcode": 0}'), (200, '{"errcode": 310000, "errmsg": "sign not match"}')) as robot:
        groups = [{"place": "qingyuan", "url": f"{robot.url}/robot/send?access_token=t", "secret": "SECabc"}]
        channel = find_channels(HERE, {"dingtalk": {"groups": groups}})["dingtalk"]
        assert isinstance(channel, dingtalk.DingTalk)
        channel = replace(channel, now=lambda: NOW)
        await channel.deliver(MESSAGE, EAR)
        with pytest.raises(NotSent, match="sign not match"):
            await channel.deliver(MESSAGE, EAR)
    path, _, body = robot.heard[0]
    asked = parse_qs(urlsplit(path).query)
    stamp = f"{round(NOW.timestamp() * 1000)}"
    expected = base64.b64encode(hmac.digest(b"SECabc", f"{stamp}\nSECabc".encode(), "sha256")).decode()
    assert (asked["timestamp"], asked["sign"]) == ([stamp], [expected])
    assert body["at"]["atMobiles"] == ["13800001111"]


async def test_a_letter_says_it_in_both_languages() -> None:
    async with smtp_gateway() as server:
        section = {"host": "localhost", "port": server.port, "security": "none", "sender": "望楼 <duty@example.org>"}
        mail = find_channels(HERE, {"email": section})["email"]
        assert mail.reaches(EAR)
        assert not mail.reaches(replace(EAR, email=None))
        assert "queued as 17" in await mail.deliver(MESSAGE, EAR)
    ((sender, to, letter),) = server.letters
    read = email.message_from_string(letter, policy=email.policy.default)
    assert "duty@example.org" in sender
    assert "li@example.org" in to[0]
    assert read["Subject"] == "新任务（20261123-001）：劝离"
    said = read.get_content()
    assert "New task" in said
    assert "https://wanglou.example/patrol" in said


async def test_a_letter_that_was_taken_is_sent_though_the_server_says_no_good_bye(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mailing, "GOOD_BYE_S", 0.01)
    async with smtp_gateway(lingers=True) as server:
        section = {"host": "127.0.0.1", "port": server.port, "security": "none", "sender": "duty@example.org"}
        assert "queued as 17" in await find_channels(HERE, {"email": section})["email"].deliver(MESSAGE, EAR)
        await server.alone.wait()


async def test_a_letter_that_is_refused_or_finds_nobody_is_not_sent() -> None:
    async with smtp_gateway(refuses="550 no such person") as server:
        section = {"host": "127.0.0.1", "port": server.port, "security": "none", "sender": "duty@example.org"}
        with pytest.raises(NotSent, match="550"):
            await find_channels(HERE, {"email": section})["email"].deliver(MESSAGE, EAR)
        with pytest.raises(NotSent):
            await find_channels(Outgoing(), {"email": section})["email"].deliver(MESSAGE, EAR)
    assert server.letters == []
    with pytest.raises(NotSent):  # nobody listens there any more
        await find_channels(HERE, {"email": section})["email"].deliver(MESSAGE, EAR)


# What is written down


def test_without_a_file_there_is_no_channel(tmp_path: Path) -> None:
    assert find_channels(HERE, read_channels(tmp_path / "channels.toml")) == {}


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("[smss]\n", "sms"),
        ("[sms]\nurl = 'http://h/'\nbodi = {}\n", "sms"),
        ("[sms]\nurl = 'ftp://h/'\nbody = {}\n", "sms"),
        ("sms = 3\n", "sms"),
        ("[wecom]\ngroups = []\n", "wecom"),
        ("[email]\nhost = 'h'\nport = 0\nsender = 'a@b'\n", "email"),
        ("[sms\n", "channels.toml"),
        ("[sms]\nurl = 'http://h/'\nbody = {to = '{phon}'}\n", "{phone}"),
        ("[sms]\nurl = 'http://h/'\nbody = {to = '{phone}', t = [{x = '{txt}'}]}\n", "{text}"),
        ("[phone_call]\nurl = 'http://h/'\nbody = {text = '{text}'}\n", "{phone}"),
        ("[sms]\nurl = 'http://h/'\nbody = {to = '{phone}', at = 2026-01-01}\n", "sms"),
    ],
)
def test_what_cannot_be_meant_keeps_the_brain_from_starting_and_says_where(
    written: str, named: str, tmp_path: Path
) -> None:
    file = tmp_path / "channels.toml"
    file.write_text(written, encoding="utf-8")
    with pytest.raises(ChannelsUnreadable) as refused:
        find_channels(HERE, read_channels(file))
    assert named in refused.value.text.zh
    assert named in refused.value.text.en


def test_every_file_of_the_folder_is_a_channel() -> None:
    assert known_channels() == ["dingtalk", "email", "phone_call", "sms", "web_push", "wecom"]


@given(st.text(max_size=40))
def test_a_number_is_digits_or_none(written: str) -> None:
    number = number_of(written)
    assert number is None or number.lstrip("+").isdecimal()


@given(st.dictionaries(st.sampled_from(["phone", "text"]), st.text(max_size=20), min_size=2))
def test_what_a_value_holds_is_not_filled_again(values: dict[str, str]) -> None:
    assert filled({"a": ["{text}"], "b": {"c": "{phone}"}, "d": 3}, values) == {
        "a": [values["text"]], "b": {"c": values["phone"]}, "d": 3
    }  # fmt: skip


def test_an_answer_agrees_when_it_says_all_that_was_asked_for() -> None:
    assert agrees(b'{"code": 0, "x": 1}', {"code": 0})
    assert not agrees(b'{"code": "0"}', {"code": 0})
    assert not agrees(b"[0]", {"code": 0})
    assert agrees(b"anything", {})
