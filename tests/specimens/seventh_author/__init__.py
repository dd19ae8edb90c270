"""Papers of a seventh author, who wrote them without knowing how they are read; measured, never worked on."""
