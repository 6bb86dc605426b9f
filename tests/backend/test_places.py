"""Districts as places: who may look and act there, what their boards get, and what stays a hall's own."""

from dataclasses import replace
from pathlib import Path

import pytest

from backend import places
from backend.asker import Asker, Officer
from backend.failures import Stopped
from backend.halls import read_halls
from labourhall.contract import wire
from labourhall.contract.board_calls import BoardBundle, GetBundle, TellShown
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist import BoardGroup, Bundle, NoticePage, Playlist, Slot, name_of
from labourhall.contract.playlist_calls import (
    CheckVersion,
    GetVersion,
    PublishVersion,
    SaveVersion,
    SeeBoards,
    SeeVersions,
    TakeBack,
)
from labourhall.contract.refusals import NotFound, NotYours, StaleBase, Unchecked, Unsound
from labourhall.contract.stick_calls import SealedBundle, SealPlaying
from tests.backend.cities import DEVICE, City

LIWAN = "440103"
FAIR = Bundle((Playlist("招聘周", (NoticePage("f", "全区招聘周"),)),), (Slot("招聘周"),))
HOLIDAY = Bundle((Playlist("招聘周", (NoticePage("h", "全区放假"),)),), (Slot("招聘周"),))


@pytest.fixture
def district(city: City) -> City:
    """Two halls lie in the district, one does not."""
    city.halls["xiguan"] = replace(city.halls["liwan"], id="xiguan", name="西关劳动力市场", boards=("1",))
    return city


def officer(city: City, *halls: str, roles: tuple[Role, ...] = tuple(Role), name: str = "王") -> Asker:
    return Asker(city.clock(), DEVICE, Officer(name, frozenset(halls), frozenset(roles)))


def everywhere(city: City, *roles: Role, name: str = "王") -> Asker:
    return officer(city, "liwan", "xiguan", roles=roles or tuple(Role), name=name)


def publish(city: City, bundle: Bundle, by: Asker | None = None) -> int:
    desk, who = city.desks().publishing, by or everywhere(city)
    over = desk.see(SeeVersions(LIWAN), who).playing
    return desk.publish(
        PublishVersion(LIWAN, desk.save(SaveVersion(LIWAN, over, bundle), who).number, over), who
    ).number


def given(city: City, held: str = "") -> BoardBundle:
    found = city.desks().boards.give(GetBundle("1", held=held), city.asker()).bundle
    assert found is not None
    return found


def test_a_district_without_a_publication_gives_its_boards_nothing(district: City) -> None:
    assert given(district).district is None
    district.desks().publishing.save(SaveVersion(LIWAN, 0, FAIR), everywhere(district))
    assert given(district).district is None, "a draft changes nothing"


def test_what_is_published_for_a_district_comes_beside_the_halls_own_and_proves_itself(district: City) -> None:
    own = given(district)
    publish(district, FAIR)
    found = given(district)
    assert (found.name, found.content) == (own.name, own.content)
    assert found.district is not None
    assert found.district.district == LIWAN
    assert name_of(found.district.content) == found.district.name
    assert wire.decode(found.district.content.encode(), Bundle) == FAIR


def test_a_hall_that_lies_elsewhere_hears_nothing_of_it(district: City) -> None:
    district.halls["liwan"] = replace(district.halls["liwan"], district="")
    district.desks().publishing.save(SaveVersion(LIWAN, 0, FAIR), officer(district, "xiguan"))
    district.desks().publishing.publish(PublishVersion(LIWAN, 1, 0), officer(district, "xiguan"))
    assert given(district).district is None


def test_a_stick_brings_the_districts_bundle_along_and_its_order_counts_it(district: City) -> None:
    boards, carrier = district.desks().boards, everywhere(district)
    before = wire.decode(boards.seal(SealPlaying("liwan"), carrier).content.encode(), SealedBundle)
    publish(district, FAIR)
    sealed = wire.decode(boards.seal(SealPlaying("liwan"), carrier).content.encode(), SealedBundle)
    assert sealed.order > before.order
    assert sealed.given.bundle is not None
    assert sealed.given.bundle.district is not None
    assert wire.decode(sealed.given.bundle.district.content.encode(), Bundle) == FAIR


def test_a_tag_changes_with_the_districts_bundle_and_with_its_going(district: City) -> None:
    boards, asker = district.desks().boards, district.asker()
    before = boards.give(GetBundle("1"), asker).tag
    publish(district, FAIR)
    during = boards.give(GetBundle("1"), asker).tag
    assert before != during
    district.desks().publishing.take_back(TakeBack(LIWAN, 1), everywhere(district))
    after = boards.give(GetBundle("1"), asker)
    assert after.tag not in (before, during), "a stick has to tell it from what was before"
    assert after.bundle is not None
    assert after.bundle.district is None


