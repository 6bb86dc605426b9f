"""Versions of what a hall's boards play: saved, checked, published, taken back, each by whom it may be."""

from dataclasses import replace

import pytest

from backend.asker import Asker, Officer
from backend.publishing import Publishing
from labourhall.contract import wire
from labourhall.contract.board_calls import GetBundle, TellShown
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist import Bundle, NoticePage, Page, Playlist, Priority, Slot, VacancyPage
from labourhall.contract.playlist_calls import (
    CheckVersion,
    GetVersion,
    PublishVersion,
    SaveVersion,
    SeeBoards,
    SeeVersions,
    TakeBack,
    Version,
    VersionState,
)
from labourhall.contract.refusals import NotFound, NotYours, StaleBase, Unchecked, Unsound
from tests.backend.cities import DEVICE, City

POWER, CLOSED = NoticePage("n", "停电"), NoticePage("n", "放假")


def bundle(*pages: Page, priority: Priority = Priority.USUAL) -> Bundle:
    return Bundle((Playlist("日常", pages),), (Slot("日常", priority=priority),))


class Hall:
    """The desk of one hall's boards, and who stands before it."""

    def __init__(self, city: City) -> None:
        self.city = city
        self.desk: Publishing = city.desks().publishing
        self.writer, self.checker = self._officer("王", Role.INFORMATION), self._officer("何", Role.CHECKER)
        self.duty, self.stranger = self._officer("陈", Role.DUTY), self._officer("外", *Role, hall="guangzhou")

    def _officer(self, name: str, *roles: Role, hall: str = "liwan") -> Asker:
        return Asker(self.city.clock(), DEVICE, Officer(name, frozenset({hall}), frozenset(roles)))

    def saved(self, *pages: Page, base: int = 0, priority: Priority = Priority.USUAL) -> Version:
        return self.desk.save(SaveVersion("liwan", base, bundle(*pages, priority=priority)), self.writer)

    def publish(self, number: int, over: int, by: Asker | None = None) -> Version:
        return self.desk.publish(PublishVersion("liwan", number, over), by or self.writer)

    def plays(self) -> tuple[int, tuple[Page, ...]]:
        """The version that plays, and the pages that a board of the hall is given."""
        given = self.city.desks().boards.give(GetBundle("1"), self.city.asker()).bundle
        assert given is not None
        pages = wire.decode(given.content.encode(), Bundle).playlists[0].pages
        return self.desk.see(SeeVersions("liwan"), self.writer).playing, pages


@pytest.fixture
def hall(city: City) -> Hall:
    return Hall(city)


@pytest.fixture
def checked_hall(city: City) -> Hall:
    """A hall whose notices a second person checks."""
    city.halls["liwan"] = replace(city.halls["liwan"], second_person=("notice",))
    return Hall(city)


def test_a_draft_changes_nothing_until_it_is_published(hall: Hall) -> None:
    begun = hall.plays()
    saved = hall.saved(POWER)
    assert (saved.number, saved.state, saved.author, saved.needs_check) == (1, VersionState.DRAFT, "王", False)
    assert hall.plays() == begun
    published = hall.publish(1, over=0)
    assert (published.state, published.published_by) == (VersionState.PUBLISHED, "王")
    assert hall.plays() == (1, (POWER,))


def test_saved_twice_it_is_one_draft_and_published_twice_it_plays(hall: Hall) -> None:
    assert hall.saved(POWER) == hall.saved(POWER)
    assert hall.saved(CLOSED).number == 2
    assert hall.publish(1, over=0) == hall.publish(1, over=0)
    assert hall.saved(POWER, base=1).number == 3, "what was published is no draft any more"


