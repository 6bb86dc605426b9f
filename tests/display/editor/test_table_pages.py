"""Rows as notices: each column where it belongs, what is wrong told row by row, no cell lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display import grids
from display.editor import paste, table_pages
from display.editor.remarks import Finding, Weight
from display.editor.table_pages import Draft, Fault, Row
from display.editor.verdict import HallData, Judge
from display.gate import Gate
from labourhall.contract.playlist import NoticePage
from labourhall.program import words
from scripts.wall_pictures import NOW
from tests.display.editor.boards import board

HEAD = Row(1, ("标题", "内容", "电话", "落款", "截止日期"))
JUDGE = Judge(
    [board(words.read("zh_CN")), board(words.read("zh_CN"), grids.MEDIUM_S, 6.0, 12.0, "2")],
    HallData("", NOW, gate=Gate("02083125678")),
)


def drafted(*rows: Row) -> list[Draft]:
    return list(table_pages.drafts(rows, JUDGE))


def of(*cells: str, line: int = 2) -> Draft:
    [found] = drafted(HEAD, Row(line, cells))
    return found


def test_columns_with_a_head_go_where_they_belong_and_the_others_stand_among_the_lines() -> None:
    found = of("停电通知", "周日停电\n请勿乘电梯", "020-83125678", "服务台", "2026-12-01")
    lines = ("周日停电", "请勿乘电梯", "电话：020-83125678")
    assert found.page == NoticePage("row2", "停电通知", lines, issuer="服务台", until=date(2026, 12, 1))
    assert not found.told
    assert found.parts == [lines]


def test_without_a_head_the_first_column_is_the_headline_and_every_row_counts() -> None:
    found = drafted(Row(1, ("停电通知", "周日停电", "", "请谅解")), Row(4, ("放假",)))
    assert [one.page for one in found] == [
        NoticePage("row1", "停电通知", ("周日停电", "请谅解")),
        NoticePage("row4", "放假"),
    ]


def test_a_private_number_stops_the_row_and_names_its_column() -> None:
    found = of("招工", "请联系", "13800138000", line=7)
    assert [(one.fault, one.named) for one in found.told] == [(Fault.PRIVATE, ("电话",))]
    assert found.is_stopped
    [bare] = drafted(Row(3, ("招工", "打 13800138000")))
    assert [(one.fault, one.named) for one in bare.told] == [(Fault.PRIVATE, ("B",))]


def test_an_empty_headline_stops_the_row_and_is_not_made_up() -> None:
    found = of("", "周日停电", line=12)
    assert found.page.headline == ""
    assert [one.fault for one in found.told] == [Finding.NO_HEADLINE]
    assert found.is_stopped


def test_what_is_too_long_is_split_and_the_line_is_named() -> None:
    found = of("招聘会", "短\n短\n" + "大家带好证件，准时到场。" * 30, line=15)
    assert [(one.fault, one.named) for one in found.told] == [(Fault.SPLIT, (3, len(found.parts)))]
    assert not found.is_stopped
    assert "".join("".join(part) for part in found.parts) == "".join(found.page.lines)


@pytest.mark.parametrize(
    "day", ["2026-12-01", "2026/12/1", "2026年12月1日", "２０２６．１２．１", "2026-12-01 00:00:00"]
)
def test_a_day_with_its_year_is_a_last_day(day: str) -> None:
    assert of("通知", "", "", "", day).page.until == date(2026, 12, 1)


@pytest.mark.parametrize("day", ["12月1日", "周日", "2026-02-30", "12/1"])
def test_a_day_that_would_have_to_be_guessed_stands_among_the_lines_and_is_told(day: str) -> None:
    found = of("通知", "", "", "", day)
    assert found.page.until is None
    assert found.page.lines == (f"截止日期：{day}",)
    assert [(one.fault, one.named, one.weight) for one in found.told] == [(Fault.NO_DAY, (day,), Weight.WARNS)]


def test_what_is_hidden_faulty_past_or_without_a_glyph_is_told() -> None:
    [found] = drafted(HEAD, Row(3, ("停电👍", "#REF!", "", "", "2026-01-01"), is_hidden=True, has_error=True))
    told = {one.fault for one in found.told}
    assert told == {Fault.HIDDEN, Fault.ERROR_CELL, Finding.OVER, Finding.LACKING}
    assert not found.is_stopped


def test_all_rows_may_be_one_notice_with_a_line_each() -> None:
    rows = (Row(1, ("工种", "工资")), Row(2, ("缝纫工", "", "6000\n包吃")), Row(5, ("  ",)))
    assert table_pages.together(rows, "本周 岗位") == NoticePage("", "本周 岗位", ("工种 工资", "缝纫工 6000 包吃"))


def test_a_column_beyond_the_heads_keeps_its_letter() -> None:
    known = table_pages.columns([HEAD])
    assert known is not None
    assert (known.name(2), known.name(5)) == ("电话", "F")
    assert table_pages.columns([]) is None


@given(st.lists(st.text(st.sampled_from("甲乙丙１2，\n ab标题"), max_size=8), min_size=1, max_size=6))
def test_no_cell_is_lost(cells: list[str]) -> None:
    for rows in ((Row(1, tuple(cells)),), (HEAD, Row(2, tuple(cells)))):
        [page] = [one.page for one in drafted(*rows)] or [NoticePage("", "")]
        said = "".join((page.headline, *page.lines, page.issuer)).replace(" ", "")
        for cell in cells if len(rows) == 2 or table_pages.columns(rows) is None else ():
            assert paste.plain(cell).replace("\n", "").replace(" ", "") in said
