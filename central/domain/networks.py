"""Which machines may the service call by itself? Those whose networks somebody wrote down, and no others."""

from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from central.domain.errors import BrainError

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

#: IPv6 addresses of these networks stand for the IPv4 address in their last 32 bits: NAT64 (RFC 6052, 8215), and the
#: "IPv4-compatible" ones of old. Mapped ones, 6to4 and Teredo are known to Python.
_LAST_32_BITS = tuple(IPv6Network(each) for each in ("64:ff9b::/96", "64:ff9b:1::/48", "::/96"))


class NoNetwork(BrainError):
    """A line of the list is no network. Values: line, written."""

    key = "error.outgoing.line"


@dataclass(frozen=True, slots=True)
class Allowed:
    """The networks that may be called; none by default."""

    networks: tuple[Network, ...] = ()

    def covers(self, address: str) -> bool:
        """True for an address of one of the networks. ``address`` as a resolver gives it: no name, no other spelling.

        An IPv6 address that stands for an IPv4 one is that IPv4 one: a list that opens ``::/0`` opens no way round.
        """
        try:
            meant = _meant(ip_address(address))
        except ValueError:
            return False
        return any(meant.version == network.version and meant in network for network in self.networks)


def unmapped(address: str) -> str:
    """``198.51.100.7`` for ``::ffff:198.51.100.7``, as a socket for both kinds calls it; any other as it is."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    return str(found.ipv4_mapped or found) if isinstance(found, IPv6Address) else address


def household(address: str | None) -> str:
    """What one neighbour is counted by: the address, and for IPv6 its /64, which one household owns whole."""
    try:
        found = ip_address(unmapped(address or ""))
    except ValueError:
        return "unknown"
    return str(found) if found.version == 4 else found.exploded[:19]


def read_networks(text: str) -> Allowed:
    """One network a line, ``203.0.113.0/24`` or a single address; ``#`` begins a remark. Raises NoNetwork."""
    return Allowed(tuple(_networks(text)))


def _networks(text: str) -> Iterator[Network]:
    for number, line in enumerate(text.splitlines(), 1):
        if written := line.partition("#")[0].strip():
            try:
                yield ip_network(written)
            except ValueError:
                raise NoNetwork(line=number, written=written[:60]) from None


def _meant(address: Address) -> Address:
    if isinstance(address, IPv4Address):
        return address
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour or address
    if address.teredo:
        return address.teredo[1]
    # ``::`` and ``::1`` are themselves.
    if int(address) > 1 and any(address in network for network in _LAST_32_BITS):
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address
