"""One use case per file: load, decide, save. Each receives the world (ports, now, new_id) as arguments."""
