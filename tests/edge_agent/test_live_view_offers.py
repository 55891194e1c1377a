"""Live view: only an offer that wants one video is answered, and nothing is received."""

import pytest

from edge_agent.live_view import LiveViewError
from edge_agent.live_view.peer import Peer, load
from protocol.live_view import IceServer, only_watches
from tests.edge_agent.viewer import a_connection, offer_of


async def test_only_an_offer_that_wants_one_video_and_sends_nothing_is_answered() -> None:
    connection = a_connection()
    good = await offer_of(connection)
    await connection.close()
    assert only_watches(good)
    sends = good.replace("a=recvonly", "a=sendrecv")
    twice = good + "m=audio 9 UDP/TLS/RTP/SAVPF 0\r\na=recvonly\r\n"
    data = good + "m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n"
    # As only the library reads them: a direction with a value, and lines that end with something else.
    valued = good.replace("a=recvonly", "a=recvonly\r\na=sendrecv:x")
    hidden = [
        good.replace("a=recvonly", f"a=recvonly{end}{more}")
        for end in ("\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028")
        for more in ("a=sendrecv", "m=audio 9 UDP/TLS/RTP/SAVPF 0", "m=application 9 UDP/DTLS/SCTP webrtc-datachannel")
    ]
    for bad in (sends, twice, data, valued, *hidden, "v=0\r\n", "v=0\r\nm=video 9 x 1\r\na=recvonly\r\n"):
        peer = Peer(load(), (), lambda: None)
        with pytest.raises(LiveViewError) as refused:
            await peer.answer(bad)
        assert refused.value.key == "error.edge.live.offer"
        await peer.close()


async def test_whatever_an_offer_says_nothing_is_received(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edge_agent.live_view.peer.only_watches", lambda offer: True)
    connection, peer = a_connection(), Peer(load(), (), lambda: None)
    sends = (await offer_of(connection)).replace("a=recvonly", "a=sendrecv")
    answer = (await peer.answer(sends)).splitlines()
    assert "a=sendonly" in answer and not {"a=sendrecv", "a=recvonly"} & set(answer)
    await peer.close()
    await connection.close()


async def test_an_operators_address_that_cannot_be_read_is_not_blamed_on_the_browser() -> None:
    for url in ("turn:", "turn.example.org", "https://example.org"):
        with pytest.raises(LiveViewError) as refused:
            Peer(load(), (IceServer(urls=(url,)),), lambda: None)
        assert refused.value.key == "error.edge.live.failed"


async def test_without_an_operators_word_no_server_on_the_internet_is_asked() -> None:
    peer = Peer(load(), (), lambda: None)
    configuration = peer._connection._RTCPeerConnection__configuration
    assert configuration.iceServers == [], "None would be the library's own choice of a server"
    await peer.close()
