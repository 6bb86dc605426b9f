"""From the editor's 发布 until it says 已上屏: its own desk, thread, link and journal; boards that are processes."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop

from display import app as board_app
from display.editor import autosave, history
from display.editor.autosave import Opened
from display.editor.document import Document
from display.editor.page_edits import ChangeField
from display.editor.window.city_desk import CityDesk
from display.editor.window.city_thread import CityThread
from display.editor.window.work import Work
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, VacancyPage
from labourhall.link.link import Link
from tests.backend.cities import DEVICE, OFFICER, PASSWORD
from tests.benchmarks.boards.hall import Hall
from tests.benchmarks.figure import Figure, Target

TIMES: Final = 7
PATIENCE: Final = 60.0
QUIET_SECONDS: Final = 4.0
"""Between two publishings: boards and line have come to rest."""
PAGES: Final = (NoticePage("n", "周六招聘会", ("上午九点，一楼大厅",)), VacancyPage("v"))


def publishing_figure(hall: Hall, folder: Path) -> Figure:
    """Seven versions, one over the other."""
    took = list(_published(hall, folder))
    return Figure(
        name="publish to 已上屏",
        room="editor",
        unit="ms",
        values=tuple(took),
        target=Target(3000.0, is_bar=True),
        runs=TIMES,
        note=f"the slowest {max(took):.0f} ms; saved and published over 64 kbit/s; {len(hall.walls)} boards",
    )


def _published(hall: Hall, folder: Path) -> Iterator[float]:
    application = QCoreApplication.instance() or QCoreApplication(["bench"])
    opened = autosave.open_journal(folder / "bench.edits")
    assert isinstance(opened, Opened)
    work = Work(history.begun(Document(Bundle((Playlist("日常", PAGES),), (Slot("日常"),)))), opened.autosave)
    link = Link(board_app.sender_to(hall.url, "kiosk-key", None), lambda news: None)
    thread = CityThread("editor-staff", link.open, lambda answered: city.post(answered))
    city = CityDesk(DEVICE.hall, work, thread.ask)
    said: list[str] = []
    city.says.connect(lambda identifier, named: said.append(identifier))
    thread.start()

    def until(identifier: str) -> None:
        end = time.monotonic() + PATIENCE
        while identifier not in said:
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            assert time.monotonic() < end, said
            time.sleep(0.001)

    try:
        city.sign_in(OFFICER.name, PASSWORD)
        until("editor.city.signed_in")
        for number in range(TIMES):
            time.sleep(QUIET_SECONDS)
            work.do(ChangeField("n", "headline", f"第{number}次"))
            said.clear()
            began = time.monotonic()
            city.publish()
            until("editor.city.on_glass")
            yield (time.monotonic() - began) * 1000
    finally:
        city.stop()
        link.close(2)
        thread.stop(2)
        opened.autosave.close()
