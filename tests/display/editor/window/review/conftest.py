"""A desk with reviewing on it, at a city where two officers sign in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from labourhall.program.words import Words
from tests.backend.cities import City, opened
from tests.display.editor.window.desk import UNTOUCHED, desk
from tests.display.editor.window.review.review_desk import Reviewing, reviewing
from tests.display.editor.window.review.two_officers import TwoOfficers


@pytest.fixture
def city(tmp_path: Path) -> Iterator[TwoOfficers]:
    with opened(tmp_path / "city.db") as store:
        yield TwoOfficers(City(store))


@pytest.fixture
def at(qapp: QApplication, journal: Path, words: Words, city: TwoOfficers, tmp_path: Path) -> Iterator[Reviewing]:
    with desk(journal, words, channel=city, start=UNTOUCHED) as found, reviewing(found, city, words, tmp_path) as at:
        yield at
