"""Scenarios as data: one YAML file per pack, and the demonstration community they are tried in."""
