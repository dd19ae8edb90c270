"""The doors to the outside: objects (bytes under their hash) and records (the database)."""
