"""What the eyes make of a recorded clip: the agent's own chain, run as fast as the machine allows."""
