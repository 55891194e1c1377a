"""A camera to test with: GStreamer's RTSP server shows encoded pictures over and over, and misbehaves on command.

Run by the system's own Python, which has GStreamer: it imports nothing of this project. Commands come line by line:

    hold       keep the connection and send no more
    go         send again
    rubbish    send bytes that are no pictures
    reel N     show the N-th reel from now on, which may be of another size
    volume V   of a camera with a microphone: how loud it is from now on, 1 is full scale, 0 is muted
"""

import argparse
import os
import random
import struct
import sys
from pathlib import Path
from typing import Any

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstRtspServer", "1.0")
from gi.repository import GLib, Gst, GstRtspServer  # noqa: E402 - the versions come first

PIPELINE = (
    "( appsrc name=camera is-live=true do-timestamp=true format=time "
    "caps=video/x-h264,stream-format=byte-stream,alignment=au ! rtph264pay name=pay0 pt=96 config-interval=0 )"
)
#: A microphone beside the pictures, as most cameras send it.
MICROPHONE = (
    " appsrc name=microphone is-live=true do-timestamp=true format=time "
    "caps=audio/x-raw,format=S16LE,rate=8000,channels=1,layout=interleaved ! alawenc ! rtppcmapay name=pay1 pt=8 )"
)
SAMPLES_PER_SECOND = 8000


def pictures_of(reel: Path) -> list[bytes]:
    """Encoded pictures, each after its length (4 bytes)."""
    content, pictures, at = reel.read_bytes(), [], 0
    while at < len(content):
        (length,) = struct.unpack_from(">I", content, at)
        pictures.append(content[at + 4 : at + 4 + length])
        at += 4 + length
    return pictures


class Camera:
    def __init__(self, reels: list[list[bytes]], fps: int) -> None:
        self._reels = reels
        self._fps = fps
        self._reel = 0
        self._sending = True
        self._rubbish = False
        self._luck = random.Random(1)
        self._volume = 0.002

    def on_media(self, _factory: Any, media: Any) -> None:
        """Somebody wants to see: from the first picture on, until nobody does."""
        source = media.get_element().get_by_name("camera")
        microphone = media.get_element().get_by_name("microphone")
        at = [0, self._reel]
        media.connect("unprepared", lambda _media: at.__setitem__(0, -1))
        GLib.timeout_add(1000 // self._fps, self._push, source, microphone, at)

    def _push(self, source: Any, microphone: Any, at: list[int]) -> bool:
        if at[0] < 0:
            return False
        if not self._sending:
            return True
        if at[1] != self._reel:
            at[:] = [0, self._reel]
        reel = self._reels[self._reel]
        picture = reel[at[0] % len(reel)]
        if self._rubbish:
            picture = b"\x00\x00\x00\x01\x65" + self._luck.randbytes(400)
        source.emit("push-buffer", Gst.Buffer.new_wrapped(picture))
        if microphone is not None:
            microphone.emit("push-buffer", Gst.Buffer.new_wrapped(self._noise()))
        at[0] += 1
        return True

    def _noise(self) -> bytes:
        """White noise for as long as a picture is shown."""
        largest = 32767.0 * self._volume
        samples = (round(self._luck.uniform(-largest, largest)) for _ in range(SAMPLES_PER_SECOND // self._fps))
        return b"".join(struct.pack("<h", sample) for sample in samples)

    def on_command(self, line: str) -> None:
        word, *rest = line.split()
        if word == "reel":
            self._reel = int(rest[0])
        elif word == "volume":
            self._volume = float(rest[0])
        else:
            self._sending = word != "hold"
            self._rubbish = word == "rubbish"


def guard(server: Any, factory: Any, user: str, password: str) -> None:
    """Only who knows the password may look; asked for by digest, as cameras do."""
    token = GstRtspServer.RTSPToken()
    token.set_string("media.factory.role", "viewer")
    auth = GstRtspServer.RTSPAuth()
    auth.set_supported_methods(2)  # GST_RTSP_AUTH_DIGEST
    auth.add_digest(user, password, token)
    server.set_auth(auth)
    may = "viewer, media.factory.access=(boolean)true, media.factory.construct=(boolean)true"
    factory.add_role_from_structure(Gst.Structure.from_string(may)[0])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", default="0")
    parser.add_argument("--fps", type=int, default=10)
    parser.add_argument("--user")
    parser.add_argument("--password", default="")
    parser.add_argument("--sound", action="store_true")
    parser.add_argument("reels", nargs="+", type=Path)
    args = parser.parse_args()
    Gst.init(None)
    camera = Camera([pictures_of(reel) for reel in args.reels], args.fps)
    server = GstRtspServer.RTSPServer()
    server.set_address("127.0.0.1")
    server.set_service(args.port)
    factory = GstRtspServer.RTSPMediaFactory()
    factory.set_launch(PIPELINE.removesuffix(" )") + MICROPHONE if args.sound else PIPELINE)
    factory.set_shared(True)
    factory.connect("media-configure", camera.on_media)
    if args.user:
        guard(server, factory, args.user, args.password)
    server.get_mount_points().add_factory("/live", factory)
    if not server.attach(None):
        sys.exit("the port is taken")
    print(server.get_bound_port(), flush=True)
    loop = GLib.MainLoop()

    def listen(channel: Any, _condition: Any) -> bool:
        line = os.read(channel, 1000).decode()
        if not line:
            loop.quit()
            return False
        for one in line.splitlines():
            camera.on_command(one)
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, listen)
    loop.run()


if __name__ == "__main__":
    main()
