"""Two officers begin from one version, in a hall or for a district: the second is told before anything is written over,
whichever way she publishes, the work of both is there afterwards, and nobody is locked out.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from backend.asker import Asker, Officer
from backend.publishing import Publishing
from backend.upkeep import tidy
from labourhall.contract import wire
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, VacancyPage
from labourhall.contract.playlist_calls import (
    CheckVersion,
    GetVersion,
    PublishVersion,
    SaveVersion,
    SeeVersions,
    TakeBack,
    Versions,
)
from labourhall.contract.refusals import StaleBase
from tests.backend.cities import DEVICE, City, opened
from tests.display.editor.window.desk import CONTROL, WITHOUT_A_SCREEN
from tests.display.editor.window.review import review_desk
from tests.display.editor.window.review.review_desk import Reviewing
from tests.display.editor.window.review.two_officers import TwoOfficers
from tests.display.editor.window.staff_city import HALL

pytestmark = WITHOUT_A_SCREEN
PLACES = ("liwan", "440103")


def bundle(words: str) -> Bundle:
    return Bundle((Playlist("日常", (NoticePage("n", words),)),), (Slot("日常"),))


class Office:
    """Two officers of one place, both from what it began with."""

    def __init__(self, city: City, place: str) -> None:
        self.city, self.place = city, place
        self.desk: Publishing = city.desks().publishing
        self.first, self.second = self.officer("王"), self.officer("李")

    def officer(self, name: str) -> Asker:
        return Asker(self.city.clock(), DEVICE, Officer(name, frozenset({"liwan"}), frozenset(Role)))

    def saves(self, by: Asker, words: str, base: int = 0) -> int:
        return self.desk.save(SaveVersion(self.place, base, bundle(words)), by).number

    def publishes(self, by: Asker, number: int, over: int) -> None:
        self.desk.publish(PublishVersion(self.place, number, over), by)

    @property
    def playing(self) -> int:
        return self.desk.see(SeeVersions(self.place), self.first).playing

    def words(self, number: int) -> str:
        kept = self.desk.get(GetVersion(self.place, number), self.first)
        page = wire.decode(kept.content.encode(), Bundle).playlists[0].pages[0]
        assert isinstance(page, NoticePage)
        return page.headline


@pytest.fixture(params=PLACES)
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    with opened(tmp_path / "city.db") as store:
        yield Office(City(store), request.param)


def both_saved(office: Office) -> tuple[int, int]:
    return office.saves(office.first, "王的"), office.saves(office.second, "李的")


def test_the_second_to_publish_is_told_and_both_are_kept(office: Office) -> None:
    one, other = both_saved(office)
    office.publishes(office.first, one, over=0)
    with pytest.raises(StaleBase):
        office.publishes(office.second, other, over=0)
    assert office.playing == one
    assert (office.words(one), office.words(other)) == ("王的", "李的")
    office.publishes(office.second, other, over=one)
    assert office.playing == other
    assert office.words(one) == "王的"


def test_the_first_who_takes_back_what_is_no_longer_theirs_is_told(office: Office) -> None:
    one, other = both_saved(office)
    office.publishes(office.first, one, over=0)
    office.publishes(office.second, other, over=one)
    with pytest.raises(StaleBase):
        office.desk.take_back(TakeBack(office.place, one), office.first)
    assert office.desk.take_back(TakeBack(office.place, other), office.first).playing == one


def test_two_who_take_back_at_once_take_back_one(office: Office) -> None:
    one, other = both_saved(office)
    office.publishes(office.first, one, over=0)
    office.publishes(office.second, other, over=one)
    for who in (office.first, office.second):
        assert office.desk.take_back(TakeBack(office.place, other), who).playing == one


def test_two_who_publish_the_same_bundle_from_one_base_have_it_once_on_the_boards(office: Office) -> None:
    one, other = office.saves(office.first, "同一个"), office.saves(office.second, "同一个")
    office.publishes(office.first, one, over=0)
    with pytest.raises(StaleBase):
        office.publishes(office.second, other, over=0)
    assert office.words(office.playing) == "同一个"


def test_a_check_of_the_one_does_not_pass_the_other(office: Office) -> None:
    liwan = office.city.halls["liwan"]
    office.city.halls["liwan"] = replace(liwan, second_person=("notice",))
    one, other = both_saved(office)
    assert office.desk.check(CheckVersion(office.place, one), office.second).checked_by == "李"
    found = {version.number: version for version in office.desk.see(SeeVersions(office.place), office.first).versions}
    assert (found[one].checked_by, found[other].checked_by) == ("李", "")


def test_whose_base_was_tidied_away_meanwhile_is_told_no_more_than_that_another_plays(office: Office) -> None:
    base = office.saves(office.first, "旧的")
    office.publishes(office.first, base, over=0)
    office.desk.take_back(TakeBack(office.place, base), office.first)
    newer = office.saves(office.first, "新的")
    office.publishes(office.first, newer, over=0)
    office.city.clock.pass_by(400 * 24 * 3600.0)
    tidy(office.city.store, office.city.clock(), office.city.settings)
    late = office.saves(office.second, "迟到的", base=base)
    with pytest.raises(StaleBase):
        office.publishes(office.second, late, over=base)
    office.publishes(office.second, late, over=newer)
    assert office.words(office.playing) == "迟到的"


@pytest.fixture
def city(tmp_path: Path) -> Iterator[TwoOfficers]:
    with opened(tmp_path / "city.db") as store:
        yield TwoOfficers(City(store))


@pytest.fixture
def at(qapp: QApplication, tmp_path: Path, city: TwoOfficers) -> Iterator[Reviewing]:
    with review_desk.office(tmp_path, city) as at:
        at.sign_in()
        yield at


def theirs(city: TwoOfficers, title: str) -> int:
    """Somebody else publishes."""
    desks, by = city.desks.publishing, city.officer("赵")
    over = versions(city).playing
    bundle = Bundle((Playlist("日常", (VacancyPage("t", title=title),)),), (Slot("日常"),))
    number = desks.save(SaveVersion(HALL, over, bundle), by).number
    return desks.publish(PublishVersion(HALL, number, over), by).number


def versions(city: TwoOfficers) -> Versions:
    return city.desks.publishing.see(SeeVersions(HALL), city.officer("赵"))


def test_an_old_version_that_is_published_again_is_refused_where_another_plays_by_now(
    at: Reviewing, city: TwoOfficers
) -> None:
    theirs(city, "一")
    theirs(city, "二")
    at.open()
    at.until(lambda: len(at.dialog.list._cards) == 2)
    at.dialog.list.choose("v1")
    at.until(at.dialog.buttons["publish"].isEnabled)
    third = theirs(city, "三")
    at.dialog.buttons["publish"].click()
    at.until(lambda: "L-240" in at.desk.said)
    assert versions(city).playing == third


def test_work_that_goes_on_from_an_old_version_is_refused_where_another_plays_by_now(
    at: Reviewing, city: TwoOfficers
) -> None:
    theirs(city, "一")
    theirs(city, "二")
    at.open()
    at.until(lambda: len(at.dialog.list._cards) == 2)
    at.dialog.list.choose("v1")
    at.until(at.dialog.buttons["go_on"].isEnabled)
    at.dialog.buttons["go_on"].click()
    at.until(lambda: '"一"' in str(at.desk.work.document.bundle) or "'一'" in str(at.desk.work.document.bundle))
    third = theirs(city, "三")
    at.desk.activate()
    at.desk.press(Qt.Key.Key_Return, CONTROL)
    at.until(lambda: "L-240" in at.desk.said)
    assert versions(city).playing == third
    assert versions(city).versions[0].author == "王", "the second one's work is a version too"
