"""Bring in a community as data: its places with their names, and its cameras with zones and packs."""
