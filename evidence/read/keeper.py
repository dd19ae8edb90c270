"""The side of the nursery that runs in its own process: loads the parts once, then forks a child for every job.

Three generations: the *nursery process* holds the loaded models and accepts connections; it forks a *keeper* for each
connection; the keeper forks the *child* that does the untrusted work, watches its time, and answers the client however
the child ends. Nothing unpickles what a child wrote: answers are JSON and bytes.

Started as ``python -m evidence.read.keeper LISTEN_FD LIFELINE_FD JOBS_MODULE``.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import resource
import select
import signal
import socket
import sys
import time
import traceback
from collections.abc import Callable, Mapping

from evidence.read.wire import ANSWER_LIMIT, Frame, pack, receive
from models.errors import EvidenceError, PageFailure

Job = Callable[[dict[str, object], bytes], tuple[dict[str, object], bytes]]

_OUT_OF_MEMORY = 75  # exit status by which a child says that an allocation failed
_FAILED = 70
_PR_SET_PDEATHSIG = 1
# How the C++ libraries say that memory ran out: std::bad_alloc, onnxruntime's arena, OpenCV.
_MEMORY_WORDS = ("bad_alloc", "bad allocation", "failed to allocate", "insufficient memory", "cannot allocate memory")


def die_with_parent() -> None:
    """Ask the kernel to kill this process when the one that forked it is gone."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _bind(memory: int, seconds: float) -> None:
    """Put the limits of one job on this process: address space, processor time, no core file."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    cpu = int(seconds) + 5
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _run_child(job: Job, request: Frame, pipe: int) -> None:
    """Do the job and leave: this never returns to the loop it was forked from."""
    status = _FAILED
    try:
        os.setpgid(0, 0)
        die_with_parent()
        limits = request.header
        _bind(int(str(limits["memory"])), float(str(limits["seconds"])))
        arguments = limits["args"]
        if not isinstance(arguments, dict):
            raise TypeError("a job's arguments are an object")
        try:
            header, blob = job(arguments, request.blob)
            answer = pack({"end": "answered", "answer": header}, blob)
        except EvidenceError as error:
            reason = error.reason if isinstance(error, PageFailure) else ""
            answer = pack({"end": "raised", "type": error.type, "detail": error.detail, "reason": reason}, b"")
        with os.fdopen(pipe, "wb") as out:
            out.write(answer)
        status = 0
    finally:
        error_now = sys.exc_info()[1]
        if error_now is not None:
            if isinstance(error_now, MemoryError) or any(word in str(error_now).lower() for word in _MEMORY_WORDS):
                status = _OUT_OF_MEMORY
            else:
                traceback.print_exc()
                sys.stderr.flush()
        os._exit(status)


def _listen_to_child(pipe: int, client: socket.socket, deadline: float) -> tuple[str, bytes]:
    """Collect the child's answer; the word says whether it ended by itself or had to be stopped."""
    poller = select.poll()
    poller.register(pipe, select.POLLIN)
    poller.register(client, select.POLLRDHUP | select.POLLHUP)
    heard = bytearray()
    while (left := deadline - time.monotonic()) > 0:
        for fd, _ in poller.poll(min(left, 1.0) * 1000):
            if fd == client.fileno():
                return "cancelled", b""
            chunk = os.read(pipe, 1 << 20)
            if not chunk:
                return "ended", bytes(heard)
            heard += chunk
            if len(heard) > ANSWER_LIMIT:
                return "garbage", b""
    return "timeout", b""


def _how_it_died(status: int) -> dict[str, object]:
    """Name a child's end that brought no answer, from its wait status."""
    if os.WIFSIGNALED(status):
        return {"end": "crash", "signal": os.WTERMSIG(status)}
    return {"end": "memory"} if os.WEXITSTATUS(status) == _OUT_OF_MEMORY else {"end": "failed"}


def _keep(client: socket.socket, jobs: Mapping[str, Job]) -> None:
    """Serve one client: fork the child, wait for it no longer than asked, answer, leave nobody behind."""
    request = receive(client)
    job = jobs[str(request.header["job"])]
    deadline = time.monotonic() + float(str(request.header["seconds"]))
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        client.close()
        _run_child(job, request, writer)
    os.close(writer)
    how, answer = _listen_to_child(reader, client, deadline)
    if how != "ended":
        _kill(child)
    _, status = os.waitpid(child, 0)
    _kill_group(child)  # an engine's own subprocess must not outlive its page
    if how == "cancelled":
        return
    if how == "ended" and not (status == 0 and answer):
        answer = pack(_how_it_died(status), b"")
    elif how != "ended":
        answer = pack({"end": how}, b"")
    client.sendall(answer)


def _kill(child: int) -> None:
    _kill_group(child)
    try:
        os.kill(child, signal.SIGKILL)
    except ProcessLookupError:
        return


def _kill_group(leader: int) -> None:
    try:
        os.killpg(leader, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def serve(listener: socket.socket, lifeline: int, jobs: Mapping[str, Job]) -> None:
    """Fork a keeper for each connection until the lifeline, held by those who use the nursery, is closed."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    poller = select.poll()
    poller.register(listener, select.POLLIN)
    poller.register(lifeline, select.POLLIN | select.POLLHUP)
    while True:
        ready = {fd for fd, _ in poller.poll()}
        if lifeline in ready:
            return
        client, _ = listener.accept()
        if os.fork() == 0:
            status = _FAILED
            try:
                die_with_parent()
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                listener.close()
                _keep(client, jobs)
                status = 0
            except (BrokenPipeError, ConnectionError, EOFError, json.JSONDecodeError):
                status = 0  # the client went away: nobody is left to answer
            finally:
                if status:
                    traceback.print_exc()
                    sys.stderr.flush()
                os._exit(status)
        client.close()


def main(arguments: list[str]) -> None:
    """Load the module of jobs, which loads its models, and serve."""
    listen_fd, lifeline, module = int(arguments[0]), int(arguments[1]), arguments[2]
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the owner's: the lifeline ends this process
    loaded = importlib.import_module(module)
    loaded.warm()
    jobs: Mapping[str, Job] = loaded.JOBS
    serve(socket.socket(fileno=listen_fd), lifeline, jobs)


if __name__ == "__main__":
    main(sys.argv[1:])