def test_a_bundle_that_the_board_holds_is_not_sent_again(district: City) -> None:
    publish(district, FAIR)
    whole = given(district)
    assert whole.district is not None
    spared = given(district, f"{whole.name},{whole.district.name}")
    assert (spared.content, spared.name) == ("", whole.name)
    assert spared.district == replace(whole.district, content="")
    publish(district, HOLIDAY)
    after = given(district, f"{whole.name},{whole.district.name}")
    assert not after.content
    assert after.district is not None
    assert after.district.content, "it has another name"


def test_taking_back_brings_back_what_the_district_had_and_leaves_the_hall_alone(district: City) -> None:
    own = given(district)
    publish(district, FAIR)
    publish(district, HOLIDAY)
    desk = district.desks().publishing
    with pytest.raises(StaleBase):
        desk.publish(PublishVersion(LIWAN, 1, 1), everywhere(district))
    versions = desk.take_back(TakeBack(LIWAN, 2), everywhere(district))
    assert versions.playing == 1
    found = given(district)
    assert found.district is not None
    assert wire.decode(found.district.content.encode(), Bundle) == FAIR
    assert found.name == own.name


def test_who_is_not_there_for_it_in_every_hall_of_the_district_looks_but_does_not_act(district: City) -> None:
    desk, one_hall = district.desks().publishing, officer(district, "liwan")
    assert desk.see(SeeVersions(LIWAN), one_hall).playing == 0
    assert desk.get(GetVersion(LIWAN, 0), one_hall).version.number == 0
    publish(district, FAIR)
    for act in (
        lambda: desk.save(SaveVersion(LIWAN, 1, HOLIDAY), one_hall),
        lambda: desk.publish(PublishVersion(LIWAN, 1, 1), one_hall),
        lambda: desk.take_back(TakeBack(LIWAN, 1), one_hall),
        lambda: desk.check(CheckVersion(LIWAN, 1), one_hall),
        lambda: desk.save(SaveVersion(LIWAN, 1, HOLIDAY), everywhere(district, Role.CHECKER)),
    ):
        with pytest.raises(NotYours):
            act()
    with pytest.raises(NotYours):
        desk.see(SeeVersions(LIWAN), officer(district, "guangzhou"))
    with pytest.raises(NotYours):
        desk.see(SeeVersions("440117"), everywhere(district))
    with pytest.raises(NotFound):
        desk.see(SeeVersions("gone"), officer(district, "gone"))


def test_what_one_of_its_halls_has_checked_is_checked_for_the_district(district: City) -> None:
    district.halls["xiguan"] = replace(district.halls["xiguan"], second_person=("notice",))
    desk, author = district.desks().publishing, everywhere(district, Role.INFORMATION)
    assert desk.save(SaveVersion(LIWAN, 0, FAIR), author).needs_check
    with pytest.raises(Unchecked):
        desk.publish(PublishVersion(LIWAN, 1, 0), author)
    desk.check(CheckVersion(LIWAN, 1), everywhere(district, Role.CHECKER, name="何"))
    assert desk.publish(PublishVersion(LIWAN, 1, 0), author).checked_by == "何"


@pytest.mark.parametrize(
    "bundle",
    [
        replace(FAIR, slots=(Slot("招聘周", boards=("1",)),)),
        replace(FAIR, groups=(BoardGroup("大厅", ("1",)),)),
        replace(FAIR, opening=("上午",)),
    ],
    ids=["boards", "groups", "opening"],
)
def test_a_districts_bundle_speaks_of_no_board_and_no_opening_hours(district: City, bundle: Bundle) -> None:
    with pytest.raises(Unsound):
        district.desks().publishing.save(SaveVersion(LIWAN, 0, bundle), everywhere(district))


def test_the_boards_of_a_district_are_those_of_all_its_halls(district: City) -> None:
    publish(district, FAIR)
    beside = given(district).district
    assert beside is not None
    district.desks().boards.note(TellShown("2", beside.name, "f", 60), district.asker())
    states = district.desks().publishing.boards(SeeBoards(LIWAN), officer(district, "xiguan"))
    assert states.bundle == beside.name
    assert [(one.hall, one.board, one.bundle == beside.name) for one in states.boards] == [
        ("荔湾区劳动力市场", "1", False), ("荔湾区劳动力市场", "2", True), ("西关劳动力市场", "1", False),
    ]  # fmt: skip
    own = district.desks().publishing.boards(SeeBoards("liwan"), officer(district, "liwan"))
    assert (own.district, own.boards[1].hall) == (beside.name, "")


def test_a_name_that_is_a_hall_and_a_district_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "halls.toml"
    path.write_text(
        '[[halls]]\nid = "440103"\nname = "甲"\n[[halls]]\nid = "b"\nname = "乙"\ndistrict = "440103"\n', "utf-8"
    )
    with pytest.raises(Stopped):
        read_halls(path)


def test_districts_are_those_in_which_halls_lie(district: City) -> None:
    (found,) = places.districts(district.halls)
    assert (found.id, [hall.id for hall in found.halls]) == (LIWAN, ["liwan", "xiguan"])
