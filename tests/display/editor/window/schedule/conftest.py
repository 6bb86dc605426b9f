"""A desk with a hall whose schedule has something in it, on a Monday at noon."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from display.app import shipped_calendar
from display.editor import history
from display.editor.document import Document
from display.programme import Source
from labourhall.contract.playlist import BoardGroup, Bundle, Daypart, Days, NoticePage, Playlist, Priority, Slot
from labourhall.program.words import Words
from tests.display.editor.window.desk import Desk, desk

HALL = Document(
    Bundle(
        (
            Playlist("日常", (NoticePage("n1", "停电通知", ("明天上午",)), NoticePage("n2", "周六招聘会"))),
            Playlist("招聘会", (NoticePage("n3", "四十家企业"),)),
        ),
        (
            Slot("日常"),
            Slot("招聘会", ("前厅",), "上班", date(2026, 11, 23), date(2026, 11, 24), Priority.OCCASION),
        ),
        (Daypart("上班", time(8, 30), time(17, 30), Days.WORKING),),
        (BoardGroup("前厅", ("1",)),),
        ("上班",),
    ),
    base=3,
)

DISTRICT = Source(
    "d",
    Bundle(
        (
            Playlist("日常", (NoticePage("d1", "全区招聘周"),)),
            Playlist("空的", ()),
            Playlist("急事", (NoticePage("d2", "停电"),)),
        ),
        (Slot("日常"), Slot("空的", daypart="上班"), Slot("急事", daypart="中午", priority=Priority.URGENT)),
        (Daypart("上班", time(15), time(16)), Daypart("中午", time(12), time(13))),
    ),
    "440103",
)
"""What plays beside it: a playlist and a daypart have names of the hall's."""


@pytest.fixture
def planned(qapp: QApplication, journal: Path, words: Words) -> Iterator[Desk]:
    with desk(journal, words, history.begun(HALL)) as found:
        found.window.schedule.know(shipped_calendar())
        yield found
