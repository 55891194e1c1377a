"""What a place looks like when nobody is there, what came and stayed, and whose it is."""
