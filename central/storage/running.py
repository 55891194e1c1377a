"""Finds the database that the running brain keeps in a data folder, so that a command can work beside it."""

from pathlib import Path
from urllib.parse import quote

from central.storage.embedded import DATABASE, ROLE

#: Lines of PostgreSQL's postmaster.pid, counted from 0 (src/include/utils/pidfile.h).
_PORT_LINE, _SOCKET_FOLDER_LINE = 3, 4


def running_url(data_folder: Path) -> str | None:
    """The URL of the server another process of ours started under ``data_folder``; None when none runs there."""
    try:
        lines = (data_folder / "postgres" / "postmaster.pid").read_text().splitlines()
        sockets, port = lines[_SOCKET_FOLDER_LINE].strip(), lines[_PORT_LINE].strip()
        password = (data_folder / "postgres.key").read_text()
    except (OSError, IndexError):
        return None
    return f"postgresql://{ROLE}:{quote(password)}@/{DATABASE}?host={quote(sockets, safe='')}&port={port}"
