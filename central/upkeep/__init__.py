"""What an administrator does to the whole brain: back it up, bring it back, prove that this works, move it."""
