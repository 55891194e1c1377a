"""Pixels in, labelled boxes out."""
