"""A desk with the editor on it, its journal in the test's own folder, and the reference city's own desks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from labourhall.program.words import Words
from tests.backend.cities import City, opened
from tests.display.editor.window.desk import UNTOUCHED, Desk, desk
from tests.display.editor.window.staff_city import StaffCity


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "liwan.edits"


@pytest.fixture
def at_desk(qapp: QApplication, journal: Path, words: Words) -> Iterator[Desk]:
    with desk(journal, words) as found:
        yield found


@pytest.fixture
def staff_city(tmp_path: Path) -> Iterator[StaffCity]:
    with opened(tmp_path / "city.db") as store:
        yield StaffCity(City(store))


@pytest.fixture
def on_line(qapp: QApplication, journal: Path, words: Words, staff_city: StaffCity) -> Iterator[Desk]:
    """A desk whose city answers."""
    with desk(journal, words, channel=staff_city, start=UNTOUCHED) as found:
        yield found
