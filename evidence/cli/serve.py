"""``evidence serve``: start the service and stay until it is stopped."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

from evidence.cli.screen import complain, console, count_progress
from evidence.settings import Settings
from models.errors import MissingPart, WorkerError

if TYPE_CHECKING:
    from evidence.sample import Loaded
    from evidence.service import Service

READY_SECONDS = 60.0
FIRST_LOGIN = "first-login"  # file under home, readable by its owner only, until somebody deletes it

Sample = Annotated[
    Path | None,
    typer.Option("--sample", help="首次启动时载入此文件夹中的示例台账和案卷", exists=True, file_okay=False),
]


def serve(sample: Sample = None) -> None:
    """Start API, private Redis, workers and reaper; load the sample on request; stop all on Ctrl-C."""
    settings = Settings()
    # By dotted name: the core never imports the layers above it.
    house = subprocess.Popen([sys.executable, "-m", "workers.supervise"])

    def stop(_signal: int, _frame: FrameType | None) -> None:
        house.terminate()

    signal.signal(signal.SIGTERM, stop)
    try:
        address = f"http://{settings.host}:{settings.port}"
        _wait_until_ready(house, address)
        _introduce(settings, address, sample)
        raise typer.Exit(house.wait())
    except KeyboardInterrupt:
        console.print("正在停止……")
    finally:
        house.terminate()
        house.wait(timeout=30)


def _wait_until_ready(house: subprocess.Popen[bytes], address: str) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        if house.poll() is not None:
            raise MissingPart("服务未能启动，原因见上方日志；可运行 evidence doctor 检查环境")
        try:
            with urllib.request.urlopen(f"{address}/api/v1/health/ready", timeout=2) as answer:  # noqa: S310 - our own address
                if answer.status == 200:
                    return
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            time.sleep(0.2)
    raise MissingPart(f"服务在 {READY_SECONDS:.0f} 秒内没有就绪，请查看日志")


def _introduce(settings: Settings, address: str, sample: Path | None) -> None:
    from evidence.accounts import ensure_first_account  # noqa: PLC0415 - the database exists only now
    from evidence.service import open_service  # noqa: PLC0415 - likewise

    service = open_service(settings)
    try:
        first = ensure_first_account(service.records)
        slip = settings.root / FIRST_LOGIN
        if first:
            slip.touch(mode=0o600)
            slip.write_text(f"{first.login}\n{first.password}\n", encoding="utf-8")
        loaded = _load(service, sample) if sample else None
    finally:
        service.close()
    console.rule("核证已启动")
    console.print(f"  地址    {address}/", markup=False, soft_wrap=True)
    if slip.exists():
        login, password = slip.read_text(encoding="utf-8").split()
        console.print(f"  账号    {login}", markup=False)
        console.print(f"  密码    {password}", markup=False)
        console.print(f"  　　    （记于 {slip}，登录后请修改密码并删除此文件）", markup=False, soft_wrap=True)
    if loaded:
        for draft in loaded.drafts:
            console.print(f"  草稿    {draft}", markup=False, soft_wrap=True)
    console.print("  停止    Ctrl-C", markup=False)


def _load(service: Service, sample: Path) -> Loaded | None:
    from evidence.sample import load_sample  # noqa: PLC0415 - only where a sample was asked for

    with count_progress("识读示例案卷") as progress:
        try:
            return load_sample(service, sample, progress)
        except WorkerError as late:
            complain(late)
            return None
