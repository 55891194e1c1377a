"""What the brain believes and decides, as values and pure functions. No clock, no disk, no network in here."""
