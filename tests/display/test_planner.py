"""From pages and the day's vacancies to the sheets of a cycle."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as some

from display import grids, ranks, schedule
from display.filling import PAGE_MOST
from display.grids import Grid
from display.motion import Pace
from display.planner import Planner
from display.rounds import START, Rounds
from display.schedule import Cycle, SheetKind
from display.steps import Steps, finished
from labourhall.contract.playlist import NoticePage, Page, SpotlightPage, VacancyPage
from labourhall.market.vacancy import AgeLimit, Requirements, Vacancy, Wage
from labourhall.program.words import Words
from scripts.wall_pictures import table, vacancy
from tests.display.conftest import planner_for

EIGHT = table()
LONG = vacancy("104500", "全自动模切机机长", 3, (6000, 8500), "440112")
ENDLESS = vacancy("104501", "电焊工", 3, (6000, 8500), "440112", wanted=Requirements(certificates=("证" * 40,)))


def kinds(planner: Planner, pages: tuple[Page, ...], vacancies: tuple[Vacancy, ...]) -> list[SheetKind]:
    return [sheet.kind for sheet in planner.cycle(pages, vacancies).sheets]


def cycles(planner: Planner, pages: tuple[Page, ...], vacancies: Sequence[Vacancy]) -> Iterator[Cycle]:
    """One after another, each from where the one before it ended."""
    rounds = START
    while True:
        cycle = planner.cycle(pages, vacancies, rounds)
        rounds = after(cycle)
        yield cycle


def after(cycle: Cycle) -> Rounds:
    """How far the board has come when all of it has stood there."""
    rounds = cycle.rounds
    for sheet in cycle.sheets:
        if sheet.pool is not None:
            rounds = rounds.shown(sheet.pool, sheet.numbers)
    return rounds


def numbers(cycle: Cycle) -> list[str]:
    return [number for sheet in cycle.sheets for number in sheet.numbers]


def test_what_fits_a_row_goes_to_rows_the_rest_to_cards_and_what_fits_nothing_is_counted(planner: Planner) -> None:
    cycle = planner.cycle((VacancyPage("p1", "岗位信息", "白云"),), (*EIGHT, LONG, ENDLESS))
    assert [sheet.kind for sheet in cycle.sheets] == [SheetKind.ROWS, SheetKind.CARDS]
    assert cycle.sheets[1].numbers == ("104500",)
    assert cycle.sheets[1].scope == "白云 要求较多的岗位"
    assert cycle.too_long == 1


def test_no_age_limit_stands_on_a_board_unless_its_hall_wants_it(planner: Planner) -> None:
    limited = tuple(replace(one, requirements=Requirements(age=AgeLimit(18, 45))) for one in EIGHT)
    plain = (
        VacancyPage("p2"),
        SpotlightPage("p3"),
    )

    def read(shows_ages: bool) -> str:
        return repr(planner.cycle(plain, limited, shows_ages=shows_ages).sheets)

    assert "岁" not in read(False)
    assert "不限" not in read(False)
    assert read(True).count("18-45岁") > len(EIGHT)


def test_a_narrow_board_has_cards_only_and_no_scope_that_tells_them_apart(planner: Planner) -> None:
    narrow = replace(planner, grid=grids.MEDIUM_S)
    cycle = narrow.cycle((VacancyPage("p4", "岗位信息", "白云"),), EIGHT)
    assert [(sheet.kind, sheet.scope) for sheet in cycle.sheets] == [(SheetKind.CARDS, "白云")] * 3


def test_a_page_selects_by_district_and_by_trade_newest_first(planner: Planner) -> None:
    by_district = planner.cycle((VacancyPage("p5", districts=("440111", "440112")),), EIGHT)
    assert by_district.sheets[0].numbers == ("104417", "104405")
    newer = replace(EIGHT[3], posted_on=EIGHT[3].posted_on + timedelta(days=1))
    by_age = planner.cycle((VacancyPage("p6", districts=("440111", "440112")),), (EIGHT[0], newer))
    assert by_age.sheets[0].numbers == ("104405", "104417")
    by_trade = planner.cycle((VacancyPage("p7", trades=("保洁员",)),), EIGHT)
    assert by_trade.sheets[0].numbers == ("104390",)


def test_a_title_that_is_not_given_is_the_boards_own(planner: Planner) -> None:
    pages = (VacancyPage("p8"), SpotlightPage("p9"), NoticePage("p10", "停电"))
    assert [sheet.title for sheet in planner.cycle(pages, EIGHT).sheets] == [
        "岗位信息",
        "岗位推介",
        "通知",
    ]


def test_a_title_that_would_run_into_the_clock_gives_way_to_the_boards_own(planner: Planner) -> None:
    sheets = planner.cycle((VacancyPage("p11", "白云区" * 9),), EIGHT).sheets
    assert sheets[0].title == "岗位信息"


def test_a_limited_page_shows_others_each_cycle_and_all_in_the_end(planner: Planner) -> None:
    page = (VacancyPage("p12", limit=3),)
    shown = [cycle.sheets[0].numbers for cycle in islice(cycles(planner, page, EIGHT), 3)]
    assert [len(numbers) for numbers in shown] == [3, 3, 3]
    assert {number for numbers in shown for number in numbers} == {one.number for one in EIGHT}


def test_a_page_that_holds_all_shows_them_in_the_same_order_each_cycle(planner: Planner) -> None:
    page = (VacancyPage("p13", limit=8),)
    first, second = islice(cycles(planner, page, EIGHT), 2)
    assert first == second


def test_a_spotlight_takes_turns_and_passes_over_what_does_not_fit_whole(planner: Planner) -> None:
    page = (SpotlightPage("p14"),)
    long = "全自动模切机机长兼维修技师"
    too_wide = replace(EIGHT[0], number="199999", trade=long, title=long)
    shown = [numbers(cycle) for cycle in islice(cycles(planner, page, (too_wide, *EIGHT[:2])), 4)]
    assert shown == [["104417"], ["104382"], ["104417"], ["104382"]]
    assert kinds(planner, page, (too_wide,)) == []


def test_notices_are_numbered_among_themselves(planner: Planner) -> None:
    pages = (NoticePage("p16", "停电"), VacancyPage("p17"), NoticePage("p18", "放假"))
    assert [sheet.nth for sheet in planner.cycle(pages, EIGHT).sheets] == [(1, 2), (1, 1), (2, 2)]


def test_every_sheet_says_of_which_page_it_is_made(planner: Planner) -> None:
    pages = (VacancyPage("a"), SpotlightPage("b"), NoticePage("c", "停电"))
    assert [sheet.page for sheet in planner.cycle(pages, EIGHT).sheets] == ["a", "b", "c"]


def test_every_grid_can_plan_a_full_day(words: Words) -> None:
    for grid in grids.GRIDS:
        planner = planner_for(grid, words)
        pages = (VacancyPage("p20"), SpotlightPage("p21"), NoticePage("p22", "停电", ("明天",)))
        found = {sheet.kind for sheet in planner.cycle(pages, EIGHT).sheets}
        assert {SheetKind.SPOTLIGHT, SheetKind.NOTICE} < found
        assert found & {SheetKind.ROWS, SheetKind.CARDS}


def lasting(cycle: Cycle) -> int:
    return sum(schedule.dwell(sheet) for sheet in cycle.sheets)


def many(count: int, wide: Callable[[int], bool] = lambda place: False) -> tuple[Vacancy, ...]:
    """So many vacancies, of which the wide ones take a card."""
    first = replace(EIGHT[0], wage=Wage("3000元", 3000.0, 3000.0))
    long = replace(first, trade="缝纫机操作工人")
    return tuple(
        replace(long if wide(place) else first, number=f"{place:06d}", posted_on=first.posted_on - timedelta(place % 9))
        for place in range(count)
    )


@pytest.mark.parametrize("grid", grids.GRIDS)
@pytest.mark.parametrize("wide", [lambda place: False, lambda place: True, lambda place: place % 3 == 0])
def test_a_table_takes_what_its_board_shows_in_ten_minutes_and_no_more(
    words: Words, grid: Grid, wide: Callable[[int], bool]
) -> None:
    planner = planner_for(grid, words)
    cycle = planner.cycle((VacancyPage("t", limit=10_000),), many(600, wide))
    one_sheet = max(schedule.dwell(sheet) for sheet in cycle.sheets)
    assert PAGE_MOST - 2 * one_sheet < lasting(cycle) <= PAGE_MOST


def test_a_table_that_is_over_in_ten_minutes_is_shown_whole_each_time(planner: Planner) -> None:
    page = (VacancyPage("t", limit=10_000),)
    first, second = islice(cycles(planner, page, many(320)), 2)
    assert lasting(first) == PAGE_MOST
    assert len(numbers(first)) == 320
    assert first == second
    [longer, *_] = islice(cycles(planner, page, many(321)), 1)
    assert len(numbers(longer)) == 320


def in_order(cycle: Cycle, vacancies: Sequence[Vacancy], begin: int) -> list[str]:
    """The numbers of the cycle in the order of the vacancies from `begin` on, which is not that of its layouts."""
    newest = [one.number for one in finished(ranks.newest_first(vacancies))]
    turned = newest[begin:] + newest[:begin]
    return sorted(numbers(cycle), key=turned.index)


@given(
    some.integers(1, 420), some.sampled_from([1, 7, 48, 500, 10_000]), some.integers(2, 5), some.sampled_from(range(7))
)
def test_all_come_up_by_turns_none_is_passed_over_and_none_comes_twice_before_all_came(
    words: Words, count: int, limit: int, every: int, nth: int
) -> None:
    planner, vacancies = (
        planner_for(grids.GRIDS[nth % len(grids.GRIDS)], words),
        many(count, lambda at: at % every == 0),
    )
    newest = [one.number for one in finished(ranks.newest_first(vacancies))]
    begin, shown = 0, list[str]()
    for cycle in islice(cycles(planner, (VacancyPage("t", limit=limit),), vacancies), 4):
        part = in_order(cycle, vacancies, begin)
        assert part == [newest[(begin + past) % count] for past in range(len(part))]
        begin = (begin + len(part)) % count
        shown += part
    times = Counter(shown)
    assert max(times.values()) - min(times.get(number, 0) for number in newest) <= 1


def test_who_is_new_comes_next_and_makes_nobody_else_be_passed_over_or_come_twice(planner: Planner) -> None:
    page, vacancies = (VacancyPage("t", limit=10),), list(many(100))
    first = planner.cycle(page, vacancies)
    before = {one.number for one in finished(ranks.newest_first(vacancies))[:5]}
    new = [replace(one, number=f"9{one.number[1:]}", posted_on=one.posted_on + timedelta(20)) for one in vacancies[:7]]
    second = planner.cycle(page, [*new, *(one for one in vacancies if one.number not in before)], after(first))
    newest = [one.number for one in finished(ranks.newest_first(vacancies))]
    assert numbers(second) == [*(one.number for one in finished(ranks.newest_first(new))), *newest[10:13]]


def test_where_the_last_one_shown_is_gone_the_next_is_the_one_after_it(planner: Planner) -> None:
    page, vacancies = (SpotlightPage("s"),), many(9)
    shown = planner.cycle(page, vacancies)
    left = [one for one in vacancies if one.number not in numbers(shown)]
    newest = [one.number for one in finished(ranks.newest_first(vacancies))]
    assert numbers(planner.cycle(page, left, after(shown))) == newest[1:2]


def by_steps(steps: Steps[Cycle], piece: int) -> tuple[Cycle | None, int]:
    """Driven a piece at a time; and how many pieces that took."""
    found: list[Cycle] = []

    def kept() -> Steps[None]:
        found.append((yield from steps))

    driven, pieces = kept(), 0
    while not found:
        pieces += 1
        for _ in islice(driven, piece):
            pass
    return found[0], pieces


@given(
    some.lists(some.sampled_from(["t", "s", "n", "none"]), min_size=1, max_size=4, unique=True),
    some.integers(0, 120),
    some.integers(1, 300),
    some.integers(0, 3),
)
def test_a_cycle_planned_in_pieces_is_the_cycle_planned_at_once(
    words: Words, kinds: list[str], count: int, piece: int, turn: int
) -> None:
    of: dict[str, Page] = {
        "t": VacancyPage("t", limit=20),
        "s": SpotlightPage("s"),
        "n": NoticePage("n", "停电", ("明天停电",)),
        "none": VacancyPage("none", districts=("000000",)),
    }
    planner, pages, vacancies = planner_for(grids.LARGE_S, words), tuple(of[kind] for kind in kinds), many(count)
    *_, before = islice(cycles(planner, pages, vacancies), turn + 1)
    at_once = planner.cycle(pages, vacancies, after(before))
    newest = finished(ranks.newest_first(vacancies))
    in_pieces, _ = by_steps(planner.planning(pages, newest, after(before), False), piece)
    assert in_pieces == at_once


def test_who_is_not_admitted_takes_nobodys_place(planner: Planner) -> None:
    pages, vacancies = (VacancyPage("t", limit=4), SpotlightPage("s")), many(10)
    newest = finished(ranks.newest_first(vacancies))
    refused = newest[:2]
    steps = planner.planning(pages, newest, START, False, admits=lambda one: one not in refused)
    table, alone = (sheet.numbers for sheet in finished(steps).sheets)
    assert table == tuple(one.number for one in newest[2:6])
    assert alone == (newest[2].number,)


QUALITY = vacancy("104600", "质量员", 3, (6000, 8500), "440112", wanted=Requirements(certificates=("质量员证",)))


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_a_vacancy_with_a_character_that_does_not_stand_small_has_a_card_without_small_type(
    planner: Planner, grid: Grid
) -> None:
    sheets = replace(planner, grid=grid).cycle((VacancyPage("p1", scope="白云"),), (*EIGHT, QUALITY)).sheets
    mine = next(sheet for sheet in sheets if "104600" in sheet.numbers)
    if grid.sizes.small >= 24:
        assert mine.kind is not SheetKind.CLEAR
        return
    assert (mine.kind, mine.numbers, sheets[-1]) == (SheetKind.CLEAR, ("104600",), mine)
    assert mine.scope == "白云"


def test_it_keeps_its_row_where_only_its_trade_has_such_a_character_for_that_is_larger(planner: Planner) -> None:
    plain = replace(QUALITY, requirements=Requirements())
    assert kinds(planner, (VacancyPage("p1"),), (plain,)) == [SheetKind.ROWS]


def test_it_is_never_refused_where_such_a_card_has_no_room_either(planner: Planner) -> None:
    narrow = replace(planner, grid=replace(grids.LARGE_S, margin=230, rows=None))
    assert kinds(narrow, (VacancyPage("p1"),), (QUALITY,)) == [SheetKind.CARDS]


def test_a_slow_board_takes_half_as_many_into_its_ten_minutes(planner: Planner) -> None:
    many = tuple(replace(EIGHT[0], number=f"2{place:05}") for place in range(600))
    page = (VacancyPage("p1", limit=600),)
    slow = replace(planner, pace=Pace.SLOW)
    assert len(numbers(slow.cycle(page, many))) * 2 == len(numbers(planner.cycle(page, many)))


def test_the_title_stands_where_it_says_more_and_fits_the_trade_else(planner: Planner) -> None:
    titles = {"104417": "高压电焊工", "104382": "高级缝纫平车工人员", "104390": "保洁专员"}
    three = tuple(replace(one, title=titles[one.number]) for one in EIGHT if one.number in titles)
    (rows,) = planner.cycle((VacancyPage("p1"),), three).sheets
    assert rows.kind is SheetKind.ROWS
    assert {facts.number: facts.trade for facts, _ in rows.entries} == {
        "104417": "高压电焊工", "104382": "缝纫平车工", "104390": "保洁员"
    }  # fmt: skip
    (alone,) = planner.cycle((SpotlightPage("s1"),), three[:1]).sheets
    assert alone.entries[0][0].trade == "高压电焊工"
    (card,) = planner.cycle((VacancyPage("p1"),), (replace(LONG, title="全自动高速模切机机长"),)).sheets
    assert card.entries[0][0].trade == "全自动高速模切机机长"
    endless = replace(LONG, title="全自动" * 20)
    assert planner.cycle((VacancyPage("p1"),), (endless,)).sheets[0].entries[0][0].trade == LONG.trade
    assert planner.cycle((SpotlightPage("s1"),), (replace(EIGHT[0], title="全自动" * 20),)).sheets[0].entries
