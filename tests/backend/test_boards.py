"""What boards are given to play, and what is known of what they show."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from backend.asker import Asker, Officer
from backend.boards import SEALED_DAYS
from backend.halls import Hall, read_halls
from backend.store.rows import AuditRow
from labourhall.contract import wire
from labourhall.contract.board_calls import BoardBundle, GetBundle, TellShown
from labourhall.contract.interrupt_calls import RaiseNotice
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist import Bundle, name_of
from labourhall.contract.playlist_calls import PublishVersion, SaveVersion, TakeBack
from labourhall.contract.refusals import NotFound, NotYours
from labourhall.contract.sealed_file import Known, proved
from labourhall.contract.stick_calls import Sealed, SealedBundle, SealPlaying
from tests.backend.cities import DEVICE, NOON, City, Clock


def given(city: City) -> BoardBundle:
    found = city.desks().boards.give(GetBundle("1"), city.asker()).bundle
    assert found is not None
    return found


def test_a_board_begins_with_the_pages_of_its_hall(city: City) -> None:
    found = given(city)
    assert found.hall_name == "荔湾区劳动力市场"
    assert found.name == name_of(found.content)
    (playlist,) = wire.decode(found.content.encode(), Bundle).playlists
    assert [type(page).__name__ for page in playlist.pages][:2] == ["VacancyPage", "SpotlightPage"]
    assert found.calendar is not None


def test_what_the_board_has_is_not_sent_again(city: City) -> None:
    first = city.desks().boards.give(GetBundle("1"), city.asker())
    again = city.desks().boards.give(GetBundle("1", first.tag), city.asker())
    assert (again.tag, again.bundle) == (first.tag, None)
    assert city.desks().boards.is_current(GetBundle("1", first.tag), city.asker())


@pytest.mark.parametrize(
    "change",
    [
        lambda hall: replace(hall, name="荔湾市场"),
        lambda hall: replace(hall, shows_ages=True),
        lambda hall: replace(hall, pages=()),
    ],
    ids=["name", "ages", "pages"],
)
def test_the_tag_changes_exactly_with_what_the_board_is_given(city: City, change: Callable[[Hall], Hall]) -> None:
    tag = city.desks().boards.give(GetBundle("1"), city.asker()).tag
    assert city.desks().boards.give(GetBundle("2"), city.asker()).tag == tag
    city.halls["liwan"] = change(city.halls["liwan"])
    found = city.desks().boards.give(GetBundle("1", tag), city.asker())
    assert found.tag != tag
    assert found.bundle is not None


def test_boards_show_no_age_limits_unless_their_hall_says_so(city: City) -> None:
    assert not given(city).shows_ages
    city.halls["liwan"] = replace(city.halls["liwan"], shows_ages=True)
    assert given(city).shows_ages


def test_a_board_that_is_unknown_and_one_of_a_hall_that_is_gone_are_not_found(city: City, tmp_path: Path) -> None:
    boards = city.desks().boards
    for call in (GetBundle("99"), GetBundle("99", wait=60.0)):
        with pytest.raises(NotFound):
            boards.give(call, city.asker())
        with pytest.raises(NotFound):
            boards.is_current(call, city.asker())
    with pytest.raises(NotFound):
        boards.note(TellShown("99", "", "", 1), city.asker())
    path = tmp_path / "halls.toml"
    path.write_text('[[halls]]\nid = "a"\nname = "甲市场"\n', encoding="utf-8")
    city.halls = read_halls(path)
    with pytest.raises(NotFound):
        city.desks().boards.give(GetBundle("1"), city.asker())


def test_what_a_board_shows_takes_the_place_of_what_it_showed(city: City) -> None:
    boards = city.desks().boards
    for board, frame in (("1", 60), ("2", 60), ("1", 3660)):
        boards.note(TellShown(board, "ab" * 32, "3", frame), city.asker())
        city.clock.pass_by(60.0)
    with city.store.reading() as tables:
        shown = tables.versions.shown(DEVICE.hall)
        assert tables.versions.shown("guangzhou") == []
    assert [(one.board, one.frame, one.at[11:16]) for one in shown] == [("1", 3660, "12:02"), ("2", 60, "12:01")]


def test_what_plays_is_sealed_as_every_board_gets_it_and_counts_up_with_each_act(city: City) -> None:
    desks, officer = city.desks(), acting_officer()
    first = opened_seal(city, desks.boards.seal(SealPlaying("liwan"), officer))
    assert (first.number, first.order) == (0, 0)
    assert first.given == desks.boards.give(GetBundle("1"), city.asker())
    saved = desks.publishing.save(SaveVersion("liwan", 0, Bundle((), ())), officer)
    desks.publishing.publish(PublishVersion("liwan", saved.number, 0), officer)
    second = opened_seal(city, desks.boards.seal(SealPlaying("liwan"), officer))
    desks.publishing.take_back(TakeBack("liwan", saved.number), officer)
    third = opened_seal(city, desks.boards.seal(SealPlaying("liwan"), officer))
    assert (second.number, third.number) == (1, 0)
    assert first.order < second.order < third.order, "what was taken back comes after what took its place"
    assert third.good_until - third.sealed_at == timedelta(days=SEALED_DAYS)
    assert [row.outcome for row in sealed_rows(city)] == ["sealed"] * 3


def test_what_is_sealed_is_for_the_halls_own_officers_and_has_no_interrupts(city: City) -> None:
    desks = city.desks()
    stranger = Asker(city.clock(), DEVICE, Officer("x", frozenset({"yuexiu"}), frozenset(Role)))
    with pytest.raises(NotYours):
        desks.boards.seal(SealPlaying("liwan"), stranger)
    duty = acting_officer()
    desks.interrupts.raise_notice(RaiseNotice(("liwan",), "停电", NOON + timedelta(hours=1)), duty)
    found = opened_seal(city, desks.boards.seal(SealPlaying("liwan"), duty)).given.bundle
    assert found is not None
    assert found.interrupts == ()


def acting_officer() -> Asker:
    return Asker(Clock()(), DEVICE, Officer("王", frozenset({"liwan"}), frozenset(Role)))


def opened_seal(city: City, sealed: Sealed) -> SealedBundle:
    key = given(city).city_key
    found = proved(wire.encode(sealed), Known(key, "liwan", -1), NOON)
    assert isinstance(found, SealedBundle)
    return found


def sealed_rows(city: City) -> list[AuditRow]:
    with city.store.reading() as tables:
        return [row for row in tables.audit.rows() if row.outcome == "sealed"]
