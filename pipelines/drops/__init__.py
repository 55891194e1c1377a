"""Falling things 坠物: what small things moved, which of them are one flight, and whether gravity pulled it."""
