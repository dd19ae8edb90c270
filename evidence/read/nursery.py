"""Untrusted work in killable, memory-limited children, with models loaded once.

A nursery is a process of its own that loads a module of jobs and forks a child for each call (``keeper.py`` is its
inside). It may be used from any thread and from forked children of its owner (an RQ work-horse, say): each call is a
connection of its own. It ends when all who hold its lifeline have ended, also by ``kill -9``.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from evidence.read.wire import Frame, pack, receive

_PATIENCE = 20.0  # seconds beyond the job's own limit: the nursery may still be loading its models
_LOADING = 60.0
_PREFIX = "evd-"
_STALE = 86_400.0  # seconds after which a folder without a socket (an archive being unpacked) belongs to nobody


class ChildEnded(Exception):
    """A child ended without an answer: ``how`` is ``timeout``, ``memory``, ``crash``, ``failed`` or ``garbage``."""

    def __init__(self, how: str, signal: int = 0) -> None:
        """Keep how it ended, and by which signal if it crashed."""
        super().__init__(how)
        self.how = how
        self.signal = signal


class ChildRefused(Exception):
    """A child raised one of the house's errors: ``type``, ``detail`` and, for a page, ``reason`` came back."""

    def __init__(self, type_: str, detail: str, reason: str) -> None:
        """Keep the error's stable type, its advice and the page's reason."""
        super().__init__(detail)
        self.type = type_
        self.detail = detail
        self.reason = reason


@dataclass(slots=True)
class Nursery:
    """A place where children do jobs of one module; started at the first call, started again when it has died."""

    jobs: str
    _folder: str = ""
    _lifeline: int = -1
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def call(
        self, job: str, args: dict[str, object], blob: bytes = b"", *, seconds: float, memory: int
    ) -> tuple[dict[str, object], bytes]:
        """Have a child do ``job``; returns its header and bytes.

        Raises ChildRefused with the child's own error, ChildEnded when it crashed, hung, ran out of memory or failed.
        """
        request = pack({"job": job, "args": args, "seconds": seconds, "memory": memory}, blob)
        with self._connect() as link:
            link.settimeout(seconds + _PATIENCE + _LOADING)
            try:
                link.sendall(request)
                answer = receive(link)
            except TimeoutError:
                raise ChildEnded("timeout") from None
            except (EOFError, ConnectionError, ValueError):
                raise ChildEnded("crash") from None
        return _unwrap(answer)

    def start(self) -> None:
        """Begin loading now; a worker calls this before it forks, so that its work-horses share what is loaded."""
        self._connect().close()

    def stop(self) -> None:
        """Let go of the lifeline and remove the socket."""
        with self._lock:
            if self._lifeline >= 0:
                os.close(self._lifeline)
                self._lifeline = -1
            if self._folder:
                shutil.rmtree(self._folder, ignore_errors=True)
                self._folder = ""

    def _connect(self) -> socket.socket:
        with self._lock:
            link = self._try_connect()
            if link is None:
                self._launch()
                link = self._try_connect()
            if link is None:
                raise ChildEnded("crash")
            return link

    def _try_connect(self) -> socket.socket | None:
        if not self._folder:
            return None
        link = socket.socket(socket.AF_UNIX)
        try:
            link.connect(f"{self._folder}/s")
        except (ConnectionRefusedError, FileNotFoundError):
            link.close()
            return None
        return link

    def _launch(self) -> None:
        """Start the process; the listening socket is made here, so that a first call waits instead of failing."""
        sweep(Path(tempfile.gettempdir()))
        folder = tempfile.mkdtemp(prefix=_PREFIX)  # short: a socket's path has 108 bytes at most
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(f"{folder}/s")
        listener.listen(64)
        reader, writer = os.pipe()
        one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"), "1")
        environment = {**os.environ, **one_thread, "PYTHONPATH": os.pathsep.join(entry or "." for entry in sys.path)}
        command = [sys.executable, "-m", "evidence.read.keeper", str(listener.fileno()), str(reader), self.jobs]
        # It is told to end by its lifeline, not by a handle: whoever forks from this process shares it.
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            command, pass_fds=(listener.fileno(), reader), stdin=subprocess.DEVNULL, env=environment
        )
        threading.Thread(target=process.wait, daemon=True).start()
        listener.close()
        os.close(reader)
        if self._lifeline >= 0:
            os.close(self._lifeline)
        self._folder, self._lifeline = folder, writer
        atexit.register(_remove, folder, os.getpid())


def sweep(folder: Path) -> None:
    """Remove what owners killed outright have left in ``folder``: sockets on which nobody listens, old unpackings."""
    for left in folder.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):  # gone meanwhile, or not ours to remove
            if left.stat().st_uid == os.getuid() and _is_abandoned(left):
                shutil.rmtree(left, ignore_errors=True)


def _is_abandoned(folder: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as link:
        try:
            link.connect(f"{folder}/s")
        except ConnectionRefusedError:
            return time.time() - folder.stat().st_mtime > _LOADING  # one just made may not listen yet
        except FileNotFoundError:
            return time.time() - folder.stat().st_mtime > _STALE
    return False


def _remove(folder: str, owner: int) -> None:
    """Remove a nursery's folder at the end of the process that made it, not of one forked from that."""
    if os.getpid() == owner:
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(Path(folder))


def _unwrap(answer: Frame) -> tuple[dict[str, object], bytes]:
    """Tell an answer from the ways in which there is none."""
    header = answer.header
    match header.get("end"):
        case "answered":
            said = header.get("answer")
            if not isinstance(said, dict):
                raise ChildEnded("garbage")
            return said, answer.blob
        case "raised":
            raise ChildRefused(str(header["type"]), str(header["detail"]), str(header["reason"]))
        case how:
            raise ChildEnded(str(how), int(str(header.get("signal", 0))))


@functools.cache
def parsing() -> Nursery:
    """The nursery where files are opened and rendered; it loads no models."""
    return Nursery("evidence.read.file_jobs")


@functools.cache
def reading() -> Nursery:
    """The nursery where pixels are read; it holds the models."""
    return Nursery("evidence.read.ocr_jobs")


@functools.cache
def trying() -> Nursery:
    """The nursery where samples of text layers are read; it holds one recogniser."""
    return Nursery("evidence.read.trial_jobs")
