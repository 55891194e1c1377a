"""A city made up from a seed, with the truth about everything that happens in it."""
