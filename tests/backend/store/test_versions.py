"""Versions of a hall's bundle in the store: which one plays, and what boards said."""

from dataclasses import replace

from backend.store.rows import KeptVersion
from labourhall.contract.playlist_calls import Version, VersionState
from tests.backend.cities import NOON, City

DRAFT = Version(1, "ab" * 32, 0, "王", NOON)
STATES = {
    VersionState.DRAFT: DRAFT,
    VersionState.PUBLISHED: replace(DRAFT, published_at=NOON),
    VersionState.TAKEN_BACK: replace(DRAFT, published_at=NOON, taken_back_at=NOON),
}


def put(city: City, hall: str, number: int, state: VersionState) -> None:
    kept = KeptVersion(hall, replace(STATES[state], number=number), f"{hall} {number}")
    with city.store.writing() as tables:
        if state is VersionState.DRAFT:
            tables.versions.put(kept)
        else:
            tables.versions.move(kept)


def playing(city: City, hall: str = "liwan") -> int:
    with city.store.reading() as tables:
        found = tables.versions.playing(hall)
    return 0 if found is None else found.version.number


def test_numbers_count_each_hall_by_itself(city: City) -> None:
    with city.store.writing() as tables:
        assert [tables.versions.next_number(hall) for hall in ("liwan", "liwan", "guangzhou")] == [1, 2, 1]


def test_what_was_published_last_and_not_taken_back_plays(city: City) -> None:
    assert playing(city) == 0
    for number in (1, 2, 3):
        put(city, "liwan", number, VersionState.DRAFT)
    put(city, "guangzhou", 7, VersionState.PUBLISHED)
    assert playing(city) == 0
    for number in (3, 1):
        put(city, "liwan", number, VersionState.PUBLISHED)
    assert playing(city) == 1, "the later published one, not the higher number"
    put(city, "liwan", 1, VersionState.TAKEN_BACK)
    assert playing(city) == 3
    assert playing(city, "guangzhou") == 7


def test_a_version_that_is_written_again_in_its_state_keeps_its_turn(city: City) -> None:
    for number in (1, 2):
        put(city, "liwan", number, VersionState.PUBLISHED)
    with city.store.reading() as tables:
        count = tables.versions.count()
        kept = tables.versions.version("liwan", 1)
    assert kept is not None
    with city.store.writing() as tables:
        tables.versions.put(replace(kept, version=replace(kept.version, checked_by="何")))
    assert playing(city) == 2
    with city.store.reading() as tables:
        assert tables.versions.count() == count == 2
    put(city, "liwan", 1, VersionState.PUBLISHED)
    assert playing(city) == 1, "published once more it comes last"


def test_the_latest_come_first_whole_and_no_more_than_asked_for(city: City) -> None:
    for number in (1, 2, 3):
        put(city, "liwan", number, VersionState.DRAFT)
    with city.store.reading() as tables:
        found = tables.versions.latest("liwan", 2)
        one = tables.versions.version("liwan", 1)
        assert tables.versions.version("liwan", 4) is None
    assert [kept.version.number for kept in found] == [3, 2]
    assert one == KeptVersion("liwan", DRAFT, "liwan 1")
