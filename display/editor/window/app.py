"""Builds `hall-editor`: plain constructor calls, from settings to a window on a document. Nothing is decided here."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from display import app as board_app
from display.editor import autosave
from display.editor.autosave import Opened
from display.editor.failures import Trouble
from display.editor.window import beginning
from display.editor.window.city_desk import CityDesk
from display.editor.window.city_thread import CityThread
from display.editor.window.hall_data import HallVacancies
from display.editor.window.judging import Judging, boards_of, presses_of
from display.editor.window.keeper import Keeper
from display.editor.window.schedule.city_days import CityDays
from display.editor.window.settings import Settings
from display.editor.window.window import EditorWindow
from display.editor.window.work import Work
from labourhall.link.link import Link
from labourhall.program import control, hall_time
from labourhall.program.control import Exit
from labourhall.program.crash import CrashRule
from labourhall.program.hall_time import wall_clock
from labourhall.program.words import Words

STOP_SECONDS: Final = 2.0
RETRY_MS: Final = 1000
QT_WORDS: Final = {"zh_CN": "qtbase_zh_CN", "zh_HK": "qtbase_zh_TW"}
"""Qt's own words, by the window's language; English needs none."""


class EditorUnusable(Exception):
    """The editor cannot begin, for this trouble with its journal."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.failure.code)
        self.trouble = trouble


def run(settings: Settings, device_key: str, words: Words, rule: CrashRule) -> Exit:
    """Edit until the window is closed. Raises EditorUnusable or BoardUnusable before anything is shown."""
    application = qt()
    need_glyphs(settings)
    judging = Judging(boards_of(settings), wall_clock(), settings.hall_phone)
    opened = opened_journal(settings)
    work = work_on(opened, words)
    connect = board_app.sender_to(settings.backend_url, device_key)
    link = Link(connect, lambda news: None)
    staff = CityThread("editor-staff", link.open, lambda answered: city.post(answered))
    stock = CityThread("editor-vacancies", link.open, lambda answered: vacancies.post(answered))
    calendars = CityThread("editor-calendar", link.open, lambda answered: days.post(answered))
    city = CityDesk(settings.hall, work, staff.ask)
    vacancies = HallVacancies(judging, stock.ask, wall_clock)
    days = CityDays(settings.profiles[0].name, calendars.ask)
    with (
        _speaking(application, settings.language),
        _kept(opened, work),
        _asking(link, city, vacancies, days, (staff, stock, calendars)),
    ):
        window = EditorWindow(words, work, judging, presses_of(settings), hall_time.today, settings.hall_name, city)
        vacancies.renewed.connect(window.rejudged)
        window.schedule.know(board_app.shipped_calendar(), is_citys=False)
        days.known.connect(window.schedule.know)
        if opened.trouble is not None:
            work.told.emit(opened.trouble)  # no state of the disk: the next key does not take it away
        window.closed.connect(application.quit)
        control.on_stop(lambda: QTimer.singleShot(0, window.close))
        window.show()
        with rule.ending_by(lambda: application.exit(Exit.RESTART)):
            return Exit(application.exec())


def qt() -> QApplication:
    """Qt with widgets, on whatever display there is."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["hall-editor"])
    application.setDesktopFileName("labourhall-editor")
    return application


def need_glyphs(settings: Settings) -> None:
    """Read the glyphs that the hall's boards draw with. Raises BoardUnusable."""
    for profile in settings.profiles:
        board_app.need_glyphs(settings.of_board(profile))


def journal_of(settings: Settings) -> Path:
    """Where the hall's edits are kept."""
    return settings.data_folder.expanduser() / f"{settings.hall}.edits"


def opened_journal(settings: Settings) -> Opened:
    """The hall's journal, held. Raises EditorUnusable."""
    opened = autosave.open_journal(journal_of(settings))
    if isinstance(opened, Trouble):
        raise EditorUnusable(opened)
    return opened


def work_on(opened: Opened, words: Words) -> Work:
    """What the journal has, or a beginning of which it has nothing yet."""
    if opened.history is not None:
        return Work(opened.history, opened.autosave)
    start = beginning.untouched(words.text("editor.first_playlist"), secrets.randbelow)
    work = Work(start, opened.autosave)
    work.tell(opened.autosave.begin(start))
    return work


@contextmanager
def _speaking(application: QApplication, language: str) -> Iterator[None]:
    """While this lasts Qt's own menus, buttons and calendars are in the window's language too."""
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    translator = QTranslator()
    if name := QT_WORDS.get(language):
        translator.load(name, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        QLocale.setDefault(before)


@contextmanager
def _asking(
    link: Link, city: CityDesk, vacancies: HallVacancies, days: CityDays, threads: tuple[CityThread, ...]
) -> Iterator[None]:
    """While this lasts the city is asked; at the end whatever is under way is cut."""
    for thread in threads:
        thread.start()
    vacancies.start()
    days.start()
    try:
        yield
    finally:
        city.stop()
        vacancies.stop()
        days.stop()
        link.close(STOP_SECONDS)
        for thread in threads:
            thread.stop(STOP_SECONDS)


@contextmanager
def _kept(opened: Opened, work: Work) -> Iterator[None]:
    """While this lasts the journal goes to the disk once a second; afterwards it is whole, and free for others."""
    keeper = Keeper(opened.autosave.sync, work.tell_from_any_thread)
    retry = QTimer()
    retry.setInterval(RETRY_MS)
    retry.timeout.connect(work.retry)  # and with it Python hears signals
    retry.start()
    keeper.start()
    try:
        yield
    finally:
        retry.stop()
        keeper.stop(STOP_SECONDS)
        opened.autosave.close()
