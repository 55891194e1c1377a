"""The mean of several checkpoints of one training: it errs less on new pictures than the last of them.

Stochastic weight averaging (Izmailov et al. 2018), over checkpoints that `save_period` in a recipe kept.
"""

import argparse
import hashlib
from pathlib import Path

import torch  # type: ignore[import-not-found]

from models.training.export_yolov8 import must_be
from models.training.torchvision_cpu import make_importable


def average(checkpoints: list[Path], target: Path) -> None:
    """Write the last checkpoint with the mean of all weights; numbers that only count stay the last one's."""
    make_importable()
    loaded = [torch.load(path, map_location="cpu", weights_only=False) for path in checkpoints]
    networks = [(each.get("ema") or each["model"]).float() for each in loaded]
    states = [network.state_dict() for network in networks]
    mean = {
        name: torch.stack([state[name] for state in states]).mean(0) if last.is_floating_point() else last
        for name, last in states[-1].items()
    }
    networks[-1].load_state_dict(mean)
    torch.save({**loaded[-1], "model": networks[-1], "ema": None}, target)


def main() -> None:
    """Command line: checkpoints in, each with the sha256 that must be its own (they are pickles); one out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", type=Path)
    parser.add_argument("checkpoints", nargs="+", help="FILE=SHA256")
    asked = parser.parse_args()
    paths = []
    for path, _, expected in (each.rpartition("=") for each in asked.checkpoints):
        must_be(Path(path), expected)
        paths.append(Path(path))
    average(paths, asked.target)
    print(f"{asked.target}: sha256 {hashlib.sha256(asked.target.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main()
