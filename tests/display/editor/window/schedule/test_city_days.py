"""The editor learns the city's calendar by the call of a board, from the city's own desk."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from display.editor.window.city_thread import Answered
from display.editor.window.schedule.city_days import ANSWERED_MS, UNANSWERED_MS, CityDays
from labourhall.contract.board_calls import GetBundle
from labourhall.contract.refusals import NoAnswer
from labourhall.market.working_days import CityCalendar
from tests.display.editor.window.desk import comes
from tests.display.editor.window.staff_city import StaffCity


def heard(days: CityDays) -> list[CityCalendar | None]:
    found: list[CityCalendar | None] = []
    days.known.connect(found.append)
    return found


def test_the_citys_calendar_is_known_and_asked_for_again_in_an_hour(qapp: QApplication, staff_city: StaffCity) -> None:
    def ask(call: GetBundle) -> None:
        days.post(Answered(call, staff_city.desks.boards.give(call, staff_city.city.asker())))

    days = CityDays("1", ask)
    known, ages = heard(days), list[bool]()
    days.shows_ages.connect(ages.append)
    districts: list[str] = []
    days.district.connect(districts.append)
    days.start()
    assert comes(lambda: bool(known))
    assert (ages, districts) == ([False], [""])
    calendar = known[0]
    assert calendar is not None
    assert calendar.first.year <= 2026 <= calendar.last.year
    assert days._again.interval() == ANSWERED_MS
    days.look()
    QTest.qWait(20)
    assert len(known) == 1  # what is still the same is not sent again
    days.stop()


def test_without_a_line_it_is_asked_again_in_a_minute(qapp: QApplication) -> None:
    days = CityDays("1", lambda call: days.post(Answered(call, NoAnswer())))
    known = heard(days)
    days.start()
    assert comes(days._again.isActive)
    assert days._again.interval() == UNANSWERED_MS
    assert known == []
    days.stop()
