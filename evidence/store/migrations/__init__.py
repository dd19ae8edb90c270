"""Migrations of the database, oldest first; applied by ``evidence.store.migrate``."""
