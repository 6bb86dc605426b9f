"""An employer is suspended in the city: its rows leave a board in the middle of a page, and come with later pages when
that is lifted.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from backend.store.rows import NewVacancy
from display.bundles import BundleFollower
from display.feed import Feed
from display.picture import RowState
from display.player import Player
from display.queue_calls import CallFollower
from display.showing import Data
from labourhall.contract.http import HttpSender
from labourhall.contract.refusals import NoAnswer
from labourhall.contract.staff_calls import LiftSuspension, SuspendEmployer
from labourhall.link.cache import Cache
from labourhall.link.sync import Sync
from scripts.wall_pictures import table
from tests.backend.cities import NOON, day
from tests.contract.served import Served, serving
from tests.display.cities import Answering
from tests.display.test_player import TABLES, states, words_on

EMPLOYER = "广州市甲电子（天河）有限公司"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A city with eight vacancies more, the latest, which fill a page; the second and the fifth are of one employer."""
    with serving(tmp_path) as served:
        for place, one in enumerate(table()):
            employer = EMPLOYER if place in (1, 4) else one.employer
            dated = replace(one, employer=employer, posted_on=day(0), valid_until=day(9))
            served.city.add(NewVacancy(one.title, dated, {"职位": one.title}))
        yield served


@pytest.fixture
def feed(served: Served, tmp_path: Path) -> Iterator[Feed]:
    """What a board hears of it over the line."""
    silent = Answering(NoAnswer())
    with closing(Cache(tmp_path / "vacancies.db")) as cache:
        feed = Feed(
            cache, BundleFollower("1", tmp_path / "bundle.json", lambda: silent), CallFollower("1", lambda: silent)
        )
        sync = Sync(feed.listening(lambda: HttpSender(served.url, "kiosk-key")), cache, feed.report)
        sync.start()
        try:
            yield feed
        finally:
            assert sync.stop(20)


def heard(feed: Feed, is_there: Callable[[Data], bool]) -> Data:
    """The data once they are so."""
    pause = threading.Event()
    for _ in range(2000):
        data = replace(feed.data(), programme=TABLES)
        if is_there(data):
            return data
        pause.wait(0.01)
    raise AssertionError("it never came")


def test_the_rows_of_an_employer_that_is_suspended_go_black_in_the_middle_of_a_page(
    served: Served, feed: Feed, player: Player
) -> None:
    data = heard(feed, lambda data: len(data.vacancies) == 11)
    its = {one.number for one in data.vacancies.values() if one.employer == EMPLOYER}
    showing = player.step(None, data, NOON, 0)
    page = states(player.picture(showing, data, NOON, 100))
    assert its < set(page)
    served.staff(SuspendEmployer(EMPLOYER, "扣押证件"))
    data = heard(feed, lambda data: its <= set(data.gone))
    assert {data.gone[number] for number in its} == {"held"}
    showing = player.step(showing, data, NOON, 101)
    picture = player.picture(showing, data, NOON, 101)
    found = states(picture)
    assert list(found) == list(page), "nothing else moves"
    assert {number for number, state in found.items() if state is RowState.BLACK} == its
    assert "已招满" not in words_on(picture)
    assert not {number[3:] for number in its} & set(words_on(picture))
    for frame in range(102, 2000):
        showing = player.step(showing, data, NOON, frame)
    assert not its & set(showing.sheet.numbers)
    served.staff(LiftSuspension(EMPLOYER))
    data = heard(feed, lambda data: its <= set(data.vacancies))
    seen = set[str]()
    for frame in range(2000, 5000):
        showing = player.step(showing, data, NOON, frame)
        seen |= set(showing.sheet.numbers)
    assert its < seen
