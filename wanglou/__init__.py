"""The command that starts, checks and shows everything."""
