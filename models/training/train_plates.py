"""Teaches a small head on the street model's own first layers to find number plates, from drawn plates alone.

What makes an edge, a corner, a stroke, the street's model knows already: its first five blocks (stride 8, 64 channels,
eight bits) stay as they are, and five convolutions learn on top of them. One processor thread, some minutes. Where a
plate's middle lies, a cell of eight pixels says how sure it is and where the four sides are (FCOS, Tian et al. 2019).
"""

import argparse
import hashlib
import json
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

import numpy as np
import onnx  # type: ignore[import-not-found]
import onnxruntime
import torch  # type: ignore[import-not-found]
from torch import Tensor, nn
from torch.nn import functional

from models.training.plate_set import Vehicle, kept
from models.training.plate_windows import CANVAS, Example, example

STRIDE = 8
#: Where the trunk ends in coco_street's file, and how many channels there are.
FEATURES, CHANNELS = "/network/model.4/cv2/act/Mul_output_0_DequantizeLinear_Output", 64
#: Of a plate's sides, this inner part is where cells answer for it; further out up to its edge they are not asked.
_INNER = 0.5
_WIDE = 24


class Head(nn.Module):  # type: ignore[misc]
    """(n, 64, h, w) → (n, 5, h, w): logit, then logarithms of the four distances in strides."""

    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.BatchNorm2d(CHANNELS), *_block(CHANNELS, _WIDE), *_block(_WIDE, _WIDE, 2), *_block(_WIDE, _WIDE, 4),
            *_block(_WIDE, _WIDE),
        )  # fmt: skip
        self.last = nn.Conv2d(_WIDE, 5, 1)
        nn.init.constant_(self.last.bias, 0.0)
        nn.init.constant_(self.last.bias[:1], -4.0)

    def forward(self, features: Tensor) -> Tensor:
        return self.last(self.body(features))


class AsShipped(nn.Module):  # type: ignore[misc]
    """The same with the answer as the decoder `yolov8` reads it: (1, 5, n) middle, sides, probability; pixels."""

    def __init__(self, head: Head) -> None:
        super().__init__()
        self.head = head

    def forward(self, features: Tensor) -> Tensor:
        answer = self.head(features)
        rows = torch.arange(answer.shape[2], device=answer.device, dtype=torch.float32)[None, :, None] + 0.5
        columns = torch.arange(answer.shape[3], device=answer.device, dtype=torch.float32)[None, None, :] + 0.5
        left, top, right, bottom = answer[:, 1:].clamp(-4, 4).exp().unbind(1)
        x, y = columns + (right - left) / 2, rows + (bottom - top) / 2
        boxes = torch.stack([x, y, left + right, top + bottom], 1) * STRIDE
        return torch.cat([boxes, answer[:, :1].sigmoid()], 1).flatten(2)


def _block(inner: int, outer: int, spread: int = 1) -> tuple[nn.Module, ...]:
    return nn.Conv2d(inner, outer, 3, 1, spread, spread, bias=False), nn.BatchNorm2d(outer), nn.ReLU()


def trunk_of(street: Path) -> onnx.ModelProto:
    """The street model's first blocks as a file of their own: pictures in, features out."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "trunk.onnx"
        onnx.utils.extract_model(str(street), str(target), ["images"], [FEATURES], check_model=False)
        return onnx.load(str(target))


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


def train(trunk: onnx.ModelProto, recipe: dict[str, float], vehicles: Sequence[Vehicle], font: Path | None) -> Head:
    """Learns from the vehicles that are not held back; the last weights are the result."""
    torch.manual_seed(int(recipe["seed"]))
    torch.set_num_threads(1)
    luck = np.random.default_rng(int(recipe["seed"]))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(trunk.SerializeToString(), options)
    mine = [vehicle for vehicle in vehicles if not vehicle.held_back]
    batch, steps = int(recipe["batch"]), int(recipe["samples"] / recipe["batch"])
    head = Head()
    descent = torch.optim.AdamW(head.parameters(), lr=recipe["rate"], weight_decay=0.01)
    rates = torch.optim.lr_scheduler.OneCycleLR(descent, recipe["rate"], total_steps=steps, pct_start=0.1)
    begun, mean = monotonic(), 0.0
    for step in range(steps):
        examples = [example(mine, luck, font) for _ in range(batch)]
        features = np.concatenate([session.run(None, {"images": each.canvas[None]})[0] for each in examples])
        said, reach = targets(examples)
        answer = head(torch.from_numpy(features))
        _leave_out(said, answer, examples, recipe["doubt"])
        loss = loss_of(answer, said, reach)
        descent.zero_grad()
        loss.backward()
        descent.step()
        rates.step()
        mean = 0.95 * mean + 0.05 * float(loss.detach())
        if step % 50 == 49:
            shown = mean / (1 - 0.95 ** (step + 1))
            print(f"{step + 1}/{steps} loss {shown:.3f} {monotonic() - begun:.0f} s", flush=True)
    return head.eval()


def _leave_out(said: Tensor, answer: Tensor, examples: Sequence[Example], doubt: float) -> None:
    """On vehicles as they were filmed, what looks like a plate is not called wrong: it may be one."""
    filmed = torch.tensor([each.as_filmed for each in examples])[:, None, None]
    said[filmed & (answer[:, 0].detach().sigmoid() > doubt)] = -1


def export(trunk: onnx.ModelProto, head: Head, target: Path) -> str:
    """Writes trunk and head as one ONNX file; its sha256."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "head.onnx"
        torch.onnx.export(
            AsShipped(head), (torch.zeros(1, CHANNELS, CANVAS[1] // STRIDE, CANVAS[0] // STRIDE),), str(file),
            input_names=["features"], output_names=["output0"], opset_version=17, dynamo=False,
            dynamic_axes={"features": {2: "rows", 3: "columns"}, "output0": {2: "cells"}},
        )  # fmt: skip
        upper = onnx.load(str(file))
    upper.ir_version = trunk.ir_version
    del trunk.opset_import[:]
    trunk.opset_import.extend(upper.opset_import)
    upper = onnx.compose.add_prefix(upper, "plate/", rename_inputs=False, rename_outputs=False)
    whole = onnx.compose.merge_models(trunk, upper, io_map=[(FEATURES, "features")])
    target.write_bytes(whole.SerializeToString())
    return hashlib.sha256(target.read_bytes()).hexdigest()


def main() -> None:
    """Command line: recipe and vehicles in, ONNX file out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("vehicles", type=Path, help="what models.training.plate_set wrote")
    parser.add_argument("target", type=Path, help="the .onnx to write")
    parser.add_argument("--street", type=Path, required=True, help="coco_street's model.onnx")
    parser.add_argument("--font", type=Path, help="one that can write Chinese")
    asked = parser.parse_args()
    recipe = tomllib.loads(asked.recipe.read_text(encoding="utf-8"))["train"]
    trunk = trunk_of(asked.street)
    head = train(trunk, recipe, kept(asked.vehicles), asked.font)
    print(json.dumps({"sha256": export(trunk, head, asked.target), "bytes": asked.target.stat().st_size}))


if __name__ == "__main__":
    main()
