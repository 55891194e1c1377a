"""Covers the heads of marked pictures the way a node does: on snapshots, in clips, in live view, on its stills."""

import math
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edge_agent.capture import Picture
from edge_agent.evidence import PERSON, at_first_sight, everybody, persons_of
from edge_agent.evidence.clip import CROWD_EVERY_S, LONGEST_SIDE_PX, crowd_look, fractions
from edge_agent.evidence.persons import Heads, Look
from edge_agent.evidence.witness import FindPersons
from edge_agent.live_view import Limits, Veil
from edge_agent.privacy import Region, between, head_regions
from models.detections import Detector
from models.team import Team
from protocol.causes import cause_of
from wanglou.evaluation.heads import Found, HeadsError, MarkedPicture, shares

Image = NDArray[np.uint8]
#: A clip is covered from looks five times a second; the marked picture lies in the middle between two of them.
LOOKS_PER_S = 5.0
AROUND_S = 1.0


@dataclass(frozen=True, slots=True)
class Covered:
    """The marked pictures, as they were covered in each of the node's ways."""

    snapshot: tuple[Found, ...]
    clip: tuple[Found, ...]
    live: tuple[Found, ...]
    glimpse: tuple[Found, ...]


def cover_all(
    clips: Path, marked: Sequence[MarkedPicture], team: Team, told: Callable[[int], None] = lambda _: None
) -> Covered:
    """Raises HeadsError naming clips or pictures that are not there, before the first look where it can be known."""
    missing = sorted({picture.clip for picture in marked if not (clips / picture.clip).is_file()})
    if missing:
        raise HeadsError("error.eval.missing", count=len(missing), folder=clips, clips=", ".join(missing))
    detector, find = team.street, everybody(team.street, team.specialists)
    sight = at_first_sight(team.street, team.specialists)
    if PERSON not in detector.labels:
        raise HeadsError("error.eval.heads.no_person")
    snapshot: list[Found] = []
    clip: list[Found] = []
    live: list[Found] = []
    glimpse: list[Found] = []
    for number, picture in enumerate(marked):
        at_s, images = _around(clips / picture.clip, picture)
        _must_lie_in(images[at_s], picture)
        snapshot.append(_judged(picture, _on_snapshot(images[at_s], find), images[at_s]))
        clip.append(_judged(picture, _in_clip(at_s, images, detector, find), images[at_s]))
        live.append(_judged(picture, _in_live_view(at_s, images, sight, find), images[at_s]))
        glimpse.append(_judged(picture, _on_glimpse(images[at_s], sight, find), images[at_s]))
        told(number + 1)
    return Covered(tuple(snapshot), tuple(clip), tuple(live), tuple(glimpse))


def _must_lie_in(image: Image, picture: MarkedPicture) -> None:
    """Heads marked in pixels of another size would count as bare. Raises HeadsError."""
    height, width = image.shape[:2]
    if any(left >= width or top >= height for left, top, _, _ in picture.heads):
        raise HeadsError("error.eval.heads.outside", clip=picture.clip, frame=picture.frame, width=width, height=height)


def _judged(picture: MarkedPicture, regions: Sequence[Region], image: Image) -> Found:
    height, width = image.shape[:2]
    return Found(picture, *shares(picture.heads, regions, width, height))


def _on_snapshot(image: Image, find: FindPersons) -> list[Region]:
    height, width = image.shape[:2]
    regions = head_regions(find(image), width, height)
    return [*regions, *between(regions, width, height)]


