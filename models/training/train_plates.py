"""Teaches a very small network to find number plates in windows around vehicles, from drawn plates alone.

One processor thread, some minutes. The network is a row of ordinary convolutions, 48,000 weights; where a plate's
middle lies, a cell of eight pixels says how sure it is and where the four sides are (FCOS, Tian et al. 2019).
"""

import argparse
import hashlib
import json
import tomllib
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

import numpy as np
import torch  # type: ignore[import-not-found]
from torch import Tensor, nn
from torch.nn import functional

from models.training.plate_set import Vehicle, kept
from models.training.plate_windows import CANVAS, Example, example

STRIDE = 8
#: Of a plate's sides, this inner part is where cells answer for it; further out up to its edge they are not asked.
_INNER = 0.5
_WIDTHS = (10, 20, 32)


class Network(nn.Module):  # type: ignore[misc]
    """(n, h, w, 3) bytes, blue first → (n, 5, h/8, w/8): logit, then logarithms of the four distances in strides."""

    def __init__(self) -> None:
        super().__init__()
        one, two, three = _WIDTHS
        self.body = nn.Sequential(
            *_block(3, one, stride=2), *_block(one, two, stride=2), *_block(two, two), *_block(two, three, stride=2),
            *_block(three, three), *_block(three, three, spread=2), *_block(three, three, spread=4),
            *_block(three, three),
        )  # fmt: skip
        self.head = nn.Conv2d(three, 5, 1)
        nn.init.constant_(self.head.bias, 0.0)
        nn.init.constant_(self.head.bias[:1], -4.0)

    def forward(self, pictures: Tensor) -> Tensor:
        seen = pictures.permute(0, 3, 1, 2).float() / 128.0 - 1.0
        return self.head(self.body(seen))


