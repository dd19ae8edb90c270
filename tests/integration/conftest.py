"""Servers that integration tests share; each is started when the first test asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence.settings import Settings
from tests.integration.servers import S3Server, postgres_server, redis_server, s3_server


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    with redis_server() as url:
        yield url


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    with postgres_server() as url:
        yield url


@pytest.fixture(scope="session")
def s3() -> Iterator[S3Server]:
    with s3_server() as server:
        yield server


@pytest.fixture
def settings(tmp_path: Path, redis_url: str) -> Settings:
    """An embedded installation of one test, on the shared Redis."""
    return Settings(home=tmp_path / "home", redis_url=redis_url)
