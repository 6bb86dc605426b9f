"""The editor's states in which versions are looked at, checked, and put on paper: for `editor_pictures`."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from display.editor.window.city_desk import CityDesk
from display.editor.window.judging import Judging
from display.editor.window.review import page_pictures, paper
from display.editor.window.review.intention import Hold, begun
from display.editor.window.review.review import Review
from display.editor.window.review.review_desk import OpenedVersion, ReviewDesk
from display.editor.window.review.sheet import sheet
from display.editor.window.unsent import Unsent
from display.editor.window.window import EditorWindow
from display.editor.window.work import Work
from display.strips.press import Press
from labourhall.contract.interrupt_calls import Interrupts, Raised
from labourhall.contract.interrupts import UrgentNotice
from labourhall.contract.officer_calls import Role, Session
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, SpotlightPage, VacancyPage
from labourhall.contract.playlist_calls import Version, Versions
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words
from scripts import wall_pictures

NOON: Final = datetime(2026, 11, 24, 12, 0, tzinfo=HALL_TIME)
DAY: Final = timedelta(days=1)
FAIR: Final = NoticePage(
    "n1", "周六招聘会", ("11 月 28 日上午九点，本市场一楼大厅", "四十家企业，六百个岗位"), issuer="市人社局"
)
VACANCIES: Final = VacancyPage("v1", title="今日岗位")
WANTED: Final = SpotlightPage("s1", title="急招")
WATER: Final = NoticePage("n4", "停水通知", ("周日停水",))
SPRING: Final = NoticePage("n5", "春节期间服务安排", ("2 月 14 日至 20 日休息", "21 日起照常办理"))
LARGER: Final = NoticePage(
    "n1", "周六大型招聘会", ("11 月 28 日上午八点半，本市场一楼大厅", "四十五家企业，六百二十个岗位"), issuer="市人社局"
)
PLAYS: Final = Bundle((Playlist("日常", (VACANCIES, FAIR, WANTED, WATER)),), (Slot("日常"),))
OTHER: Final = Bundle(
    (Playlist("日常", (SPRING, VACANCIES, WANTED, LARGER)),),
    (Slot("日常"), Slot("日常", boards=("1",), daypart="午间", share=2)),
)
NAME: Final = "5f1d3c" * 10 + "abcd"
LISTED: Final = (
    Version(9, NAME, 7, "王丽", NOON, needs_check=True),
    Version(8, "e" * 64, 7, "李明", NOON - DAY / 12),
    Version(7, "d" * 64, 5, "王丽", NOON - DAY, True, "陈芳", "王丽", NOON - DAY, checked_at=NOON - DAY),
    Version(6, "c" * 64, 5, "李明", NOON - 2 * DAY, False, "", "李明", NOON - 2 * DAY, "王丽", NOON - 2 * DAY),
    Version(5, "b" * 64, 0, "李明", NOON - 8 * DAY, False, "", "李明", NOON - 8 * DAY),
)
RAISED: Final = Raised(
    "guangzhou", 12, UrgentNotice(12, "二号电梯停用", NOON + DAY, ("请走东侧楼梯",)), "赵强", NOON - DAY / 24
)
STORM: Final = Raised("guangzhou", 13, wall_pictures.TYPHOON, "赵强", NOON - DAY / 12)
Shoot = Callable[[QWidget, str], None]


class Nowhere:
    """Nobody chooses a place."""

    def file(self, title: str, name: str) -> Path | None:
        """None."""

    def folder(self, title: str) -> Path | None:
        """None."""


def session(name: str, *roles: Role) -> Session:
    """Somebody's session."""
    return Session("token", name, ("guangzhou",), roles, NOON + DAY, 1800, must_change=False)


def take(
    window: EditorWindow,
    words: Words,
    work: Work,
    city: CityDesk,
    judging: Judging,
    presses: dict[str, Press],
    shoot: Shoot,
) -> None:
    """Every state, each following the one before."""
    city.session = session("王丽", Role.INFORMATION)
    desk = ReviewDesk("guangzhou", lambda: city.session, lambda call, key: None)
    review = Review(window, words, work, city, desk, judging, presses, "越秀区劳动力市场", Nowhere(), lambda: NOON)
    desk.interrupts = Interrupts("guangzhou", (STORM, RAISED), ())
    desk.versions = Versions("guangzhou", 7, LISTED)
    bundles = {9: OTHER, 7: PLAYS, 5: Bundle((Playlist("日常", (FAIR,)),), (Slot("日常"),))}
    desk.opened = {one.number: OpenedVersion(one, bundles.get(one.number, PLAYS), 0) for one in LISTED}
    dialog = review.dialog
    review.open(9)
    desk.changed.emit()
    _look(dialog, "versions", shoot)
    dialog.list.choose("v7")
    _look(dialog, "version-playing", shoot)
    dialog.list.choose("i12")
    _look(dialog, "version-raised", shoot)
    dialog.list.choose("i13")
    _look(dialog, "version-emergency", shoot)
    dialog.list.choose("v9")
    dialog.buttons["check"].click()
    _look(dialog.sign_in, "checker", shoot)
    desk._is_awaited = True
    desk._signed_in(session("陈芳", Role.CHECKER))
    dialog.pages.list.choose("n1")
    _look(dialog, "checking", shoot)
    checked = replace(LISTED[0], checked_by="陈芳", checked_at=NOON)
    desk._is_checked(checked)
    desk.changed.emit()
    _look(dialog, "checked", shoot)
    dialog.reject()
    for hold in (Hold.LINE, Hold.STALE):
        waiting = begun(Unsent(OTHER, 7, 0, 7), "王丽", NOON)
        review.sending._become(replace(waiting, hold=hold))
        _look(window, f"waiting-{hold.value}", shoot)
    review.sending.give_up()
    _look(_paper(words, checked, judging, presses), "paper", shoot)


def _paper(words: Words, version: Version, judging: Judging, presses: dict[str, Press]) -> QLabel:
    """The 审批单, as large as its pixels."""
    found = sheet("越秀区劳动力市场", OTHER, version, (7, PLAYS))
    drawn = [(one, page_pictures.pictures(one.page, "1", judging, presses)) for one in paper.shown(found.difference)]
    page = QImage(paper.WIDE, paper.HIGH, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    paper.paint(painter, found, "1", [(one, images[0] if images else QImage()) for one, images in drawn], NOON, words)
    painter.end()
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(page))
    label.setFixedSize(page.size())
    return label


def _look(widget: QWidget, name: str, shoot: Shoot) -> None:
    for _ in range(3):
        QApplication.processEvents()
    shoot(widget, name)