def _in_clip(at_s: float, images: Mapping[float, Image], detector: Detector, find: FindPersons) -> Sequence[Region]:
    """From looks at the neighbours alone, never at the picture itself: so most pictures of a clip are covered."""
    height, width = images[at_s].shape[:2]
    looks = [
        Look(when_s, fractions(persons_of(detector.detect(image)), image))
        for when_s, image in images.items()
        if when_s != at_s
    ]
    half_s = min((t for t in images if t != at_s), key=lambda t: abs(abs(t - at_s) - CROWD_EVERY_S / 2))
    crowd = crowd_look(half_s, images[half_s], find)
    looks = sorted((*looks, *([crowd] if crowd else ())), key=lambda look: look.at_s)
    small = min(LONGEST_SIDE_PX / max(width, height), 1.0)
    size = round(width * small), round(height * small)
    regions = Heads(looks, *size).at(at_s)
    return [_scaled(region, width / size[0], height / size[1]) for region in regions]


def _in_live_view(
    at_s: float, images: Mapping[float, Image], sight: FindPersons, find: FindPersons
) -> Sequence[Region]:
    """From the marked picture and those before it, as somebody sees it who has been looking for a second."""
    before = [_picture(when_s, images[when_s]) for when_s in sorted(images) if when_s <= at_s]
    return _veiled(images[at_s], sight, find, lambda veil: [veil.safe(picture) for picture in before][-1])


def _on_glimpse(image: Image, sight: FindPersons, find: FindPersons) -> Sequence[Region]:
    """As a still leaves instead of a moving picture: alone, and as small."""
    return _veiled(image, sight, find, lambda veil: veil.safe_alone(_picture(0.0, image)))


def _veiled(image: Image, sight: FindPersons, find: FindPersons, show: Callable[[Veil], Image]) -> Sequence[Region]:
    """What a veil covered last, in the pixels of ``image``."""
    covered: list[Sequence[Region]] = []

    def cover(shown: Image, regions: Sequence[Region], _: int) -> Image:
        covered.append(regions)
        return shown

    shown = show(Veil(sight, find, Limits().longest_side_px, cover=cover))
    (height, width), (small_height, small_width) = image.shape[:2], shown.shape[:2]
    return [_scaled(region, width / small_width, height / small_height) for region in covered[-1]]


def _picture(at_s: float, image: Image) -> Picture:
    import av

    return Picture(0, at_s, datetime.now(UTC), av.VideoFrame.from_ndarray(image, format="bgr24"))


def _scaled(region: Region, x: float, y: float) -> Region:
    left, top, right, bottom = region
    return round(left * x), round(top * y), round(right * x), round(bottom * y)


def _around(file: Path, picture: MarkedPicture) -> tuple[float, dict[float, Image]]:
    """The marked picture's second, and by its second each picture that a clip's looks would have seen around it."""
    import av

    kept: deque[tuple[float, av.VideoFrame]] = deque()
    at_s, seen = math.inf, 0
    try:
        with av.open(str(file)) as container:
            for frame in container.decode(video=0):
                when_s = float(frame.time or 0.0)
                if when_s > at_s + AROUND_S:
                    break
                kept.append((when_s, frame))
                while at_s == math.inf and kept[0][0] < when_s - AROUND_S:
                    kept.popleft()
                at_s = when_s if seen == picture.frame else at_s
                seen += 1
    except av.FFmpegError as error:
        raise HeadsError(file=file, why=cause_of(error)) from None
    if at_s == math.inf:
        raise HeadsError("error.eval.heads.no_frame", clip=picture.clip, frame=picture.frame, frames=seen)
    if len(kept) == 1:
        raise HeadsError("error.eval.heads.alone", clip=picture.clip, frame=picture.frame)
    wanted = _looked_at([when_s for when_s, _ in kept], at_s) | {at_s}
    return at_s, {t: np.asarray(f.to_ndarray(format="bgr24"), np.uint8) for t, f in kept if t in wanted}


def _looked_at(times: Sequence[float], at_s: float) -> set[float]:
    """Looks every fifth of a second, the marked picture in the middle between two; at the clip's ends what is there."""
    count = round(AROUND_S * LOOKS_PER_S)
    every = np.array(times)
    return {times[int(np.abs(every - (at_s + (n + 0.5) / LOOKS_PER_S)).argmin())] for n in range(-count, count)}
