"""A line as bad as they come: it refuses, cuts requests in half, and loses answers the brain has already given."""

import asyncio
import random
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class FaultyProxy:
    """Probabilities of each fault: of a connection refused; of each piece of a request or answer cut or lost."""

    target_port: int
    refuse: float = 0.0
    cut_request: float = 0.0
    lose_answer: float = 0.0
    luck: random.Random = field(default_factory=lambda: random.Random(7))
    happened: Counter[str] = field(default_factory=Counter)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def heal(self) -> None:
        self.refuse = self.cut_request = self.lose_answer = 0.0

    async def pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._befalls("refuse", self.refuse):
            writer.transport.abort()
            return
        try:
            brain_reader, brain_writer = await asyncio.open_connection("127.0.0.1", self.target_port)
        except OSError:
            writer.transport.abort()
            return

        async def requests() -> None:
            while piece := await reader.read(4096):
                if self._befalls("cut_request", self.cut_request):
                    brain_writer.write(piece[: len(piece) // 2])
                    await brain_writer.drain()
                    break
                brain_writer.write(piece)
                await brain_writer.drain()

        async def answers() -> None:
            while piece := await brain_reader.read(65_536):
                if self._befalls("lose_answer", self.lose_answer):
                    break
                writer.write(piece)
                await writer.drain()

        ways = [asyncio.create_task(requests()), asyncio.create_task(answers())]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            writer.transport.abort()
            brain_writer.transport.abort()
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)

    def _befalls(self, what: str, likely: float) -> bool:
        if self.luck.random() >= likely:
            return False
        self.happened[what] += 1
        return True


@contextmanager
def proxying(proxy: FaultyProxy) -> Iterator[FaultyProxy]:
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(proxy.pass_on, "127.0.0.1", 0))
    proxy.port = server.sockets[0].getsockname()[1]
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        asyncio.run_coroutine_threadsafe(_close(server), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


async def _close(server: asyncio.Server) -> None:
    server.close()
    open_ones = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in open_ones:
        task.cancel()
    await asyncio.gather(*open_ones, return_exceptions=True)
    await asyncio.sleep(0)  # an aborted connection is closed by the loop's next turn
