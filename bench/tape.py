"""What keeping a camera's last minutes costs: per packet, in memory, on the disk. Prints JSON.

Packets of a shipped clip go to one tape over and over, as if a camera sent them for ``--minutes``.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import av

from edge_agent.capture.tape import Tape
from sample_videos import find_clip, path_of

if TYPE_CHECKING:
    from av.video.stream import VideoStream


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long the camera sends")
    parser.add_argument("--keep", type=float, default=5.0, help="minutes to keep")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, av.open(str(path_of(find_clip("vtest_excerpt")))) as clip:
        video = clip.streams.video[0]
        packets = [packet for packet in clip.demux(video) if packet.size and packet.pts is not None]
        tape = Tape(Path(folder) / "tape", keep_s=given.keep * 60, largest_bytes=96 * 1024 * 1024)
        json.dump(_written(tape, video, packets, given.minutes * 60, Path(folder)), sys.stdout)
        tape.close()
    sys.stdout.write("\n")


def _written(
    tape: Tape, video: "VideoStream", packets: list["av.Packet[VideoStream]"], seconds: float, folder: Path
) -> dict[str, float]:
    base = float(video.time_base or 0)
    length_s = (packets[-1].pts or 0) * base + 0.1
    tape.opened(video)
    count, at_s, before = 0, 0.0, _peak_mb()
    began = time.process_time()
    for turn in range(int(seconds / length_s) + 1):
        for packet in packets:
            at_s = turn * length_s + (packet.pts or 0) * base
            tape.on_packet(packet, at_s)
            count += 1
    cpu_s = time.process_time() - began
    kept = sum(1 for _, records in tape.read() for _ in records)
    disk = sum(file.stat().st_size for file in folder.rglob("*.tape"))
    return {
        "packets": count,
        "us_per_packet": round(cpu_s / count * 1e6, 1),
        "cpu_share_of_one_core": round(cpu_s / at_s, 6),
        "memory_grew_mb": round(_peak_mb() - before, 1),
        "disk_mb": round(disk / 1e6, 1),
        "packets_kept": kept,
    }


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
