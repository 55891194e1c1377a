"""Addresses as people paste them: the login comes off, whatever it is made of, and nothing secret is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.addresses import AddressError, read_address, with_login

LETTERS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)


def test_a_pasted_login_is_taken_off_and_put_on_again() -> None:
    read = read_address("rtsp://admin:a%40b%2Fc@192.168.1.64:554/Streaming/Channels/102")
    assert read.shown == read.full == "rtsp://192.168.1.64:554/Streaming/Channels/102"
    assert (read.username, read.password) == ("admin", "a@b/c")
    assert (
        with_login(read.full, read.username, read.password)
        == "rtsp://admin:a%40b%2Fc@192.168.1.64:554/Streaming/Channels/102"
    )


@given(LETTERS, LETTERS)
def test_any_login_typed_beside_the_address_comes_back_from_what_the_decoder_gets(user: str, password: str) -> None:
    whole = with_login("rtsp://10.0.0.5/live", user, password)
    read = read_address(whole)
    assert (read.full, read.username, read.password) == ("rtsp://10.0.0.5/live", user, password)


def test_a_careless_password_with_an_at_sign_is_taken_off_whole() -> None:
    read = read_address("rtsp://admin:p@ss@10.0.0.5/live")
    assert (read.shown, read.password) == ("rtsp://10.0.0.5/live", "p@ss")


def test_what_is_typed_beside_counts_before_what_is_pasted() -> None:
    read = read_address("rtsp://old:older@10.0.0.5/live", "new", "newer")
    assert (read.username, read.password) == ("new", "newer")
    assert read_address("rtsp://old:older@10.0.0.5/live", "new").password is None


def test_a_login_in_the_path_or_query_is_kept_for_the_node_and_shown_to_nobody() -> None:
    read = read_address("rtsp://10.0.0.5/user=admin&password=secret&channel=1&stream=1.sdp?token=abc")
    assert read.shown == "rtsp://10.0.0.5/user=***&password=***&channel=1&stream=1.sdp?token=***"
    assert "secret" in read.full and "secret" not in repr(read)


@pytest.mark.parametrize(
    "written",
    ["", "10.0.0.5", "//10.0.0.5/live", "file:///etc/passwd", "http://10.0.0.5/", "rtsp:///live", "rtsp://a b/",
     "rtsp://10.0.0.5:port/", "rtsp://[::1/", "rtsp://h/\na", "rtsp://h/" + "x" * 500],
)  # fmt: skip
def test_what_is_no_address_of_a_camera_is_refused(written: str) -> None:
    with pytest.raises(AddressError) as refused:
        read_address(written)
    assert len(written) < 9 or written not in refused.value.text.zh
