"""Teaches a small network a few things of its own, from published start weights, on an ordinary processor."""

import argparse
import hashlib
import tomllib
from pathlib import Path
from typing import Any

import torch  # type: ignore[import-not-found]

from models.training.export_yolov8 import YOLOV8N_SHA256, must_be
from models.training.torchvision_cpu import make_importable


def train(recipe: Path, pictures: Path, weights: Path, target: Path, threads: int, resume: bool) -> Path:
    """Run the recipe's [train] part; the last checkpoint (running mean of the weights) is the result."""
    make_importable()
    from ultralytics import YOLO  # type: ignore[import-not-found]

    torch.set_num_threads(threads)
    last = target / "weights" / "last.pt"
    settings = tomllib.loads(recipe.read_text(encoding="utf-8"))["train"]
    fixed = {"data": str(pictures / "set.yaml"), "project": str(target.parent), "name": target.name}
    network = YOLO(last if resume else weights)
    network.add_callback("on_train_start", lambda trainer: begin(trainer, threads))
    network.train(
        **settings, **fixed, device="cpu", workers=0, val=False, plots=False, exist_ok=True, amp=False, resume=resume
    )
    return last


def begin(trainer: Any, threads: int) -> None:
    """Before the first epoch: the work made light, and no examination by the trainer, which `labelled` does better."""
    lighten(trainer.model, threads)
    trainer.validate = lambda: ({}, 0.0)
    trainer.final_eval = lambda: None


def lighten(network: Any, threads: int) -> None:
    """Half the work on a processor that multiplies in bfloat16: the network in it, the loss in full precision."""
    torch.set_num_threads(threads)
    network.to(memory_format=torch.channels_last)
    whole = network.predict

    def predict(x: torch.Tensor, *more: Any, **options: Any) -> Any:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return in_full(whole(x.contiguous(memory_format=torch.channels_last), *more, **options))

    network.predict = predict


def in_full(answer: Any) -> Any:
    """The same numbers, 32 bits each, in whatever they are packed."""
    if isinstance(answer, dict):
        return {name: in_full(part) for name, part in answer.items()}
    if isinstance(answer, list | tuple):
        return type(answer)(in_full(part) for part in answer)
    return answer.float() if torch.is_tensor(answer) and answer.is_floating_point() else answer


def main() -> None:
    """Command line: recipe, laid-out pictures and start weights in, checkpoint out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("recipe", type=Path)
    parser.add_argument("pictures", type=Path, help="what models.training.picture_set wrote")
    parser.add_argument(
        "weights", type=Path, help="yolov8n.pt as `wanglou models fetch coco_street --weights` gives it"
    )
    parser.add_argument("target", type=Path)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--sha256", default=YOLOV8N_SHA256, help="of the start weights, which are a pickle")
    parser.add_argument("--resume", action="store_true", help="go on from the last whole epoch under TARGET")
    asked = parser.parse_args()
    must_be(asked.weights, asked.sha256)
    last = train(asked.recipe, asked.pictures, asked.weights, asked.target, asked.threads, asked.resume)
    print(f"{last}: sha256 {hashlib.sha256(last.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main()
