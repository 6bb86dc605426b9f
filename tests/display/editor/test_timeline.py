"""A board's day in stretches: each says what `display.programme` says at any moment in it, and neighbours differ."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

import pytest

from display import programme
from display.editor.timeline import Stretch, as_seen, next_border, next_opening, timeline, unanswered
from display.programme import Off, Programme, Source
from labourhall.contract.playlist import (
    BoardGroup,
    Bundle,
    Daypart,
    Days,
    DeclaredDay,
    NoticePage,
    Playlist,
    Priority,
    Slot,
)
from labourhall.market.working_days import CityCalendar
from labourhall.program.hall_time import HALL_TIME

CALENDAR: Final = CityCalendar(
    date(2026, 1, 1), date(2026, 12, 31), frozenset(date(2026, 2, day) for day in range(15, 24)),
    frozenset({date(2026, 2, 14)}),
)  # fmt: skip
OPEN: Final = Daypart("上班", time(8, 30), time(17, 30), Days.WORKING)
NOON: Final = Daypart("中午", time(12), time(14))
NIGHT: Final = Daypart("夜里", time(22), time(6))
BUNDLE: Final = Bundle(
    tuple(Playlist(name, (NoticePage(name, name),)) for name in ("日常", "招聘会", "午间")),
    (
        Slot("日常"),
        Slot("午间", daypart="中午"),
        Slot("招聘会", ("前厅",), "上班", date(2026, 11, 28), date(2026, 11, 29), Priority.OCCASION),
    ),
    (OPEN, NOON, NIGHT),
    (BoardGroup("前厅", ("2",)),),
    ("上班", "夜里"),
)
GIVEN: Final = Programme("t", "b", "市场", False, BUNDLE, CALENDAR)
DISTRICT: Final = Source(
    "d",
    Bundle(
        (Playlist("日常", (NoticePage("d1", "全区招聘周"),)), Playlist("急", (NoticePage("d2", "停电"),))),
        (Slot("日常", daypart="下班"), Slot("急", daypart="中午", priority=Priority.OCCASION)),
        (Daypart("中午", time(13), time(13, 20)), Daypart("下班", time(16), time(20), Days.WORKING)),
        valid_until=datetime(2026, 11, 23, 19, 29, 59, tzinfo=HALL_TIME),
    ),
    "440103",
)
"""It calls other hours by a name of the hall's."""
BOTH: Final = replace(GIVEN, beside=DISTRICT)
MONDAY, LUNAR, MADE_UP = date(2026, 11, 23), date(2026, 2, 17), date(2026, 2, 14)


def day(given: Programme, which: date, board: str = "1") -> tuple[Stretch, ...]:
    return timeline(given, board, datetime.combine(which, time(), HALL_TIME))


def clocks(stretches: tuple[Stretch, ...]) -> list[tuple[str, bool, list[str]]]:
    return [(f"{one.begins:%H:%M}", one.is_lit, [each.slot.playlist for each in one.playing]) for one in stretches]


def test_a_working_day_is_dark_outside_of_its_hours_and_shares_its_noon() -> None:
    assert clocks(day(GIVEN, MONDAY)) == [
        ("00:00", True, ["日常"]),
        ("06:00", False, ["日常"]),
        ("08:30", True, ["日常"]),
        ("12:00", True, ["日常", "午间"]),
        ("14:00", True, ["日常"]),
        ("17:30", False, ["日常"]),
        ("22:00", True, ["日常"]),
    ]


@pytest.mark.parametrize(("which", "lit_at_nine"), [(LUNAR, False), (MADE_UP, True), (date(2026, 3, 1), False)])
def test_a_lunar_new_year_is_dark_and_a_made_up_saturday_is_lit(which: date, lit_at_nine: bool) -> None:
    nine = datetime.combine(which, time(9), HALL_TIME)
    [found] = [one for one in day(GIVEN, which) if one.begins <= nine < one.ends]
    assert found.is_lit is lit_at_nine


def test_what_does_not_play_says_why() -> None:
    assert resting(day(GIVEN, date(2026, 11, 27), "2"), time(9)) == {"午间": Off.OTHER_HOUR, "招聘会": Off.OTHER_DAY}
    always = replace(GIVEN, bundle=replace(BUNDLE, dayparts=(replace(OPEN, days=Days.ALL), NOON, NIGHT)))
    assert resting(day(always, date(2026, 11, 28), "2"), time(9)) == {"日常": Off.WEAKER, "午间": Off.OTHER_HOUR}
    assert resting(day(always, date(2026, 11, 28), "1"), time(13)) == {"招聘会": Off.OTHER_BOARD}


def resting(stretches: tuple[Stretch, ...], clock: time) -> dict[str, Off | None]:
    [found] = [one for one in stretches if one.begins.time() <= clock < one.ends.time()]
    return {one.slot.playlist: one.off for one in found.resting}


def test_where_no_slot_is_on_nothing_plays_but_what_is_built_in() -> None:
    alone = replace(GIVEN, bundle=replace(BUNDLE, slots=(Slot("午间", daypart="中午"),), opening=()))
    assert clocks(day(alone, MONDAY)) == [("00:00", True, []), ("12:00", True, ["午间"]), ("14:00", True, [])]


