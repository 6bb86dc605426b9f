"""What is set in a panel: everything in its own type, whole, and as large as it has room."""

import pytest

from display import grids, regions
from display.glyphs import lettering
from display.grids import CLOCK_TYPE, GRIDS, Grid
from display.pages import panel, setting
from display.pages.composed import Composed
from display.pages.safe import MomentInWords
from display.picture import Ink, Text
from labourhall.program.words import Words

PANELS = [sides.panel for grid in GRIDS if (sides := regions.parted(grid)) is not None]
NOW = MomentInWords("14:36", "11月23日", "周一", 1)
HEADLINE = "免费电工入门课开始报名"
LINES = ("11月24日（周二）9:30-12:00", "三楼培训室 名额40人", "凭社会保障卡到触摸屏或5号窗口报名")
every_panel = pytest.mark.parametrize("grid", PANELS, ids=lambda grid: f"{grid.width}-{grid.sizes.small}")


def texts(sheet: Composed) -> list[Text]:
    placed = [one for slot in sheet.body.slots for one in slot.placed]
    return [mark for one in placed for mark in one.strip.marks if isinstance(mark, Text)]


def notice(grid: Grid, headline: str = HEADLINE, issuer: str = "本市场服务台") -> tuple[Composed, ...]:
    return panel.notice_sheets(grid, headline, LINES, issuer, lettering.measure)


@every_panel
def test_a_notice_is_whole_and_no_smaller_than_the_boards_main_type(grid: Grid) -> None:
    sheets = notice(grid)
    assert all(panel.stands(one, grid, lettering.measure) for one in sheets)
    said = [mark for sheet in sheets for mark in texts(sheet)]
    assert "".join(one.text for one in said if one.ink is Ink.TEXT).replace(" ", "") == "".join(LINES).replace(" ", "")
    assert {one.size for one in said if one.ink is not Ink.LABEL} >= {grid.sizes.main}
    assert min(one.size for one in said) == grid.sizes.small, "the issuer"


@every_panel
def test_each_page_of_a_notice_has_its_headline_and_issuer(grid: Grid) -> None:
    for sheet in notice(grid):
        assert "".join(one.text for one in texts(sheet) if one.ink is Ink.ANSWER) == HEADLINE
        assert [one.text for one in texts(sheet) if one.ink is Ink.LABEL] == ["本市场服务台"]


def test_no_line_of_a_panel_parts_a_figure_from_what_it_counts_or_a_short_bracket() -> None:
    def lines(sentence: str, room: int) -> list[str]:
        return setting.lines_of(sentence, 24, room, lettering.measure)

    assert lines("11月24日（周二）9:30-12:00", 168) == ["11月24日", "（周二）", "9:30-12:00"]
    assert lines("凭社会保障卡到触摸屏或5号窗口报名", 168) == ["凭社会保障卡到", "触摸屏或5号窗", "口报名"]
    assert lines("三楼培训室 名额40人。", 168) == ["三楼培训室", "名额40人。"]
    assert lines("https://www.example.gov.cn/a", 168) == ["https://www.e", "xample.gov.c", "n/a"]
    assert lines("  ", 168) == lines("", 168) == []


def test_the_lines_of_a_headline_are_about_as_long_as_each_other() -> None:
    for headline, lines in (
        ("免费电工入门课报名", ["免费电工入", "门课报名"]),
        ("停电 一二三四五六七", ["停电", "一二三四五六七"]),
    ):
        sheet = panel.notice_sheets(PANELS[0], headline, (), "", lettering.measure)[0]
        assert [one.text for one in texts(sheet)] == lines


def test_a_headline_longer_than_three_lines_is_text() -> None:
    narrow = PANELS[0]
    sheets = notice(narrow, "一" * 22)
    assert not [one for sheet in sheets for one in texts(sheet) if one.ink is Ink.ANSWER]
    assert sheets[0].said[0] == "一" * 7


def test_an_issuer_with_a_character_that_merges_in_small_type_stands_in_larger() -> None:
    small = next(one for one in PANELS if one.sizes.small == 16)
    (issuer,) = {one.size for one in texts(notice(small, issuer="质量科")[0]) if one.ink is Ink.LABEL}
    assert issuer == 24


def test_a_notice_without_an_issuer_has_no_foot_and_one_of_a_headline_alone_is_a_page() -> None:
    sheet, *more = panel.notice_sheets(PANELS[0], "停电", (), "", lettering.measure)
    assert (sheet.said, more) == (("停电",), [])


def test_a_panel_too_low_for_headline_and_text_takes_no_notice() -> None:
    low = regions.within(PANELS[0], 150, 0)
    assert notice(low) == ()


@every_panel
def test_the_time_is_as_large_as_there_is_room_with_date_and_weekday(grid: Grid, words: Words) -> None:
    body = panel.clock_body(grid, NOW, words, lettering.measure)
    assert body is not None
    time, date, day = texts(Composed(body, ()))
    assert (time.text, date.text, day.text) == ("14:36", "11月23日", "星期一")
    assert panel.stands(Composed(body, ()), grid, lettering.measure)
    assert time.size in CLOCK_TYPE
    assert time.size >= 2 * grid.sizes.main
    assert date.size == day.size >= grid.sizes.main


def test_where_a_panel_is_wide_the_date_stands_beside_a_larger_time(words: Words) -> None:
    sides = regions.parted(grids.LONG_S)
    assert sides is not None
    body = panel.clock_body(sides.panel, NOW, words, lettering.measure)
    assert body is not None
    time, date, _ = texts(Composed(body, ()))
    assert (time.size, date.x > time.x) == (96, True)


def test_a_panel_too_small_for_a_clock_takes_none(words: Words) -> None:
    assert panel.clock_body(regions.within(PANELS[0], 180, 0), NOW, words, lettering.measure) is None


def test_a_page_that_reaches_out_of_its_panel_does_not_stand_in_it() -> None:
    wide = notice(PANELS[-1])
    assert not all(panel.stands(one, PANELS[0], lettering.measure) for one in wide)
    high = notice(PANELS[0])
    assert not all(panel.stands(one, regions.within(PANELS[0], 60, 60), lettering.measure) for one in high)


def test_a_line_at_head_and_foot_takes_its_height_from_the_page() -> None:
    grid = PANELS[0]
    head = panel.line_of("通知", grid, lettering.measure)
    assert (head.said, head.height) == (("通知",), 20 + 8)
    assert panel.line_of("", grid, lettering.measure).height == 0
    (sheet,) = panel.framed(
        (Composed(panel.notice_sheets(grid, "停电", (), "", lettering.measure)[0].body, ("停电",)),),
        head, panel.line_of("服务台", grid, lettering.measure), grid,
    )  # fmt: skip
    assert sheet.said == ("通知", "停电", "服务台")
    first, last = sheet.body.fixed
    assert (first.y, last.y + last.strip.height) == (grid.top + 4, grid.bottom - 4)
