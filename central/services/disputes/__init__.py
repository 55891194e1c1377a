"""Disputes' files, and the warnings that come of them."""
