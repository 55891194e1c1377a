"""All that moves before a drawn façade and is not thrown: birds, leaves, rain, laundry, a lift, people at its foot."""

from dataclasses import dataclass

import numpy as np

from bench.facade import Body, Colour, Image, Scene, Thrown


@dataclass(frozen=True, slots=True)
class Straight:
    """At one speed from `start` at `begins_s`; swaying by `sways` metres about `a_second` times a second."""

    begins_s: float
    lasts_s: float
    start: tuple[float, float, float]
    speed: tuple[float, float, float]
    sways: float = 0.0
    a_second: float = 1.0

    def at(self, at_s: float) -> tuple[float, float, float] | None:
        t = at_s - self.begins_s
        if not 0.0 <= t <= self.lasts_s:
            return None
        aside = self.sways * float(np.sin(2 * np.pi * self.a_second * t + self.begins_s))
        (x, y, z), (u, v, w) = self.start, self.speed
        up = 0.4 * self.sways * float(np.cos(4 * np.pi * self.a_second * t))
        return x + u * t + aside, y + v * t, z + w * t + up


@dataclass(frozen=True, slots=True)
class Swoop:
    """A bird that leaves a ledge: it drops with folded wings for a moment, spreads them and glides off."""

    begins_s: float
    start: tuple[float, float, float]
    aside: float  #: m/s
    drops_s: float

    def at(self, at_s: float) -> tuple[float, float, float] | None:
        t = at_s - self.begins_s
        if not 0.0 <= t <= 5.0:
            return None
        x, y, z = self.start
        dropped = min(t, self.drops_s)
        down = 0.5 * 6.0 * dropped**2
        glide = max(0.0, t - self.drops_s)
        return (
            x + self.aside * t,
            y - 0.5 * t,
            z - down - 6.0 * self.drops_s * glide * np.exp(-2.0 * glide) + 0.8 * glide,
        )


@dataclass(frozen=True, slots=True)
class Insect:
    """Close to the lens: out of focus, fast, this way and that."""

    seed: int
    begins_s: float

    def at(self, at_s: float) -> tuple[float, float, float] | None:
        t = at_s - self.begins_s
        if not 0.0 <= t <= 3.0:
            return None
        dice = np.random.default_rng(self.seed)
        u, w = dice.normal(0, 0.5, 2)
        bends = dice.uniform(0.2, 0.7, 2), dice.uniform(1.0, 6.0, 2)
        x = -0.3 * np.sign(u) + u * t + bends[0][0] * np.sin(bends[1][0] * t)
        z = w * t + bends[0][1] * np.sin(bends[1][1] * t + 1.0)
        return float(x), 0.8, 3.0 + float(z)


@dataclass(frozen=True, slots=True)
class Rain:
    """Drops near the camera, streaks at their end speed (7 m/s), anew in every picture for those fly past in one."""

    seed: int
    many: int
    slant: float = 0.1

    def paint(self, image: Image, scene: Scene, at_s: float) -> None:
        import cv2

        dice = np.random.default_rng((self.seed, round(1000 * at_s)))
        veil = image.copy()
        for _ in range(int(dice.poisson(self.many))):
            away = dice.uniform(1.5, 12.0)
            x, y = dice.uniform(0, scene.view.width), dice.uniform(0, scene.view.height)
            long = max(2.0, scene.view.focal_px / away * 7.0 * scene.shutter_s)
            wide = max(1, round(scene.view.focal_px / away * 0.003))
            end = (round(x + self.slant * long), round(y + long))
            cv2.line(veil, (round(x), round(y)), end, scene.lit((215.0, 215.0, 215.0)), wide, cv2.LINE_AA)
        cv2.addWeighted(veil, 0.45, image, 0.55, 0, dst=image)


