"""The code is made of what the sender alone has, and read however people write it."""

import pytest

from central.domain.tracking_code import tracking_code, tracking_digest, typed_code


def test_a_code_is_the_same_for_the_same_key_and_salt_and_for_nothing_else() -> None:
    code = tracking_code("key", b"salt")
    assert code == tracking_code("key", b"salt")
    assert len({code, tracking_code("key", b"other"), tracking_code("other", b"salt")}) == 3
    assert [len(group) for group in code.split("-")] == [4, 4, 4]
    assert not set(code) & set("IO01")


@pytest.mark.parametrize(
    "typed",
    [
        "K7QX-2MNB-PW9D",
        " k7qx 2mnb pw9d ",
        "K7QX2MNBPW9D",
        "Ｋ７ＱＸ－２ＭＮＢ－ＰＷ９Ｄ",
        "k7qx—2mnb——pw9d",
        "K7QX。2MNB。PW9D",
        "https://wanglou.example.cn/t/K7QX-2MNB-PW9D",
        "https://wanglou.example.cn/t/K7QX-2MNB-PW9D?lang=en",
        "http://10.0.0.5:8100/t/k7qx-2mnb-pw9d/",
    ],
)
def test_however_a_code_is_typed_or_pasted_it_is_found(typed: str) -> None:
    found = typed_code(typed)
    assert found is not None
    assert tracking_digest(found) == tracking_digest("K7QX-2MNB-PW9D")


@pytest.mark.parametrize("typed", ["", "13800", "我的上报", "K7QX/2MNB", "../../etc", "A" * 41, "K7QX-2MNB-PW9D<b>"])
def test_what_can_be_no_code_is_none(typed: str) -> None:
    assert typed_code(typed) is None
