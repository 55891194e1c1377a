"""Replaces a small file for good: after a power cut the old one is there or the new one, whole."""

import os
from pathlib import Path


def replace_durably(path: Path, content: bytes, mode: int = 0o600) -> None:
    """On the disk when this returns, with its own ``mode`` from the first byte on. Raises OSError.

    Without the first sync a power cut soon after may leave the new name with nothing behind it, and without the second
    the old file.
    """
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)  # on a full disk half a file is in the way
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """A file's name is only durable once its folder is."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