@dataclass(frozen=True, slots=True)
class Laundry:
    """A row of clothes on a line before the wall, swinging in the wind."""

    seed: int
    x: float
    z: float
    swings_m: float

    def paint(self, image: Image, scene: Scene, at_s: float) -> None:
        import cv2

        dice = np.random.default_rng(self.seed)
        away = scene.view.away_m - 0.8
        for number in range(int(dice.integers(2, 6))):
            colour = scene.lit(_any_colour(dice))
            long, phase, pace = dice.uniform(0.5, 1.2), dice.uniform(0, 6.3), dice.uniform(2.0, 4.0)
            swing = self.swings_m * float(np.sin(pace * at_s + phase) + 0.4 * np.sin(2.7 * pace * at_s))
            left = self.x + 0.6 * number
            corners = [(left, self.z), (left + 0.45, self.z), (left + 0.45 + swing, self.z - long)]
            corners.append((left + swing, self.z - long))
            px, _ = scene.view.pixels(np.array([(x, away, z) for x, z in corners]))
            cv2.fillPoly(image, [np.rint(px * 8).astype(np.int32)], colour, cv2.LINE_AA, 3)


@dataclass(frozen=True, slots=True)
class Tree:
    """A crown in a lower corner; its leaves flutter, and the boughs sway."""

    seed: int
    left: bool
    windy: float

    def paint(self, image: Image, scene: Scene, at_s: float) -> None:
        import cv2

        dice = np.random.default_rng(self.seed)
        width, height = scene.view.width, scene.view.height
        centre = np.array([width * (0.2 if self.left else 0.8), height * 0.95])
        for _ in range(700):
            off = dice.normal(0, 1, 2) * (0.09 * width, 0.13 * height)
            phase, pace, side = dice.uniform(0, 6.3), dice.uniform(3, 9), dice.uniform(4, 12)
            shade = dice.uniform(30, 110)
            stir = self.windy * np.array([np.sin(pace * at_s + phase), 0.6 * np.cos(1.3 * pace * at_s)])
            bough = 3.0 * self.windy * np.array([np.sin(1.1 * at_s + off[1] / 90), 0.2])
            x, y = centre + off + stir + bough
            colour = scene.lit((shade * 0.6, shade, shade * 0.7))
            cv2.ellipse(
                image, (round(x), round(y)), (round(side), round(side / 2)), dice.uniform(0, 180), 0, 360, colour, -1
            )


@dataclass(frozen=True, slots=True)
class Reflection:
    """A window that swings open: the sky runs over its pane; then it stays as it is."""

    begins_s: float
    x: float
    z: float

    def paint(self, image: Image, scene: Scene, at_s: float) -> None:
        import cv2

        open_ = float(np.clip((at_s - self.begins_s) / 1.2, 0.0, 1.0))
        if open_ == 0.0:
            return
        away = scene.view.away_m - 0.1
        right = self.x + 0.75 * (1.0 - 0.8 * open_)
        corners = [(self.x, self.z + 1.5), (right, self.z + 1.5), (right, self.z), (self.x, self.z)]
        px, _ = scene.view.pixels(np.array([(x, away, z) for x, z in corners]))
        shine = 120.0 + 110.0 * float(np.sin(np.pi * open_))
        cv2.fillPoly(image, [np.rint(px * 8).astype(np.int32)], scene.lit((shine, shine, shine)), cv2.LINE_AA, 3)


@dataclass(frozen=True, slots=True)
class Slab:
    """A lift, a person or a car: a box with a window in it, at `x`, `z` metres, moving by `speed`, soft at first."""

    begins_s: float
    x: float
    z: float
    wide: float
    tall: float
    speed: tuple[float, float]
    colour: Colour
    before_m: float = 0.5  #: before the façade
    gathers: float = 1.0  #: m/s² until it has its speed

    def paint(self, image: Image, scene: Scene, at_s: float) -> None:
        import cv2

        t, fast = max(0.0, at_s - self.begins_s), float(np.hypot(*self.speed))
        gathering = min(t, fast / self.gathers)
        way = 0.5 * self.gathers * gathering**2 + fast * max(0.0, t - gathering)
        x, z = (at + way * part / fast for at, part in zip((self.x, self.z), self.speed, strict=True))
        away = scene.view.away_m - self.before_m
        for inset, shade in ((0.0, 1.0), (0.25, 0.5)):
            left, right = x + inset * self.wide, x + (1 - inset) * self.wide
            low, high = z + inset * self.tall, z + (1 - inset) * self.tall
            px, _ = scene.view.pixels(
                np.array([(a, away, b) for a, b in ((left, high), (right, high), (right, low), (left, low))])
            )
            colour = scene.lit((self.colour[0] * shade, self.colour[1] * shade, self.colour[2] * shade))
            cv2.fillPoly(image, [np.rint(px * 8).astype(np.int32)], colour, cv2.LINE_AA, 3)


