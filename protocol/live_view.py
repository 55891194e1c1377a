"""A person looks through a camera now: what is agreed on so that the node may send its picture straight to the browser.

The browser makes an offer, the brain carries it to the node and the node's answer back (ADR 0036). The moving
picture never passes the brain; a still for whom it does not reach (Glimpse) lies there until the next one.
"""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from protocol.wire import Identifier, Line, Wire

#: A view ends by itself after so long unless whoever looks says that they still do.
VIEW_S = 300
#: A view that the node heard of so late is of no use: whoever asked sees stills by then.
VIEW_ASKED_S = 20
#: A single picture is waited for as long as this.
GLIMPSE_ASKED_S = 15
#: A JPEG of 640 pixels is some 40 KB; base64 makes a third more of it.
LONGEST_GLIMPSE = 400_000
MOST_ICE_SERVERS = 8

#: A session description (RFC 8866). Browsers write some 2 KB for one video, and some 100 bytes for each address.
Sdp = Annotated[str, StringConstraints(min_length=1, max_length=20_000, pattern=r"^v=0\r?\n")]
ViewId = Annotated[UUID, Field(strict=False)]


class IceServer(Wire):
    """Helps two machines to find a way to each other; an operator's setting, by default there is none."""

    urls: Annotated[tuple[Line, ...], Field(min_length=1, max_length=MOST_ICE_SERVERS, strict=False)]
    username: Line | None = None
    credential: Line | None = None


class OpenView(Wire):
    """Show this camera to whoever made the offer."""

    kind: Literal["open_view"] = "open_view"
    camera_id: Identifier
    view_id: ViewId
    offer: Sdp
    #: Ends by itself after so long.
    seconds: Annotated[int, Field(ge=1, le=3600)] = VIEW_S
    ice: Annotated[tuple[IceServer, ...], Field(max_length=MOST_ICE_SERVERS, strict=False)] = ()


class KeepView(Wire):
    """Somebody still looks: it goes on for so long from now. 0: they have gone."""

    kind: Literal["keep_view"] = "keep_view"
    camera_id: Identifier
    view_id: ViewId
    seconds: Annotated[int, Field(ge=0, le=3600)] = VIEW_S


class Glimpse(Wire):
    """The newest picture, small, for whom no moving one reaches."""

    kind: Literal["glimpse"] = "glimpse"
    camera_id: Identifier


def only_watches(offer: str) -> bool:
    """Whether it asks for one video and offers nothing: no sound, no picture and no data of its own.

    What a browser would send, the node would have to decode; it has no use for it. Lines and attributes are told
    apart as the node's library does: for it more than \\n ends a line, and ``a=sendrecv:x`` is a direction too.
    """
    lines = offer.splitlines()
    media = [line for line in lines if line.startswith("m=")]
    attributes = [line[2:].split(":", 1)[0] for line in lines if line.startswith("a=")]
    directions = [name for name in attributes if name in ("recvonly", "sendonly", "sendrecv", "inactive")]
    return len(media) == 1 and media[0].startswith("m=video ") and directions == ["recvonly"]
