"""The desk's window: what a hand can do there is told, and what it is told is shown."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from demo.desk.desk import Desk
from demo.desk.layout import laid_out
from demo.people.tray import tray
from labourhall.program import words

CARDS = tray(date(2026, 11, 24))
WORDS = words.read("en")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk(WORDS, CARDS, clock_moves=True)
    qtbot.addWidget(made)
    return made


def button(desk: Desk, identifier: str) -> QPushButton:
    [found] = [one for one in desk.findChildren(QPushButton) if one.text() == WORDS.text(identifier)]
    return found


def labels(desk: Desk) -> str:
    return "\n".join(label.text() for label in desk.findChildren(QLabel))


def test_every_card_lies_on_the_tray(desk: Desk) -> None:
    [listed] = desk.findChildren(QListWidget)
    assert listed.count() == len(CARDS)
    shown = [listed.item(row).text() for row in range(listed.count())]
    assert {"错卡 · 居民身份证", "错卡 · 银行卡", "锁卡 · 整张锁定"} <= set(shown)


def test_the_chosen_card_is_inserted(qtbot: QtBot, desk: Desk) -> None:
    desk.findChildren(QListWidget)[0].setCurrentRow(3)
    with qtbot.waitSignal(desk.insert) as told:
        button(desk, "desk.insert").click()
    assert told.args == [CARDS[3].key]


def test_a_card_that_is_inside_can_be_pulled_and_its_pin_is_told(qtbot: QtBot, desk: Desk) -> None:
    pull = button(desk, "desk.pull")
    assert not pull.isEnabled()
    desk.show_inserted("liang")
    assert CARDS[0].image["pin"] in labels(desk)
    with qtbot.waitSignal(desk.pull):
        pull.click()
    desk.show_inserted(None)
    assert not pull.isEnabled()


def test_a_card_without_a_pin_says_so(desk: Desk) -> None:
    desk.show_inserted("wu")
    assert WORDS.text("desk.without_pin") in labels(desk)


def test_the_line_is_cut_and_restored_by_the_same_button(qtbot: QtBot, desk: Desk) -> None:
    desk.show_line(cut=False, up_bytes=12_345, down_bytes=0)
    assert "12,345" in labels(desk)
    with qtbot.waitSignal(desk.cut):
        button(desk, "desk.cut").click()
    desk.show_line(cut=True, up_bytes=0, down_bytes=0)
    with qtbot.waitSignal(desk.restore):
        button(desk, "desk.restore").click()


def test_the_clock_moves_by_what_the_button_says(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.clock_moved) as told:
        button(desk, "desk.day_on").click()
    assert told.args == [timedelta(days=1)]
    desk.show_time(datetime(2000, 5, 23, 9, 30))
    assert "2000-05-23 09:30:00" in labels(desk)


def test_a_clock_that_cannot_move_has_no_buttons_but_a_reason(qtbot: QtBot) -> None:
    fixed = Desk(WORDS, CARDS, clock_moves=False)
    qtbot.addWidget(fixed)
    assert WORDS.text("desk.clock_fixed") in labels(fixed)
    assert not [one for one in fixed.findChildren(QPushButton) if one.text() == WORDS.text("desk.clock_now")]


def test_closing_the_desk_ends_the_hall(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.closed):
        desk.close()


@pytest.mark.parametrize("size", [(1920, 1080), (2560, 1440), (1366, 768)])
def test_kiosk_board_and_desk_do_not_cover_each_other(size: tuple[int, int]) -> None:
    layout = laid_out(QRect(0, 0, *size))
    board, glass = layout.board, layout.glass
    assert glass.corner is not None
    places = [
        QRect(*glass.corner, glass.width, glass.height),
        QRect(board.left, board.top, round(board.width * board.scale), round(board.height * board.scale)),
        layout.desk,
    ]
    for index, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[index + 1 :])
    assert places[0].bottom() <= size[1]
    assert places[1].right() <= size[0]


def test_the_editor_is_asked_for_and_who_signs_in_there_is_told(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.edit):
        button(desk, "editor.desk.open").click()
    desk.show_editor("演示员", "start password")
    assert "演示员" in labels(desk)
    assert "start password" in labels(desk)
