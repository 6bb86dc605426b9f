"""What is forgotten in time of questions to employers, and of versions of bundles."""

from dataclasses import replace

import pytest

from backend.asker import Asker, Officer
from backend.desks import Desks
from backend.upkeep import tidy
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot
from labourhall.contract.playlist_calls import PublishVersion, SaveVersion, SeeVersions, Version
from labourhall.contract.refusals import NotFound
from labourhall.contract.staff_calls import CloseVacancy
from labourhall.contract.visit_calls import SeeOutcomes
from tests.backend.asking import DAY, answered, asked, asking_desks, kept, welcome
from tests.backend.cities import DEVICE, City


@pytest.fixture
def desks(city: City) -> Desks:
    return asking_desks(city)


def test_a_question_is_forgotten_after_its_days_and_what_may_be_told_as_soon_as_it_ended(
    desks: Desks, city: City
) -> None:
    asked(city, desks, "100001", "100002")
    answered(city, desks, takes=True)
    tidy(city.store, city.clock(), city.settings)
    assert [(ask.number, ask.age, ask.occupation) for ask in kept(city)] == [
        ("100001", None, ""),
        ("100002", 52, "61101"),
    ]
    desks.officers.close(CloseVacancy("100002"), city.staff())
    tidy(city.store, city.clock(), city.settings)
    assert [ask.age for ask in kept(city)] == [None, None]
    city.clock.pass_by(city.settings.asks_kept_days * DAY)
    tidy(city.store, city.clock(), city.settings)
    assert len(kept(city)) == 2
    city.clock.pass_by(DAY)
    tidy(city.store, city.clock(), city.settings)
    assert kept(city) == []


def test_what_was_told_before_the_tidying_can_be_seen_after_it(desks: Desks, city: City) -> None:
    asked(city, desks, "100001")
    answered(city, desks, takes=True)
    token = welcome(city, desks).token
    tidy(city.store, city.clock(), city.settings)
    assert desks.asks.see(SeeOutcomes(("100001",)), city.asker(token)).count == 1


def officer(city: City) -> Asker:
    return Asker(city.clock(), DEVICE, Officer("王", frozenset({"liwan"}), frozenset(Role)))


def drafted(city: City, place: str, words: str, base: int = 0) -> Version:
    bundle = Bundle((Playlist("日常", (NoticePage("n", words),)),), (Slot("日常"),))
    return city.desks().publishing.save(SaveVersion(place, base, bundle), officer(city))


def numbers(city: City, place: str) -> list[int]:
    return [one.number for one in city.desks().publishing.see(SeeVersions(place), officer(city)).versions]


@pytest.mark.parametrize("place", ["liwan", "440103"])
def test_drafts_that_nobody_uses_go_and_what_plays_stays(city: City, place: str) -> None:
    city.settings = replace(city.settings, drafts_kept=3)
    desk = city.desks().publishing
    drafted(city, place, "第一版")
    desk.publish(PublishVersion(place, 1, 0), officer(city))
    for turn in range(2, 12):
        drafted(city, place, f"第{turn}稿", base=1)
    city.clock.pass_by(200 * DAY)
    tidy(city.store, city.clock(), city.settings)
    assert numbers(city, place) == [11, 10, 9, 1]
    assert desk.see(SeeVersions(place), officer(city)).playing == 1
    assert drafted(city, place, "新稿", base=1).number == 12, "a number is not given twice"


def test_a_version_whose_base_was_tidied_away_is_saved_and_counts_as_all_new(city: City) -> None:
    city.halls["liwan"] = replace(city.halls["liwan"], second_person=("notice",))
    city.settings = replace(city.settings, drafts_kept=1)
    drafted(city, "liwan", "旧稿")
    drafted(city, "liwan", "新稿")
    tidy(city.store, city.clock(), replace(city.settings, versions_kept_days=0))
    city.clock.pass_by(DAY)
    tidy(city.store, city.clock(), replace(city.settings, versions_kept_days=0))
    assert numbers(city, "liwan") == [2]
    assert drafted(city, "liwan", "旧稿", base=1).needs_check
    with pytest.raises(NotFound):
        drafted(city, "liwan", "没有的", base=99)
