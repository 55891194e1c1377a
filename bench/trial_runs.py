"""How often does a pack come on duty though it alarms falsely more often than its budget allows?

The bound is looked at every hour until it is met, and each look is a chance. Simulates trials of one camera, in which
every alarm is false and judged so, and prints JSON: by true rate, the share that was promoted within ``--days``.
"""

import argparse
import json
import random
import sys
from collections.abc import Sequence

from central.domain.shadow import most_expected


def promoted(rate_per_day: float, budget: float, days: int, limits: Sequence[float], luck: random.Random) -> bool:
    """One trial: whether any hour of it found the bound met."""
    at_day, count = luck.expovariate(rate_per_day), 0
    while at_day <= days:
        # Met before the next false alarm: the bound falls with time and rises with alarms.
        if limits[count] / budget <= at_day:
            return True
        count += 1
        if count >= len(limits):
            return False
        at_day += luck.expovariate(rate_per_day)
    return limits[count] / budget <= days


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=20_000)
    parser.add_argument("--days", type=int, default=90)
    parser.add_argument("--budget", type=float, default=0.2)
    given = parser.parse_args()
    limits = [most_expected(count) for count in range(400)]
    luck = random.Random(1)
    rates = (0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 1.0, 2.0)
    found = {
        rate: sum(promoted(rate, given.budget, given.days, limits, luck) for _ in range(given.trials)) / given.trials
        for rate in rates
    }
    json.dump({"budget": given.budget, "days": given.days, "trials": given.trials, "promoted": found}, sys.stdout)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
