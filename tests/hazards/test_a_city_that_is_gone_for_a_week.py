"""No line for a week: boards play what they have and say how old it is, the office edits on, nothing is lost when the
city is there again, and what was published then is asked before it goes.
"""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from display import grids
from display.bundles import BundleFollower
from display.editor.window.review.intention import Hold
from display.interrupted import InterruptedPlayer
from display.player import Player
from display.schedule import SheetKind
from display.showing import Data, Showing
from labourhall.contract import wire
from labourhall.contract.board_calls import BoardBundle, DistrictBundle, Given
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, VacancyPage, name_of
from labourhall.contract.playlist_calls import GetVersion, SeeVersions, Versions
from labourhall.contract.refusals import NoAnswer
from labourhall.program.words import Words
from scripts.wall_pictures import NOW, TYPHOON, table, words_of
from tests.backend.cities import City, opened
from tests.display.cities import Answering
from tests.display.conftest import planner_for
from tests.display.editor.window.desk import CONTROL, UNTOUCHED, WITHOUT_A_SCREEN, Desk, desk
from tests.display.editor.window.review.review_desk import fill, office
from tests.display.editor.window.review.two_officers import TwoOfficers
from tests.display.editor.window.staff_city import HALL, StaffCity
from tests.display.editor.window.test_publishing import playing, publish_theirs, sign_in

pytestmark = WITHOUT_A_SCREEN
WEEK = timedelta(days=7)
PAGES = (VacancyPage("v", "岗位"), NoticePage("a", "停电"), NoticePage("b", "放假"))
THEIRS = (NoticePage("f", "全区招聘周"),)


def content(*pages: Any, **others: Any) -> str:
    return wire.encode(Bundle((Playlist("日常", pages),), (Slot("日常"),), **others)).decode()


def given(own: str, *interrupts: Any) -> Given:
    theirs = content(*THEIRS)
    district = DistrictBundle("440103", name_of(theirs), theirs)
    return Given("t", BoardBundle(name_of(own), own, "市场", interrupts=interrupts, district=district))


@pytest.fixture
def board() -> InterruptedPlayer:
    planner = planner_for(grids.LARGE_S, words_of("zh_CN"))
    return InterruptedPlayer(Player("1", "市场", (640, 320), planner, is_demonstration=False))


def without_a_line(folder: Path, answer: Given) -> Data:
    """What a board knows that had its bundle and its vacancies, and was started anew without a line a week ago."""
    path = folder / "bundle.json"
    BundleFollower("1", path, lambda: Answering(answer))._take(answer)
    kept = BundleFollower("1", path, lambda: Answering(NoAnswer())).latest
    assert kept is not None
    return Data(kept, {one.number: one for one in table()}, NOW)


def week_later(data: Data) -> Data:
    return replace(data, city_time=NOW + WEEK)


def seen(board: InterruptedPlayer, data: Data, showing: Showing | None, frames: int) -> list[tuple[SheetKind, str]]:
    """The pages of so many frames, a week later, in their order."""
    found: list[tuple[SheetKind, str]] = []
    for frame in range(1, frames):
        showing = board.step(showing, data, NOW + WEEK, frame)
        said = (showing.sheet.kind, showing.sheet.page)
        if said not in found[-1:]:
            found.append(said)
    return found


def test_a_board_shows_no_vacancy_of_last_week_and_each_notice_of_hall_and_district_in_its_turn(
    board: InterruptedPlayer, tmp_path: Path
) -> None:
    data = without_a_line(tmp_path, given(content(*PAGES)))
    begun = board.step(None, data, NOW, 0)
    assert begun.sheet.kind is SheetKind.ROWS
    found = seen(board, week_later(data), begun, 3000)
    assert found[-1][0] is SheetKind.NOTICE
    assert {page for kind, page in found if kind is SheetKind.NOTICE} == {"a", "b", "f"}


def test_a_bundle_that_ended_meanwhile_gives_way_to_the_districts(board: InterruptedPlayer, tmp_path: Path) -> None:
    data = without_a_line(tmp_path, given(content(*PAGES, valid_until=NOW + timedelta(days=2))))
    assert {page for _, page in seen(board, week_later(data), None, 2000)} == {"f"}


def test_an_emergency_stands_on_for_nobody_knows_whether_it_is_over(board: InterruptedPlayer, tmp_path: Path) -> None:
    data = without_a_line(tmp_path, given(content(*PAGES), TYPHOON))
    assert {kind for kind, _ in seen(board, week_later(data), None, 600)} == {SheetKind.EMERGENCY}


def test_when_the_line_is_back_its_vacancies_stand_again_with_the_next_page(
    board: InterruptedPlayer, tmp_path: Path
) -> None:
    data = without_a_line(tmp_path, given(content(*PAGES)))
    later, showing = NOW + WEEK, board.step(None, week_later(data), NOW + WEEK, 0)
    live = {
        number: replace(one, valid_until=later.date() + timedelta(days=9)) for number, one in data.vacancies.items()
    }
    fresh = replace(week_later(data), vacancies=live, as_of=later)
    found = []
    for frame in range(1, 4000):
        showing = board.step(showing, fresh, later, frame)
        found.append(showing.sheet.kind)
    assert SheetKind.ROWS in found


