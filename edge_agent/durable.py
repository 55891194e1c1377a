"""Makes sure that a file's new name outlives a power cut."""

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """A file's name is only durable once its folder is."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
