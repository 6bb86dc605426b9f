"""How long each sheet stands, and what of it still may begin."""

from dataclasses import replace

import pytest

from display import schedule
from display.motion import Pace
from display.pages.notice import NoticeSheet
from display.planner import Planner
from display.schedule import Sheet, SheetKind
from labourhall.contract.playlist import NoticePage, SpotlightPage, VacancyPage
from scripts.wall_pictures import table

EIGHT = table()


@pytest.mark.parametrize(("rows", "seconds"), [(1, 15), (8, 15), (11, 16.5), (30, 40)])
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


def test_a_sheet_begins_without_what_closed_and_not_at_all_when_nothing_is_left(planner: Planner) -> None:
    sheet = planner.cycle((VacancyPage("p19"),), EIGHT).sheets[0]
    left = schedule.without(sheet, lambda number: number == "104417")
    assert left is not None
    assert "104417" not in left.numbers
    assert len(left.numbers) == 7
    assert schedule.without(sheet, lambda number: True) is None
    assert schedule.without(schedule.SAFE, lambda number: True) == schedule.SAFE


def test_nobody_searches_more_than_six_characters_of_trade_and_pay_a_second(planner: Planner) -> None:
    widest = (replace(planner.facts(EIGHT[0], False), trade="注塑机操作工", pay="7000-10000"), "")
    assert schedule.table_dwell((widest,) * 8) == 15 * 60
    assert schedule.table_dwell((widest,) * 11) == round(11 * 11 / 6 * 60)


def test_the_slow_pace_doubles_what_stands_but_not_the_safe_page(planner: Planner) -> None:
    sheets = planner.cycle((VacancyPage("p1"), SpotlightPage("p2"), NoticePage("p3", "停电")), EIGHT).sheets
    for sheet in (*sheets, Sheet(SheetKind.PICTURE)):
        assert schedule.dwell(sheet, Pace.SLOW) == 2 * schedule.dwell(sheet)
        assert replace(planner, pace=Pace.SLOW).dwell(sheet) == schedule.dwell(sheet, Pace.SLOW)
    assert schedule.dwell(schedule.SAFE, Pace.SLOW) == 60
