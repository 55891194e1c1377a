"""Between two looks nobody needs a picture: packets wait and are decoded together when the next look is due."""

from typing import TYPE_CHECKING

from edge_agent.capture.decoding import Decoder

if TYPE_CHECKING:
    import av
    from av.video.stream import VideoStream

#: Whoever looks more rarely still gets a picture this often, which shows that there is one.
_LONGEST_S = 0.5
#: Looks and pictures are counted by the same clock; less than this is rounding.
_SAME_INSTANT_S = 1e-6


class Gathering:
    """Of one camera. The looker's thread sets ``due_s``, all else is the reader's.

    One burst instead of one wake-up a picture: a decoder that just ran finds its tables still in the processor's
    cache, and two threads need not take turns over pictures that are only passed over. Measured at 25 pictures and
    5 looks a second: see docs/performance.md.
    """

    def __init__(self) -> None:
        #: When the next look is due, by the clock of Picture.at_s; until it is told, every picture is wanted.
        self.due_s = float("-inf")
        self._held: list[tuple[av.Packet[VideoStream], float]] = []

    def take(
        self, packet: "av.Packet[VideoStream]", at_s: float | None
    ) -> "list[tuple[av.Packet[VideoStream], float | None]]":
        """The packets to be decoded now, in their order; none while all of them may wait. ``at_s``: its time."""
        if at_s is not None and packet.size > 0 and self.passed_over(at_s) and at_s - self._since_s(at_s) < _LONGEST_S:
            self._held.append((packet, at_s))
            return []
        held, self._held = self._held, []
        return [*held, (packet, at_s)]

    def passed_over(self, at_s: float) -> bool:
        """Whether a picture of that time comes before the next look."""
        return at_s < self.due_s - _SAME_INSTANT_S

    def forget(self, decoder: Decoder) -> None:
        """Nobody looks any more: what waits will never be decoded."""
        for packet, _ in self._held:
            decoder.leave_out(packet)
        self._held.clear()

    def _since_s(self, at_s: float) -> float:
        return self._held[0][1] if self._held else at_s
