"""From a playlist and the day's vacancies to sheets, and how long each stands."""

from dataclasses import replace
from datetime import timedelta

import pytest

from display import grids, schedule
from display.pages.notice import NoticeSheet
from display.schedule import Planner, Sheet, SheetKind
from labourhall.contract.playlist import NoticePage, Page, SpotlightPage, VacancyPage
from labourhall.market.vacancy import AgeLimit, Requirements, Vacancy
from labourhall.program.words import Words
from scripts.wall_pictures import table, vacancy
from tests.display.conftest import planner_for

EIGHT = table()
LONG = vacancy("104500", "全自动模切机机长", 3, (6000, 8500), "440112")
ENDLESS = vacancy("104501", "电焊工", 3, (6000, 8500), "440112", wanted=Requirements(certificates=("证" * 40,)))


def kinds(planner: Planner, pages: tuple[Page, ...], vacancies: tuple[Vacancy, ...], turn: int = 0) -> list[SheetKind]:
    return [sheet.kind for sheet in planner.cycle(pages, vacancies, turn).sheets]


def test_what_fits_a_row_goes_to_rows_the_rest_to_cards_and_what_fits_nothing_is_counted(planner: Planner) -> None:
    cycle = planner.cycle((VacancyPage("p1", "岗位信息", "白云"),), (*EIGHT, LONG, ENDLESS), 0)
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
        return repr(planner.cycle(plain, limited, 0, shows_ages).sheets)

    assert "岁" not in read(False)
    assert "不限" not in read(False)
    assert read(True).count("18-45岁") > len(EIGHT)


def test_a_narrow_board_has_cards_only_and_no_scope_that_tells_them_apart(planner: Planner) -> None:
    narrow = replace(planner, grid=grids.MEDIUM_S)
    cycle = narrow.cycle((VacancyPage("p4", "岗位信息", "白云"),), EIGHT, 0)
    assert [(sheet.kind, sheet.scope) for sheet in cycle.sheets] == [(SheetKind.CARDS, "白云")] * 3


def test_a_page_selects_by_district_and_by_trade_newest_first(planner: Planner) -> None:
    by_district = planner.cycle((VacancyPage("p5", districts=("440111", "440112")),), EIGHT, 0)
    assert by_district.sheets[0].numbers == ("104417", "104405")
    newer = replace(EIGHT[3], posted_on=EIGHT[3].posted_on + timedelta(days=1))
    by_age = planner.cycle((VacancyPage("p6", districts=("440111", "440112")),), (EIGHT[0], newer), 0)
    assert by_age.sheets[0].numbers == ("104405", "104417")
    by_trade = planner.cycle((VacancyPage("p7", trades=("保洁员",)),), EIGHT, 0)
    assert by_trade.sheets[0].numbers == ("104390",)


def test_a_title_that_is_not_given_is_the_boards_own(planner: Planner) -> None:
    pages = (VacancyPage("p8"), SpotlightPage("p9"), NoticePage("p10", "停电"))
    assert [sheet.title for sheet in planner.cycle(pages, EIGHT, 0).sheets] == [
        "岗位信息",
        "岗位推介",
        "通知",
    ]


def test_a_title_that_would_run_into_the_clock_gives_way_to_the_boards_own(planner: Planner) -> None:
    sheets = planner.cycle((VacancyPage("p11", "白云区" * 9),), EIGHT, 0).sheets
    assert sheets[0].title == "岗位信息"


def test_a_limited_page_shows_others_each_cycle_and_all_in_the_end(planner: Planner) -> None:
    page = (VacancyPage("p12", limit=3),)
    shown = [planner.cycle(page, EIGHT, turn).sheets[0].numbers for turn in range(3)]
    assert [len(numbers) for numbers in shown] == [3, 3, 3]
    assert {number for numbers in shown for number in numbers} == {one.number for one in EIGHT}


def test_a_page_that_holds_all_shows_them_in_the_same_order_each_cycle(planner: Planner) -> None:
    page = (VacancyPage("p13", limit=8),)
    assert planner.cycle(page, EIGHT, 0) == planner.cycle(page, EIGHT, 1)


