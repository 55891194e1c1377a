"""What the brain writes down while it works: one line for each thing that happened, and nobody's personal data.

On a terminal for people, otherwise one JSON object a line. ``trace`` is the id of the event, or report, that began it:
it stands in the camera node's log too, and follows into every task and notice.
"""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any, TextIO

import structlog
from structlog.typing import Processor

#: What PostgreSQL and SQLAlchemy say about the row that failed: names, words, telephone numbers.
_ROW = re.compile(r"\n?(DETAIL:|\[parameters:|\[SQL:|CONTEXT:).*", re.DOTALL)
_WORDS_AT_MOST = 4000


def without_rows(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Cut from every text what databases tell of the row they refused; leave out a trace that is none."""
    for name, said in event.items():
        if isinstance(said, str):
            event[name] = _ROW.sub("", said)[:_WORDS_AT_MOST]
    if event.get("trace") == "":
        del event["trace"]
    return event


def write_log(to: TextIO | None = None) -> None:
    """From now on everything goes to ``to`` (standard error), the libraries' warnings too."""
    stream = to or sys.stderr
    common: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        without_rows,
    ]
    last: Processor = (
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if stream.isatty()
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    structlog.configure(
        processors=[*common, last],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(stream),
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last], foreign_pre_chain=common
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
