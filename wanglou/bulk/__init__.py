"""Long lists that people keep elsewhere, brought in as CSV or Parquet."""
