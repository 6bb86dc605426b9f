from pathlib import Path

import pytest

from tests.upgrade.machine import AMachine


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AMachine:
    return AMachine(tmp_path, monkeypatch)
