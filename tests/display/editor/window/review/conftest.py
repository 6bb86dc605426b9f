"""A desk with reviewing on it, at a city where two officers sign in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.backend.cities import City, opened
from tests.display.editor.window.review.review_desk import Reviewing, office
from tests.display.editor.window.review.two_officers import TwoOfficers


@pytest.fixture
def city(tmp_path: Path) -> Iterator[TwoOfficers]:
    with opened(tmp_path / "city.db") as store:
        yield TwoOfficers(City(store))


@pytest.fixture
def at(qapp: QApplication, city: TwoOfficers, tmp_path: Path) -> Iterator[Reviewing]:
    with office(tmp_path, city) as at:
        yield at
