"""kill -9 of brain, agent, both, and of the brain with its whole database: what was acknowledged, is it there once?

Real processes in a folder that is removed afterwards. Prints JSON. No loss in n kills bounds the chance of one, per
kill, below 3/n (95 %, rule of three).
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from tests.scenarios.campaign import Campaign, campaign


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40, help="kills; 300 take about 20 minutes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=3600.0, help="no new round after so long")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="wanglou-kill-") as folder, campaign(Path(folder), arguments.seed) as one:
        print(json.dumps(_run(one, arguments.rounds, arguments.seconds), indent=1))


def _run(one: Campaign, rounds: int, seconds: float) -> dict[str, object]:
    began = time.monotonic()
    for number in range(rounds):
        try:
            if time.monotonic() > began + seconds:
                break
            one.round()
        except KeyboardInterrupt:  # whoever stops it hears all the same what it came to
            break
        if number % 25 == 24:
            print(f"{number + 1} kills, {one.acknowledged.count} acknowledged", file=sys.stderr, flush=True)
    taken = time.monotonic() - began
    kills = sum(one.kills.values())
    found = one.finish()
    return {
        "kills": {**one.kills, "all": kills, "while_starting": one.early_kills},
        "seconds_per_round": round(taken / kills, 2),
        "brain_away_s": {
            "median": round(statistics.median(one.away_s), 2), "longest": round(max(one.away_s), 2)
        },
        "acknowledged": {
            "by_outbox": len(one.acknowledged.by_outbox),
            "by_brain": len(one.acknowledged.by_brain),
            "reports": len(one.acknowledged.reports),
        },
        "found": asdict(found),
        "wrong": found.wrong,
        "at_most_per_kill": round(3 / kills, 4) if not found.wrong else None,
    }  # fmt: skip


if __name__ == "__main__":
    main()
