"""The timeline by keyboard alone: stepping over days, why what does not play does not, days that staff are asked of."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from display.app import shipped_calendar
from display.editor.window import board_words
from display.editor.window.schedule.bars import AXIS, GAP, HIGH, TINTS
from display.editor.window.schedule.day_view import DayView
from labourhall.contract.playlist import DeclaredDay
from labourhall.contract.playlist_calls import BoardState, BoardStates
from labourhall.market.working_days import CityCalendar
from labourhall.program.hall_time import HALL_TIME
from tests.display.editor.window.desk import CONTROL, NOON, SHIFT, WITHOUT_A_SCREEN, Desk
from tests.display.editor.window.schedule.conftest import DISTRICT, HALL

pytestmark = WITHOUT_A_SCREEN

MONDAY = [
    "00:00–08:30  黑屏",
    "08:30–17:30  招聘会\n    不播“日常”：“招聘会”是专场，优先",
    "17:30–24:00  黑屏",
]


def view(found: Desk) -> DayView:
    return found.window.schedule.day


def lines(found: Desk) -> list[str]:
    return [view(found).list.item(row).text() for row in range(view(found).list.count())]


def declared(found: Desk) -> list[DeclaredDay]:
    return list(found.work.document.bundle.declared)


def today_is(found: Desk, monkeypatch: pytest.MonkeyPatch, day: date) -> None:
    now = datetime(day.year, day.month, day.day, 12, 0, tzinfo=HALL_TIME)
    monkeypatch.setattr(found.window.schedule, "_now", lambda: now)
    found.window.schedule.refresh()


def asks(found: Desk) -> str:
    return found.window.schedule.asking.told.text() if found.window.schedule.asking.isVisible() else ""


def test_one_key_goes_to_the_timeline_and_it_is_read_line_by_line(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL | SHIFT)
    assert QApplication.focusWidget() is view(planned).list
    assert lines(planned) == MONDAY
    assert view(planned).list.accessibleName() == "1 号屏，2026-11-23 周一，从早到晚"
    planned.press(Qt.Key.Key_Down)
    assert view(planned).list.currentRow() == 1
    planned.press(Qt.Key.Key_B, CONTROL)
    assert lines(planned)[1] == "08:30–17:30  日常\n    不播“招聘会”：是别的屏的"


def test_the_bars_say_the_same_to_a_screen_reader(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL | SHIFT)
    told = view(planned).bars.accessibleDescription().split("\n")
    assert told[0] == "1 号屏 00:00–08:30  黑屏"
    assert "2 号屏 08:30–17:30  日常" in told


def test_a_press_on_a_bar_chooses_its_board_and_its_line(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL | SHIFT)
    bars = view(planned).bars
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(bars.width() // 2, bars.height() - 12))
    assert planned.window.preview.board == "2"
    assert view(planned).list.currentRow() == 1
    assert lines(planned)[1].startswith("08:30–17:30  日常")


BESIDE = """\
00:00–08:30  黑屏
08:30–12:00  日常（占一半轮次）、【区】日常（占一半轮次）
    不播“【区】空的、【区】急事”：不在这个时段
    不播“招聘会”：是别的屏的
12:00–13:00  【区】急事
    不播“日常、【区】日常”：“【区】急事”是紧急，优先
    不播“【区】空的”：不在这个时段
    不播“招聘会”：是别的屏的"""
THIRD = "占 3 轮里的 1 轮"


def test_what_the_district_plays_stands_in_the_day_under_its_own_mark(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL | SHIFT)
    planned.window.schedule.know_district("liwan", DISTRICT)
    planned.press(Qt.Key.Key_B, CONTROL)
    assert "\n".join(lines(planned)[:3]) == BESIDE
    shared = f"15:00–16:00  日常（{THIRD}）、【区】日常（{THIRD}）、【区】空的（没有页面，{THIRD}）"
    assert lines(planned)[4].startswith(shared)
    assert "2 号屏 12:00–13:00  【区】急事" in view(planned).bars.accessibleDescription()
    planned.window.schedule.know_district("liwan", None)
    assert lines(planned)[1] == "08:30–17:30  日常\n    不播“招聘会”：是别的屏的"


def test_of_the_district_nothing_can_be_chosen_to_be_edited(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    rows = planned.window.schedule.column.view
    before = [rows.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.count())]
    planned.window.schedule.know_district("liwan", DISTRICT)
    after = [rows.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.count())]
    assert after[1] == "日常 一直，在全部大屏播放，各时段占的轮次不同"
    assert [one.split(" ")[0] for one in after if one] == [one.split(" ")[0] for one in before if one]
    assert planned.work.document == HALL


def test_the_districts_stretch_is_hatched_and_the_halls_of_the_same_name_has_another_colour(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL | SHIFT)
    bars = view(planned).bars

    def colours(hour: float) -> list[str]:
        """Those of the second board's bar at that hour, where no letter stands."""
        image = bars.grab().toImage()
        x, top = bars._x(hour * 3600), AXIS + HIGH + GAP
        part = [image.pixelColor(one, y).name() for one in range(x - 8, x - 2) for y in range(top + 2, top + HIGH - 2)]
        return list(dict.fromkeys(part))

    assert colours(11.9) == [TINTS[0].name()]
    planned.window.schedule.know_district("liwan", DISTRICT)
    shared = colours(11.9)
    assert {TINTS[0].name(), TINTS[2].name()} < set(shared), "half of its height each"
    assert len(shared) > 2, "and one half is hatched"


