"""The whole service as one process: a private Redis, migrations, workers with the sweep, and the API.

Started as ``python -m workers.supervise``; what dies is started again, SIGTERM ends everything, and ``kill -9`` of
this process leaves nobody behind. Where EVIDENCE_REDIS_URL names a Redis, no private one is started.
"""

from __future__ import annotations

import fcntl
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import structlog

from evidence.queue import connect
from evidence.settings import Settings
from evidence.store.migrate import migrate
from models.errors import EvidenceError, MissingPart, StorageUnavailable
from workers.logs import set_up_logs
from workers.tending import House, Tended, start_command

_LONGEST_SOCKET = 107  # bytes of a unix socket's path on Linux
_REDIS_SECONDS = 15.0

_log = structlog.get_logger(__name__)


def redis_command(settings: Settings) -> list[str]:
    """The private Redis: a socket only this account may open, every write on disk within a second, nothing evicted.

    Raises MissingPart when there is no redis-server, or when the socket's path would be too long.
    """
    program = shutil.which("redis-server")
    if program is None:
        raise MissingPart(
            "没有找到 redis-server：请运行 apt-get install redis-server，或用 EVIDENCE_REDIS_URL 指定已有的 Redis。"
        )
    if len(str(settings.socket).encode()) > _LONGEST_SOCKET:
        raise MissingPart(f"EVIDENCE_HOME 的路径太长（{settings.root}），请换一个较短的目录。")
    folder = settings.root / "redis"
    folder.mkdir(exist_ok=True, mode=0o700)
    options = {
        "port": "0",
        "unixsocket": str(settings.socket),
        "unixsocketperm": "700",
        "dir": str(folder),
        "appendonly": "yes",
        "appendfsync": "everysec",
        "save": "",
        "maxmemory-policy": "noeviction",
        "daemonize": "no",
        "loglevel": "notice",
        "logfile": str(folder / "redis.log"),
    }
    return [program, *(word for name, value in options.items() for word in (f"--{name}", value))]


def wait_for_redis(settings: Settings) -> None:
    """Wait until Redis answers; raises StorageUnavailable when it has not within 15 seconds."""
    door = connect(settings)
    deadline = time.monotonic() + _REDIS_SECONDS
    while not door.answers():
        if time.monotonic() > deadline:
            raise StorageUnavailable("Redis 没有启动，请查看上方日志。")
        time.sleep(0.05)
    door.connection.close()


@contextmanager
def only_one(settings: Settings) -> Iterator[None]:
    """Hold the installation for as long as the context lasts; raises MissingPart when another process does."""
    with (settings.root / "supervise.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as held:
            raise MissingPart(f"服务已在运行（{settings.root}）；请先停止它，或换一个 EVIDENCE_HOME。") from held
        yield


def api_command(settings: Settings) -> list[str]:
    """The API in uvicorn. The name is dotted: workers never import it."""
    return [
        sys.executable, "-m", "uvicorn", "api.app:create_app", "--factory", "--host", settings.host,
        "--port", str(settings.port), "--log-level", "warning", "--timeout-graceful-shutdown", "5",
    ]  # fmt: skip


def run(settings: Settings) -> None:
    """Start everything in the order of need, keep it running until SIGTERM or SIGINT, end it in reverse."""
    house = House()
    house.stop_on_signals()
    try:
        if not settings.redis_url:
            house.members.append(Tended("redis", partial(start_command, redis_command(settings))))
            house.members[0].tend()
        migrate(settings.database)
        wait_for_redis(settings)
        # The API first: somebody is waiting for it, while the readers still have their models to load.
        house.members.append(Tended("api", partial(start_command, api_command(settings))))
        readers = [sys.executable, "-m", "workers.run", "--sweep"]
        house.members.append(Tended("workers", partial(start_command, readers)))
        house.tend()
    finally:
        house.end()


def main() -> None:
    """Run the service; exit status 1 when it cannot be started."""
    set_up_logs()
    settings = Settings()
    try:
        with only_one(settings):
            run(settings)
    except EvidenceError as error:
        _log.error("not_started", error=error.title, detail=error.detail)
        sys.exit(1)


if __name__ == "__main__":
    main()
