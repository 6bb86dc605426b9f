"""Builds the desk: the hall, its window, and what connects them."""

import shutil
import signal
import sys
import tempfile
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from cardreader.simulator.session import InsertRefused
from demo.clock import COMPILER, NoClock, find_library
from demo.desk.desk import Desk
from demo.desk.editor import DeskEditor
from demo.desk.layout import DeskLayout, laid_out
from demo.hall.editor import OFFICER
from demo.hall.hall import RunningHall
from demo.hall.plan import Plan
from demo.hall.process import HallFailed
from demo.people import shipped
from demo.people.holders import holders
from demo.people.tray import TrayCard, tray
from demo.vacancies import generated
from labourhall.program.control import Exit
from labourhall.program.crash import CrashRule
from labourhall.program.door import NoReply
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words

LOOK_MS: Final = 500


def run(words: Words) -> int:
    """Show the desk until it is closed, Ctrl-C is pressed or a program of the hall ends. The exit code."""
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(True)
    layout = laid_out(application.primaryScreen().availableGeometry())
    today = datetime.now(HALL_TIME).date()
    cards = tray(today)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="hall-desk-")))
        generated.write(folder / "vacancies.csv", today)
        hall = stack.enter_context(RunningHall(_plan(folder, layout), lambda part: _say(words, part)))
        for warning in hall.warnings:
            print(words.text(warning), file=sys.stderr)
        desk = Desk(words, cards, clock_moves=hall.clock is not None)
        editor = DeskEditor(hall)
        stack.callback(editor.end)
        tending = Tending(hall, desk, cards, application, editor)
        tending.start()
        desk.setGeometry(layout.desk)
        desk.show()
        print(words.text("desk.ready"), file=sys.stderr, flush=True)
        with CrashRule() as rule, rule.ending_by(lambda: application.exit(Exit.RESTART)):
            code = application.exec()
        tending.stop()
    print(words.text("desk.ended"), file=sys.stderr)
    return code


class Tending:
    """What the desk's buttons do to the hall, and what the hall shows on the desk."""

    def __init__(
        self, hall: RunningHall, desk: Desk, cards: list[TrayCard], application: QApplication, editor: DeskEditor
    ) -> None:
        self._editor = editor
        self._hall = hall
        self._desk = desk
        self._images = {card.key: card.image for card in cards}
        self._application = application
        self._timer = QTimer()
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        desk.insert.connect(self._insert)
        desk.pull.connect(self._pull)
        desk.cut.connect(lambda: self._line("cut"))
        desk.restore.connect(lambda: self._line("restore"))
        desk.clock_moved.connect(self._move)
        desk.reset_clock.connect(lambda: self._set_clock(timedelta()))
        desk.edit.connect(self._edit)
        desk.closed.connect(application.quit)

    def start(self) -> None:
        """Look after the hall, and hear Ctrl-C: the timer lets Python run, which hears it."""

        def heard(number: int, frame: FrameType | None) -> None:
            self._application.quit()

        signal.signal(signal.SIGINT, heard)
        signal.signal(signal.SIGTERM, heard)
        self._timer.start()
        self._look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _look(self) -> None:
        if (ended := self._hall.ended()) is not None:
            print(f"{ended.name}: {ended.last_words()}", file=sys.stderr)
            self._application.exit(1)
            return
        self._desk.show_time(self._hall.now())
        self._line("status")

    def _line(self, wanted: str) -> None:
        try:
            state = self._hall.line(wanted)
        except NoReply as error:
            self._desk.show_trouble(str(error))
            return
        self._desk.show_line(state["cut"], state["up_bytes"], state["down_bytes"])

    def _insert(self, key: str) -> None:
        try:
            self._hall.remove()
            self._hall.present(self._images[key])
        except InsertRefused as error:
            self._desk.show_trouble(str(error))
            key_inside = None
        else:
            key_inside = key
        self._desk.show_inserted(key_inside)

    def _pull(self) -> None:
        self._hall.remove()
        self._desk.show_inserted(None)

    def _edit(self) -> None:
        try:
            self._editor.open()
        except HallFailed as error:
            self._desk.show_trouble(str(error))
        else:
            self._desk.show_editor(OFFICER, self._editor.password)

    def _move(self, by: timedelta) -> None:
        if self._hall.clock is not None:
            self._set_clock(self._hall.clock.offset() + by)

    def _set_clock(self, offset: timedelta) -> None:
        if self._hall.clock is not None:
            self._hall.clock.move(offset)
            self._desk.show_time(self._hall.now())


def _plan(folder: Path, layout: DeskLayout) -> Plan:
    return Plan(
        vacancies=folder / "vacancies.csv",
        holders=tuple(_known(datetime.now(UTC).astimezone(HALL_TIME).date())),
        offset=timedelta() if _clock_moves() else None,
        glass=layout.glass,
        boards=(layout.board,),
        logs=folder / "logs",
    )


def _known(today: date) -> list[dict[str, Any]]:
    return [*holders(today), *shipped.holders(today)]


def _clock_moves() -> bool:
    try:
        find_library()
    except NoClock:
        return False
    return shutil.which(COMPILER) is not None


def _say(words: Words, part: str) -> None:
    print(words.text("desk.preparing", words.text(f"desk.part.{part}")), file=sys.stderr, flush=True)
