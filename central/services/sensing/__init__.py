"""Sensors and indicators: numbers are judged by the packs' rules and become signals."""
