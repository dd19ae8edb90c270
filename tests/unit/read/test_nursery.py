"""What an owner killed outright leaves behind is swept away; what is in use stays."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

from evidence.read.nursery import sweep


def aged(folder: Path, seconds: float) -> Path:
    then = time.time() - seconds
    os.utime(folder, (then, then))
    return folder


def test_only_what_nobody_uses_is_swept(tmp_path: Path) -> None:
    dead, used, young, unpacking, forgotten, other = (
        tmp_path / name for name in ("evd-dead", "evd-used", "evd-young", "evd-zip-a", "evd-zip-b", "elsewhere")
    )
    for folder in (dead, used, young, unpacking, forgotten, other):
        folder.mkdir()
    for folder in (dead, young):
        with socket.socket(socket.AF_UNIX) as gone:
            gone.bind(f"{folder}/s")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(f"{used}/s")
        listening.listen(1)
        aged(dead, 600)
        aged(used, 600)
        aged(forgotten, 200_000)
        aged(unpacking, 600)
        aged(other, 200_000)
        sweep(tmp_path)
    assert {folder.name for folder in tmp_path.iterdir()} == {"evd-used", "evd-young", "evd-zip-a", "elsewhere"}
