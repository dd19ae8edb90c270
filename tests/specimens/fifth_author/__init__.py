"""Papers of a fifth author, all set by a browser, written without knowing how the reader works; later looked at."""
