"""Processes are kept alive with patience, and end when they are told to."""

from __future__ import annotations

import itertools
import os
import signal
import sys
import time
from functools import partial
from pathlib import Path

from workers.tending import Fork, House, Tended, start_command


def wait_for(path: Path, seconds: float = 20) -> str:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if path.exists() and (text := path.read_text(encoding="utf-8")):
            return text
        time.sleep(0.01)
    raise TimeoutError(path)


def test_what_dies_is_started_again_later_each_time() -> None:
    starts: list[float] = []

    def fail() -> Fork:
        starts.append(time.monotonic())
        return Fork(partial(os._exit, 3))

    member = Tended("short-lived", fail, _pause=0.05)
    deadline = time.monotonic() + 20
    while len(starts) < 4 and time.monotonic() < deadline:
        member.tend()
        time.sleep(0.005)
    member.end(1)
    pauses = [later - earlier for earlier, later in itertools.pairwise(starts)]
    assert len(pauses) == 3
    assert all(pause >= least for pause, least in zip(pauses, (0.05, 0.1, 0.2), strict=True))


def test_a_fork_runs_its_work_and_tells_how_it_ended(tmp_path: Path) -> None:
    def work() -> None:
        (tmp_path / "done").write_text(str(os.getpid()), encoding="utf-8")

    fork = Fork(work)
    assert wait_for(tmp_path / "done") == str(fork.pid)
    while fork.poll() is None:
        time.sleep(0.01)
    assert fork.poll() == 0
    fork.send_signal(signal.SIGTERM)  # it has ended: nobody else is hit


def test_what_does_not_listen_is_killed(tmp_path: Path) -> None:
    deaf = "import pathlib,signal,sys,time; signal.signal(15, signal.SIG_IGN);"
    deaf += "pathlib.Path(sys.argv[1]).write_text('deaf'); time.sleep(60)"
    member = Tended("deaf", partial(start_command, [sys.executable, "-c", deaf, str(tmp_path / "ready")]))
    member.tend()
    wait_for(tmp_path / "ready")
    child = member.child
    assert child is not None
    member.end(0.2)
    assert child.poll() == -signal.SIGKILL


def test_a_killed_keeper_takes_its_children_with_it(tmp_path: Path) -> None:
    def keep() -> None:
        child = start_command([sys.executable, "-c", "import time; time.sleep(60)"])
        (tmp_path / "child").write_text(str(child.pid), encoding="utf-8")
        time.sleep(60)

    keeper = Fork(keep)
    child = int(wait_for(tmp_path / "child"))
    keeper.send_signal(signal.SIGKILL)
    while keeper.poll() is None:
        time.sleep(0.01)
    deadline = time.monotonic() + 10
    while Path(f"/proc/{child}").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
        if " Z " in _stat(child):
            break
    assert not Path(f"/proc/{child}").exists() or " Z " in _stat(child)


def _stat(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return " Z "


def test_a_house_ends_its_members_last_first(tmp_path: Path) -> None:
    script = "import pathlib,signal,sys,time\n"
    script += "def end(*_):\n    open(sys.argv[1], 'a').write(sys.argv[2]); sys.exit(0)\n"
    script += "signal.signal(15, end); pathlib.Path(sys.argv[1] + sys.argv[2]).write_text('up')\ntime.sleep(60)"
    log = tmp_path / "ended"
    names = ["a", "b", "c"]
    commands = {name: [sys.executable, "-c", script, str(log), name] for name in names}
    house = House([Tended(name, partial(start_command, command)) for name, command in commands.items()])
    for member in house.members:
        member.tend()
    for name in names:
        wait_for(tmp_path / f"ended{name}")
    house.stopped.set()
    house.tend()
    assert log.read_text(encoding="utf-8") == "cba"
    assert all(member.child is None for member in house.members)
