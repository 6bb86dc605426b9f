"""What a board, the city and the editor are given as a bundle is cut short, swapped or nonsense: the last good one goes
on, is published over and edited on, and somebody is told with a code.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from backend.publishing import Publishing
from display import grids
from display.bundles import BundleFollower
from display.commands.files import read_programme
from display.editor import opening
from display.failures import BoardUnusable
from display.motion import RATE
from display.player import Player
from display.showing import Data
from labourhall.contract import wire
from labourhall.contract.board_calls import BoardBundle, Given
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, VacancyPage, name_of
from labourhall.contract.playlist_calls import GetVersion, PublishVersion, SaveVersion, SeeVersions, TakeBack
from labourhall.contract.refusals import Broken, Malformed
from scripts.wall_pictures import NOW, table, words_of
from tests.backend.cities import City, opened
from tests.display.cities import Answering
from tests.display.conftest import planner_for

pytestmark = pytest.mark.expects_logs
GOOD: Final = Bundle((Playlist("日常", (VacancyPage("v"), NoticePage("n", "停电"))),), (Slot("日常"),))
CONTENT: Final = wire.encode(GOOD).decode()


def given(content: str, name: str = "") -> Given:
    return Given(name_of(content), BoardBundle(name or name_of(content), content, "市场"))


def changed(change: Callable[[dict[str, Any]], object]) -> str:
    plain = json.loads(CONTENT)
    change(plain)
    return json.dumps(plain)


UNREADABLE: Final = {
    "nothing": "",
    "cut short": CONTENT[: len(CONTENT) // 2],
    "no JSON": "停电",
    "another kind of JSON": "[1, 2]",
    "an empty object": "{}",
    "nested without end": "[" * 100_000,
    "an end that is no time": changed(lambda plain: plain.update(valid_until="never")),
    "an end without an offset": changed(lambda plain: plain.update(valid_until="2026-11-23T12:00:00")),
}
"""What no board can play any part of."""
ODD: Final = {
    "no pages": changed(lambda plain: plain["playlists"][0].update(pages=[])),
    "a limit of nought": changed(lambda plain: plain["playlists"][0]["pages"][0].update(limit=0)),
    "a limit below nought": changed(lambda plain: plain["playlists"][0]["pages"][0].update(limit=-7)),
    "a share below nought": changed(lambda plain: plain["slots"][0].update(share=-5)),
    "an enormous share": changed(lambda plain: plain["slots"][0].update(share=2**62)),
    "hours of no length": changed(
        lambda plain: (
            plain["slots"][0].update(daypart="空"),
            plain.update(dayparts=[{"name": "空", "begins": "09:00:00", "ends": "09:00:00"}]),
        )
    ),
    "days that no week has": changed(
        lambda plain: (
            plain["slots"][0].update(daypart="空"),
            plain.update(dayparts=[{"name": "空", "begins": "09:00:00", "ends": "10:00:00", "weekdays": [0, 99]}]),
        )
    ),
    "an end before the beginning": changed(
        lambda plain: plain["slots"][0].update(first="2027-01-01", last="2020-01-01")
    ),
    "the same page twice": changed(
        lambda plain: plain["playlists"][0]["pages"].append(plain["playlists"][0]["pages"][1])
    ),
    "a headline of nothing": changed(lambda plain: plain["playlists"][0]["pages"][1].update(headline="", lines=[""])),
    "characters that nobody sees": changed(
        lambda plain: plain["playlists"][0]["pages"][1].update(headline="\u0000停\u202e电\ufeff")
    ),
    "opening hours that are not there": changed(lambda plain: plain.update(opening=["无"])),
    "a group of itself": changed(lambda plain: plain.update(groups=[{"name": "组", "boards": ["组"]}])),
}
"""What can be read, and no city would have kept."""


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_board_plays_the_last_good_one_on(name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "bundle.json"
    bundles = BundleFollower("1", path, lambda: Answering(None))
    assert bundles._take(given(CONTENT))
    assert not bundles._take(given(UNREADABLE[name]))
    assert "D-110" in caplog.text
    for kept in (bundles, BundleFollower("1", path, lambda: Answering(None))):
        assert kept.latest is not None
        assert kept.latest.bundle == GOOD


@pytest.mark.parametrize("name", ODD)
def test_a_board_plays_what_there_is_of_it_for_an_hour_without_failing(
    name: str, player: Player, tmp_path: Path
) -> None:
    bundles = BundleFollower("1", tmp_path / "bundle.json", lambda: Answering(None))
    assert bundles._take(given(ODD[name]))
    data = Data(bundles.latest, {one.number: one for one in table()}, NOW, city_time=NOW)
    showing = None
    for frame in range(0, 3600 * RATE, RATE):
        showing = player.step(showing, data, NOW, frame)
        player.picture(showing, data, NOW, frame)
    assert showing is not None


@pytest.mark.parametrize("name", UNREADABLE)
def test_an_editor_opens_no_part_of_it(name: str) -> None:
    with pytest.raises(Malformed):
        opening.opened(UNREADABLE[name], name_of(UNREADABLE[name]))


def test_an_editor_opens_nothing_that_is_not_what_its_name_says() -> None:
    with pytest.raises(Malformed):
        opening.opened(CONTENT.replace("停电", "来电"), name_of(CONTENT))


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_of_it_is_told_in_a_sentence(name: str, tmp_path: Path) -> None:
    path = tmp_path / "bundle.json"
    path.write_text(UNREADABLE[name], encoding="utf-8")
    with pytest.raises(BoardUnusable):
        read_programme(path, "市场", None)


@pytest.fixture
def city(tmp_path: Path) -> Iterator[City]:
    with opened(tmp_path / "city.db") as store:
        yield City(store)


@pytest.fixture
def player() -> Player:
    return Player("1", "市场", (640, 320), planner_for(grids.LARGE_S, words_of("zh_CN")), is_demonstration=False)


def spoiled(city: City, desk: Publishing) -> None:
    """Version 1 plays, and its content was damaged in the database."""
    desk.save(SaveVersion("liwan", 0, GOOD), city.staff())
    desk.publish(PublishVersion("liwan", 1, 0), city.staff())
    with city.store.writing() as tables:
        kept = tables.versions.playing("liwan")
        assert kept is not None
        tables.versions.put(replace(kept, content=kept.content[:-40]))


def test_what_was_damaged_at_the_city_keeps_nobody_from_publishing_over_it_nor_from_taking_it_back(city: City) -> None:
    desk = city.desks().publishing
    spoiled(city, desk)
    assert desk.see(SeeVersions("liwan"), city.staff()).playing == 1
    assert desk.get(GetVersion("liwan", 1), city.staff()).version.number == 1
    better = replace(GOOD, playlists=(Playlist("日常", (NoticePage("b", "来电"),)),))
    saved = desk.save(SaveVersion("liwan", 1, better), city.staff())
    assert desk.publish(PublishVersion("liwan", saved.number, 1), city.staff()).number == 2
    desk.take_back(TakeBack("liwan", 2), city.staff())
    assert desk.take_back(TakeBack("liwan", 1), city.staff()).playing == 0


def test_a_damaged_version_is_not_published(city: City) -> None:
    desk = city.desks().publishing
    spoiled(city, desk)
    desk.take_back(TakeBack("liwan", 1), city.staff())
    with pytest.raises(Broken):
        desk.publish(PublishVersion("liwan", 1, 0), city.staff())


def test_of_a_damaged_base_every_page_counts_as_new_for_the_second_person(city: City) -> None:
    plain = city.halls["liwan"]
    city.halls["liwan"] = replace(plain, second_person=())
    desk = city.desks().publishing
    spoiled(city, desk)
    city.halls["liwan"] = replace(plain, second_person=("notice",))
    assert desk.save(SaveVersion("liwan", 1, GOOD), city.staff()).needs_check