def test_what_is_taken_back_gives_way_to_what_played_before_it(hall: Hall) -> None:
    begun = hall.plays()
    for number, page in ((1, POWER), (2, CLOSED)):
        hall.saved(page, base=number - 1)
        hall.publish(number, over=number - 1)
    versions = hall.desk.take_back(TakeBack("liwan", 2), hall.checker)
    assert [(one.number, one.state) for one in versions.versions] == [
        (2, VersionState.TAKEN_BACK), (1, VersionState.PUBLISHED),
    ]  # fmt: skip
    assert hall.plays() == (1, (POWER,))
    assert hall.desk.take_back(TakeBack("liwan", 2), hall.checker) == versions, "said again it stays as it is"
    hall.desk.take_back(TakeBack("liwan", 1), hall.writer)
    assert hall.plays() == begun
    hall.publish(2, over=0)
    assert hall.plays() == (2, (CLOSED,))


def test_who_publishes_over_what_somebody_else_published_is_told_and_loses_nothing(hall: Hall) -> None:
    hall.saved(POWER)
    other = hall.desk.save(SaveVersion("liwan", 0, bundle(CLOSED)), hall.duty)
    hall.publish(1, over=0)
    with pytest.raises(StaleBase):
        hall.publish(other.number, over=0, by=hall.duty)
    with pytest.raises(StaleBase):
        hall.desk.take_back(TakeBack("liwan", other.number), hall.duty)
    kept = hall.desk.get(GetVersion("liwan", other.number), hall.writer)
    assert wire.decode(kept.content.encode(), Bundle) == bundle(CLOSED)
    hall.publish(other.number, over=1, by=hall.duty)
    assert hall.plays() == (2, (CLOSED,))


def test_an_older_version_can_be_published_again(hall: Hall) -> None:
    for number, page in ((1, POWER), (2, CLOSED)):
        hall.saved(page, base=number - 1)
        hall.publish(number, over=number - 1)
    hall.publish(1, over=2)
    assert hall.plays() == (1, (POWER,))


def test_a_kind_that_a_second_person_checks_is_not_published_before(checked_hall: Hall) -> None:
    hall = checked_hall
    assert not hall.saved(VacancyPage("v")).needs_check
    assert hall.saved(VacancyPage("v"), POWER).needs_check
    with pytest.raises(Unchecked):
        hall.publish(2, over=0)
    checked = hall.desk.check(CheckVersion("liwan", 2), hall.checker)
    assert checked.checked_by == "何"
    assert hall.desk.check(CheckVersion("liwan", 2), hall.checker) == checked
    hall.publish(2, over=0)
    moved = hall.saved(POWER, VacancyPage("v"), base=2)
    assert not moved.needs_check, "a notice that stays as it was is checked"
    assert hall.saved(CLOSED, base=2).needs_check


def test_what_is_urgent_the_duty_officer_shows_before_it_is_checked(checked_hall: Hall) -> None:
    hall = checked_hall
    hall.saved(POWER, priority=Priority.URGENT)
    with pytest.raises(Unchecked):
        hall.publish(1, over=0, by=hall.writer)
    published = hall.publish(1, over=0, by=hall.duty)
    assert (published.needs_check, published.checked_by) == (True, "")
    assert hall.desk.check(CheckVersion("liwan", 1), hall.checker).checked_by == "何"
    assert hall.plays()[0] == 1, "checked afterwards it plays on"
    hall.saved(CLOSED, base=1)
    with pytest.raises(Unchecked):
        hall.publish(2, over=1, by=hall.duty)


def test_nobody_checks_what_is_their_own(hall: Hall) -> None:
    both = replace(hall.writer, officer=replace(hall.writer.officer, roles=frozenset(Role)))
    hall.desk.save(SaveVersion("liwan", 0, bundle(POWER)), both)
    with pytest.raises(NotYours):
        hall.desk.check(CheckVersion("liwan", 1), both)


