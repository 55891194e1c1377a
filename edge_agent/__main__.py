"""``python -m edge_agent --settings FILE``: run this node until somebody stops it."""

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edge_agent.leaving import leave
from protocol.errors import WanglouError
from protocol.messages import CameraState
from protocol.texts import Language, say

if TYPE_CHECKING:
    from edge_agent.health import Status

#: Exit codes. A service manager should not start a node again whose settings are wrong.
EXIT_OK = 0
EXIT_CANNOT_RUN = 1
EXIT_SETTINGS = 2
EXIT_NO_PICTURE = 4


def run(settings_file: Path, *, once: bool, as_json: bool, language: Language) -> int:
    """Run until SIGTERM or Ctrl-C, or with ``once`` until all files are over and delivered; the exit code.

    Standard output holds status lines (with ``as_json`` one JSON object each), standard error the log.
    """
    from edge_agent.settings import SettingsError, load_settings
    from packs.errors import YamlError

    _log_to_stderr()
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    try:
        settings = load_settings(settings_file)
        # The model and the decoders take seconds to load; a wrong settings file is told at once.
        from edge_agent.service import serve

        names = {camera.id: camera.name for camera in settings.cameras}
        teller = _Teller(names, as_json, language)
        last = serve(settings, stop, teller.tell, once=once)
    except WanglouError as error:
        _say(_complaint(error, as_json=as_json, language=language), to_stderr=True)
        return EXIT_SETTINGS if isinstance(error, SettingsError | YamlError) else EXIT_CANNOT_RUN
    teller.tell(last)
    if not as_json:
        _say(say("edge.run.stopped", language, waiting=last.outbox["waiting"]))
    dark = any(camera.state is not CameraState.ENDED for camera in last.cameras)
    return EXIT_NO_PICTURE if once and not stop.is_set() and dark else EXIT_OK


def _complaint(error: WanglouError, *, as_json: bool, language: Language) -> str:
    """One line for a person, or one JSON object for a script."""
    if as_json:
        return json.dumps(error.as_json(), ensure_ascii=False)
    return error.text.in_(language)


class _Teller:
    """Tells a script everything, and a person what is new."""

    def __init__(self, names: dict[str, str], as_json: bool, language: Language) -> None:
        self._names = names
        self._as_json = as_json
        self._language = language
        self._headline: tuple[object, ...] = ()

    def tell(self, status: "Status") -> None:
        from edge_agent.health import as_json, as_lines

        if self._as_json:
            _say(json.dumps(as_json(status), ensure_ascii=False))
        elif status.headline != self._headline:
            self._headline = status.headline
            _say("\n".join(as_lines(status, self._names, self._language)))


def _say(line: str, *, to_stderr: bool = False) -> None:
    stream = sys.stderr if to_stderr else sys.stdout
    stream.write(line + "\n")
    stream.flush()


def _log_to_stderr() -> None:
    import structlog

    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
            if sys.stderr.isatty()
            else structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
    )


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m edge_agent", description=__doc__)
    parser.add_argument("--settings", type=Path, required=True, help="YAML or TOML")
    parser.add_argument("--once", action="store_true", help="stop when every file is over and delivered")
    parser.add_argument("--json", action="store_true", dest="as_json")
    parser.add_argument("--lang", choices=("zh", "en"), default=None)
    given = parser.parse_args(argv)
    language: Language = "en" if (given.lang or os.environ.get("WANGLOU_LANG")) == "en" else "zh"
    return run(given.settings, once=given.once, as_json=given.as_json, language=language)


if __name__ == "__main__":
    leave(main())
