"""Which playlist plays when: boards, days, hours, priorities and shares."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display import programme
from display.programme import BUILT_IN, Off, Programme, Source, built_in, is_in, is_lit, playing, weighed
from display.selection import Share
from labourhall.contract.interrupts import Emergency
from labourhall.contract.playlist import (
    BoardGroup,
    Bundle,
    Daypart,
    Days,
    DeclaredDay,
    Playlist,
    Priority,
    Slot,
    VacancyPage,
)
from labourhall.market.working_days import CityCalendar
from labourhall.program.hall_time import HALL_TIME

# 2026-02-14 is a Saturday that is worked, 2026-02-17 the first day of the lunar year (a Tuesday)
CALENDAR: Final = CityCalendar(
    date(2026, 1, 1), date(2026, 12, 31), frozenset(date(2026, 2, day) for day in range(15, 24)),
    frozenset({date(2026, 2, 14), date(2026, 2, 28)}),
)  # fmt: skip
MORNING: Final = Daypart("上午", time(9), time(12))
LUNCH: Final = Daypart("午休", time(12), time(14))
NIGHT: Final = Daypart("夜里", time(22), time(6), weekdays=(5,))
MONDAY: Final = date(2026, 11, 23)


def at(clock: str, day: date = MONDAY) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), HALL_TIME)


def given_to_play(
    *slots: Slot,
    groups: tuple[BoardGroup, ...] = (),
    opening: tuple[str, ...] = (),
    valid_until: datetime | None = None,
) -> Programme:
    names = dict.fromkeys(slot.playlist for slot in slots if slot.playlist != "无")
    playlists = tuple(Playlist(name, (VacancyPage(name),)) for name in names)
    bundle = Bundle(playlists, slots, (MORNING, LUNCH), groups, opening, valid_until)
    return Programme("t", "b", "市场", False, bundle, CALENDAR)


def names(found: Programme, now: datetime, board: str = "1", cycles: int = 1) -> list[str]:
    return [playing(found, board, now, turn).playlist.name for turn in range(cycles)]


def test_a_daypart_begins_with_its_first_minute_and_ends_before_its_last() -> None:
    found = given_to_play(Slot("早", daypart="上午"), Slot("午", daypart="午休"))
    clocks = ("09:00", "11:59:59", "12:00", "13:59")
    assert [names(found, at(clock)) for clock in clocks] == [["早"], ["早"], ["午"], ["午"]]


def test_where_nothing_is_scheduled_what_is_built_in_plays() -> None:
    found = given_to_play(Slot("早", daypart="上午"))
    assert playing(found, "1", at("15:00"), 0).playlist == BUILT_IN
    assert playing(built_in("市场"), "1", at("15:00"), 0).playlist == BUILT_IN


def test_a_slot_without_its_playlist_or_its_daypart_never_plays() -> None:
    found = given_to_play(Slot("无"), Slot("早", daypart="傍晚"))
    assert names(found, at("10:00")) == [BUILT_IN.name]


def test_a_slot_lasts_from_its_first_day_to_its_last() -> None:
    found = given_to_play(Slot("展", first=date(2026, 11, 23), last=date(2026, 11, 24)))
    days = [date(2026, 11, day) for day in (22, 23, 24, 25)]
    assert [names(found, at("10:00", day))[0] for day in days] == ["", "展", "展", ""]


def test_a_night_goes_on_past_midnight_of_the_day_on_which_it_began() -> None:
    friday, saturday = date(2026, 11, 27), date(2026, 11, 28)
    inside = (at("22:00", friday), at("23:59", friday), at("05:59", saturday))
    outside = (at("21:59", friday), at("06:00", saturday), at("22:00", saturday), at("05:59", friday))
    assert all(is_in(NIGHT, now, None) for now in inside)
    assert not any(is_in(NIGHT, now, None) for now in outside)


def test_a_daypart_that_ends_where_it_begins_is_the_whole_day() -> None:
    whole = Daypart("全天", time(0), time(0))
    assert all(is_in(whole, at(clock), None) for clock in ("00:00", "12:00", "23:59"))


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2026, 2, 13), True),  # a Friday
        (date(2026, 2, 14), True),  # a Saturday made up for the holidays
        (date(2026, 2, 17), False),  # the first day of the lunar year
        (date(2026, 2, 22), False),  # a Sunday within the holidays
        (date(2026, 2, 28), True),
        (date(2026, 3, 1), False),  # an ordinary Sunday
    ],
)
def test_working_days_and_days_of_rest_are_those_of_the_citys_calendar(day: date, worked: bool) -> None:
    now = at("10:00", day)
    assert is_in(replace(MORNING, days=Days.WORKING), now, CALENDAR) is worked
    assert is_in(replace(MORNING, days=Days.REST), now, CALENDAR) is not worked


@pytest.mark.parametrize("calendar", [None, CALENDAR])
def test_of_a_day_that_no_calendar_covers_nobody_guesses(calendar: CityCalendar | None) -> None:
    now = at("10:00", date(2027, 2, 6))
    for days in (Days.WORKING, Days.REST):
        assert not is_in(replace(MORNING, days=days), now, calendar)
    assert is_in(MORNING, now, calendar)


MONDAY_2027, SATURDAY_2027 = date(2027, 1, 4), date(2027, 1, 9)
DECLARED: Final = (DeclaredDay(MONDAY_2027, is_worked=True), DeclaredDay(SATURDAY_2027, is_worked=False))


def test_of_a_day_that_the_calendar_does_not_have_what_staff_say_holds() -> None:
    working, rest = replace(MORNING, days=Days.WORKING), replace(MORNING, days=Days.REST)
    for day, worked in ((MONDAY_2027, True), (SATURDAY_2027, False)):
        assert is_in(working, at("10:00", day), CALENDAR, DECLARED) is worked
        assert is_in(rest, at("10:00", day), CALENDAR, DECLARED) is not worked
    assert not is_in(working, at("10:00", date(2027, 1, 5)), CALENDAR, DECLARED)


def test_where_the_citys_calendar_has_the_day_staff_do_not_say_otherwise() -> None:
    new_year = date(2026, 2, 17)
    said = (DeclaredDay(new_year, is_worked=True),)
    assert programme.is_worked(new_year, CALENDAR, said) is False
    assert programme.is_worked(new_year, None, said) is True


def unknown(part: Daypart, *declared: DeclaredDay, opening: tuple[str, ...] = ()) -> Programme:
    found = given_to_play(Slot("早", daypart=part.name), opening=opening)
    return replace(found, bundle=replace(found.bundle, dayparts=(part,), declared=declared))


@pytest.mark.parametrize("days", [Days.WORKING, Days.REST])
def test_a_slot_is_told_that_its_day_is_unknown_only_in_its_hours_and_until_somebody_says(days: Days) -> None:
    part = replace(MORNING, days=days)
    now, later = at("10:00", MONDAY_2027), at("15:00", MONDAY_2027)

    def off(found: Programme, moment: datetime) -> Off | None:
        return programme.weighed(found, "1", moment, 0)[0].off

    assert off(unknown(part), now) is Off.UNKNOWN_DAY
    assert off(unknown(part), later) is Off.OTHER_HOUR
    assert off(unknown(replace(part, weekdays=(2,))), now) is Off.OTHER_HOUR
    assert off(unknown(part, *DECLARED), now) is (None if days is Days.WORKING else Off.OTHER_HOUR)


def test_a_day_is_asked_of_only_where_something_in_use_hangs_on_it() -> None:
    working = replace(MORNING, days=Days.WORKING)
    assert unknown(working).asks_of(MONDAY_2027)
    assert unknown(working, opening=("上午",)).asks_of(MONDAY_2027)
    assert not unknown(working, *DECLARED).asks_of(MONDAY_2027)
    assert not unknown(working).asks_of(MONDAY)
    assert not unknown(MORNING).asks_of(MONDAY_2027)
    assert not unknown(replace(working, weekdays=(7,))).asks_of(MONDAY_2027)
    unused = replace(unknown(working).bundle, slots=())
    assert not replace(unknown(working), bundle=unused).asks_of(MONDAY_2027)


def test_a_night_that_began_on_an_unknown_day_is_in_doubt_past_midnight() -> None:
    night = Daypart("夜里", time(22), time(6), Days.WORKING)
    new_year = date(2027, 1, 1)  # the night began on a Thursday that the calendar has
    offs = [programme.weighed(unknown(night), "1", at("05:00", day), 0)[0].off for day in (new_year, MONDAY)]
    assert offs == [None, Off.OTHER_HOUR]
    assert programme.weighed(unknown(night), "1", at("05:00", date(2027, 1, 2)), 0)[0].off is Off.UNKNOWN_DAY


def test_a_slot_is_for_its_boards_and_its_groups() -> None:
    found = given_to_play(
        Slot("甲", boards=("1",)), Slot("乙", boards=("大厅",)), groups=(BoardGroup("大厅", ("2", "3")),)
    )
    assert [names(found, at("10:00"), board) for board in ("1", "2", "3", "4")] == [["甲"], ["乙"], ["乙"], [""]]


def test_the_strongest_priority_plays_alone() -> None:
    found = given_to_play(
        Slot("日常"), Slot("招聘会", priority=Priority.OCCASION), Slot("急", daypart="午休", priority=Priority.URGENT)
    )
    assert set(names(found, at("10:00"), cycles=4)) == {"招聘会"}
    assert set(names(found, at("12:30"), cycles=4)) == {"急"}


def test_slots_of_one_priority_share_the_cycles_evenly() -> None:
    found = given_to_play(Slot("多", share=3), Slot("少", share=1))
    assert names(found, at("10:00"), cycles=8) == ["多", "多", "少", "多"] * 2


@given(st.lists(st.integers(-2, 7), min_size=1, max_size=5), st.integers(0, 10**6))
def test_in_a_whole_round_each_has_just_its_share(shares: list[int], start: int) -> None:
    total = sum(max(share, 1) for share in shares)
    found = Counter(programme._turned(shares, start + turn) for turn in range(total))
    assert found == {place: max(share, 1) for place, share in enumerate(shares)}


def test_every_slot_is_told_why_it_does_not_play() -> None:
    tomorrow = date(2026, 11, 24)
    found = given_to_play(
        Slot("无"), Slot("甲", boards=("9",)), Slot("乙", first=tomorrow), Slot("丙", daypart="午休"), Slot("丁"),
        Slot("戊", priority=Priority.OCCASION), Slot("己", priority=Priority.OCCASION),
    )  # fmt: skip
    offs = [one.off for one in programme.weighed(found, "1", at("10:00"), 0)]
    assert offs == [Off.NO_PLAYLIST, Off.OTHER_BOARD, Off.OTHER_DAY, Off.OTHER_HOUR, Off.WEAKER, None, Off.OTHER_TURN]
    assert programme.weighed(given_to_play(), "1", at("10:00"), 0) == ()


def test_boards_are_lit_while_the_hall_is_open() -> None:
    found = given_to_play(Slot("早"), opening=("上午", "午休"))
    assert [is_lit(found, at(clock)) for clock in ("08:59", "09:00", "13:59", "14:00")] == [False, True, True, False]
    assert is_lit(given_to_play(Slot("早")), at("03:00"))


def test_a_programme_is_played_until_its_last_moment() -> None:
    assert built_in("市场").at(at("10:00")) == built_in("市场")
    dated = given_to_play(Slot("早"), valid_until=at("10:00"))
    assert dated.at(at("10:00")) == dated
    assert dated.at(at("10:01")) == built_in("市场")


def district(*slots: Slot, valid_until: datetime | None = None, opening: tuple[str, ...] = ()) -> Source:
    playlists = tuple(Playlist(slot.playlist, (VacancyPage("全区"),)) for slot in slots)
    return Source("d", Bundle(playlists, slots, (MORNING,), (), opening, valid_until), "440103")


def beside(found: Programme, theirs: Source) -> Programme:
    return replace(found, beside=theirs)


def whose(found: Programme, now: datetime, cycles: int) -> list[str]:
    return [playing(found, "1", now, turn).source.district for turn in range(cycles)]


def test_the_districts_slots_take_their_share_beside_the_halls() -> None:
    found = beside(given_to_play(Slot("早", share=2)), district(Slot("全区")))
    assert names(found, at("10:00"), cycles=3) == ["早", "全区", "早"]
    assert [one.district for one in weighed(found, "1", at("10:00"), 0)] == ["", "440103"]


def test_a_stronger_priority_wins_whosever_it_is() -> None:
    ours = beside(given_to_play(Slot("早", priority=Priority.OCCASION)), district(Slot("全区")))
    theirs = beside(given_to_play(Slot("早")), district(Slot("全区", priority=Priority.URGENT)))
    assert whose(ours, at("10:00"), 3) == ["", "", ""]
    assert whose(theirs, at("10:00"), 3) == ["440103"] * 3
    assert [one.off for one in weighed(theirs, "1", at("10:00"), 0)] == [Off.WEAKER, None]


def test_two_playlists_of_one_name_are_two() -> None:
    found = beside(given_to_play(Slot("日常")), district(Slot("日常")))
    chosen = [playing(found, "1", at("10:00"), turn) for turn in range(2)]
    assert [one.playlist.pages[0].id for one in chosen] == ["日常", "全区"]
    assert [one.source.name for one in chosen] == ["b", "d"]


def test_a_daypart_is_that_of_the_bundle_that_names_it() -> None:
    found = beside(given_to_play(), district(Slot("全区", daypart="午休")))
    assert weighed(found, "1", at("12:30"), 0)[0].off is Off.OTHER_HOUR, "the district has no such hours"


def test_a_district_speaks_of_no_board_and_leaves_the_halls_hours() -> None:
    found = beside(given_to_play(Slot("早")), district(Slot("全区", boards=("1",))))
    assert weighed(found, "1", at("10:00"), 0)[1].off is Off.OTHER_BOARD
    assert is_lit(beside(given_to_play(Slot("早")), district(Slot("全区"), opening=("上午",))), at("15:00"))
    assert not is_lit(beside(given_to_play(opening=("上午",)), district(Slot("全区"))), at("15:00"))


def test_each_bundle_ends_by_itself_and_what_is_left_plays_under_another_tag() -> None:
    ends = at("10:00")
    found = beside(given_to_play(Slot("早"), opening=("午休",)), district(Slot("全区"), valid_until=ends))
    assert found.at(ends) == found
    assert found.at(at("10:01")).beside is None
    hall_ends = beside(given_to_play(Slot("早"), valid_until=ends), district(Slot("全区")))
    left = hall_ends.at(at("10:01"))
    assert names(left, at("10:01"), cycles=2) == ["全区", "全区"]
    both = beside(given_to_play(Slot("早"), valid_until=ends), district(Slot("全区"), valid_until=ends))
    assert both.at(at("10:01")) == built_in("市场")
    assert len({one.tag for one in (found, found.at(at("10:01")), left)}) == 3


def test_where_only_interrupts_are_others_what_plays_keeps_its_tag() -> None:
    before = replace(built_in("市场"), tag="t1")
    storm = Emergency(1, "台风红色预警信号", at("10:00"))
    raised = replace(before, tag="t2", interrupts=(storm,))
    assert raised.following(before) == replace(before, interrupts=(storm,))
    assert before.following(raised).interrupts == ()
    for other in (replace(raised, hall_name="另一市场"), replace(raised, name="b2")):
        assert other.following(before) == other
    assert raised.following(None) == raised


def test_boards_that_play_the_same_begin_apart() -> None:
    all_boards = ("1", "2", "3")

    def share(
        board: str, *slots: Slot, boards: tuple[str, ...] = all_boards, names: tuple[str, ...] = ("甲",)
    ) -> Share:
        playlists = tuple(Playlist(name, ()) for name in names)
        group = BoardGroup("大厅", ("2", "3"))
        of = Programme("t", "b", "市场", False, Bundle(playlists, slots, groups=(group,)), boards=boards)
        return programme.share(of, board, programme.playing(of, board, at("12:00"), 0), at("12:00"))

    assert [share(one, Slot("甲")) for one in ("1", "2", "3")] == [(0, 3), (1, 3), (2, 3)]
    assert [share(one) for one in ("1", "2")] == [(0, 3), (1, 3)], "what is built in"
    assert [share(one, Slot("甲", ("大厅",))) for one in ("1", "2", "3")] == [(0, 1), (0, 2), (1, 2)]
    both = Slot("甲"), Slot("乙", ("3",))
    assert [share(one, *both, names=("甲", "乙")) for one in ("1", "2", "3")] == [(0, 3), (1, 3), (2, 3)]
    stronger = Slot("甲"), Slot("乙", ("2",), priority=Priority.OCCASION)
    assert [share(one, *stronger, names=("甲", "乙")) for one in ("1", "2", "3")] == [(0, 2), (0, 1), (1, 2)]
    assert share("1", Slot("甲"), boards=()) == (0, 1), "a city that does not say which there are"
    assert share("9", Slot("甲")) == (0, 1), "a board that the hall does not know of"
