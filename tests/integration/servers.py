"""Real servers for one test run: Redis, PostgreSQL and an S3 server, on free ports, thrown away afterwards."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from redis import Redis
from redis.exceptions import RedisError

_START_SECONDS = 30.0


def free_port() -> int:
    """A port nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_port(port: int) -> None:
    """Wait until somebody listens on ``port``; raises TimeoutError."""
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise TimeoutError(f"nobody listens on port {port}")


@contextlib.contextmanager
def short_folder() -> Iterator[Path]:
    """A private directory with a path short enough for unix sockets, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="evt-", dir="/tmp"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def redis_server() -> Iterator[str]:
    """A Redis on a unix socket; its URL."""
    with short_folder() as folder:
        path = folder / "redis.sock"
        command = ["redis-server", "--port", "0", "--unixsocket", str(path), "--save", "", "--dir", str(folder)]
        process = subprocess.Popen([*command, "--maxmemory-policy", "noeviction", "--loglevel", "warning"])
        try:
            url = f"unix://{path}"
            wait_for_redis(url)
            yield url
        finally:
            process.kill()
            process.wait()


def wait_for_redis(url: str) -> None:
    """Wait until the Redis at ``url`` answers; raises TimeoutError."""
    deadline = time.monotonic() + _START_SECONDS
    with Redis.from_url(url) as client:
        while time.monotonic() < deadline:
            with contextlib.suppress(RedisError):
                client.ping()
                return
            time.sleep(0.02)
    raise TimeoutError(url)


@contextlib.contextmanager
def postgres_server() -> Iterator[str]:
    """A private PostgreSQL cluster on a free port; the URL of its empty database."""
    programs = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    # The server refuses to run as root; root lends it the account that Debian made for it.
    user = "postgres" if os.geteuid() == 0 else None
    port = free_port()
    with short_folder() as folder:
        if user:
            shutil.chown(folder, user)
        cluster = folder / "cluster"
        initdb: list[str | Path] = [
            programs / "initdb",
            "-D",
            cluster,
            "-U",
            "evidence",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
        ]
        _run([*initdb, "--locale=C.UTF-8"], user)
        options = {"port": port, "listen_addresses": "127.0.0.1", "unix_socket_directories": folder, "fsync": "off"}
        server: list[str | Path] = [
            programs / "postgres",
            "-D",
            cluster,
            *(f"--{name}={value}" for name, value in options.items()),
        ]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(server, user=user, stdout=log, stderr=log)
        try:
            wait_for_port(port)
            base = f"postgresql://evidence@127.0.0.1:{port}"
            _run([programs / "createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "evidence", "evidence"], user)
            yield f"{base}/evidence"
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=30)


@dataclass(frozen=True, slots=True)
class S3Server:
    """An S3 server: its endpoint and one account."""

    endpoint: str
    access_key: str
    secret_key: str


_CEPH = """
[global]
fsid = {fsid}
mon host = [v1:127.0.0.1:{mon_port}]
public addr = 127.0.0.1
ms bind ipv4 = true
auth cluster required = none
auth service required = none
auth client required = none
run dir = {folder}/run
admin socket = {folder}/run/$name.$pid.asok
log file = {folder}/log/$name.log
crash dir = {folder}/log
mon data = {folder}/mon
osd data = {folder}/osd
osd objectstore = memstore
memstore device bytes = 1073741824
osd memory target = 939524096
# One server of each kind: nothing is replicated, and nobody shall warn about it.
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
osd max pg per osd hard ratio = 20
mon max pg per osd = 2000
mon allow pool size one = true
mon warn on pool no redundancy = false
mon data avail crit = 0
mon data avail warn = 0
osd class load list = *
osd class default list = *
setuser match path =
# The place of the OSD in the map is told below; left to itself it races the map and sometimes loses.
osd crush update on start = false
osd class update on start = false
paxos propose interval = 0.01
paxos min wait = 0.01
mon tick interval = 1
[client]
keyring = /dev/null
rgw frontends = beast endpoint=127.0.0.1:{port}
rgw thread pool size = 16
rgw num rados handles = 1
rgw enable usage log = false
"""


@contextlib.contextmanager
def s3_server() -> Iterator[S3Server]:
    """A one-node Ceph with its S3 gateway, in memory; everything is killed and removed afterwards."""
    with short_folder() as folder:
        for name in ("mon", "osd", "run", "log"):
            (folder / name).mkdir()
        server = S3Server(f"127.0.0.1:{free_port()}", "evidence", secrets.token_hex(16))
        started: list[subprocess.Popen[bytes]] = []
        try:
            _start_ceph(folder, server, started)
            yield server
        finally:
            for process in started:
                process.kill()
                process.wait()


def _start_ceph(folder: Path, server: S3Server, started: list[subprocess.Popen[bytes]]) -> None:
    fsid, mon_port, port = str(uuid.uuid4()), free_port(), server.endpoint.rpartition(":")[2]
    conf = folder / "ceph.conf"
    conf.write_text(_CEPH.format(fsid=fsid, mon_port=mon_port, port=port, folder=folder), encoding="utf-8")
    environment = os.environ | {"CEPH_CONF": str(conf)}
    log = folder / "log" / "start"

    def call(*words: str) -> None:
        _run([*words[:1], "-c", str(conf), *words[1:]], None, environment)

    def start(*words: str) -> None:
        with log.open("ab") as out:
            started.append(subprocess.Popen([*words, "-c", str(conf), "-f"], env=environment, stdout=out, stderr=out))

    monmap = str(folder / "monmap")
    _run(["monmaptool", "--create", "--addv", "a", f"[v1:127.0.0.1:{mon_port}]", "--fsid", fsid, monmap], None)
    call("ceph-mon", "-i", "a", "--mkfs", "--monmap", monmap, "--keyring", "/dev/null")
    start("ceph-mon", "-i", "a")
    osd = str(uuid.uuid4())
    call("ceph", "osd", "new", osd)
    call("ceph", "osd", "crush", "add", "osd.0", "1", "root=default", "host=h")
    call("ceph-osd", "-i", "0", "--mkfs", "--osd-uuid", osd)
    start("ceph-osd", "-i", "0")
    keys = ["--access-key", server.access_key, "--secret-key", server.secret_key]
    call("radosgw-admin", "user", "create", "--uid", "test", "--display-name", "test", *keys)
    start("radosgw", "-n", "client.rgw")
    wait_for_port(int(port))


def _run(command: list[str | Path], user: str | None, environment: Mapping[str, str] | None = None) -> None:
    """Run a command to its end; raises with what it said when it fails or takes too long."""
    done = subprocess.run(
        [str(word) for word in command],
        user=user,
        env=environment,
        capture_output=True,
        timeout=_START_SECONDS,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(
            f"{command[0]}: {done.stderr.decode(errors='replace')}{done.stdout.decode(errors='replace')}"
        )
