"""The editor learns the city's calendar and the district's bundle by the call of a board, from the city's own desk."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from display.editor.window.city_thread import Answered
from display.editor.window.schedule.city_days import ANSWERED_MS, UNANSWERED_MS, CityDays
from display.programme import Source
from labourhall.contract.board_calls import DistrictBundle, GetBundle, Given
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot
from labourhall.contract.playlist_calls import PublishVersion, SaveVersion, TakeBack
from labourhall.contract.refusals import Malformed, NoAnswer
from labourhall.market.working_days import CityCalendar
from tests.backend.cities import DEVICE
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
    districts: list[Source | None] = []
    days.district.connect(districts.append)
    lies_in: list[str] = []
    days.lies_in.connect(lies_in.append)
    days.start()
    assert comes(lambda: bool(known))
    assert (ages, districts) == ([False], [None])
    assert lies_in == [staff_city.city.halls[DEVICE.hall].district]
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


LIWAN = "440103"


def week(headline: str) -> Bundle:
    return Bundle((Playlist("日常", (NoticePage("d1", headline),)),), (Slot("日常"),))


def publish(city: StaffCity, headline: str, over: int) -> int:
    """Publish for the district; the number of the version that plays."""
    desk, by = city.desks.publishing, city.officer()
    saved = desk.save(SaveVersion(LIWAN, over, week(headline)), by)
    return desk.publish(PublishVersion(LIWAN, saved.number, over), by).number


class Line:
    """A city that is asked at once, what it was asked, what was heard of the district; `spoil` touches its answers."""

    def __init__(self, city: StaffCity) -> None:
        self.city = city
        self.asked: list[GetBundle] = []
        self.answers: list[Given] = []
        self.found: list[Source | None] = []
        self.spoil: Callable[[Given], Given] = lambda given: given
        self.days = CityDays("1", self._ask)
        self.days.district.connect(self.found.append)

    def look(self) -> None:
        """Ask, and wait for the answer to be heard."""
        self.days.stop()
        self.days.look()
        assert comes(self.days._again.isActive)
        self.days.stop()

    def _ask(self, call: GetBundle) -> None:
        self.asked.append(call)
        self.answers.append(self.spoil(self.city.desks.boards.give(call, self.city.city.asker())))
        self.days.post(Answered(call, self.answers[-1]))


@pytest.fixture
def line(qapp: QApplication, staff_city: StaffCity) -> Line:
    return Line(staff_city)


def said(found: Source | None) -> tuple[str, str]:
    assert found is not None
    [page] = found.bundle.playlists[0].pages
    assert isinstance(page, NoticePage)
    return found.district, page.headline


def test_the_districts_bundle_is_handed_over_as_boards_read_it_and_is_gone_when_it_is_taken_back(line: Line) -> None:
    first = publish(line.city, "全区招聘周", 0)
    line.look()
    assert said(line.found[0]) == (LIWAN, "全区招聘周")
    line.look()
    assert len(line.found) == 1, "what is still the same is not sent again"
    second = publish(line.city, "全区培训", first)
    line.look()
    assert said(line.found[1]) == (LIWAN, "全区培训")
    for over in (second, first):
        line.city.desks.publishing.take_back(TakeBack(LIWAN, over), line.city.officer())
    line.look()
    assert line.found[2] is None


def test_what_the_editor_holds_does_not_cross_the_line_again(line: Line) -> None:
    publish(line.city, "全区招聘周", 0)
    line.look()
    assert line.asked[0] == GetBundle("1")
    by = line.city.officer()
    saved = line.city.desks.publishing.save(SaveVersion("liwan", 0, week("本市场")), by)
    line.city.desks.publishing.publish(PublishVersion("liwan", saved.number, 0), by)
    line.look()
    bundle = line.answers[1].bundle
    assert bundle is not None
    assert bundle.district is not None
    assert (bundle.district.content, bundle.district.name in line.asked[1].held) == ("", True)
    assert line.found[1] is line.found[0], "the very same: nothing is reckoned anew"
    line.look()
    assert len(line.found) == 2


def spoilt(given: Given) -> Given:
    assert given.bundle is not None
    wrong = DistrictBundle(LIWAN, "f" * 64, "{}")
    return replace(given, bundle=replace(given.bundle, district=wrong))


@pytest.mark.expects_logs
def test_of_a_district_that_cannot_be_read_the_last_good_bundle_stays_and_it_is_asked_for_again(line: Line) -> None:
    first = publish(line.city, "全区招聘周", 0)
    line.look()
    line.spoil = spoilt
    publish(line.city, "全区培训", first)
    line.look()
    assert [said(one)[1] for one in line.found] == ["全区招聘周", "全区招聘周"]
    line.spoil = lambda given: given
    line.look()
    assert line.asked[2].have == line.asked[1].have
    assert said(line.found[2]) == (LIWAN, "全区培训")


@pytest.mark.expects_logs
def test_a_first_bundle_that_cannot_be_read_is_none(line: Line) -> None:
    publish(line.city, "全区招聘周", 0)
    line.spoil = spoilt
    line.look()
    assert line.found == [None]


def test_a_city_that_was_brought_back_to_an_earlier_version_is_asked_as_it_knows(line: Line) -> None:
    publish(line.city, "全区招聘周", 0)
    line.look()
    line.days.post(Answered(GetBundle("1"), Malformed("unknown: held")))
    assert comes(line.days._again.isActive)
    assert line.days._again.interval() == UNANSWERED_MS
    line.look()
    assert (line.asked[1].held, line.asked[1].have) == ("", line.answers[0].tag)
    assert len(line.found) == 1
