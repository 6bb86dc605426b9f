"""The editor whose setting `hall` is a district's code: the same keys, the boards of all its halls."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from labourhall.contract import wire
from labourhall.contract.board_calls import GetBundle, TellShown
from labourhall.contract.playlist import Bundle
from labourhall.contract.playlist_calls import PublishVersion, SaveVersion, SeeVersions
from labourhall.program.words import Words
from tests.display.editor.window.desk import CONTROL, UNTOUCHED, WITHOUT_A_SCREEN, Desk, desk
from tests.display.editor.window.staff_city import StaffCity
from tests.display.editor.window.test_publishing import THEIRS, sign_in

pytestmark = WITHOUT_A_SCREEN
LIWAN = "440103"


class District(StaffCity):
    """Its boards show the district's page as soon as they are given one."""

    def play(self, board: str) -> None:
        given = self.desks.boards.give(GetBundle(board), self.city.asker()).bundle
        assert given is not None
        if given.district is not None:
            self.desks.boards.note(TellShown(board, given.district.name, "f", 60), self.city.asker())


@pytest.fixture
def staff_city(staff_city: StaffCity) -> StaffCity:
    return District(staff_city.city)


@pytest.fixture
def at_district(qapp: QApplication, journal: Path, words: Words, staff_city: StaffCity) -> Iterator[Desk]:
    with desk(journal, words, channel=staff_city, start=UNTOUCHED, hall=LIWAN) as found:
        yield found


def test_a_districts_notice_is_published_to_the_boards_of_its_halls_and_taken_back(
    at_district: Desk, staff_city: StaffCity, words: Words
) -> None:
    sign_in(at_district)
    at_district.until(lambda: at_district.work.history.is_clean)
    assert at_district.work.document.bundle.playlists[0].pages == (), "a district begins with nothing"
    at_district.press(Qt.Key.Key_3, CONTROL)
    at_district.type("全区招聘周")
    at_district.press(Qt.Key.Key_Return, CONTROL)
    at_district.until(lambda: at_district.said == words.text("editor.city.on_glass"))
    boards = at_district.window.left.boards
    assert "已上屏" in next(
        boards.item(row).text() for row in range(boards.count()) if "荔湾区劳动力市场 1" in boards.item(row).text()
    )
    given = staff_city.desks.boards.give(GetBundle("1"), staff_city.city.asker()).bundle
    assert given is not None
    assert given.district is not None
    published = wire.decode(given.district.content.encode(), Bundle)
    assert published == at_district.work.document.bundle
    at_district.press(Qt.Key.Key_F8)
    at_district.until(lambda: staff_city.desks.publishing.see(SeeVersions(LIWAN), staff_city.officer()).playing == 0)


def test_what_a_district_cannot_say_is_told_in_the_clerks_language(at_district: Desk) -> None:
    sign_in(at_district)
    at_district.until(lambda: at_district.work.history.is_clean)
    at_district.press(Qt.Key.Key_3, CONTROL)
    at_district.type("全区招聘周")
    document = at_district.work.document
    bundle = document.bundle
    slots = tuple(replace(slot, boards=("1",)) for slot in bundle.slots)
    at_district.work.open(replace(document, bundle=replace(bundle, slots=slots)))
    at_district.press(Qt.Key.Key_Return, CONTROL)
    at_district.until(lambda: "L-255" in at_district.said)
    assert "不能指定屏" in at_district.said


class Turns(StaffCity):
    """On its boards the district's playlist and the hall's take turns, never at once."""

    looks = 0

    def play(self, board: str) -> None:
        given = self.desks.boards.give(GetBundle(board), self.city.asker()).bundle
        assert given is not None
        assert given.district is not None
        self.looks += board == "1"
        shown = given.name if (self.looks + int(board)) % 2 else given.district.name
        self.desks.boards.note(TellShown(board, shown, "p", self.looks * 60), self.city.asker())


def test_a_hall_whose_boards_are_never_all_at_its_own_pages_still_hears_that_each_showed_them(
    qapp: QApplication, journal: Path, words: Words, staff_city: StaffCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("display.editor.window.city_desk.LOOK_MS", 1)
    turns = Turns(staff_city.city)
    publishing, by = turns.desks.publishing, turns.officer()
    saved = publishing.save(SaveVersion(LIWAN, 0, THEIRS), by)
    publishing.publish(PublishVersion(LIWAN, saved.number, 0), by)
    with desk(journal, words, channel=turns, start=UNTOUCHED) as found:
        sign_in(found)
        found.until(lambda: found.work.history.is_clean)
        found.press(Qt.Key.Key_3, CONTROL)
        found.type("本馆通知")
        found.press(Qt.Key.Key_Return, CONTROL)
        found.until(lambda: found.said == words.text("editor.city.on_glass"))
        found.until(
            lambda: (
                "正轮到全区播放表" in found.window.left.boards.item(0).text() + found.window.left.boards.item(1).text()
            )
        )
