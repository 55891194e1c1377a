"""Accounts, sign-in, shifts, the roster and staff's phones."""
