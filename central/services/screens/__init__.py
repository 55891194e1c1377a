"""What desk, wall and phone show, read in one go."""
