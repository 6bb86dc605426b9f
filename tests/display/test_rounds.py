"""Round after round through pools: who comes up, how often, and who comes next."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as some

from display import ranks, selection
from display.rounds import PASSED, START, Draw, Pool, Rounds
from display.selection import About, Place, Share
from display.steps import finished
from labourhall.contract.playlist import Selection, SpotlightPage, VacancyPage
from labourhall.market.vacancy import Vacancy
from scripts.wall_pictures import table

POOL = Pool("vacancies")
FIRST = table()[0]
WELDERS = VacancyPage("w", trades=("电焊工",))


def posted(count: int) -> list[Vacancy]:
    """So many of which the newest stands first; every third is a welder's, every second in one district."""
    return [
        replace(
            FIRST,
            number=f"{place:06d}",
            posted_on=FIRST.posted_on - timedelta(place // 3),
            trade="电焊工" if place % 3 == 0 else "保安",
            openings=1 + place * 7 % 11,
            place=replace(FIRST.place, district="440103" if place % 2 else "440104"),
        )
        for place in range(count)
    ]


def drawn(rounds: Rounds, members: Sequence[Vacancy], most: int, begin: int = 0) -> tuple[list[str], Rounds]:
    """Who comes up in a cycle that has room for so many, and the rounds after it."""
    draw = Draw(rounds)
    found = list[str]()
    for one in filter(None, draw.in_turn(POOL, members, begin)):
        if len(found) == most:
            break
        draw.take(POOL, one.number)
        found.append(one.number)
    return found, draw.settled().shown(POOL, tuple(found))


def test_all_come_up_once_before_any_comes_up_again() -> None:
    members, rounds = posted(7), START
    cycles = []
    for _ in range(4):
        shown, rounds = drawn(rounds, members, 3)
        cycles.append([int(number) for number in shown])
    assert cycles == [[0, 1, 2], [3, 4, 5], [6, 0, 1], [2, 3, 4]]


def test_a_board_that_begins_in_the_middle_goes_round() -> None:
    members, rounds = posted(6), START
    first, rounds = drawn(rounds, members, 4, begin=3)
    second, _ = drawn(rounds, members, 4, begin=3)
    assert [int(number) for number in (*first, *second)] == [3, 4, 5, 0, 1, 2, 3, 4]


def test_whoever_is_new_comes_up_in_the_round_that_is_under_way_once() -> None:
    members, rounds = posted(6), START
    for _ in range(31):
        _, rounds = drawn(rounds, members, 2)
    new = replace(FIRST, number="900000", posted_on=FIRST.posted_on + timedelta(1))
    third, rounds = drawn(rounds, [new, *members], 2)
    fourth, rounds = drawn(rounds, [new, *members], 2)
    assert [third[0], *fourth] == ["900000", "000003", "000004"]


def test_whoever_left_is_forgotten_when_the_round_has_passed_him() -> None:
    members, rounds = posted(4), START
    _, rounds = drawn(rounds, members, 4)
    _, rounds = drawn(rounds, members[1:], 2)
    _, rounds = drawn(rounds, members[1:], 3)
    _, rounds = drawn(rounds, members[1:], 3)
    assert "000000" not in rounds.pools[POOL].ahead


def test_a_pool_that_is_empty_for_a_while_goes_on_where_it_was() -> None:
    members, rounds = posted(4), START
    _, rounds = drawn(rounds, members, 2)
    none, rounds = drawn(rounds, (), 2)
    then, _ = drawn(rounds, members, 2)
    assert (none, then) == ([], ["000002", "000003"])


def test_what_a_cycle_did_not_get_to_show_comes_in_the_next() -> None:
    draw = Draw(START)
    planned = [one.number for one in filter(None, draw.in_turn(POOL, posted(4), 0))]
    rounds = draw.settled().shown(POOL, tuple(planned[:2])).shown(POOL, (planned[2],)).given_back(POOL, (planned[2],))
    assert drawn(rounds, posted(4), 2)[0] == planned[2:]


def test_what_came_up_while_the_next_cycle_was_planned_counts() -> None:
    early = START.shown(POOL, ("000000",))
    draw = Draw(early)
    list(draw.in_turn(POOL, posted(3), 0))
    planned = draw.settled()
    now = early.shown(POOL, ("000001",)).since(planned)
    assert drawn(now, posted(3), 1)[0] == ["000002"]
    assert early.since(planned).recent == ()


def test_each_knows_in_which_round_it_came_up() -> None:
    members, rounds = posted(3), START
    for _ in range(2):
        _, rounds = drawn(rounds, members, 2)
    assert [rounds.count(POOL, one.number) for one in members] == [2, 1, 1]
    assert rounds.count(Pool("spotlight"), "000000") == 0


def test_pools_that_no_cycle_asks_for_keep_what_came_up() -> None:
    other = Pool("spotlight")
    _, rounds = drawn(START.shown(other, ("000000",)), posted(2), 1)
    assert rounds.count(other, "000000") == 0, "nobody had chosen from it"
    draw = Draw(rounds)
    list(draw.in_turn(other, posted(2), 0))
    rounds = draw.settled().shown(other, ("000001",))
    _, rounds = drawn(rounds, posted(2), 1)
    assert (rounds.count(other, "000001"), rounds.recent) == (1, rounds.recent[-1:])
    assert rounds.of((POOL,)).pools.keys() == {POOL}


def test_between_two_steps_few_are_passed() -> None:
    members, rounds = posted(1_000), START
    for _ in range(3):
        _, rounds = drawn(rounds, members, 700)
    draw, steps = Draw(rounds), 0
    for one in draw.in_turn(POOL, members, 0):
        if one is not None:
            break
        steps += 1
    assert steps >= 2 * 1_000 // PASSED


@dataclass
class Hall:
    """A board's pages as they are drawn cycle by cycle, and how often each vacancy came up on which."""

    place: Place = Place("440103")
    rounds: Rounds = START
    times: Counter[tuple[Pool, str]] = field(default_factory=Counter)
    all_times: Counter[str] = field(default_factory=Counter)

    def play(self, pages: Sequence[VacancyPage | SpotlightPage], vacancies: Sequence[Vacancy], shown: int) -> None:
        """One cycle, of which so many pages are shown before it is cut off."""
        newest = finished(ranks.newest_first(vacancies))
        draw, sheets = Draw(self.rounds), list[tuple[Pool, tuple[str, ...]]]()
        for page in pages:
            about = About(page, newest, self.place, draw, lambda one: True)
            most = page.limit if isinstance(page, VacancyPage) else 1
            numbers = list[str]()
            for one in filter(None, about):
                if len(numbers) == most:
                    break
                draw.take(about.pool, one.number)
                numbers.append(one.number)
            sheets.append((about.pool, tuple(numbers)))
        self.rounds = draw.settled()
        for pool, numbers_shown in sheets[:shown]:
            self.rounds = self.rounds.shown(pool, numbers_shown)
            self.times.update((pool, number) for number in numbers_shown)
            self.all_times.update(numbers_shown)


pages_of_any_kind = some.builds(
    VacancyPage, some.just("p"), selection=some.sampled_from(Selection), limit=some.integers(1, 9),
    trades=some.sampled_from(((), ("电焊工",))),
) | some.builds(SpotlightPage, some.just("s"), selection=some.sampled_from(Selection))  # fmt: skip
spans = some.lists(some.tuples(some.integers(0, 12), some.integers(1, 40)), min_size=2, max_size=30)


@settings(max_examples=150)
@given(
    spans,
    some.lists(some.lists(pages_of_any_kind, min_size=1, max_size=4), min_size=1, max_size=3),
    some.lists(some.integers(0, 4), min_size=30, max_size=30),
    some.integers(1, 3),
    some.integers(0, 2),
)
def test_of_those_that_are_open_as_long_none_comes_up_twice_more_than_another_of_its_pool(
    times: list[tuple[int, int]],
    playlists: list[list[VacancyPage | SpotlightPage]],
    cut: list[int],
    boards: int,
    nth: int,
) -> None:
    hall = Hall(Place("440103", Share(nth % boards, boards)))
    vacancies = posted(len(times))
    for turn, shown in enumerate(cut):
        there = [one for one, (begin, length) in zip(vacancies, times, strict=True) if begin <= turn < begin + length]
        hall.play(playlists[turn % len(playlists)], there, shown)
    for pool in {pool for pool, _ in hall.times}:
        for span in set(times):
            alike = [
                one for one, own in zip(vacancies, times, strict=True) if own == span and selection.is_in(pool, one)
            ]
            counts = [hall.times[pool, one.number] for one in alike]
            if not pool.counts_all:
                assert not counts or max(counts) - min(counts) <= 1


@settings(max_examples=100)
@given(
    some.integers(2, 25),
    some.lists(some.tuples(some.integers(1, 9), some.booleans()), min_size=1, max_size=4),
    some.lists(some.integers(0, 4), min_size=30, max_size=30),
)
def test_where_all_pages_are_fair_whoever_is_on_the_same_pages_comes_up_as_often(
    count: int, given: list[tuple[int, bool]], cut: list[int]
) -> None:
    pages = [
        VacancyPage("p", limit=limit, trades=("电焊工",) if is_welder else (), selection=Selection.FAIR)
        for limit, is_welder in given
    ]
    hall, vacancies = Hall(), posted(count)
    for shown in cut:
        hall.play(pages, vacancies, shown)
    for trade in ("电焊工", "保安"):
        counts = [hall.all_times[one.number] for one in vacancies if one.trade == trade]
        assert not counts or max(counts) - min(counts) <= 1


def test_a_fair_page_gives_its_room_to_those_that_another_page_does_not_show() -> None:
    fair, vacancies, hall = VacancyPage("f", limit=4, selection=Selection.FAIR), posted(12), Hall()
    for _ in range(6):
        hall.play((replace_limit(WELDERS, 2), fair), vacancies, 2)
    assert {hall.all_times[one.number] for one in vacancies} == {3}


def replace_limit(page: VacancyPage, limit: int) -> VacancyPage:
    return VacancyPage(page.id, trades=page.trades, limit=limit)


def test_a_vacancy_shown_alone_is_another_thing_than_one_in_a_row() -> None:
    hall, vacancies = Hall(), posted(6)
    hall.play((VacancyPage("t", limit=3), SpotlightPage("s")), vacancies, 2)
    assert hall.all_times["000002"] == 2, "the newest"


def test_pages_of_one_filter_go_through_it_together_whatever_comes_first_on_each() -> None:
    hall, vacancies = Hall(), posted(8)
    hall.play((VacancyPage("a", limit=4), VacancyPage("b", limit=4, selection=Selection.HARD_TO_FILL)), vacancies, 2)
    assert set(hall.all_times.values()) == {1}


def test_a_page_of_the_own_district_has_those_of_the_hall_and_none_where_nobody_said_which_that_is() -> None:
    page = VacancyPage("p", selection=Selection.OWN_DISTRICT)
    assert {one.place.district for one in selection.selected(page, posted(9), "440103")} == {"440103"}
    assert selection.selected(page, posted(9)) == []
    other = VacancyPage("p", districts=("440104",), selection=Selection.OWN_DISTRICT)
    assert selection.selected(other, posted(9), "440103") == []
    both = VacancyPage("p", districts=("440104", "440103"), selection=Selection.OWN_DISTRICT)
    assert selection.selected(both, posted(9), "440103") == selection.selected(page, posted(9), "440103")


def test_a_page_about_what_there_is_none_of_ends_at_once() -> None:
    page = VacancyPage("p", trades=("没有",))
    assert list(About(page, (), Place(), Draw(START), lambda one: True)) == []
