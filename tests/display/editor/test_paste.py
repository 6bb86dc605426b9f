"""Text out of Word, WPS, WeChat, Excel: what can be seen of it is all there, as lines that a board can have."""

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from display import grids
from display.editor import paste, splitting
from display.editor.document import Reason, Refused
from display.planner import Planner
from labourhall.contract.playlist import NoticePage
from labourhall.market.text import cleaned
from labourhall.program.words import Words
from tests.display.conftest import planner_for

WORD = "关于招聘会的通知\r\n\r\n\uf0b7\t时间：１１月２４日　９：３０\r\n\uf0b7\t地点：三楼\v请带身份证\r\n\r\n"
WECHAT = "【重要】明天停电\u200b⚡️\n1. 上午9点\n2. 恢复时间另行通知[微笑]\n👨‍👩‍👧 欢迎"
EXCEL = "工种\t人数\t工资\r\n缝纫工\t１０\t6000-8000\r\n\t\t\r\n"
LETTERS = st.text(
    st.characters(codec="utf-8") | st.sampled_from("\t\n\r　１２ab，。：！\uf0b7•\u200b\u200d👨👧停电通知"),
    max_size=120,
)


def pasted(text: str) -> NoticePage:
    found = paste.notice(text, "p1")
    assert isinstance(found, NoticePage)
    return found


def test_what_word_gives_becomes_a_headline_and_lines_with_marks_that_have_a_glyph() -> None:
    assert pasted(WORD) == NoticePage(
        "p1", "关于招聘会的通知", ("• 时间：11月24日 9：30", "• 地点：三楼", "请带身份证")
    )


def test_what_wechat_gives_keeps_its_numbering_and_emoji() -> None:
    assert pasted(WECHAT) == NoticePage(
        "p1", "【重要】明天停电⚡️", ("1. 上午9点", "2. 恢复时间另行通知[微笑]", "👨‍👩‍👧 欢迎")
    )


def test_what_excel_gives_is_a_line_a_row() -> None:
    assert pasted(EXCEL) == NoticePage("p1", "工种 人数 工资", ("缝纫工 10 6000-8000",))


@pytest.mark.parametrize(
    ("text", "headline", "lines"),
    [
        ("停电", "停电", ()),
        (
            "公告：明天上午九点到十二点全楼停电请大家勿坐电梯。", "公告：",
            ("明天上午九点到十二点全楼停电请大家勿坐电梯。",),
        ),
        ("各位求职者请注意，明天上午九点到十二点停电，大屏和触摸屏都不能使用", None, ()),
        ("本市场从下周一起每天上午九点开放一直到晚上八点才关门。", None, ()),
        ("时间从下周一上午九点开始到下周五下午五点结束到时请大家来：一楼大厅", None, ()),
    ],
    ids=["short alone", "up to a colon", "no end in it", "ends at its end", "too long before the colon"],
)  # fmt: skip
def test_the_headline_is_the_first_short_line_or_what_can_stand_alone(
    text: str, headline: str | None, lines: tuple[str, ...]
) -> None:
    assert pasted(text) == NoticePage("p1", headline or text, lines)


@pytest.mark.parametrize("text", ["", " \t\r\n ", "\u200b\ufeff", "\x00"])
def test_where_nothing_can_be_seen_there_is_no_notice(text: str) -> None:
    assert paste.notice(text, "p1") == Refused(Reason.WRONG_VALUE, "headline")


def test_a_field_of_one_line_takes_many_as_one() -> None:
    assert paste.line("停电\r\n通知\t１") == "停电 通知 1"


def seen(text: str) -> str:
    return "".join(text.split())


@given(LETTERS)
def test_nothing_that_can_be_seen_is_lost_and_nothing_is_added(text: str) -> None:
    assert seen(paste.plain(text)) == seen(cleaned(text).translate(paste._BULLETS))
    assert paste.plain(paste.plain(text)) == paste.plain(text)
    found = paste.notice(text, "p1")
    if isinstance(found, Refused):
        assert not seen(paste.plain(text))
    else:
        assert paste.joined((found,)) == seen(paste.plain(text))


@pytest.fixture(scope="module")
def planners(words: Words) -> tuple[Planner, ...]:
    return tuple(planner_for(grid, words) for grid in (grids.LARGE_S, grids.MEDIUM_S, grids.LOW_S))


@settings(max_examples=40)
@given(text=LETTERS)
def test_split_nothing_is_lost_either(text: str, planners: tuple[Planner, ...]) -> None:
    found = paste.notice(text, "p1")
    if isinstance(found, NoticePage):
        parts = splitting.split(found, planners, (f"p{number}" for number in count(2)))
        assert paste.joined(parts) == paste.joined((found,))


@pytest.mark.parametrize(
    "sentence", ["大家带好证件，准时到场。", "没有句号的一长段话", "👨‍👩‍👧", "🇨🇳👍🏽e\u0301", "，。！"]
)
def test_five_thousand_characters_are_split_into_pages_that_each_take_one_of_every_board(
    sentence: str, planners: tuple[Planner, ...]
) -> None:
    page = pasted("招聘会改期\n短的一行\n" + sentence * (5000 // len(sentence)) + "\n末行")
    assert splitting.sheets_of(page, planners) > 90
    parts = splitting.split(page, planners, (f"p{number}" for number in count(2)))
    assert {splitting.sheets_of(part, planners) for part in parts} == {1}
    assert [part.id for part in parts][:2] == ["p1", "p2"]
    assert {part.headline for part in parts} == {"招聘会改期"}
    assert paste.joined(parts) == paste.joined((page,))


def test_no_page_begins_with_what_belongs_to_the_character_before_it(planners: tuple[Planner, ...]) -> None:
    page = pasted("招聘会改期\n" + "一二三四五六七，八九十🇨🇳👍🏽，" * 40)
    parts = splitting.split(page, planners, (f"p{number}" for number in count(2)))
    assert not {part.lines[0][0] for part in parts} & set("，🏽")
    assert "".join(part.lines[0] for part in parts).count("🇨🇳") == "".join(page.lines).count("🇨🇳")


def test_a_notice_is_parted_between_lines_where_it_can_be(planners: tuple[Planner, ...]) -> None:
    page = NoticePage("p1", "通知", ("一", "二", "三", "四", "五"), "标题", "服务台")
    parts = splitting.split(page, planners, iter(("p2", "p3")))
    assert [part.lines for part in parts] == [("一", "二"), ("三", "四"), ("五",)]
    assert {(part.title, part.issuer) for part in parts} == {("标题", "服务台")}


def test_what_fits_stays_one_page_and_so_does_a_headline_alone(planners: tuple[Planner, ...]) -> None:
    for page in (NoticePage("p1", "通知", ("一",)), NoticePage("p1", "通知"), NoticePage("p1", "长" * 200)):
        assert splitting.split(page, planners, iter(())) == (page,)


def test_without_a_board_nothing_is_too_long() -> None:
    page = NoticePage("p1", "通知", ("字" * 3000,))
    assert splitting.split(page, (), iter(())) == (page,)
