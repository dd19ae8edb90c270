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
from typing import Annotated

import typer

from evidence.cli.screen import console
from evidence.settings import Settings
from models.errors import MissingPart

READY_SECONDS = 60.0

Sample = Annotated[
    Path | None,
    typer.Option("--sample", help="首次启动时载入此文件夹中的示例台账和案卷", exists=True, file_okay=False),
]


def serve(sample: Sample = None) -> None:
    """Start API, private Redis, workers and reaper; load the sample on request; stop all on Ctrl-C."""
    settings = Settings()
    # By dotted name: the core never imports the layers above it.
    house = subprocess.Popen([sys.executable, "-m", "workers.supervise"])  # noqa: S603 - our own module

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
    from evidence.sample import load_sample  # noqa: PLC0415 - likewise
    from evidence.store.service import open_service  # noqa: PLC0415 - likewise

    service = open_service(settings)
    first = ensure_first_account(service.records)
    if sample:
        load_sample(service, sample)
    console.rule("核证已启动")
    console.print(f"  地址    {address}/", markup=False)
    if first:
        console.print(f"  账号    {first.login}", markup=False)
        console.print(f"  密码    {first.password}（只显示这一次，请妥善保存）", markup=False)
    else:
        console.print("  账号    沿用首次启动时创建的账号；忘记密码请运行 evidence account reset", markup=False)
    console.print("  停止    Ctrl-C", markup=False)
