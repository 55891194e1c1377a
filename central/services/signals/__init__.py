"""What is heard becomes an incident or joins one: the one road, what officers put right on it, and what it teaches."""
