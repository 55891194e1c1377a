"""What a measurement needs beside the repository: missing, it says so in one line and `make bench` passes it over."""

import os
import sys
from typing import NoReturn

from wanglou.browser import ADVICE, find_browser

#: sysexits.h: "a support program or file does not exist". The Makefile knows it by its number, 69.
PASSED_OVER = os.EX_UNAVAILABLE


def missing(what: str, advice: str) -> NoReturn:
    """``advice``: the command that installs it."""
    print(f"{what} is not there: {advice}", file=sys.stderr)
    sys.exit(PASSED_OVER)


def need_browser() -> None:
    if find_browser() is None:
        missing("Chromium", ADVICE)