@dataclass(frozen=True, slots=True)
class Headlight:
    """A beam that sweeps over the wall."""

    begins_s: float
    from_left: bool
    z: float

    def paint(self, image: Image, scene: Scene, at_s: float) -> None:
        import cv2

        t = at_s - self.begins_s
        if not 0.0 <= t <= 3.0:
            return
        x = (-1 if self.from_left else 1) * (scene.half_m - scene.half_m * 2 * t / 3.0)
        px, scale = scene.view.pixels(np.array([(x, scene.view.away_m, self.z + 2.0 * np.sin(t))]))
        glow = np.zeros(image.shape[:2], np.uint8)
        axes = (round(2.5 * scale[0]), round(1.5 * scale[0]))
        cv2.ellipse(glow, (round(px[0, 0]), round(px[0, 1])), axes, 0, 0, 360, 90, -1)
        small = cv2.resize(glow, (image.shape[1] // 8, image.shape[0] // 8), interpolation=cv2.INTER_AREA)
        soft = cv2.resize(cv2.GaussianBlur(small, (0, 0), 3.0), image.shape[1::-1])
        cv2.add(image, cv2.merge((soft, soft, soft)), dst=image)


def birds(dice: np.random.Generator, scene: Scene, until_s: float) -> list[Body]:
    """Across, up, down in a glide, and one that leaves a ledge."""
    flock = []
    for _ in range(int(dice.integers(2, 5))):
        away = scene.view.away_m * dice.uniform(0.4, 0.95)
        heading, fast = dice.uniform(0, 2 * np.pi), dice.uniform(6, 14)
        start = (dice.uniform(-0.7, 0.7) * scene.half_m, away, dice.uniform(0.2, 0.9) * scene.view.top_m)
        speed = (fast * np.cos(heading), dice.uniform(-1, 1), 0.6 * fast * np.sin(heading))
        path = Straight(dice.uniform(1.0, until_s - 2.0), 4.0, start, speed, 0.06, 4.0)
        flock.append(Body(path, 0.35, 0.15, (60.0, 60.0, 60.0)))
    ledge = (dice.uniform(-0.6, 0.6) * scene.half_m, scene.view.away_m - 0.5, dice.uniform(0.5, 0.9) * scene.view.top_m)
    swoop = Swoop(dice.uniform(1.0, until_s - 2.5), ledge, float(dice.uniform(-5, 5)), float(dice.uniform(0.3, 0.7)))
    return [*flock, Body(swoop, 0.3, 0.18, (70.0, 70.0, 75.0))]


def floating(
    dice: np.random.Generator, scene: Scene, many: int, until_s: float, falls: tuple[float, float]
) -> list[Body]:
    """Leaves, paper or snow: down at one speed (m/s between `falls`), swaying."""
    things = []
    for _ in range(many):
        away = scene.view.away_m * dice.uniform(0.3, 0.98)
        start = (dice.uniform(-1, 1) * scene.half_m, away, dice.uniform(0.3, 1.1) * scene.view.top_m)
        speed = (dice.uniform(-1, 1), dice.uniform(-0.3, 0.3), -dice.uniform(*falls))
        path = Straight(dice.uniform(0, until_s), 12.0, start, speed, dice.uniform(0.05, 0.4), dice.uniform(0.4, 1.5))
        side = dice.uniform(0.06, 0.3)
        things.append(Body(path, side, 0.6 * side, _any_colour(dice), dice.uniform(-4, 4)))
    return things


def tossed(dice: np.random.Generator, scene: Scene, until_s: float) -> Body:
    """A ball that somebody at the foot throws up: it comes down as everything does."""
    up = float(np.sqrt(2 * 9.81 * dice.uniform(0.3, 0.8) * scene.view.top_m * 0.6))
    start = (dice.uniform(-0.5, 0.5) * scene.half_m, scene.view.away_m - 3.0, 1.5)
    path = Thrown(dice.uniform(2, 4), start, (dice.uniform(-1, 1), 0.0, up), 0.005)
    return Body(path, 0.22, 0.22, _any_colour(dice))


def _any_colour(dice: np.random.Generator) -> Colour:
    blue, green, red = dice.uniform(20, 240, 3).tolist()
    return blue, green, red
