"""A browser names the address it is told at, so anybody could name any: only known services by https are believed."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.push import KNOWN_SERVICES, LONGEST_ADDRESS, MOST_DEVICES, Device, is_push_address, too_many
from tests.central.domain.builders import some_id

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "address",
    [
        "https://fcm.googleapis.com/fcm/send/cJ1x:APA91b_-",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
        "https://web.push.apple.com/QGuQyavXutnMHsgDMYH8Mfg",
        "https://wns2-par02p.notify.windows.com/w/?token=BQYAA%3d",
    ],
)
def test_what_browsers_name_is_believed(address: str) -> None:
    assert is_push_address(address, KNOWN_SERVICES)


@pytest.mark.parametrize(
    "address",
    [
        "http://fcm.googleapis.com/fcm/send/a",
        "https://fcm.googleapis.com",
        "https://fcm.googleapis.com:8443/a",
        "https://fcm.googleapis.com.evil.example/a",
        "https://evilfcm.googleapis.com/a",
        "https://notify.windows.com/a",
        "https://evilnotify.windows.com/a",
        "https://fcm.googleapis.com@10.0.0.1/a",
        "https://10.0.0.1/fcm.googleapis.com/",
        "https://10.0.0.1\\@fcm.googleapis.com/",
        "https://[::1]/a",
        "https://127.0.0.1/a",
        "https://FCM.googleapis.com/a",
        "https://fcm.googleapis.com/a b",
        "https://fcm.googleapis.com/a\r\nHost: x",
        "https://fcm。googleapis。com/a",
        "//fcm.googleapis.com/a",
        "",
        "https://fcm.googleapis.com/" + "a" * LONGEST_ADDRESS,
    ],
)
def test_whatever_else_is_written_there_is_not(address: str) -> None:
    assert not is_push_address(address, KNOWN_SERVICES)


@given(st.text(max_size=60), st.sampled_from(["https://", "http://", "//", ""]))
def test_nothing_is_believed_that_does_not_begin_with_a_service_by_https(rest: str, scheme: str) -> None:
    believed = is_push_address(scheme + rest, ("push.example",))
    assert believed == (scheme == "https://" and rest.startswith("push.example/") and rest.isascii()
                        and all("!" <= letter <= "~" for letter in rest))  # fmt: skip


@given(st.lists(st.integers(0, 30), max_size=12))
def test_the_newest_phones_are_kept(ages: list[int]) -> None:
    devices = [
        Device(some_id(f"d{n}"), "qingyuan", some_id("a"), f"https://push.example/{n}", "", "", "zh",
               NOON - timedelta(days=age))
        for n, age in enumerate(ages)
    ]  # fmt: skip
    gone = too_many(devices)
    kept = [device for device in devices if device not in gone]
    assert len(kept) == min(len(devices), MOST_DEVICES)
    assert all(here.put_at >= there.put_at for here in kept for there in gone)
