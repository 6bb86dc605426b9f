"""The next cycle is planned between frames: it is at hand when its time comes, or what there is goes on."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import time, timedelta

import pytest

from display import foresight, grids
from display.draft import PIECE, Draft
from display.glass import Glass
from display.interrupted import TURN_SECONDS, InterruptedPlayer
from display.journal import Entry
from display.motion import RATE, frames
from display.orders import BEGINNING, Order, Ready
from display.pages.facts import VacancyTexts
from display.player import AHEAD_FRAMES, Player
from display.programme import Programme
from display.rounds import Pool
from display.schedule import DARK, SAFE, Cycle, SheetKind
from display.showing import Data, Showing
from labourhall.contract.interrupts import UrgentNotice
from labourhall.contract.playlist import (
    Bundle,
    Daypart,
    NoticePage,
    Page,
    Playlist,
    Priority,
    Slot,
    SpotlightPage,
    VacancyPage,
)
from labourhall.market.vacancy import Vacancy
from labourhall.program.words import Words
from scripts.wall_pictures import NOW, TYPHOON, table
from tests.display.conftest import planner_for
from tests.display.told import Told

MANY = 3_000
USUAL = Playlist("日常", (VacancyPage("t", limit=16), SpotlightPage("s"), NoticePage("n", "停电")))
OTHER = Playlist("专场", (NoticePage("o", "招聘会"), VacancyPage("p", limit=8)))


def given(*slots: Slot, tag: str = "t", parts: tuple[Daypart, ...] = (), opening: tuple[str, ...] = ()) -> Programme:
    bundle = Bundle((USUAL, OTHER), slots or (Slot("日常"),), parts, (), opening)
    return Programme(tag, f"b{tag}", "市场", False, bundle)


def of_pages(*pages: Page, tag: str = "t") -> Programme:
    return Programme(tag, f"b{tag}", "市场", False, Bundle((Playlist("日常", pages),), (Slot("日常"),)))


def many(count: int) -> dict[str, Vacancy]:
    first = table()[0]
    made = (
        replace(first, number=f"{place:06d}", posted_on=first.posted_on - timedelta(place % 7))
        for place in range(count)
    )
    return {one.number: one for one in made}


class Wall:
    """A board on its glass, as a wall drives it: a frame, then the work between."""

    def __init__(self, words: Words, data: Data) -> None:
        self.data, self.now = data, NOW
        self.looked = 0
        self.most_in_a_frame = self.most_between = 0
        self.frame = 0
        self.began: list[Showing] = []
        planner = planner_for(grids.LARGE_S, words)

        def read(vacancy: Vacancy, shows_ages: bool) -> VacancyTexts:
            self.looked += 1
            return planner.facts(vacancy, shows_ages)

        counting = replace(planner, facts=read)
        self.board = InterruptedPlayer(Player("1", "市场", (640, 320), counting, is_demonstration=False))
        self.plain = InterruptedPlayer(Player("1", "市场", (640, 320), planner, is_demonstration=False))
        self.glass = Glass(self.board, Told(lambda: self.data), lambda: self.now, self, lambda proven: None)

    def note(self, entry: Entry) -> None:
        pass

    @property
    def showing(self) -> Showing:
        assert self.glass._showing is not None
        return self.glass._showing

    def play(self, count: int, has_slack: bool = True, stride: int = 1) -> Showing:
        """So many frames more, others left out; without slack nothing is done between them."""
        for _ in range(count):
            self.now += timedelta(seconds=stride / RATE)
            before, shown = self.looked, self.glass._showing
            self.glass.picture(self.frame)
            if shown is not None:
                self.most_in_a_frame = max(self.most_in_a_frame, self.looked - before)
            if shown is None or shown.began != self.showing.began:
                self.began.append(self.showing)
            before = self.looked
            if has_slack:
                self.glass.between()
            self.most_between = max(self.most_between, self.looked - before)
            self.frame += stride
        return self.showing

    def until_page_ends(self, has_slack: bool = True) -> Showing:
        return self.play(self.showing.began + self.showing.dwell - self.frame + 1, has_slack)

    @property
    def pages(self) -> list[str]:
        return [one.sheet.page or one.sheet.kind.value for one in self.began]


@pytest.fixture
def data() -> Data:
    return Data(given(), many(MANY), NOW, city_time=NOW)


@pytest.fixture
def wall(words: Words, data: Data) -> Wall:
    return Wall(words, data)


def test_what_is_played_by_pieces_is_what_is_played_when_each_cycle_is_planned_at_once(wall: Wall, data: Data) -> None:
    wall.data = replace(data, programme=given(Slot("日常", share=2), Slot("专场")))
    wall.play(120 * RATE)
    seen = foresight.played(wall.plain, wall.data, NOW)
    begun = dict[int, tuple[str, ...]]()
    for one in seen:
        if one.frame >= wall.frame:
            break
        begun.setdefault(one.showing.began, (one.showing.sheet.page, *one.showing.sheet.numbers))
    assert {one.began: (one.sheet.page, *one.sheet.numbers) for one in wall.began} == begun
    assert len(begun) > 8


def test_no_frame_plans_and_no_piece_is_more_than_its_bound(words: Words, data: Data) -> None:
    wall = Wall(words, replace(data, programme=of_pages(VacancyPage("t", limit=10_000), SpotlightPage("s"))))
    wall.play(630 * RATE // 5, stride=5)
    assert wall.showing.turn == 1
    assert wall.looked > 2 * 320
    assert wall.most_in_a_frame == 0
    assert 0 < wall.most_between <= PIECE


def test_before_the_first_frame_nothing_is_late_so_it_has_its_page(wall: Wall) -> None:
    assert wall.play(1).sheet.page == "t"


def test_it_is_planned_with_what_came_up_to_shortly_before(wall: Wall, data: Data) -> None:
    few = many(8)
    wall.data = replace(data, programme=of_pages(VacancyPage("t")), vacancies=few)
    wall.play(900 - AHEAD_FRAMES - 1)
    new = replace(table()[0], number="999999", posted_on=NOW.date() + timedelta(1))
    wall.data = replace(wall.data, vacancies={**few, "999999": new})
    assert wall.until_page_ends().sheet.numbers[0] == "999999"


def test_whoever_is_filled_while_it_is_planned_is_not_on_it(wall: Wall, data: Data) -> None:
    wall.play(1)
    while wall.showing.sheet.page != "n":
        wall.until_page_ends()
    order = wall.board.wanted(wall.showing, wall.data, wall.now, wall.frame)
    assert order is not None
    wall.play(wall.showing.dwell - 5)
    assert wall.glass._slack._draft.ready.cycle is not None
    planned = wall.glass._slack._draft.ready.cycle.sheets[0].numbers
    left = {number: one for number, one in data.vacancies.items() if number != planned[3]}
    wall.data = replace(data, vacancies=left, gone={planned[3]: "filled"})
    assert wall.until_page_ends().sheet.numbers == planned[:3] + planned[4:]


def test_a_cycle_of_which_nothing_is_left_when_it_begins_has_had_its_turn(wall: Wall, data: Data) -> None:
    wall.data = replace(data, programme=of_pages(VacancyPage("t", limit=8)))
    wall.play(890)
    planned = wall.glass._slack._draft.ready.cycle
    assert planned is not None
    numbers = planned.sheets[0].numbers
    left = {number: one for number, one in data.vacancies.items() if number not in numbers}
    wall.data = replace(wall.data, vacancies=left, gone=dict.fromkeys(numbers, "filled"))
    assert wall.play(15).sheet == SAFE
    assert wall.play(2 * RATE).sheet.kind is SheetKind.ROWS
    assert wall.showing.turn == 2


def test_a_cycle_that_is_not_at_hand_in_time_lets_the_one_before_go_on_without_a_gap(wall: Wall) -> None:
    wall.play(1)
    first = wall.showing.cycle
    while wall.showing.sheet.page != "n":
        wall.until_page_ends(has_slack=False)
    again = wall.until_page_ends(has_slack=False)
    assert again.sheet == first.sheets[0]
    assert again.is_overdue
    assert wall.until_page_ends(has_slack=False).sheet == first.sheets[1]
    assert "safe" not in wall.pages
    following = wall.until_page_ends()
    assert not following.is_overdue
    assert following.turn == 1
    assert following.cycle is not first
    assert not {*following.sheet.numbers} & {number for sheet in first.sheets for number in sheet.numbers}


def test_where_all_of_it_was_filled_meanwhile_the_safe_page_stands_until_the_next_is_at_hand(
    wall: Wall, data: Data
) -> None:
    wall.data = replace(data, programme=of_pages(VacancyPage("t", limit=8)))
    shown = wall.play(1).sheet.numbers
    left = {number: one for number, one in data.vacancies.items() if number not in shown}
    wall.data = replace(wall.data, vacancies=left, gone=dict.fromkeys(shown, "filled"))
    assert wall.play(4 * RATE, has_slack=False).sheet == SAFE
    following = wall.play(2 * RATE)
    assert following.turn == 1
    assert following.sheet.kind is SheetKind.ROWS


def test_what_is_published_is_there_as_soon_as_it_is_planned_and_until_then_the_page_goes_on(wall: Wall) -> None:
    wall.play(100)
    wall.data = replace(wall.data, programme=given(Slot("专场"), tag="t2"))
    assert wall.play(3, has_slack=False).sheet.page == "t"
    assert wall.play(10).sheet.page == "o"
    assert wall.showing.cycle.tag == "t2"
    assert wall.pages == ["t", "o"]


def test_what_is_published_while_the_next_cycle_is_planned_throws_that_away(wall: Wall) -> None:
    wall.play(1)
    while wall.showing.sheet.page != "n":
        wall.until_page_ends()
    wall.play(3)
    wall.data = replace(wall.data, programme=given(Slot("专场"), tag="t2"))
    shown = wall.play(3 * RATE)
    assert (shown.sheet.page, shown.cycle.tag) == ("o", "t2")
    assert "safe" not in wall.pages


def test_a_playlist_whose_hour_comes_with_the_end_of_a_page_is_at_hand_by_then(wall: Wall, data: Data) -> None:
    soon = (NOW + timedelta(seconds=14)).time()
    noon = Daypart("中午", soon, time(23))
    slots = (Slot("日常"), Slot("专场", daypart="中午", priority=Priority.OCCASION))
    wall.data = replace(data, programme=given(*slots, parts=(noon,)))
    wall.play(15 * RATE + 1)
    assert wall.pages == ["t", "o"]


def test_with_an_emergency_nothing_is_planned_and_what_it_broke_into_goes_on_afterwards(wall: Wall, data: Data) -> None:
    wall.play(10)
    assert data.programme is not None
    quiet = data.programme
    wall.data = replace(data, programme=replace(quiet, interrupts=(TYPHOON,)))
    assert wall.play(30 * RATE).sheet.kind is SheetKind.EMERGENCY
    assert wall.glass._slack._draft.ready == Ready()
    wall.data = data
    assert wall.play(1).sheet.page == "t"


def test_after_an_emergency_that_stood_from_the_start_the_first_pages_follow(wall: Wall, data: Data) -> None:
    assert data.programme is not None
    wall.data = replace(data, programme=replace(data.programme, interrupts=(TYPHOON,)))
    wall.play(10)
    wall.data = data
    assert wall.play(RATE).sheet.page == "t"
    assert wall.most_in_a_frame == 0
    assert wall.pages == ["interrupt 1", "safe", "t"]


def test_before_the_first_frame_there_is_nothing_to_plan(wall: Wall) -> None:
    wall.glass.between()
    assert wall.looked == 0


def test_over_an_emergency_another_programme_may_have_come_which_is_planned_when_it_is_lifted(
    wall: Wall, data: Data
) -> None:
    wall.play(10)
    later = given(Slot("专场"), tag="t2")
    wall.data = replace(data, programme=replace(later, interrupts=(TYPHOON,)))
    wall.play(100)
    wall.data = replace(data, programme=later)
    wall.play(30)
    assert wall.pages[-1] == "o"
    assert "safe" not in wall.pages


def test_after_an_urgent_notice_what_follows_is_at_hand(wall: Wall, data: Data) -> None:
    notice = UrgentNotice(3, "停电", NOW + timedelta(hours=2))
    wall.play(10)
    wall.data = replace(data, programme=replace(given(Slot("专场"), tag="t2"), interrupts=(notice,)))
    wall.play(frames(TURN_SECONDS))
    assert wall.pages[:3] == ["t", "interrupt 3", "o"]


def test_an_urgent_notice_over_the_safe_page_gives_way_to_pages_that_are_at_hand(wall: Wall, data: Data) -> None:
    notice = UrgentNotice(3, "停电", NOW + timedelta(hours=2))
    assert data.programme is not None
    wall.data = replace(data, programme=replace(data.programme, interrupts=(notice,)), vacancies={}, as_of=None)
    wall.data = replace(wall.data, programme=replace(of_pages(VacancyPage("t")), interrupts=(notice,)))
    assert wall.play(5).sheet.kind is SheetKind.URGENT
    wall.data = replace(wall.data, vacancies=data.vacancies, as_of=NOW)
    while wall.showing.sheet.kind is SheetKind.URGENT:
        wall.play(1)
    assert wall.showing.sheet.page == "t"


def test_a_clock_set_back_by_a_day_costs_no_cycle(wall: Wall) -> None:
    wall.play(10)
    wall.now -= timedelta(days=1)
    with believed(wall):
        wall.play(20)
    assert wall.showing.sheet == SAFE
    wall.now += timedelta(days=1)
    with believed(wall):
        wall.play(2 * RATE)
    assert wall.showing.sheet.page == "t"


@contextmanager
def believed(wall: Wall) -> Iterator[None]:
    """What the glass says of a clock is not what this is about."""
    wall.glass._is_clock_trusted = wall.data.is_clock_trusted(wall.now + timedelta(seconds=1))
    yield


def test_a_hall_that_opens_has_its_pages_within_a_second(wall: Wall, data: Data) -> None:
    opens = (NOW + timedelta(seconds=5)).time()
    open_ = Daypart("开", opens, time(23))
    wall.data = replace(data, programme=given(Slot("日常"), parts=(open_,), opening=("开",)))
    assert wall.play(4 * RATE).sheet == DARK
    assert wall.play(3 * RATE).sheet.page == "t"
    assert wall.pages == ["dark", "t"]


def test_the_first_data_that_come_are_shown_as_soon_as_they_are_planned(words: Words, data: Data) -> None:
    wall = Wall(words, Data(is_awaited=True))
    assert wall.play(30).sheet == SAFE
    wall.data = data
    assert wall.play(3 * RATE).sheet.page == "t"
    assert wall.most_in_a_frame == 0
    assert wall.pages == ["safe", "t"]


def test_a_playlist_with_nothing_to_show_keeps_no_other_from_its_turn(words: Words, data: Data) -> None:
    empty = Playlist("空", (VacancyPage("e", districts=("000000",)),))
    bundle = Bundle((empty, OTHER), (Slot("空"), Slot("专场")))
    wall = Wall(words, replace(data, programme=Programme("t", "b", "市场", False, bundle)))
    wall.play(60 * RATE)
    assert {"o", "p"} < {*wall.pages}


def test_with_two_playlists_by_turns_each_goes_on_where_it_was(words: Words, data: Data) -> None:
    """Were it the board's count of cycles that pages go on by, every other part of each would never be shown."""
    both = (Playlist("甲", (VacancyPage("a", limit=8),)), Playlist("乙", (SpotlightPage("b"),)))
    few = many(24)
    wall = Wall(words, replace(data, vacancies=few))
    wall.data = replace(wall.data, programme=Programme("t", "b", "市场", False, Bundle(both, (Slot("甲"), Slot("乙")))))
    wall.play(240 * RATE // 10, stride=10)
    rows = Counter(number for one in wall.began[:6] if one.sheet.page == "a" for number in one.sheet.numbers)
    assert rows == Counter([*few])
    alone = [one.sheet.numbers for one in wall.began if one.sheet.page == "b"]
    assert len(alone) > 5
    assert len({*alone}) == len(alone)


def test_what_no_page_chooses_from_any_more_is_forgotten(words: Words, data: Data) -> None:
    wall = Wall(words, replace(data, programme=given(Slot("日常"), Slot("专场"))))
    wall.play(100 * RATE)
    assert {*wall.showing.course.rounds.pools} == {Pool("vacancies"), Pool("spotlight")}
    wall.data = replace(data, programme=of_pages(VacancyPage("x", limit=8), tag="t2"))
    wall.play(RATE)
    assert {*wall.showing.course.rounds.pools} == {Pool("vacancies")}


def drafted(draft: Draft, order: Order | None, vacancies: dict[str, Vacancy]) -> int:
    """Work until it is at hand; after how many pieces."""
    for count in range(1, 10_000):
        draft.work(order, vacancies)
        if draft.ready.order is not None:
            return count
    raise AssertionError("it is never at hand")


def test_vacancies_that_stay_are_put_in_their_order_once(wall: Wall) -> None:
    draft, vacancies = Draft(wall.board.player), many(MANY)
    order = wall.board.player.wanted_under(None, wall.data, NOW, 0)
    first = drafted(draft, order, vacancies)
    draft.begun()
    draft.work(None, vacancies)
    assert drafted(draft, order, vacancies) <= first / 2
    draft.begun()
    draft.work(None, many(MANY))
    assert draft._newest is None, "nothing of what is gone is kept"


def test_a_piece_is_a_piece_however_many_vacancies_there_are(wall: Wall, monkeypatch: pytest.MonkeyPatch) -> None:
    draft, vacancies = Draft(wall.board.player), many(MANY)
    order = wall.board.player.wanted_under(None, wall.data, NOW, 0)
    for _ in range(3):
        draft.work(order, vacancies)
        assert draft.ready == Ready()
    assert order is not None
    draft.work(replace(order, playlist="专场", pages=OTHER.pages), vacancies)
    assert draft.ready == Ready()


def test_the_same_order_is_planned_to_the_same_cycle(wall: Wall) -> None:
    order = wall.board.player.wanted_under(None, wall.data, NOW, 0)
    made = list[Cycle | None]()
    for steps in (1, 7, 100_000):
        draft = Draft(wall.board.player)
        while draft.ready.cycle is None:
            draft.work(order, wall.data.vacancies, steps)
        made.append(draft.ready.cycle)
    assert made[0] == made[1] == made[2]


def test_nothing_is_wanted_of_a_board_that_is_dark_or_whose_clock_nobody_believes(wall: Wall, data: Data) -> None:
    player = wall.board.player
    assert player.wanted_under(None, replace(data, city_time=NOW - timedelta(days=1)), NOW, 0) is None
    never = Daypart("开", time(3), time(4))
    dark = replace(data, programme=given(Slot("日常"), parts=(never,), opening=("开",)))
    assert player.wanted_under(None, dark, NOW, 0) is None
    assert player.wanted_under(player.step(None, dark, NOW, 0), data, NOW, 0) is not None
    assert BEGINNING.turn == 0
