"""Is what a model calls fire really burning? What one picture shows, and what several in a row show."""
