"""Notices leave the house, and are passed up when nobody hears them."""
