"""Matching in the hall gives what the city would give."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from labourhall.contract.public_calls import Changes, Snapshot
from labourhall.link.cache import Cache
from labourhall.link.offline import OfflineMatching
from labourhall.market.matching.grouping import group
from tests.labourhall.link.cities import NOON
from tests.labourhall.market.samples import GUARD, LAW, RULES, SEWING, TODAY, seeker, vacancy


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    made = Cache(tmp_path / "cache.db")
    yield made
    made.close()


def test_the_hall_ranks_as_the_city_does_and_follows_every_change(cache: Cache) -> None:
    offline, who = OfflineMatching(cache, RULES, LAW), seeker(occupations=(SEWING,))
    assert offline.group(who, TODAY, 10).open_of_trade == 0
    held = {f"{index:06d}": vacancy(f"{index:06d}", occupation=[SEWING, GUARD][index % 2]) for index in range(20)}
    cache.replace(Snapshot("c1", NOON, tuple(held.values())))
    assert offline.group(who, TODAY, 10) == group(who, held.values(), RULES, LAW, TODAY, 10)
    held["000003"], held["000030"] = vacancy("000003", occupation=SEWING), vacancy("000030")
    del held["000002"]
    cache.apply(Changes("c2", NOON, (held["000003"], held["000030"]), (("000002", "filled"),), more=False))
    offline.prepare()
    assert offline.group(who, TODAY, 10) == group(who, held.values(), RULES, LAW, TODAY, 10)
