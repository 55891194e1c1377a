"""Cameras to test with: real ones by GStreamer's RTSP server, and sockets that only pretend."""

import os
import socket
import struct
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path

import av

from tests.edge_agent.world import FPS, Image

#: Debian's own, whatever runs the tests: GStreamer's Python parts come from apt.
SYSTEM_PYTHON = "/usr/bin/python3"
PASSWORD = "geheim-7"


def encoded(pictures: Iterator[Image], *, key_every: int = FPS, fps: int = FPS, bf: int = 0) -> list["av.Packet"]:
    """H.264 as cameras send it: parameters before every key picture."""
    packets: list[av.Packet] = []
    coder: av.VideoCodecContext | None = None
    for n, picture in enumerate(pictures):
        if coder is None:
            coder = av.VideoCodecContext.create("libx264", "w")
            coder.height, coder.width = picture.shape[:2]
            coder.pix_fmt, coder.time_base, coder.framerate = "yuv420p", Fraction(1, fps), Fraction(fps)
            coder.options = {"bf": str(bf), "g": str(key_every), "keyint_min": str(key_every), "threads": "1"}
            coder.options |= {"sc_threshold": "0", "preset": "fast"}
        frame = av.VideoFrame.from_ndarray(picture, format="bgr24").reformat(format="yuv420p")
        frame.pts, frame.time_base = n, coder.time_base
        packets += coder.encode(frame)
    assert coder is not None
    return packets + coder.encode(None)


def reel(path: Path, pictures: Iterator[Image], *, key_every: int = FPS) -> Path:
    """A file for rtsp_camera.py, shown over and over."""
    contents = [bytes(packet) for packet in encoded(pictures, key_every=key_every)]
    path.write_bytes(b"".join(struct.pack(">I", len(content)) + content for content in contents))
    return path


class RtspCamera:
    """A camera of its own process; it can be told to misbehave, and killed."""

    def __init__(self, *reels: Path, port: int = 0, guarded: bool = False, sound: bool = False) -> None:
        command = [SYSTEM_PYTHON, str(Path(__file__).with_name("rtsp_camera.py")), "--port", str(port)]
        command += ["--fps", str(FPS)] + (["--user", "admin", "--password", PASSWORD] if guarded else [])
        command += ["--sound"] if sound else []
        self._process = subprocess.Popen(
            [*command, *map(str, reels)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None and self._process.stderr is not None
        answer = self._process.stdout.readline()
        if not answer:
            why = self._process.stderr.read()[-500:]
            self.kill()
            raise AssertionError(f"these tests want GStreamer's RTSP server; run ./setup.sh test: {why}")
        self.port = int(answer)

    def url(self, password: str | None = None) -> str:
        return f"rtsp://{f'admin:{password}@' if password else ''}127.0.0.1:{self.port}/live"

    def tell(self, command: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()

    def __enter__(self) -> "RtspCamera":
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()


@contextmanager
def answering(answer: Callable[[socket.socket], None]) -> Iterator[str]:
    """The address of something that takes every call and does what ``answer`` does."""
    listening = socket.create_server(("127.0.0.1", 0))
    held: list[socket.socket] = []

    def serve() -> None:
        while True:
            try:
                caller, _ = listening.accept()
            except OSError:
                return
            held.append(caller)
            try:
                answer(caller)
            except OSError:
                continue

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"rtsp://admin:{PASSWORD}@127.0.0.1:{listening.getsockname()[1]}/live"
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        for caller in held:
            caller.close()
        thread.join(5)


def says_nothing(caller: socket.socket) -> None:
    """Takes the call and leaves it at that."""


def sends_rubbish(caller: socket.socket) -> None:
    caller.recv(4096)
    caller.sendall(os.urandom(50_000))
    caller.shutdown(socket.SHUT_RDWR)


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: Sequence[int] = listening.getsockname()[1:2]
    return port[0]
