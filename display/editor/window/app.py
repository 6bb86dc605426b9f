"""Builds `hall-editor`: plain constructor calls, from settings to a window on a document. Nothing is decided here."""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from display import app as board_app
from display import reading_glyphs
from display.editor import autosave
from display.editor.autosave import Opened
from display.editor.failures import EditorFailure, Trouble
from display.editor.window import beginning
from display.editor.window.city_desk import CityDesk
from display.editor.window.city_thread import CityThread
from display.editor.window.collecting import collecting_here
from display.editor.window.data_age import DataAge
from display.editor.window.duty.duty import Duty
from display.editor.window.duty.duty_desk import DutyDesk
from display.editor.window.duty.duty_dialog import DutyDialog
from display.editor.window.hall_copy import HallCopy, Read
from display.editor.window.hall_data import HallVacancies
from display.editor.window.input_method import input_method
from display.editor.window.judging import Judging, boards_of, presses_of
from display.editor.window.keeper import Keeper
from display.editor.window.offered import names_by_field
from display.editor.window.review.places import AskedPlaces
from display.editor.window.review.review import Review
from display.editor.window.review.review_desk import ReviewDesk
from display.editor.window.schedule.city_days import CityDays
from display.editor.window.settings import Settings
from display.editor.window.window import EditorWindow
from display.editor.window.work import Work
from display.walls.application import quiet, window_platforms
from labourhall.link.cache import Cache
from labourhall.link.link import Link
from labourhall.link.sync import Sync
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
    """The editor cannot begin, for this trouble."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.failure.code)
        self.trouble = trouble


def run(settings: Settings, device_key: str, words: Words, rule: CrashRule) -> Exit:
    """Edit until the window is closed. Raises EditorUnusable, BoardUnusable, CacheUnusable before anything is shown."""
    application = qt()
    need_glyphs(settings)
    judging = Judging(boards_of(settings), wall_clock(), settings.hall_phone)
    opened = opened_journal(settings)
    work = work_on(opened, words)
    line = line_to(settings, device_key, lambda read: vacancies.post(read))
    vacancies = HallVacancies(judging, lambda: tuple(work.document.pages()), line.copy.confirmed, wall_clock)
    desks = desks_on(line.link, settings, work)
    with (
        collecting_here(),
        _speaking(application, settings.language),
        _kept(opened, work),
        _asking(line, desks, vacancies),
    ):
        window = window_on(settings, words, work, judging, desks)
        vacancies.renewed.connect(window.rejudged)
        desks.days.shows_ages.connect(vacancies.show_ages)
        desks.days.lies_in.connect(vacancies.lie_in)
        window.statusBar().addPermanentWidget(DataAge(words, vacancies, wall_clock))
        if opened.trouble is not None:
            work.told.emit(opened.trouble)  # no state of the disk: the next key does not take it away
        window.closed.connect(application.quit)
        control.on_stop(lambda: QTimer.singleShot(0, window.close))
        window.show()
        with rule.ending_by(lambda: application.exit(Exit.RESTART)):
            return Exit(application.exec())


@dataclass(frozen=True, slots=True)
class Line:
    """What goes over the line by itself, and what is kept of it."""

    link: Link
    sync: Sync
    copy: HallCopy
    cache: Cache


@dataclass(frozen=True, slots=True)
class Desks:
    """What officers do at the city, each with a thread of its own: none waits for another."""

    city: CityDesk
    review: ReviewDesk
    duty: DutyDesk
    days: CityDays
    threads: tuple[CityThread, ...]


def line_to(settings: Settings, device_key: str, post: Callable[[Read], None]) -> Line:
    """The line to the city, and the office's copy of the vacancies. Raises CacheUnusable."""
    cache = Cache(settings.data_folder.expanduser() / f"{settings.hall}.vacancies.db")
    copy = HallCopy(cache, post)
    link = Link(board_app.sender_to(settings.backend_url, device_key, settings.city_ca), copy.report)
    stick = settings.stick_snapshot.expanduser() if settings.stick_snapshot else None
    return Line(link, Sync(link.open, cache, copy.report, stick), copy, cache)


def desks_on(link: Link, settings: Settings, work: Work) -> Desks:
    """The desks: who edits, the second person, the duty officer, and whoever asks for the city's calendar."""
    hall = settings.hall
    staff = CityThread("editor-staff", link.open, lambda answered: city.post(answered))
    second = CityThread("editor-review", link.open, lambda answered: review.post(answered))
    haste = CityThread("editor-duty", link.open, lambda answered: duty.post(answered))
    calendars = CityThread("editor-calendar", link.open, lambda answered: days.post(answered))
    city = CityDesk(hall, work, staff.ask)
    review = ReviewDesk(hall, lambda: city.session, second.ask)
    duty = DutyDesk(hall, lambda: city.session, haste.ask)
    days = CityDays(settings.profiles[0].name, calendars.ask)
    return Desks(city, review, duty, days, (staff, second, haste, calendars))


def window_on(settings: Settings, words: Words, work: Work, judging: Judging, desks: Desks) -> EditorWindow:
    """The window, with all that opens from it."""
    presses, names, hall_name = presses_of(settings), names_by_field(), settings.hall_name
    window = EditorWindow(words, work, judging, presses, hall_time.today, hall_name, desks.city, names)
    places = AskedPlaces(window)
    Review(window, words, work, desks.city, desks.review, judging, presses, hall_name, places, wall_clock)
    own, districts = judging.own_number, names["districts"]
    dialog = DutyDialog(
        words, desks.duty, settings.hall, judging.known, presses, districts, own, wall_clock, window
    )  # fmt: skip
    Duty(window, words, desks.city, desks.duty, dialog)
    window.schedule.know(board_app.shipped_calendar(), is_citys=False)
    desks.days.known.connect(window.schedule.know)
    desks.days.district.connect(partial(window.schedule.know_district, settings.hall))
    return window


def qt() -> QApplication:
    """Qt with widgets, on whatever display there is. Raises EditorUnusable where there is none."""
    running = QApplication.instance()
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    if not asked:
        os.environ["QT_QPA_PLATFORM"] = window_platforms(os.environ)
    os.environ.update(input_method(os.environ))
    with quiet():
        application = running if isinstance(running, QApplication) else QApplication(["hall-editor"])
    if not asked and QApplication.platformName() == "offscreen":
        raise EditorUnusable(Trouble(EditorFailure.NO_DISPLAY))
    application.setDesktopFileName("labourhall-editor")
    return application


def need_glyphs(settings: Settings) -> None:
    """Read the glyphs that the hall's boards draw with. Raises BoardUnusable."""
    for profile in settings.profiles:
        reading_glyphs.need_glyphs(settings.of_board(profile))


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
def _asking(line: Line, desks: Desks, vacancies: HallVacancies) -> Iterator[None]:
    """While this lasts the city is asked; at the end whatever is under way is cut."""
    for thread in desks.threads:
        thread.start()
    vacancies.start()
    line.copy.start()
    line.sync.start()
    desks.days.start()
    try:
        yield
    finally:
        desks.city.stop()
        desks.duty.stop()
        vacancies.stop()
        desks.days.stop()
        line.link.close(STOP_SECONDS)
        line.sync.stop(STOP_SECONDS)
        line.copy.stop(STOP_SECONDS)
        for thread in desks.threads:
            thread.stop(STOP_SECONDS)
        line.cache.close()


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