class AsShipped(nn.Module):  # type: ignore[misc]
    """The same with the answer as the decoder `yolov8` reads it: (1, 5, n) middle, sides, probability; pixels."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pictures: Tensor) -> Tensor:
        answer = self.network(pictures)
        rows = torch.arange(answer.shape[2], device=answer.device, dtype=torch.float32)[None, :, None] + 0.5
        columns = torch.arange(answer.shape[3], device=answer.device, dtype=torch.float32)[None, None, :] + 0.5
        left, top, right, bottom = answer[:, 1:].clamp(-4, 4).exp().unbind(1)
        x, y = columns + (right - left) / 2, rows + (bottom - top) / 2
        boxes = torch.stack([x, y, left + right, top + bottom], 1) * STRIDE
        return torch.cat([boxes, answer[:, :1].sigmoid()], 1).flatten(2)


def _block(inner: int, outer: int, stride: int = 1, spread: int = 1) -> tuple[nn.Module, ...]:
    conv = nn.Conv2d(inner, outer, 3, stride, spread, spread, bias=False)
    return conv, nn.BatchNorm2d(outer), nn.ReLU()


def targets(examples: Sequence[Example]) -> tuple[Tensor, Tensor]:
    """What each cell should say, (n, h, w): 1 a plate, 0 none, -1 not asked; and the distances (n, 4, h, w)."""
    width, height = CANVAS[0] // STRIDE, CANVAS[1] // STRIDE
    said = np.zeros((len(examples), height, width), np.float32)
    reach = np.ones((len(examples), 4, height, width), np.float32)
    rows, columns = (np.indices((height, width)) + 0.5).astype(np.float32)
    for n, each in enumerate(examples):
        for box in each.plates:
            x1, y1, x2, y2 = box / STRIDE
            x, y = (x1 + x2) / 2, (y1 + y2) / 2
            if not (0 <= x < width and 0 <= y < height):
                continue
            said[n][(columns > x1 - 0.7) & (columns < x2 + 0.7) & (rows > y1 - 0.7) & (rows < y2 + 0.7)] = -1
        for box in each.plates[each.legible]:
            x1, y1, x2, y2 = box / STRIDE
            x, y, dx, dy = (x1 + x2) / 2, (y1 + y2) / 2, (x2 - x1) * _INNER / 2, (y2 - y1) * _INNER / 2
            inner = (abs(columns - x) <= max(dx, 0.51)) & (abs(rows - y) <= max(dy, 0.51))
            said[n][inner] = 1
            sides = np.stack([columns - x1, rows - y1, x2 - columns, y2 - rows])
            reach[n][:, inner] = np.maximum(sides, 0.05)[:, inner]
    return torch.from_numpy(said), torch.from_numpy(reach)


def loss_of(answer: Tensor, said: Tensor, reach: Tensor) -> Tensor:
    """Focal loss (Lin et al. 2017) on how sure, GIoU on the sides of the cells that have a plate."""
    logit, asked, plate = answer[:, 0], said >= 0, said == 1
    bare = functional.binary_cross_entropy_with_logits(logit, said.clamp(min=0), reduction="none")
    sure = torch.where(plate, logit.sigmoid(), 1 - logit.sigmoid())
    weight = torch.where(plate, 0.6, 0.4) * (1 - sure) ** 2
    found = plate.sum().clamp(min=1)
    focal = (bare * weight)[asked].sum() / found
    ours = answer[:, 1:].clamp(-4, 4).exp().permute(0, 2, 3, 1)[plate]
    return focal + _giou(ours, reach.permute(0, 2, 3, 1)[plate])


def _giou(ours: Tensor, theirs: Tensor) -> Tensor:
    if not len(ours):
        return ours.sum()
    low, high = torch.minimum(ours, theirs), torch.maximum(ours, theirs)
    shared = (low[:, 0] + low[:, 2]) * (low[:, 1] + low[:, 3])
    hull = (high[:, 0] + high[:, 2]) * (high[:, 1] + high[:, 3])
    area = sum((s[:, 0] + s[:, 2]) * (s[:, 1] + s[:, 3]) for s in (ours, theirs)) - shared
    return (1 - shared / area + (hull - area) / hull).mean()


def train(network: Network, recipe: dict[str, float], vehicles: Sequence[Vehicle], font: Path | None) -> Network:
    """One round, with the vehicles that are not held back; the last weights are the result."""
    luck = np.random.default_rng(int(recipe["seed"]))
    mine = [vehicle for vehicle in vehicles if not vehicle.held_back]
    batch, steps = int(recipe["batch"]), int(recipe["samples"] / recipe["batch"])
    network = network.train().to(memory_format=torch.channels_last)
    descent = torch.optim.AdamW(network.parameters(), lr=recipe["rate"], weight_decay=0.01)
    rates = torch.optim.lr_scheduler.OneCycleLR(descent, recipe["rate"], total_steps=steps, pct_start=0.1)
    begun, mean = monotonic(), 0.0
    for step in range(steps):
        examples = [example(mine, luck, font) for _ in range(batch)]
        said, reach = targets(examples)
        answer = network(torch.from_numpy(np.stack([each.canvas for each in examples])))
        _leave_out(said, answer, examples, recipe["doubt"])
        loss = loss_of(answer, said, reach)
        descent.zero_grad()
        loss.backward()
        descent.step()
        rates.step()
        mean = 0.95 * mean + 0.05 * float(loss.detach())
        if step % 50 == 49:
            print(
                f"{step + 1}/{steps} loss {mean / (1 - 0.95 ** (step + 1)):.3f} {monotonic() - begun:.0f} s", flush=True
            )
    return network.eval()


def _leave_out(said: Tensor, answer: Tensor, examples: Sequence[Example], doubt: float) -> None:
    """On vehicles as they were filmed, what looks like a plate is not called wrong: it may be one."""
    filmed = torch.tensor([each.as_filmed for each in examples])[:, None, None]
    said[filmed & (answer[:, 0].detach().sigmoid() > doubt)] = -1


def export(network: Network, target: Path) -> str:
    """Writes the ONNX file; its sha256."""
    torch.onnx.export(
        AsShipped(network), (torch.zeros(1, CANVAS[1], CANVAS[0], 3, dtype=torch.uint8),), str(target),
        input_names=["images"], output_names=["output0"], opset_version=17, dynamo=False,
        dynamic_axes={"images": {1: "height", 2: "width"}, "output0": {2: "cells"}},
    )  # fmt: skip
    return hashlib.sha256(target.read_bytes()).hexdigest()


def main() -> None:
    """Command line: recipe and vehicles in, ONNX file out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("vehicles", type=Path, help="what models.training.plate_set wrote")
    parser.add_argument("target", type=Path, help="the .onnx to write")
    parser.add_argument("--round", default="first", help="which table of the recipe")
    parser.add_argument("--begin", type=Path, help="the .pt that an earlier round left beside its .onnx")
    parser.add_argument("--font", type=Path, help="one that can write Chinese")
    asked = parser.parse_args()
    torch.manual_seed(0)
    torch.set_num_threads(1)
    network, vehicles = Network(), kept(asked.vehicles)
    if asked.begin:
        network.load_state_dict(torch.load(asked.begin, weights_only=True))
    recipe = tomllib.loads(asked.recipe.read_text(encoding="utf-8"))[asked.round]
    network = train(network, recipe, vehicles, asked.font)
    torch.save(network.state_dict(), asked.target.with_suffix(".pt"))
    print(json.dumps({"sha256": export(network, asked.target), "bytes": asked.target.stat().st_size}))


if __name__ == "__main__":
    main()
