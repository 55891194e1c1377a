"""Planned rounds, and how they are walked."""
