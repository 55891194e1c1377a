"""Makes README's animation: what a camera saw, with heads made unrecognisable, and then screen after screen."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import av
import numpy as np
import structlog
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from edge_agent.capture import Picture
from edge_agent.evidence import everybody
from edge_agent.privacy import blur_heads
from pipelines.pipeline import Pipeline
from protocol.events import Event
from sample_videos import find_clip, path_of
from wanglou.analysis.labels import chinese_font
from wanglou.analysis.look import look_through
from wanglou.analysis.reel import Reel
from wanglou.analysis.run import open_looker

#: Who has the word, from left to right.
STATIONS = ("摄像头", "居民", "值班台", "巡查员", "居民")
CLIP = "vtest_excerpt"
#: The seconds of the clip in which two people step onto the lawn, and how many pictures of each second are shown.
FROM_S, TO_S, A_SECOND = 2.6, 6.6, 4
WIDTH, HEIGHT, HEAD, FOOT = 720, 552, 58, 54
PAPER, CARD, INK, FAINT, JADE, LINE = "#f5f3ee", "#fffdf9", "#1d2a2b", "#8b9492", "#17685b", "#cbc5b8"
#: Of a palette, with room for the colour that means "as before".
_COLOURS = 250
#: Less than this is the film's grain, which costs bytes and shows nothing.
_GRAIN = 22


@dataclass(frozen=True, slots=True)
class Scene:
    """Pictures shown one after the other, each for ``seconds``, while ``station`` has the word."""

    station: int
    caption: str
    pictures: Sequence[Image.Image]
    seconds: float


def camera_frames(room: Path) -> list[Image.Image]:
    """What ``wanglou analyze --annotate`` draws of the lawn, heads blurred first; ``room``: a folder for the film."""
    clip, film_path, zones = find_clip(CLIP), room / "annotated.mp4", room / "zones.json"
    drawn = [{"name": zone.name, "polygon": zone.polygon} for zone in clip.zones]
    zones.write_text(json.dumps({"zones": drawn}), encoding="utf-8")
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    looker = open_looker(["intrusion"], zones, [], "coco_street")
    present = everybody(looker.team.street, looker.team.specialists)
    with looker.film(film_path, "zh") as film:

        def onlooker(picture: Picture, pipeline: Pipeline, events: Sequence[Event]) -> None:
            if FROM_S <= picture.at_s <= TO_S:
                image = picture.bgr()
                safe, _ = blur_heads(image, present(image))
                film.show(replace(picture, raw=av.VideoFrame.from_ndarray(safe, format="bgr24")), pipeline, events)

        found = look_through(Reel(path_of(clip)), looker.watches, looker.team, onlooker)
    if not any(row["phase"] == "started" and FROM_S < row["at_s"] < TO_S for row in found.rows):
        why = found.trouble.en if found.trouble else f"没有告警可拍 / no alarm between {FROM_S} and {TO_S} s to show"
        raise SystemExit(f"{CLIP}: {why}")
    return _settled(_decoded(film_path))


def _decoded(film: Path) -> list[NDArray[np.uint8]]:
    """Every 1/A_SECOND s one picture, (h, w, 3), red first."""
    taken: list[NDArray[np.uint8]] = []
    with av.open(str(film)) as container:
        for frame in container.decode(video=0):
            if frame.time is not None and (frame.time - FROM_S) * A_SECOND >= len(taken) - 0.01:
                taken.append(np.asarray(frame.to_ndarray(format="rgb24"), np.uint8))
    return taken


def _settled(pictures: Sequence[NDArray[np.uint8]]) -> list[Image.Image]:
    """What does not move looks the same in every picture: half of the bytes."""
    still = np.median(np.stack(pictures), axis=0).astype(np.uint8)
    moved = [np.abs(picture.astype(np.int16) - still).max(axis=2, keepdims=True) > _GRAIN for picture in pictures]
    return [Image.fromarray(np.where(m, picture, still)) for m, picture in zip(moved, pictures, strict=True)]


def write_loop(scenes: Sequence[Scene], path: Path) -> None:
    """One GIF, a palette for each scene: the street is green and brown, the screens are not."""
    frames: list[Image.Image] = []
    durations: list[int] = []
    for scene in scenes:
        drawn = [_drawn(scene, picture) for picture in scene.pictures]
        palette = _palette((drawn[0], drawn[-1]))
        frames += [picture.quantize(palette=palette, dither=Image.Dither.NONE) for picture in drawn]
        durations += [round(scene.seconds * 1000)] * len(drawn)
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=durations, loop=0, optimize=False)


def _palette(pictures: Sequence[Image.Image]) -> Image.Image:
    """The colours that serve all these pictures."""
    sheet = Image.new("RGB", (WIDTH, HEIGHT * len(pictures)))
    for row, picture in enumerate(pictures):
        sheet.paste(picture, (0, row * HEIGHT))
    return sheet.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)


def _drawn(scene: Scene, picture: Image.Image) -> Image.Image:
    canvas = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(canvas)
    _draw_stations(draw, scene.station)
    room = (WIDTH - 24, HEIGHT - HEAD - FOOT)
    scale = min(room[0] / picture.width, room[1] / picture.height, 1.0)
    size = round(picture.width * scale), round(picture.height * scale)
    shown = picture.resize(size, Image.Resampling.LANCZOS)
    left, top = (WIDTH - size[0]) // 2, HEAD + (room[1] - size[1]) // 2
    canvas.paste(shown, (left, top))
    draw.rectangle((left - 1, top - 1, left + size[0], top + size[1]), outline=LINE)
    draw.text((WIDTH / 2, HEIGHT - FOOT / 2), scene.caption, INK, _font(22), anchor="mm")
    return canvas


def _draw_stations(draw: ImageDraw.ImageDraw, here: int) -> None:
    """A row of dots with their names; the way behind is coloured."""
    step = WIDTH / len(STATIONS)
    for index, name in enumerate(STATIONS):
        x = step * (index + 0.5)
        if index:
            draw.line((x - step + 12, 17, x - 12, 17), JADE if index <= here else LINE, 3)
        colour = JADE if index <= here else LINE
        draw.ellipse((x - 7, 10, x + 7, 24), fill=colour if index <= here else PAPER, outline=colour, width=3)
        draw.text((x, 41), name, INK if index == here else FAINT, _font(17), anchor="mm")


@cache
def _font(size_px: int) -> ImageFont.FreeTypeFont:
    path = chinese_font()
    assert path is not None  # noqa: S101 - pictures.py has asked for it
    return ImageFont.truetype(str(path), size_px, index=2 if path.name.startswith("NotoSansCJK") else 0)
