"""A machine's settings, and an English terminal."""

from pathlib import Path

import pytest


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "backend.toml"
    path.write_text(f'database = "{tmp_path}/city.db"\nport = 0\n', encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
