"""The database's server as a process that is there: one that ends though nobody asked it to is started again."""

import subprocess
import threading
from collections.abc import Callable

import structlog

from central.storage.errors import DatabaseDidNotStart

Process = subprocess.Popen[bytes]

#: Between two starts that failed, seconds.
_PAUSE_S = 5.0

_log = structlog.get_logger(__name__)


class Lasting:
    """Kernels end what takes memory where there is none, and nobody stands beside a street office's machine to start
    the brain anew. Where the server lies stays the same: whoever lost their connection finds it there again."""

    def __init__(self, launch: Callable[[], Process], ready: Callable[[Process], None]) -> None:
        """``launch`` starts it, ``ready`` waits until it answers or raises DatabaseDidNotStart."""
        self._launch, self._ready = launch, ready
        self._over = threading.Event()
        #: Held while it is started, so that none is started once it was told to stop.
        self._starting = threading.Lock()
        self._process = launch()
        self._watch = threading.Thread(target=self._keep_up, name="postgres", daemon=True)

    def wait_and_watch(self) -> None:
        """Until it answers for the first time; from then on it is kept up. Raises DatabaseDidNotStart."""
        self._ready(self._process)
        self._watch.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def stop(self, end: Callable[[Process], None]) -> None:
        self._over.set()
        with self._starting:
            end(self._process)
        if self._watch.is_alive():
            self._watch.join()

    def _keep_up(self) -> None:
        while True:
            code = self._process.wait()
            try:
                with self._starting:
                    if self._over.is_set():
                        return
                    _log.error("postgres.ended", code=code)
                    self._process = self._launch()
                self._ready(self._process)
                _log.warning("postgres.started_again", pid=self._process.pid)
            except (DatabaseDidNotStart, OSError) as error:
                _log.error("postgres.not_started_again", why=str(error))
                self._over.wait(_PAUSE_S)
