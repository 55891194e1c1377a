"""What evidence costs: the ring per packet, a signature per snapshot and clip, a clip per second shown. Prints JSON."""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np

from edge_agent.capture.ring import Ring
from edge_agent.evidence.certificate import own_certificate
from edge_agent.evidence.clip import develop
from edge_agent.evidence.persons import Look
from edge_agent.evidence.seal import Sealer
from edge_agent.evidence.witness import jpeg_of
from edge_agent.privacy import Corners
from models.runtime import open_detector
from models.shelf import model_named, shelves
from sample_videos import find_clip, path_of

STATEMENT = {"events": ["00000000-0000-0000-0000-000000000000"], "camera_id": "bench", "blurred_heads": 3}


def resident_mb() -> float:
    """Memory of this process that is no file's (RssAnon), MiB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon")) / 1024


def cpu_ms(work: Callable[[], Any], times: int) -> float:
    work()
    begun = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - begun) / times * 1000


def measure_ring(clip: Path, ring: Ring) -> dict[str, float]:
    with av.open(str(clip)) as source:
        stream = source.streams.video[0]
        ring.opened(stream)
        packets = [packet for packet in source.demux(stream) if packet.size]
        begun = time.process_time()
        for packet in packets:
            if packet.pts is not None and packet.time_base is not None:
                ring.push(packet, float(packet.pts * packet.time_base))
        spent = time.process_time() - begun
    return {"microseconds_per_packet": spent / len(packets) * 1e6, "mbytes_held": ring.size_bytes / 2**20}


def measure_seal(sealer: Sealer, name: str, content: bytes, media_type: str, times: int) -> dict[str, Any]:
    signed = sealer(content, media_type, STATEMENT)
    return {
        f"{name}_cpu_ms": round(cpu_ms(lambda: sealer(content, media_type, STATEMENT), times), 3),
        f"{name}_bytes": len(content),
        f"{name}_bytes_added": len(signed) - len(content),
    }


def measure_clip(ring: Ring, seconds: float) -> dict[str, float]:
    """With the camera's own looks at 5 a second, and with none, as on a street where nothing moved before."""
    detector = open_detector(model_named("coco_street", shelves(environ=os.environ)), lowest=0.1)
    looked = 0

    def find(image: Any) -> list[Corners]:
        nonlocal looked
        looked += 1
        return [(float(a), float(b), float(c), float(d)) for a, b, c, d in detector.detect(image).named("person").xyxy]

    from_s, to_s = 5.0, 5.0 + seconds
    cut = ring.cut(from_s, to_s)
    looks = [Look(n / 5, ()) for n in range(200)]
    if cut is None:
        raise SystemExit("the clip is too short")
    found: dict[str, float] = {}
    for name, known in (("looked", looks), ("unlooked", [])):
        begun = time.process_time()
        film = develop(cut, from_s, to_s, known, find)
        spent = time.process_time() - begun
        if film is None:
            raise SystemExit("no clip was made")
        found[f"{name}_cpu_s_per_second_shown"] = round(spent / seconds, 3)
        found["mbytes"] = round(len(film.mp4) / 2**20, 3)
        found["pictures"] = film.pictures
    return {**found, "extra_looks": looked}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clip", type=Path, default=path_of(find_clip("vtest_excerpt")))
    parser.add_argument("--seconds", type=float, default=15.0)
    parser.add_argument("--times", type=int, default=100)
    given = parser.parse_args()
    cv2.setNumThreads(1)
    before = resident_mb()
    with tempfile.TemporaryDirectory() as folder:
        sealer = Sealer(own_certificate(Path(folder)), "bench", lambda: 0.0)
        picture = np.random.default_rng(0).integers(0, 256, (72, 88, 3), np.uint8).repeat(8, 0).repeat(8, 1)
        jpeg = jpeg_of(np.asarray(picture, np.uint8)) or b""
        clip = given.clip.read_bytes()
        seal = measure_seal(sealer, "snapshot", jpeg, "image/jpeg", given.times)
        seal |= {"memory_mb_once": round(resident_mb() - before, 1)}
        seal |= measure_seal(sealer, "clip", clip, "video/mp4", max(given.times // 5, 1))
    ring = Ring(30.0)
    report = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "ring": {key: round(value, 2) for key, value in measure_ring(given.clip, ring).items()},
        "seal": seal,
        "clip": measure_clip(ring, given.seconds),
    }
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
