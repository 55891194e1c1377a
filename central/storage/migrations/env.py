"""Alembic's entry: runs the steps on the connection that migrate() opened and locked."""

from alembic import context

from central.storage.columns import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