def test_days_are_stepped_over_by_their_buttons(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL | SHIFT)
    for name, day, said in (
        ("after", date(2026, 11, 24), "工作日"),
        ("before", date(2026, 11, 23), "工作日"),
        ("unusual", date(2027, 1, 1), "城市日历没有这一天"),
        ("today", date(2026, 11, 23), "工作日"),
    ):
        view(planned).steps[name].setFocus()
        planned.press(Qt.Key.Key_Space)
        assert view(planned).day == day
        assert view(planned).kind.text().endswith(said)


@pytest.mark.parametrize(
    ("day", "said", "shown"),
    [
        (date(2026, 2, 17), "2026-02-17 周二，节假日", ["00:00–24:00  黑屏"]),
        (date(2026, 2, 14), "2026-02-14 周六，调休，要上班", ["00:00–08:30  黑屏", "08:30–17:30  日常"]),
    ],
)
def test_a_lunar_new_year_and_a_made_up_saturday_are_as_the_calendar_has_them(
    planned: Desk, day: date, said: str, shown: list[str]
) -> None:
    planned.press(Qt.Key.Key_T, CONTROL | SHIFT)
    view(planned).date.setFocus()
    QTest.keyClicks(view(planned).date, f"{day:%Y%m%d}")
    planned.press(Qt.Key.Key_Tab)
    assert view(planned).kind.text() == said
    assert [line.split("\n")[0] for line in lines(planned)][: len(shown)] == shown
    assert not view(planned).question.isVisible()


def test_a_day_that_no_calendar_has_is_asked_and_answered_by_keyboard_and_taken_back(
    planned: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    today_is(planned, monkeypatch, date(2026, 12, 28))
    assert "2027-01-01 周五 起有 10 天" in asks(planned)
    planned.press(Qt.Key.Key_T, CONTROL | SHIFT)
    assert view(planned).day == date(2027, 1, 1)
    assert view(planned).question.text() == "是工作日吗？"
    assert QApplication.focusWidget() is view(planned).answers[True]
    assert view(planned).answers[True].accessibleName() == "2027-01-01 是工作日吗？ 是工作日"
    assert lines(planned)[1] == "08:30–17:30  黑屏，还没有人定这天是不是工作日"
    planned.press(Qt.Key.Key_Tab)
    planned.press(Qt.Key.Key_Space)
    assert declared(planned) == [DeclaredDay(date(2027, 1, 1), is_worked=False)]
    assert lines(planned) == ["00:00–24:00  黑屏"]
    assert view(planned).kind.text() == "2027-01-01 周五，本市场定为休息日"
    assert "2027-01-02 周六 起有 9 天" in asks(planned)
    planned.press(Qt.Key.Key_Space)
    assert declared(planned) == []
    planned.press(Qt.Key.Key_Z, CONTROL)
    planned.press(Qt.Key.Key_Z, CONTROL)
    assert planned.work.document == HALL


def test_an_answer_makes_the_day_play(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL | SHIFT)
    view(planned).turn_to(date(2027, 1, 4))
    view(planned).answers[True].setFocus()
    planned.press(Qt.Key.Key_Space)
    assert [line.split("\n")[0] for line in lines(planned)] == [
        "00:00–08:30  黑屏", "08:30–17:30  日常", "17:30–24:00  黑屏",
    ]  # fmt: skip


def test_from_the_first_of_december_on_a_missing_year_is_told(planned: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    today_is(planned, monkeypatch, date(2026, 11, 30))
    assert asks(planned) == ""
    today_is(planned, monkeypatch, date(2026, 12, 1))
    assert asks(planned) == "城市日历还没有 2027 年，请告诉市里补上。"
    assert not planned.window.schedule.asking.answer.isVisible()
    planned.window.schedule.know(shipped_calendar(), is_citys=False)
    assert asks(planned) == "没有连上市里，本机自带的日历没有 2027 年。"
    both = CityCalendar(date(2026, 1, 1), date(2027, 12, 31), frozenset(), frozenset())
    planned.window.schedule.know(both)
    assert asks(planned) == ""


def test_before_a_calendar_was_looked_for_nothing_is_asked(at_desk: Desk) -> None:
    assert not at_desk.window.schedule.asking.isVisible()
    at_desk.window.schedule.know(None)
    assert asks(at_desk) == "城市日历还没有 2026 年，请告诉市里补上。"


def test_a_board_that_only_the_city_knows_has_its_bar_and_may_have_a_slot(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL | SHIFT)
    days = view(planned).days
    told = (BoardState("3"), BoardState("1"), BoardState("9", hall="天河劳动力市场"))
    states = BoardStates("liwan", "", NOON, told)
    assert board_words.of_hall(None) == ()
    planned.window.schedule.know_boards(board_words.of_hall(states))
    assert list(view(planned).days) == [*days, "3"]
    view(planned).show_board("3")
    assert lines(planned)[1] == "08:30–17:30  日常\n    不播“招聘会”：是别的屏的"
    planned.window.schedule.know_boards(())
    assert list(view(planned).days) == list(days)
    assert lines(planned) == MONDAY
