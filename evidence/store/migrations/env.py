"""Alembic's entrance: runs the migrations on the connection that ``evidence.store.migrate`` holds."""

from __future__ import annotations

from alembic import context

from evidence.store.tables import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, compare_type=True)
context.run_migrations()
