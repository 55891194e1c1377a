"""Nodes and their cameras: what watches what, in which mode, and how well it did."""
