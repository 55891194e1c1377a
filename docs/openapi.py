"""Writes down what the front end is generated from: the description of our own interface, without starting a server.

Run it after a change to central/api (``make openapi``); a test says when ``web/openapi.json`` is out of date.
"""

import json
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
TARGET = REPOSITORY / "web" / "openapi.json"


def document() -> str:
    from central.app import create_app
    from central.http.document import describe
    from central.settings import Settings

    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(data_folder=Path(folder)))
    return json.dumps(describe(app), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.path.insert(0, str(REPOSITORY))
    TARGET.write_text(document(), encoding="utf-8")
    print(f"  {TARGET.relative_to(REPOSITORY)}")  # noqa: T201
