"""The socket itself: who opens a connection and says nothing, or never reads the answer, is cut off."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from central.domain.networks import unmapped

#: A request line with all its headers may be this long; h11 answers 400 beyond it.
LONGEST_HEAD = 32 * 1024


@dataclass(slots=True)
class Patience:
    """How long one connection is waited for, and how many one address may hold."""

    header_seconds: float
    reading_seconds: float
    connections_per_address: int
    #: Proxies hold everybody's connections; they are not counted.
    trusted: tuple[str, ...] = ()
    held: Counter[str] = field(default_factory=Counter)


def patient_protocol(patience: Patience) -> type[asyncio.Protocol]:
    """A class for ``uvicorn.Config(http=…)`` that waits as long as ``patience`` says.

    uvicorn itself bounds only idle keep-alive connections: some hundred half-open sockets would fill its table for
    ever, and a reader that never reads would hold its answer in memory for ever.
    """

    class PatientProtocol(H11Protocol):
        """One connection."""

        _head_timer: asyncio.TimerHandle | None = None
        _reading_timer: asyncio.TimerHandle | None = None
        _counted: str | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            if self.client:
                self.client = (unmapped(self.client[0]), self.client[1])
            address = self.client[0] if self.client else None
            if address and address not in patience.trusted:
                patience.held[address] += 1
                self._counted = address
                if 0 < patience.connections_per_address < patience.held[address]:
                    transport.abort()
                    return
            self._expect_head()

        def connection_lost(self, exc: Exception | None) -> None:
            if self._counted:
                patience.held[self._counted] -= 1
                patience.held += Counter()  # drops the zeros
            for timer in (self._head_timer, self._reading_timer):
                if timer:
                    timer.cancel()
            super().connection_lost(exc)

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            if self.conn.their_state is h11.IDLE:
                self._expect_head()
            elif self._head_timer:
                self._head_timer.cancel()
                self._head_timer = None

        def pause_writing(self) -> None:
            super().pause_writing()
            self._reading_timer = self._reading_timer or self._cut_after(patience.reading_seconds)

        def resume_writing(self) -> None:
            super().resume_writing()
            if self._reading_timer:
                self._reading_timer.cancel()
                self._reading_timer = None

        def _expect_head(self) -> None:
            # Armed once and not pushed back by single bytes: a trickle of headers is a half-open socket too.
            if self._head_timer is None:
                self._head_timer = self._cut_after(patience.header_seconds)

        def _cut_after(self, seconds: float) -> asyncio.TimerHandle:
            return self.loop.call_later(seconds, self._cut)

        def _cut(self) -> None:
            if self.transport is not None:
                self.transport.abort()

    return PatientProtocol
