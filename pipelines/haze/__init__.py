"""Smoke 烟: what lies before the place like a haze, growing and never still."""
