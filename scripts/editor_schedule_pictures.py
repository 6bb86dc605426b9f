"""The states of the schedule in the editor's window, for `scripts.editor_pictures`. Everything on them is made up."""

from collections.abc import Callable
from datetime import date, datetime, time
from time import monotonic
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from display.app import shipped_calendar
from display.editor.autosave import Opened
from display.editor.document import Document
from display.editor.history import begun
from display.editor.verdict import HallData
from display.editor.window.city_desk import CityDesk
from display.editor.window.judging import Judging, boards_of, presses_of
from display.editor.window.offered import names_by_field
from display.editor.window.settings import Settings
from display.editor.window.window import EditorWindow
from display.editor.window.work import Work
from display.programme import Source
from labourhall.contract.playlist import (
    BoardGroup,
    Bundle,
    Daypart,
    Days,
    NoticePage,
    Playlist,
    Priority,
    Slot,
    SpotlightPage,
    VacancyPage,
)
from labourhall.program import words
from labourhall.program.hall_time import HALL_TIME
from scripts import wall_pictures

BUNDLE: Final = Bundle(
    (
        Playlist("日常", (VacancyPage("v1", title="今日岗位"), NoticePage("n1", "周六招聘会", ("一楼大厅",)))),
        Playlist("招聘会", (NoticePage("n2", "今天招聘会", ("四十家企业，六百个岗位",)),)),
        Playlist("午间", (SpotlightPage("s1", title="急招"),)),
        Playlist("春节", ()),
    ),
    (
        Slot("日常"),
        Slot("午间", daypart="中午"),
        Slot("招聘会", ("前厅",), "上班", date(2026, 12, 4), date(2026, 12, 6), Priority.OCCASION),
    ),
    (
        Daypart("上班", time(8, 30), time(17, 30), Days.WORKING),
        Daypart("中午", time(12), time(14), weekdays=(1, 2, 3, 4, 5)),
    ),
    (BoardGroup("前厅", ("1",)),),
    ("上班",),
)
DISTRICT: Final = Source(
    "d",
    Bundle(
        (
            Playlist("日常", (NoticePage("d1", "全区招聘周", ("十二个市场，三千个岗位",)),)),
            Playlist("防汛", (NoticePage("d2", "今晚有大雨"),)),
        ),
        (Slot("日常", daypart="下午"), Slot("防汛", daypart="早晨", priority=Priority.URGENT)),
        (Daypart("下午", time(14), time(17)), Daypart("早晨", time(8), time(9, 30))),
    ),
    "440103",
)
"""A playlist of its has the name of one of the hall's."""
MORNING: Final = datetime(2026, 11, 30, 9, 10, tzinfo=HALL_TIME)
CHRISTMAS: Final = datetime(2026, 12, 24, 9, 10, tzinfo=HALL_TIME)
SMALL: Final = (1366, 728)
"""A screen of 768 lines, without its task bar."""
REST_SECONDS: Final = 1.0
"""The totals of so few vacancies take less."""

Shoot = Callable[[QWidget, str], None]


class Clock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now

    def today(self) -> date:
        """The day."""
        return self.now.date()


def take(application: QApplication, settings: Settings, opened: Opened, shoot: Shoot) -> None:
    """Every state of it in a language."""
    clock = Clock()
    work = Work(begun(Document(BUNDLE, 3)), opened.autosave)
    judging = Judging(boards_of(settings), MORNING, "")
    for _ in judging.renew(HallData("1", MORNING, tuple(wall_pictures.table()))):
        pass
    judging.is_ready = True
    city = CityDesk(settings.hall, work, lambda call, key: None)
    said = words.read(settings.language)
    presses, names = presses_of(settings), names_by_field()
    window = EditorWindow(said, work, judging, presses, clock.today, settings.hall_name, city, names, clock)
    window.schedule.know(shipped_calendar())
    window.show()
    for name, begin in states(window, clock):
        begin()
        application.processEvents()
        shoot(window, name)
    window.schedule.turn()
    until = monotonic() + REST_SECONDS
    while monotonic() < until:
        application.processEvents()
    shoot(window, "totals")
    take_dialogs(application, window, shoot)
    window.close()


def states(window: EditorWindow, clock: Clock) -> list[tuple[str, Callable[[], object]]]:
    """The states of the window, in an order in which each can follow the one before."""
    schedule = window.schedule
    rows = schedule.column.view

    def at_day(day: date, row: int) -> None:
        schedule.day.turn_to(day)
        rows.setCurrentRow(row)

    def beside() -> None:
        schedule.know_district("liwan", DISTRICT)
        at_day(date(2026, 11, 30), 1)
        schedule.day.list.setCurrentRow(4)

    def in_december() -> None:
        schedule.know_district("liwan", None)
        clock.now = CHRISTMAS
        schedule.refresh()
        schedule.go_to_timeline()

    def answered() -> None:
        schedule.day.answers[False].click()

    return [
        ("schedule", schedule.turn),
        ("schedule-fair", lambda: at_day(date(2026, 12, 4), 3)),
        ("schedule-daypart", lambda: rows.setCurrentRow(6)),
        ("schedule-refused", schedule.column.remove.click),
        ("schedule-group", lambda: rows.setCurrentRow(9)),
        ("schedule-opening", lambda: at_day(date(2026, 10, 10), 11)),
        ("schedule-end", lambda: rows.setCurrentRow(12)),
        ("schedule-district", beside),
        ("schedule-asked", in_december),
        ("schedule-answered", answered),
        ("schedule-small", lambda: window.resize(*SMALL)),
    ]


def take_dialogs(application: QApplication, window: EditorWindow, shoot: Shoot) -> None:
    """What opens over the window."""
    schedule = window.schedule
    window.actions_by_name["ahead"].trigger()
    assert schedule.ahead is not None
    schedule.ahead.advance(1.0)
    application.processEvents()
    shoot(schedule.ahead, "ahead")
    window.actions_by_name["add_playlist"].trigger()
    dialog = schedule.playlists.dialog
    assert dialog is not None
    dialog.name.setText("日常")
    dialog.accept()
    application.processEvents()
    shoot(dialog, "playlist-name")
    dialog.reject()
