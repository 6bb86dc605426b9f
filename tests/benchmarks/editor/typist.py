"""Keys and drops in the real window, in a process of its own: prints as JSON how many milliseconds each took.

A key counts until the preview's canvas and the remarks have been painted anew. Beside each key stands the same one in
a bare QPlainTextEdit, and the board's planner and press alone on the same page.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from datetime import time as clock
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from display.editor import history
from display.editor.document import Document
from display.editor.page_edits import changed_page
from display.editor.window import app
from display.editor.window.city_desk import CityDesk
from display.editor.window.hall_copy import Read
from display.editor.window.hall_data import HallVacancies
from display.editor.window.judging import Judging, boards_of, presses_of
from display.editor.window.offered import names_by_field
from display.editor.window.settings import Settings
from display.editor.window.window import EditorWindow
from display.editor.window.work import Work
from labourhall.contract.playlist import NoticePage
from labourhall.contract.ranking_rules import shipped_matching_rules
from labourhall.program import words
from labourhall.program.hall_time import HALL_TIME
from tests.benchmarks.editor.playlist import BOARDS, VACANCIES, bundle, long_text
from tests.benchmarks.matching.market import DAY, Market

KEYS: Final = 60
NOW: Final = datetime.combine(DAY, clock(12), HALL_TIME)


class Painted(QObject):
    """Notes when each of the widgets was painted last."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.widgets = widgets
        self.at: dict[QObject, float] = {}
        for one in widgets:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at[watched] = time.perf_counter()
        return False

    def took(self, act: Callable[[], object], *wanted: QWidget) -> float:
        """Milliseconds from the act until all wanted widgets were painted after it."""
        self.at.clear()
        began = time.perf_counter()
        act()
        while not all(one in self.at for one in wanted):
            QApplication.processEvents()
            assert time.perf_counter() - began < 10, "it was never painted"
        return (max(self.at[one] for one in wanted) - began) * 1000


def main() -> int:
    """Measure and print."""
    application = app.qt()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_folder=Path(folder), boards=BOARDS)
        opened = app.opened_journal(settings)
        work = Work(history.begun(Document(bundle(), 3)), opened.autosave)
        work.tell(opened.autosave.begin(work.history))
        judging = Judging(boards_of(settings), NOW, "")
        city = CityDesk(settings.hall, work, lambda call, key: None)
        presses, names = presses_of(settings), names_by_field()
        window = EditorWindow(words.read("zh_CN"), work, judging, presses, NOW.date, settings.hall_name, city, names)
        vacancies = HallVacancies(judging, lambda: tuple(work.document.pages()), lambda: NOW, lambda: NOW)
        are_judged: list[bool] = []
        vacancies.renewed.connect(window.rejudged)
        vacancies.renewed.connect(lambda: are_judged.append(True))
        window.show()
        vacancies.post(Read("1", NOW, tuple(Market(shipped_matching_rules()).vacancies(VACANCIES))))
        while not are_judged:
            application.processEvents()
        found = dict(_measured(window, work, judging))
        window.close()
        opened.autosave.close()
    json.dump(found, sys.stdout)
    return 0


def _measured(window: EditorWindow, work: Work, judging: Judging) -> Iterator[tuple[str, list[float]]]:
    preview, pages = window.preview, window.pages
    painted = Painted(preview.canvas, preview.remarks.viewport(), pages.view.viewport())
    for name, page, field in (
        ("key in a notice", "p2", "headline"),
        ("key in the title of all vacancies", "all", "title"),
        ("key at the beginning of 5,000 characters", "long", "lines"),
    ):
        pages.choose(page)
        editor = window.form.editors[field]
        editor.setFocus()
        QApplication.processEvents()
        yield name, [_key(painted, window, editor, one) for one in range(KEYS)]
        yield f"{name}: planner and press", _alone(judging, work, page)
    yield "key in a bare text field", _bare()
    yield "drop", [_drop(painted, window, one) for one in range(KEYS)]


def _key(painted: Painted, window: EditorWindow, editor: QWidget, one: int) -> float:
    preview = window.preview
    before = preview.canvas.image.cacheKey()
    letter = "ABCDEFGHIJKLMNOP"[one % 16]
    took = painted.took(
        lambda: QTest.keyClick(editor, Qt.Key(ord(letter))),
        preview.canvas,
        preview.remarks.viewport(),
        window.pages.view.viewport(),
    )
    assert preview.canvas.image.cacheKey() != before, "the preview is the old one"
    return took


def _alone(judging: Judging, work: Work, name: str) -> list[float]:
    """The same page planned, played and drawn for one board, without a window."""
    page = work.document.page(name)
    assert page is not None
    press = presses_of(Settings(boards=BOARDS))["1"]
    took = []
    for one in range(KEYS):
        changed = changed_page(page, {"headline" if isinstance(page, NoticePage) else "title": f"{one}"})
        assert changed is not None
        began = time.perf_counter()
        look = judging.look(changed, "1")
        assert look is not None
        press.image(look.pictures[0])
        took.append((time.perf_counter() - began) * 1000)
    return took


def _bare() -> list[float]:
    field = QPlainTextEdit(long_text())
    field.show()
    field.setFocus()
    QApplication.processEvents()
    painted = Painted(field.viewport())
    return [painted.took(lambda: QTest.keyClick(field, Qt.Key.Key_A), field.viewport()) for _ in range(KEYS)]


def _drop(painted: Painted, window: EditorWindow, one: int) -> float:
    """The sixth page is dropped higher or lower, by what the list hands on when a hand lets go."""
    model = window.pages.model
    window.pages.choose(model.shown[5])
    QApplication.processEvents()
    data, row = model.mimeData([model.index(5)]), 2 if one % 2 else 8
    before = list(model.every)
    took = painted.took(
        lambda: model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex()),
        window.preview.canvas,
        window.preview.remarks.viewport(),
        window.pages.view.viewport(),
    )
    assert model.every != before, "nothing was dropped"
    return took


if __name__ == "__main__":
    sys.exit(main())
