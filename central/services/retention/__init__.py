"""What is forgotten when it has been kept long enough, or when its owner asks."""
