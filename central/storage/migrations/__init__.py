"""The history of the tables, one step per file; read through the installed package."""
