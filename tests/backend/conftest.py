"""A fresh city for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from backend.store.sqlite.database import SqliteStore
from tests.backend.cities import City, opened


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with opened(tmp_path / "city.db") as found:
        yield found


@pytest.fixture
def city(store: SqliteStore) -> City:
    return City(store)
