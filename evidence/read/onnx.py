"""Finds the models inside installed wheels and opens them; nothing is ever downloaded."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import onnxruntime

from models.errors import MissingPart


def model_file(package: str, name: str) -> Path:
    """Path of a model that ``package`` ships, found without importing it; raises MissingPart."""
    spec = importlib.util.find_spec(package)
    places = spec.submodule_search_locations if spec else None
    for place in places or ():
        path = Path(place) / "models" / name
        if path.is_file():
            return path
    raise MissingPart(f"缺少识别模型 {name}（随 Python 包 {package} 提供），请重新安装依赖。")


def session(model: Path) -> onnxruntime.InferenceSession:
    """Open a model for one thread: pages are read in parallel by processes, and a forked child has no threads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
