"""``python -m wanglou`` is the same as ``wanglou``."""

from wanglou.cli import main

main()
