"""Somebody looks through a camera now."""
