"""What is copied out of earlier versions: the right one for a day, the last fair, passed days told and kept."""

from datetime import UTC, date, datetime, timedelta

import pytest

from display.editor import copies
from display.editor.copies import Passed
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Priority, Slot, VacancyPage
from labourhall.contract.playlist_calls import Version
from labourhall.program.hall_time import HALL_TIME

TODAY = date(2026, 11, 23)
YESTERDAY = TODAY - timedelta(days=1)


def at(day: int, hour: int = 9) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=HALL_TIME).astimezone(UTC)


def version(number: int, published: datetime | None, taken_back: datetime | None = None) -> Version:
    return Version(number, "a" * 64, 0, "王", at(1), published_at=published, taken_back_at=taken_back)


def played(*versions: Version) -> int | None:
    found = copies.played_at_the_end_of(YESTERDAY, versions, HALL_TIME)
    return None if found is None else found.number


def test_of_a_day_it_is_what_played_when_the_day_ended() -> None:
    assert played(version(1, at(20)), version(2, at(22, 8)), version(3, at(23, 8)), version(4, None)) == 2
    assert played(version(3, at(20)), version(2, at(22, 23)), version(1, at(21))) == 2
    assert played(version(1, at(23, 0))) is None
    assert played() is None


def test_what_was_taken_back_by_then_did_not_play_and_what_was_taken_back_later_did() -> None:
    assert played(version(1, at(20)), version(2, at(21), at(22, 10))) == 1
    assert played(version(1, at(20)), version(2, at(21), at(23, 10))) == 2


def test_versions_that_boards_have_played_stand_latest_first() -> None:
    found = copies.published((version(1, at(20)), version(2, None), version(3, at(22)), version(4, at(21), at(22))))
    assert [one.number for one in found] == [3, 4, 1]


def fair(*slots: Slot) -> Bundle:
    pages = (NoticePage("n1", "招聘会"),)
    return Bundle(
        (Playlist("日常", pages), Playlist("秋招", pages), Playlist("夏招", pages), Playlist("空", ())), slots
    )


def test_the_last_fair_is_the_occasion_that_ended_last() -> None:
    summer = Slot("夏招", last=date(2026, 7, 1), priority=Priority.OCCASION)
    autumn = Slot("秋招", last=date(2026, 11, 20), priority=Priority.OCCASION)
    usual = Slot("日常", last=date(2026, 11, 21))
    found = copies.last_fair(fair(autumn, summer, usual, Slot("空", last=YESTERDAY, priority=Priority.OCCASION)), TODAY)
    assert found is not None
    assert (found[0].name, found[1]) == ("秋招", date(2026, 11, 20))


@pytest.mark.parametrize("last", [None, TODAY, date(2027, 1, 1)])
def test_one_that_goes_on_or_is_to_come_is_none_yet(last: date | None) -> None:
    assert copies.last_fair(fair(Slot("秋招", last=last, priority=Priority.OCCASION)), TODAY) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("11月20日上午九点", ("11月20日",)), ("２月 30 日", ()), ("11月23日", ()), ("11月30日", ()), ("1 月 5 号", ()),
        ("2025年12月1日", ("2025年12月1日",)), ("6月1日", ("6月1日",)), ("12月1日", ()), ("13月1日", ()),
        ("11月1日和11月1日、11月2号", ("11月1日", "11月2号")),
    ],
)  # fmt: skip
def test_days_that_a_text_names_are_told_where_they_have_passed(text: str, named: tuple[str, ...]) -> None:
    assert copies.passed(NoticePage("n1", "通知", (text,)), TODAY) == Passed(None, named)
    assert bool(Passed(None, named)) == bool(named)


def test_a_last_day_goes_only_where_somebody_wants_it_and_only_where_it_has_passed() -> None:
    over, coming = VacancyPage("v1", until=YESTERDAY), NoticePage("n1", "通知", until=TODAY)
    kept = copies.copies((over, coming), iter(("a", "b")), TODAY, clears=False)
    assert kept == (VacancyPage("a", until=YESTERDAY), NoticePage("b", "通知", until=TODAY))
    assert copies.passed(kept[0], TODAY) == Passed(YESTERDAY)
    cleared = copies.copies((over, coming), iter(("a", "b")), TODAY, clears=True)
    assert cleared == (VacancyPage("a"), NoticePage("b", "通知", until=TODAY))