def test_each_role_does_its_own_and_another_halls_officers_do_nothing_here(hall: Hall) -> None:
    hall.saved(POWER)
    desk = hall.desk
    for asker in (hall.checker, hall.stranger):
        with pytest.raises(NotYours):
            desk.save(SaveVersion("liwan", 0, bundle(POWER)), asker)
        with pytest.raises(NotYours):
            desk.publish(PublishVersion("liwan", 1, 0), asker)
    for asker in (hall.writer, hall.duty, hall.stranger):
        with pytest.raises(NotYours):
            desk.check(CheckVersion("liwan", 1), asker)
    for look in (
        lambda: desk.see(SeeVersions("liwan"), hall.stranger),
        lambda: desk.get(GetVersion("liwan", 1), hall.stranger),
        lambda: desk.take_back(TakeBack("liwan", 1), hall.stranger),
        lambda: desk.boards(SeeBoards("liwan"), hall.stranger),
    ):
        with pytest.raises(NotYours):
            look()


def test_what_is_not_there_is_not_found(hall: Hall) -> None:
    desk = hall.desk
    for ask in (
        lambda: desk.get(GetVersion("liwan", 1), hall.writer),
        lambda: desk.get(GetVersion("liwan", 2**80), hall.writer),
        lambda: desk.get(GetVersion("liwan", -1), hall.writer),
        lambda: desk.save(SaveVersion("liwan", 1, bundle(POWER)), hall.writer),
        lambda: desk.check(CheckVersion("liwan", 1), hall.checker),
        lambda: desk.publish(PublishVersion("liwan", 1, 0), hall.writer),
        lambda: desk.take_back(TakeBack("liwan", 1), hall.writer),
    ):
        with pytest.raises(NotFound):
            ask()
    del hall.city.halls["liwan"]
    with pytest.raises(NotFound):
        hall.city.desks().publishing.see(SeeVersions("liwan"), hall.writer)


def test_a_bundle_that_names_what_it_does_not_hold_is_not_kept(hall: Hall) -> None:
    with pytest.raises(Unsound):
        hall.desk.save(SaveVersion("liwan", 0, replace(bundle(POWER), slots=(Slot("招聘会"),))), hall.writer)
    with pytest.raises(Unsound):
        hall.desk.save(
            SaveVersion("liwan", 0, replace(bundle(POWER), slots=(Slot("日常", boards=("9",)),))), hall.writer
        )
    assert hall.desk.see(SeeVersions("liwan"), hall.writer).versions == ()


def test_what_the_hall_began_with_is_version_nought(hall: Hall) -> None:
    kept = hall.desk.get(GetVersion("liwan", 0), hall.writer)
    assert (kept.version.number, kept.version.author) == (0, "")
    assert wire.decode(kept.content.encode(), Bundle).playlists[0].pages == hall.plays()[1]


def test_staff_see_of_each_board_what_it_proved_last_and_of_one_that_never_did_that(hall: Hall) -> None:
    hall.city.desks().boards.note(TellShown("1", "ab" * 32, "n", 7), hall.city.asker())
    hall.city.clock.pass_by(90)
    states = hall.desk.boards(SeeBoards("liwan"), hall.writer)
    one, other = states.boards
    assert (one.board, one.page, one.frame) == ("1", "n", 7)
    assert one.told_at is not None
    assert (hall.city.clock().stamp - one.told_at).total_seconds() == 90
    assert (other.board, other.told_at) == ("2", None)
    assert states.bundle == hall.desk.get(GetVersion("liwan", 0), hall.writer).version.name


def test_every_act_is_in_the_audit_with_who_did_it(hall: Hall) -> None:
    hall.saved(POWER)
    hall.desk.check(CheckVersion("liwan", 1), hall.checker)
    hall.publish(1, over=0)
    hall.desk.take_back(TakeBack("liwan", 1), hall.duty)
    with hall.city.store.reading() as tables:
        rows = [(row.officer, row.subject, row.outcome) for row in tables.audit.rows() if row.record == "version"]
    assert rows == [
        ("王", "liwan 1", "saved"), ("何", "liwan 1", "checked"), ("王", "liwan 1", "published"),
        ("陈", "liwan 1", "taken_back"),
    ]  # fmt: skip
