"""One hazard per file. What is put here is found, announced and offered to packs; nothing else lists it."""
