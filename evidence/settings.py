"""Settings of the service, from the environment (``EVIDENCE_*``) or secret files; no secret has a default.

The embedded default needs nothing: SQLite, a content-addressed directory and a private Redis socket, all under
``home``.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

# Where Compose and Kubernetes mount secrets: one file a setting, named like its variable (``evidence_database_url``).
_SECRETS = Path("/run/secrets")


class Settings(BaseSettings):
    """Everything an installation may choose. Sizes are bytes, times are seconds unless the name says otherwise."""

    model_config = SettingsConfigDict(
        env_prefix="EVIDENCE_", secrets_dir=_SECRETS if _SECRETS.is_dir() else None, extra="ignore"
    )

    home: Path = Path(".local/evidence")
    database_url: str = ""
    redis_url: str = ""
    s3_endpoint: str = ""
    s3_bucket: str = "evidence"
    s3_access_key: SecretStr = SecretStr("")
    s3_secret_key: SecretStr = SecretStr("")
    s3_secure: bool = True

    host: str = "127.0.0.1"
    port: int = 8000
    # Cookies are marked Secure unless the service is reached over plain HTTP on this machine only.
    secure_cookies: bool = False
    session_hours: int = 12

    max_file_bytes: int = 200 * 1024 * 1024
    max_request_bytes: int = 500 * 1024 * 1024
    max_pages: int = 2_000

    engine: str = "ppocr"
    page_seconds: float = 120.0
    page_memory: int = 4 * 1024**3
    readers: int = Field(default=2, ge=1)
    page_attempts: int = Field(default=3, ge=1)
    # Work whose lease was not renewed within this time is owed again; it is renewed three times as often.
    lease_seconds: float = 15.0
    sweep_seconds: float = 5.0

    @cached_property
    def root(self) -> Path:
        """``home`` as an absolute directory, made private on first use."""
        root = self.home.resolve()
        root.mkdir(parents=True, exist_ok=True, mode=0o700)
        return root

    @property
    def database(self) -> str:
        """SQLAlchemy URL: the configured one, or SQLite under ``home``."""
        return self.database_url or f"sqlite:///{self.root / 'evidence.sqlite3'}"

    @property
    def socket(self) -> Path:
        """Where the private Redis listens; kept short, for a socket path holds at most 107 bytes."""
        return self.root / "redis.sock"

    @property
    def redis(self) -> str:
        """Redis URL: the configured one, or the private socket under ``home``."""
        return self.redis_url or f"unix://{self.socket}"

    @property
    def objects(self) -> Path:
        """Directory of content-addressed objects, where no S3 endpoint is configured."""
        return self.root / "objects"

    @property
    def cache(self) -> Path:
        """Directory of the page cache."""
        return self.root / "pages"

    @property
    def uploads(self) -> Path:
        """Directory in which uploads are streamed before they are stored under their hash."""
        return self.root / "uploads"
