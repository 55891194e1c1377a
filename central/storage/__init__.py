"""Where the brain remembers: PostgreSQL, started here or reached by URL, and the files of evidence."""
