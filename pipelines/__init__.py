"""Pictures over time become events: arithmetic only, no network, disk, threads or inference runtime."""
