"""Who is sent, what they do with it, and who looks after them meanwhile."""
