"""What the brain asks of an agent between two hellos: take on a camera, show a still, go through the last minutes.

The agent asks for commands (a signed request that waits a while), does each once, and answers each by its id. A
command that comes twice is answered twice and done once.
"""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field, TypeAdapter

from protocol.events import Box, Reason
from protocol.live_view import LONGEST_GLIMPSE, Glimpse, KeepView, OpenView, Sdp
from protocol.messages import PackPlan, ZonePlan
from protocol.texts import Text
from protocol.wire import Fraction, Identifier, Instant, Line, Name, PlacePath, Sha256, Wire

PATH_COMMANDS = "/v1/edge/commands"
PATH_COMMAND_ANSWER = "/v1/edge/commands/{command_id}/answer"

#: An agent's question for commands is answered after so long at the latest, with none.
LONGEST_WAIT_S = 25.0
#: So many commands travel in one answer; the rest come with the next.
MOST_COMMANDS = 16
#: A rehearsal that would have alarmed more often than this says so and leaves the rest out.
MOST_REHEARSED = 100
MOST_MINUTES = 10

CommandId = Annotated[UUID, Field(strict=False)]
Address = Annotated[str, Field(min_length=8, max_length=500)]


class AddCamera(Wire):
    """Take on a camera, or learn a new address or name of one that is known: again is harmless."""

    kind: Literal["add_camera"] = "add_camera"
    camera_id: Identifier
    name: Line
    place_path: PlacePath
    #: rtsp:// or rtsps://, without ``user:password@``.
    address: Address
    username: Line | None = None
    password: Line | None = None


class ChangeCamera(Wire):
    """A new name or place, and with ``address`` also a new address and login: a password never follows to another
    address by itself."""

    kind: Literal["change_camera"] = "change_camera"
    camera_id: Identifier
    name: Line
    place_path: PlacePath
    address: Address | None = None
    username: Line | None = None
    password: Line | None = None


class RemoveCamera(Wire):
    kind: Literal["remove_camera"] = "remove_camera"
    camera_id: Identifier


class TakeStill(Wire):
    """The newest picture, heads made unrecognisable, to draw zones on."""

    kind: Literal["take_still"] = "take_still"
    camera_id: Identifier


class Rehearse(Wire):
    """What would have alarmed on the last minutes, had these packs watched these zones?"""

    kind: Literal["rehearse"] = "rehearse"
    camera_id: Identifier
    zones: Annotated[tuple[ZonePlan, ...], Field(max_length=32, strict=False)] = ()
    packs: Annotated[tuple[PackPlan, ...], Field(min_length=1, max_length=32, strict=False)]
    minutes: Annotated[int, Field(ge=1, le=MOST_MINUTES)] = 5


#: Everything that can be asked of an agent.
AnyCommand = AddCamera | ChangeCamera | RemoveCamera | TakeStill | Rehearse | OpenView | KeepView | Glimpse
Command = Annotated[AnyCommand, Field(discriminator="kind")]
COMMAND: TypeAdapter[AnyCommand] = TypeAdapter(Command)


class CommandsAsk(Wire):
    """An agent is ready for commands; those it has at hand already are not sent again."""

    #: Nobody waits who did not ask to: a letter that says nothing of it holds no connection.
    wait_s: Annotated[float, Field(ge=0, le=LONGEST_WAIT_S)] = 0.0
    at_hand: Annotated[tuple[CommandId, ...], Field(max_length=64, strict=False)] = ()


class SentCommand(Wire):
    """Each is read on its own, so that one of a newer brain spoils no other: it travels unread."""

    command_id: CommandId
    command: dict[str, Any]


class CommandsAnswer(Wire):
    commands: Annotated[tuple[SentCommand, ...], Field(max_length=MOST_COMMANDS, strict=False)] = ()
    #: Somebody changed what a camera shall look for since this agent's last hello: the next one brings it.
    say_hello: bool = False
    now: Instant


class Still(Wire):
    """The picture itself travels as evidence, before this answer."""

    sha256: Sha256
    width: Annotated[int, Field(ge=1, le=20_000)]
    height: Annotated[int, Field(ge=1, le=20_000)]
    captured_at: Instant
    #: How many heads were made unrecognisable in it.
    blurred: Annotated[int, Field(ge=0, le=10_000)] = 0


class WouldAlarm(Wire):
    """One event that a rehearsal brought forth."""

    pack: Name
    kind: Name
    at: Instant
    #: None: it was still going on when the recording ended.
    until: Instant | None = None
    confidence: Fraction
    zone: Line | None = None
    box: Box | None = None
    reasons: Annotated[tuple[Reason, ...], Field(max_length=32, strict=False)] = ()
    #: It turned out never to have been true; on duty it would have been an alarm all the same.
    withdrawn: bool = False
    snapshot: Sha256 | None = None


class Rehearsal(Wire):
    alarms: Annotated[tuple[WouldAlarm, ...], Field(max_length=MOST_REHEARSED, strict=False)] = ()
    #: How much of the last minutes was there to look at.
    watched_s: Annotated[float, Field(ge=0)]
    began_at: Instant | None = None
    ended_at: Instant | None = None
    #: Alarms that were left out because there were too many.
    left_out: Annotated[int, Field(ge=0)] = 0


class CommandAnswer(Wire):
    """How far a command got. ``failed`` says why in the duty officer's words."""

    outcome: Literal["working", "done", "failed"]
    progress: Fraction = 0.0
    reason: Text | None = None
    still: Still | None = None
    rehearsal: Rehearsal | None = None
    #: Of a live view: what the node answers to the browser's offer (SDP).
    sdp: Sdp | None = None
    #: Of a glimpse: the picture, heads covered, as base64 of a JPEG.
    glimpse: Annotated[str, Field(max_length=LONGEST_GLIMPSE)] | None = None

    @property
    def pictures(self) -> set[str]:
        """SHA-256 of what it shows: a still, or the beginnings of what would have alarmed."""
        still = {self.still.sha256} if self.still else set()
        return still | {alarm.snapshot for alarm in (self.rehearsal.alarms if self.rehearsal else ()) if alarm.snapshot}


class CommandHeard(Wire):
    """False: the command had come to its end before; the answer changes nothing."""

    taken: bool
