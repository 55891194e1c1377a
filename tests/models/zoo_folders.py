"""Puts models of a user's own into folders, as a user would."""

import hashlib
from pathlib import Path

import numpy as np

from models.shelf import Origin, ShelvedModel, model_named
from tests.models.onnx_files import UINT8, Port, network

PIXELS = Port("images", UINT8, (1, 64, 64, 3))


def manifest_text(**changed: str) -> str:
    """A manifest of a two-label model on a 64 x 64 canvas; `changed` replaces whole lines or tables."""
    parts = {
        "name": 'name = "mine"',
        "version": 'version = "1.2.3"',
        "title": 'title = { zh = "我的", en = "Mine" }',
        "task": 'task = "detect"',
        "file": 'file = "model.onnx"',
        "sha256": 'sha256 = "' + "0" * 64 + '"',
        "licence": 'licence = "MIT"',
        "data_licence": 'data_licence = "unclear"',
        "labels": 'labels = ["cat", "dog"]',
        "input": "[input]\nwidth = 64\nheight = 64",
        "decoder": '[decoder]\nname = "yolov8"',
        "thresholds": "[thresholds]\ndefault = 0.5",
        "more": "",
    }
    assert not set(changed) - set(parts)
    return "\n".join(part for part in (parts | changed).values() if part) + "\n"


def answer_with(boxes: dict[int, tuple[float, ...]]) -> np.ndarray:
    """YOLOv8's array for a 64 x 64 canvas and two labels: column -> (cx, cy, w, h, cat, dog)."""
    answer = np.zeros((1, 6, 84), np.float32)
    for column, numbers in boxes.items():
        answer[0, :, column] = numbers
    return answer


def shelve(root: Path, content: bytes, name: str = "mine", **changed: str) -> ShelvedModel:
    """Write one model folder below `root` and take it from that shelf."""
    folder = root / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.onnx").write_bytes(content)
    lines = {"name": f'name = "{name}"', "sha256": f'sha256 = "{hashlib.sha256(content).hexdigest()}"'}
    text = manifest_text(**(lines | changed))
    (folder / "manifest.toml").write_text(text, encoding="utf-8")
    return model_named(name, [(root, Origin.USER)])


def one_cat() -> bytes:
    """A network that always sees one cat in the middle of its canvas, at confidence 0.9."""
    return network([PIXELS], {"output0": answer_with({3: (32, 32, 16, 8, 0.9, 0.1)})})
