"""The container files are valid and keep what they promise: nothing writable, nothing privileged, no secret inside."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from evidence.settings import Settings

ROOT = Path(__file__).parents[3]
PROGRAMS = Path(sys.executable).parent
COMPOSE = ROOT / "docker-compose.yml"
DOCKERFILE = ROOT / ".docker" / "Dockerfile"


def services() -> dict[str, dict[str, Any]]:
    """The services with their anchors resolved."""
    found: dict[str, dict[str, Any]] = YAML(typ="safe").load(COMPOSE.read_text(encoding="utf-8"))["services"]
    return found


def test_the_compose_file_fits_its_schema() -> None:
    check: list[str | Path] = [PROGRAMS / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", COMPOSE]
    checked = subprocess.run(check, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_the_dockerfile_has_no_faults() -> None:
    checked = subprocess.run([PROGRAMS / "hadolint", DOCKERFILE], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("name", services())
def test_every_service_is_contained(name: str) -> None:
    service = services()[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["mem_limit"]
    assert not service.get("privileged")
    assert not any(str(volume).startswith(("/", ".")) for volume in service.get("volumes", []))


def test_only_the_api_is_reached_from_outside() -> None:
    assert {name for name, service in services().items() if "ports" in service} == {"api"}
    assert {name for name, service in services().items() if "outside" in service["networks"]} == {"api"}


def test_secrets_are_files_and_never_variables() -> None:
    for name, service in services().items():
        for variable in service.get("environment", {}):
            assert not re.search(r"PASSWORD|SECRET|KEY|_URL", variable) or variable.endswith("_FILE"), (name, variable)
        for secret in service.get("secrets", []):
            if secret.startswith("evidence_"):
                assert secret.removeprefix("evidence_") in Settings.model_fields


def test_settings_named_in_compose_exist() -> None:
    named = {key for service in services().values() for key in service.get("environment", {})}
    ours = {key.removeprefix("EVIDENCE_").lower() for key in named if key.startswith("EVIDENCE_")}
    assert ours <= set(Settings.model_fields)


def test_modules_that_containers_start_exist() -> None:
    for service in services().values():
        command = service.get("command", [])
        if command[:2] == ["python", "-m"]:
            assert (ROOT / f"{command[2].replace('.', '/')}.py").is_file()


def test_settings_are_read_from_secret_files(tmp_path: Path) -> None:
    (tmp_path / "evidence_s3_secret_key").write_text("geheim", encoding="utf-8")
    (tmp_path / "evidence_redis_url").write_text("redis://:x@redis:6379/0", encoding="utf-8")
    settings = Settings(_secrets_dir=tmp_path)
    assert settings.s3_secret_key.get_secret_value() == "geheim"
    assert settings.redis == "redis://:x@redis:6379/0"
    assert "geheim" not in repr(settings)


def test_secrets_are_made_once_and_kept(tmp_path: Path) -> None:
    script = ROOT / ".docker" / "secrets.sh"
    assert os.access(script, os.X_OK)
    made = []
    for _ in range(2):
        subprocess.run([script, tmp_path / "secrets"], check=True)
        made.append({path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "secrets").iterdir()})
    assert made[0] == made[1]
    assert stat.S_IMODE((tmp_path / "secrets").stat().st_mode) == 0o700
    assert made[0]["postgres_password"] in made[0]["evidence_database_url"]
    assert all(len(secret) >= 16 for secret in made[0].values())
