"""Only what somebody wrote down may be called, whatever an address is dressed as."""

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.domain.networks import Allowed, NoNetwork, read_networks

LIST = """
# 短信网关 the gateway
203.0.113.0/24   # a remark
2001:db8:5::/48

198.51.100.7
"""
#: Ways to write an IPv4 address as an IPv6 one.
DRESSES = ("::ffff:0:0", "64:ff9b::", "64:ff9b:1::", "::")


def dressed(address: IPv4Address) -> list[str]:
    plain = int(address)
    found = [str(IPv6Address(int(IPv6Address(dress)) | plain)) for dress in DRESSES if plain > 1 or dress != "::"]
    sixtofour = IPv6Address(0x2002 << 112 | plain << 80)
    teredo = IPv6Address(0x2001_0000 << 96 | (plain ^ 0xFFFF_FFFF))
    return [*found, str(sixtofour), str(teredo)]


def test_a_network_is_a_line() -> None:
    allowed = read_networks(LIST)
    for inside in ("203.0.113.0", "203.0.113.255", "198.51.100.7", "2001:db8:5::1", "2001:db8:5:ffff::"):
        assert allowed.covers(inside), inside
    for outside in ("203.0.114.1", "198.51.100.8", "2001:db8:6::1", "127.0.0.1", "::1", "10.0.0.1", "fe80::1%eth0"):
        assert not allowed.covers(outside), outside


@pytest.mark.parametrize("line", ["example.com", "203.0.113.9/24", "0x7f.1", "2130706433", "10.0.0.0/33", "10.0.0.*"])
def test_a_line_that_is_none_is_named(line: str) -> None:
    with pytest.raises(NoNetwork) as wrong:
        read_networks(f"203.0.113.0/24\n{line} # x\n")
    assert wrong.value.values == {"line": 2, "written": line}
    assert line in wrong.value.text.zh


def test_nothing_is_open_by_default() -> None:
    assert not Allowed().covers("203.0.113.1")
    assert not read_networks("# nothing yet\n\n").covers("203.0.113.1")


@pytest.mark.parametrize("odd", ["", "localhost", "0x7f.1", "2130706433", "127.1", "0177.0.0.1", "::ffff:127.0.0.1x"])
def test_what_is_no_address_lies_nowhere(odd: str) -> None:
    assert not read_networks("0.0.0.0/0\n::/0").covers(odd)


@given(st.ip_addresses(v=4))
def test_whatever_an_address_is_dressed_as_it_is_judged_as_itself(address: IPv4Address) -> None:
    """A list of all of IPv6 opens no way to the machine's own doors, and a listed gateway is found behind NAT64."""
    everything_newer, alone = read_networks("::/0"), read_networks(str(address))
    for dress in dressed(address):
        assert not everything_newer.covers(dress), dress
        assert alone.covers(dress), dress