def test_from_the_bundles_end_on_what_is_built_in_plays_and_no_board_is_dark() -> None:
    end = datetime(2026, 11, 23, 10, 0, tzinfo=HALL_TIME)
    found = day(replace(GIVEN, bundle=replace(BUNDLE, valid_until=end)), MONDAY)
    assert (found[-1].begins, found[-1].is_over, found[-1].is_lit) == (end + timedelta(seconds=1), True, True)
    assert found[-1].ends == datetime(2026, 11, 24, tzinfo=HALL_TIME)


@pytest.mark.parametrize("given", [GIVEN, BOTH], ids=["alone", "beside a district"])
@pytest.mark.parametrize("which", [MONDAY, LUNAR, MADE_UP, date(2026, 11, 29), date(2027, 1, 4)])
@pytest.mark.parametrize("board", ["1", "2"])
def test_every_moment_of_a_stretch_is_as_the_player_has_it(which: date, board: str, given: Programme) -> None:
    found = day(given, which, board)
    assert [one.ends for one in found[:-1]] == [one.begins for one in found[1:]]
    for minute in range(0, 24 * 60, 7):
        now = datetime.combine(which, time(), HALL_TIME) + timedelta(minutes=minute)
        [at] = [one for one in found if one.begins <= now < one.ends]
        assert at.is_lit is programme.is_lit(given, now)
        current = given.at(now)
        chosen = [programme.playing(current, board, now, turn) for turn in range(8)]
        playing = {(one.slot.playlist, one.district) for one in at.playing}
        assert {(one.playlist.name, one.source.district) for one in chosen} == playing
        assert tuple(one.slot for one in at.slots) == tuple(
            s for source in current.sources for s in source.bundle.slots
        )


def test_the_next_opening_is_the_first_light_after_today() -> None:
    days = replace(GIVEN, bundle=replace(BUNDLE, opening=("上班",)))
    friday = datetime(2026, 11, 27, 16, 0, tzinfo=HALL_TIME)
    assert next_opening(days, "1", friday) == datetime(2026, 11, 30, 8, 30, tzinfo=HALL_TIME)
    assert next_opening(days, "1", datetime(2026, 12, 31, 9, tzinfo=HALL_TIME)) is None


def test_the_next_border_is_an_hour_of_a_daypart_or_midnight() -> None:
    at = datetime.combine(MONDAY, time(), HALL_TIME)
    assert next_border(GIVEN, at + timedelta(hours=12)) == at + timedelta(hours=14)
    assert next_border(GIVEN, at + timedelta(hours=23)) == at + timedelta(days=1)
    assert next_border(BOTH, at + timedelta(hours=12)) == at + timedelta(hours=13)
    assert next_border(BOTH, at + timedelta(hours=18)) == at + timedelta(hours=19, minutes=30)


def test_a_districts_slots_stand_in_the_day_as_its_own_by_hours_of_its_own() -> None:
    found = day(BOTH, MONDAY)
    assert [(f"{one.begins:%H:%M}", [(p.slot.playlist, p.district) for p in one.playing]) for one in found[3:]] == [
        ("12:00", [("日常", ""), ("午间", "")]),
        ("13:00", [("急", "440103")]),
        ("13:20", [("日常", ""), ("午间", "")]),
        ("14:00", [("日常", "")]),
        ("16:00", [("日常", ""), ("日常", "440103")]),
        ("17:30", [("日常", ""), ("日常", "440103")]),
        ("19:30", [("日常", "")]),
        ("22:00", [("日常", "")]),
    ]
    assert [(one.slot.playlist, one.off, one.district) for one in found[4].resting] == [
        ("日常", Off.WEAKER, ""),
        ("午间", Off.WEAKER, ""),
        ("招聘会", Off.OTHER_BOARD, ""),
        ("日常", Off.OTHER_HOUR, "440103"),
    ]
    assert found[4].plays(Slot("日常", daypart="下班")) is found[4].plays(Slot("日常")) is False
    assert found[7].plays(Slot("日常"))
    assert not found[7].plays(Slot("日常", daypart="下班")), "it is the district's"


def test_dark_neighbours_are_seen_as_one_but_for_those_in_doubt() -> None:
    work = replace(GIVEN, bundle=replace(BUNDLE, opening=("上班",)))
    assert [(f"{one.begins:%H:%M}", one.is_lit) for one in as_seen(day(work, MONDAY))] == [
        ("00:00", False), ("08:30", True), ("12:00", True), ("14:00", True), ("17:30", False),
    ]  # fmt: skip
    unknown = as_seen(day(work, date(2027, 1, 4)))
    assert [(f"{one.begins:%H:%M}", one.is_in_doubt) for one in unknown] == [
        ("00:00", False), ("08:30", True), ("17:30", False),
    ]  # fmt: skip
    assert unknown[0].slots == ()


def test_days_are_asked_for_until_somebody_has_said_them() -> None:
    last = date(2026, 12, 30)
    assert unanswered(GIVEN, last, 4) == (date(2027, 1, 1), date(2027, 1, 2))
    said = replace(GIVEN, bundle=replace(BUNDLE, declared=(DeclaredDay(date(2027, 1, 1), False),)))
    assert unanswered(said, last, 4) == (date(2027, 1, 2),)
    assert unanswered(GIVEN, MONDAY, 14) == ()


def test_of_days_on_which_the_district_alone_hangs_the_halls_staff_are_not_asked() -> None:
    always = replace(BOTH, bundle=replace(BUNDLE, slots=(Slot("日常"),), opening=()))
    assert always.asks_of(date(2027, 1, 4)), "no answer of a hall is heard for its district"
    assert unanswered(always, date(2027, 1, 4), 14) == ()