def test_a_spotlight_takes_turns_and_passes_over_what_does_not_fit_whole(planner: Planner) -> None:
    page = (SpotlightPage("p14"),)
    too_wide = replace(EIGHT[0], number="199999", trade="全自动模切机机长兼维修技师")
    shown = [planner.cycle(page, (too_wide, *EIGHT[:2]), turn).sheets[0].numbers for turn in range(3)]
    assert {number for numbers in shown for number in numbers} == {"104417", "104382"}
    assert kinds(planner, page, (too_wide,)) == []


def test_notices_are_numbered_among_themselves(planner: Planner) -> None:
    pages = (NoticePage("p16", "停电"), VacancyPage("p17"), NoticePage("p18", "放假"))
    assert [sheet.nth for sheet in planner.cycle(pages, EIGHT, 0).sheets] == [(1, 2), (1, 1), (2, 2)]


@pytest.mark.parametrize(("rows", "seconds"), [(1, 15), (8, 15), (11, 16.5), (40, 40)])
def test_a_table_stands_a_second_and_a_half_a_row_within_its_limits(
    planner: Planner, rows: int, seconds: float
) -> None:
    entry = (planner.facts(EIGHT[0], False), "")
    assert schedule.dwell(Sheet(SheetKind.ROWS, entries=(entry,) * rows)) == seconds * 60


def test_prose_stands_a_second_and_a_quarter_of_one_a_character() -> None:
    short, long = (
        NoticeSheet("停电", (), ""),
        NoticeSheet("免费电工入门课开始报名", ("凭社会保障卡到触摸屏报名",), "服务台 12"),
    )
    assert schedule.dwell(Sheet(SheetKind.NOTICE, notice=short)) == 6 * 60
    assert schedule.dwell(Sheet(SheetKind.NOTICE, notice=long)) == (1 + (11 + 12 + 4) / 4) * 60


def test_a_spotlight_is_read_like_prose_and_the_safe_page_looks_again_each_second(planner: Planner) -> None:
    facts = planner.facts(EIGHT[7], False)
    read = schedule.characters(
        (
            "注塑机操作工",
            "5500-6500",
            "元/月",
            "2300",
            "初中",
            "两班倒",
            "包住",
            "番禺石碁",
            "番禺石碁启明塑料制品厂",
            "104433",
            "15",
        )
    )
    assert schedule.dwell(Sheet(SheetKind.SPOTLIGHT, entries=((facts, ""),))) == round((1 + read / 4) * 60)
    assert schedule.dwell(schedule.SAFE) == schedule.dwell(schedule.DARK) == 60


def test_digits_count_half_and_spaces_nothing() -> None:
    assert schedule.characters(("招15人", " a b ")) == 4.0


def test_every_sheet_says_of_which_page_it_is_made(planner: Planner) -> None:
    pages = (VacancyPage("a"), SpotlightPage("b"), NoticePage("c", "停电"))
    assert [sheet.page for sheet in planner.cycle(pages, EIGHT, 0).sheets] == ["a", "b", "c"]


def test_a_sheet_begins_without_what_closed_and_not_at_all_when_nothing_is_left(planner: Planner) -> None:
    sheet = planner.cycle((VacancyPage("p19"),), EIGHT, 0).sheets[0]
    left = schedule.without(sheet, lambda number: number == "104417")
    assert left is not None
    assert "104417" not in left.numbers
    assert len(left.numbers) == 7
    assert schedule.without(sheet, lambda number: True) is None
    assert schedule.without(schedule.SAFE, lambda number: True) == schedule.SAFE


def test_every_grid_can_plan_a_full_day(words: Words) -> None:
    for grid in grids.GRIDS:
        planner = planner_for(grid, words)
        pages = (VacancyPage("p20"), SpotlightPage("p21"), NoticePage("p22", "停电", ("明天",)))
        found = {sheet.kind for sheet in planner.cycle(pages, EIGHT, 0).sheets}
        assert {SheetKind.SPOTLIGHT, SheetKind.NOTICE} < found
        assert found & {SheetKind.ROWS, SheetKind.CARDS}


def test_nothing_selected_is_an_empty_window() -> None:
    assert not list(schedule.window((), 5, 5, 3))
