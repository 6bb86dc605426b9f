"""A desk with the editor on it, its journal in the test's own folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from labourhall.program.words import Words
from tests.display.editor.window.desk import Desk, desk


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "guangzhou.edits"


@pytest.fixture
def at_desk(qapp: QApplication, journal: Path, words: Words) -> Iterator[Desk]:
    with desk(journal, words) as found:
        yield found
