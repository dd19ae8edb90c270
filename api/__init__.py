"""HTTP and pages: the same objects as the command line, under ``/api/v1`` and in Chinese pages."""
