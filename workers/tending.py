"""Keeping processes alive: what dies is started again, with growing patience; nothing outlives its keeper."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NoReturn, Protocol

import structlog

_PR_SET_PDEATHSIG = 1
_FIRST_PAUSE = 0.5  # seconds before the first restart; doubled each time
_LONGEST_PAUSE = 30.0
_HEALTHY = 60.0  # seconds alive after which a process has its patience back
_TICK = 0.2

_log = structlog.get_logger(__name__)


class Child(Protocol):
    """A process that was started: what ``subprocess.Popen`` and ``Fork`` have in common."""

    pid: int

    def poll(self) -> int | None:
        """The exit status; None while it runs."""

    def send_signal(self, sig: int) -> None:
        """Send it a signal, unless it has ended."""


def die_with_parent() -> None:
    """Ask the kernel to kill this process when the one that started it is gone, however that went."""
    parent = os.getppid()
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it was gone before we asked
        os.kill(os.getpid(), signal.SIGKILL)


def start_command(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a program that dies with this process and does not get our terminal's Ctrl-C."""
    return subprocess.Popen(  # noqa: S603 - commands are our own
        command,
        stdin=subprocess.DEVNULL,
        preexec_fn=die_with_parent,  # noqa: PLW1509 - called before any thread is started here
        start_new_session=True,
    )


class Fork:
    """A forked process that runs ``work`` and dies with this one; it shares what was loaded before."""

    def __init__(self, work: Callable[[], None]) -> None:
        """Fork now."""
        self._status: int | None = None
        sys.stdout.flush()
        sys.stderr.flush()
        self.pid = os.fork()
        if self.pid == 0:
            _run(work)

    def poll(self) -> int | None:
        """The exit status, negative for a signal; None while it runs."""
        if self._status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self._status = os.waitstatus_to_exitcode(status)
        return self._status

    def send_signal(self, sig: int) -> None:
        """Send it a signal, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, sig)


def _run(work: Callable[[], None]) -> NoReturn:
    status = 1
    try:
        die_with_parent()
        os.setsid()
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGCHLD):
            signal.signal(number, signal.SIG_DFL)
        work()
        status = 0
    finally:
        if status:
            sys.excepthook(*sys.exc_info())  # there is one: work() did not return
        sys.stderr.flush()
        os._exit(status)


@dataclass(slots=True)
class Tended:
    """One process that shall always run: how to start it, and how patiently to start it again."""

    name: str
    start: Callable[[], Child]
    child: Child | None = None
    _started: float = 0.0
    _due: float = 0.0
    _pause: float = _FIRST_PAUSE
    _asked: bool = False

    def tend(self) -> None:
        """Start the process if it is not running and its pause is over."""
        clock = time.monotonic()
        if self.child is not None:
            status = self.child.poll()
            if status is None:
                return
            if clock - self._started > _HEALTHY:
                self._pause = _FIRST_PAUSE
            _log.warning("child_ended", child=self.name, pid=self.child.pid, status=status, again_in=self._pause)
            self.child, self._due = None, clock + self._pause
            self._pause = min(2 * self._pause, _LONGEST_PAUSE)
        if clock >= self._due:
            self.child, self._started = self.start(), clock

    def ask(self) -> None:
        """Ask the process to end, once: to a reader, being asked twice means to drop its job."""
        if self.child is not None and not self._asked:
            self._asked = True
            self.child.send_signal(signal.SIGTERM)

    def end(self, patience: float) -> None:
        """Ask the process to end, and kill it when it has not after ``patience`` seconds."""
        if self.child is None:
            return
        self.ask()
        deadline = time.monotonic() + patience
        while self.child.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        self.child.send_signal(signal.SIGKILL)
        while self.child.poll() is None:
            time.sleep(0.02)
        self.child = None


@dataclass(slots=True)
class House:
    """Processes tended together, in the order in which they need each other.

    They are ended in reverse, each given ``patience`` seconds; all at once where ``together`` says that none of them
    needs another.
    """

    members: list[Tended] = field(default_factory=list)
    stopped: threading.Event = field(default_factory=threading.Event)
    patience: float = 10.0
    together: bool = False

    def stop_on_signals(self) -> None:
        """Have SIGTERM and SIGINT end ``tend``."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self.stopped.set())

    def tend(self) -> None:
        """Keep every member running until a signal comes; then end them, last started first."""
        try:
            while not self.stopped.wait(_TICK):
                for member in self.members:
                    member.tend()
        finally:
            self.end()

    def end(self) -> None:
        """End all members, last started first."""
        if self.together:
            for member in self.members:
                member.ask()
        for member in reversed(self.members):
            member.end(self.patience)
