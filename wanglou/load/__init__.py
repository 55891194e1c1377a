"""How many cameras does this machine carry? The whole agent is run on two streams, and its time and memory counted."""