def at(path: Path, words: Words, city: StaffCity) -> Any:
    return desk(path, words, channel=city, start=UNTOUCHED)


def write(found: Desk, text: str) -> None:
    found.press(Qt.Key.Key_3, CONTROL)
    found.type(text)


def test_an_office_edits_on_for_a_week_and_publishes_when_the_city_is_back(
    qapp: QApplication, tmp_path: Path, words: Words, staff_city: StaffCity
) -> None:
    staff_city.is_cut = True
    for day in range(7):
        with at(tmp_path / "liwan.edits", words, staff_city) as found:
            write(found, f"第{day}天的通知")
            found.press(Qt.Key.Key_Return, CONTROL)
            found.press(Qt.Key.Key_Escape)
    staff_city.is_cut = False
    with at(tmp_path / "liwan.edits", words, staff_city) as found:
        written = [page.headline for page in found.work.document.pages() if isinstance(page, NoticePage)]
        assert sorted(written) == [f"第{day}天的通知" for day in range(7)], "each day's work is there"
        sign_in(found)
        found.press(Qt.Key.Key_Return, CONTROL)
        found.until(lambda: found.said == words.text("editor.city.on_glass"))
        assert found.work.history.is_clean
    assert playing(staff_city) == 1


def test_what_others_published_meanwhile_is_told_and_the_weeks_work_is_kept_beside_it(
    qapp: QApplication, tmp_path: Path, words: Words, staff_city: StaffCity
) -> None:
    staff_city.is_cut = True
    with at(tmp_path / "liwan.edits", words, staff_city) as found:
        write(found, "这周的通知")
    staff_city.is_cut = False
    theirs = [publish_theirs(staff_city) for _ in range(3)]
    with at(tmp_path / "liwan.edits", words, staff_city) as found:
        mine = found.work.document.bundle
        sign_in(found)
        found.press(Qt.Key.Key_Return, CONTROL)
        found.until(lambda: "L-240" in found.said)
        assert found.work.document.bundle == mine
        assert playing(staff_city) == theirs[-1]
        number = found.work.document.base
        kept = staff_city.desks.publishing.get(GetVersion("liwan", number), staff_city.officer())
        assert wire.decode(kept.content.encode(), Bundle) == mine


def versions(city: TwoOfficers) -> Versions:
    return city.desks.publishing.see(SeeVersions(HALL), city.officer("王"))


def test_after_a_week_the_session_is_over_and_what_waits_is_asked(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path / "city.db") as store:
        city = TwoOfficers(City(store))
        with office(tmp_path, city) as at:
            at.sign_in()
            city.is_cut = True
            at.desk.press(Qt.Key.Key_1, CONTROL)
            at.desk.type("岗位")
            at.publish()
            at.until(at.review.bar.isVisible)
            city.city.clock.pass_by(timedelta(days=7).total_seconds())
            city.is_over, city.is_cut = True, False
            city.signed_in.clear()
            at.desk.type("更多")
            at.review.sending.attempt()
            at.until(lambda: at.review.sending.intention is not None and not at.review.sending.intention.waits)
            assert at.review.sending.intention is not None
            assert at.review.sending.intention.hold is Hold.SESSION
            assert versions(city).versions == ()
            at.review.bar.send.click()
            at.until(at.desk.window.sign_in.isVisible)
            fill(at.desk.window.sign_in, "王")
            at.until(lambda: versions(city).playing == 1)
            assert "岗位更多" in str(at.desk.work.document.bundle)


def test_an_editor_that_was_closed_meanwhile_sends_nothing_by_itself_and_has_the_work(
    qapp: QApplication, tmp_path: Path
) -> None:
    with opened(tmp_path / "city.db") as store:
        city = TwoOfficers(City(store))
        with office(tmp_path, city) as at:
            at.sign_in()
            city.is_cut = True
            at.desk.press(Qt.Key.Key_1, CONTROL)
            at.desk.type("岗位")
            at.publish()
            at.until(at.review.bar.isVisible)
            assert "关闭编辑器则不发" in at.review.bar.told.text()
        city.is_cut = False
        with office(tmp_path, city) as at:
            assert at.review.sending.intention is None
            assert "岗位" in str(at.desk.work.document.bundle)
            assert versions(city).versions == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_F9, Qt.Key.Key_F5, Qt.Key.Key_F6])
def test_no_key_that_needs_the_city_loses_what_is_typed(qapp: QApplication, tmp_path: Path, key: Qt.Key) -> None:
    with opened(tmp_path / "city.db") as store:
        city = TwoOfficers(City(store))
        with office(tmp_path, city) as at:
            at.sign_in()
            city.is_cut = True
            at.notice("周五加班")
            mine = at.desk.work.document.bundle
            at.desk.press(key)
            at.until(lambda: at.desk.said != "" or "L-" in at.dialog.said.text())
            assert at.desk.work.document.bundle == mine
