"""An incident's own steps, its time limits and its timeline."""
