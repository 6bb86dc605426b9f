"""Header, footer, page marks."""

from dataclasses import replace

from display.grids import LARGE_M, LARGE_S, LONG_S, LOW_S
from display.pages.frame import Heading, PageProgress, filling_among, footer, header, page_marks
from display.picture import Align, Box, Ink, Placed, Strip, Text
from labourhall.program.words import Words
from tests.display.conftest import measure

HEADING = Heading("岗位信息", "白云区及周边", "11月23日 周一", "14:36", "数据 14:35", "数据14:35", False, True, True)
HALF = PageProgress(page=1, pages=6, since=450, dwell=900)


def texts(placed: tuple[Placed, ...]) -> dict[str, Text]:
    return {mark.text: mark for one in placed for mark in one.strip.marks if isinstance(mark, Text)}


def test_a_header_goes_from_the_title_to_the_clock(words: Words) -> None:
    said = texts(header(LARGE_S, HEADING, HALF, words, measure))
    assert set(said) == {"岗位信息", "白云区及周边", "演示", "11月23日 周一", "14:36"}
    assert (said["14:36"].x, said["14:36"].align) == (632, Align.RIGHT)


def test_short_of_room_the_date_goes_first_then_the_scope_never_clock_or_demonstration(words: Words) -> None:
    long = replace(HEADING, scope="白云区及周边" * 3)
    assert set(texts(header(LARGE_S, long, HALF, words, measure))) == {"岗位信息", long.scope, "演示", "14:36"}
    longer = replace(HEADING, scope="白云区及周边" * 9)
    assert set(texts(header(LARGE_S, longer, HALF, words, measure))) == {"岗位信息", "演示", "14:36"}


def test_a_title_that_leaves_no_room_at_all_still_has_the_clock_beside_it(words: Words) -> None:
    endless = replace(HEADING, title="岗位" * 60)
    assert set(texts(header(LARGE_S, endless, HALF, words, measure))) == {endless.title, "演示", "14:36"}


def test_a_board_without_a_footer_says_all_of_it_above_and_only_a_table_is_counted(words: Words) -> None:
    table = texts(header(LONG_S, HEADING, HALF, words, measure))
    assert {"数据14:35", "全部岗位请到触摸屏查询", "2/6页"} <= set(table)
    other = texts(header(LONG_S, replace(HEADING, is_table=False), HALF, words, measure))
    assert not {"全部岗位请到触摸屏查询", "2/6页"} & set(other)
    assert footer(LONG_S, HEADING, HALF, words, measure) == ()


def test_page_marks_stand_in_the_header_where_it_has_room_for_them(words: Words) -> None:
    assert len(header(LONG_S, HEADING, HALF, words, measure)) == 3
    assert len(header(LOW_S, HEADING, HALF, words, measure)) == 1
    assert "2/6页" in texts(header(LOW_S, HEADING, HALF, words, measure))


def test_a_stale_age_is_white_above_and_below(words: Words) -> None:
    stale = replace(HEADING, is_stale=True)
    assert texts(header(LOW_S, stale, HALF, words, measure))["数据14:35"].ink is Ink.TEXT
    assert texts(footer(LARGE_S, stale, HALF, words, measure))["数据 14:35"].ink is Ink.TEXT
    assert texts(footer(LARGE_S, HEADING, HALF, words, measure))["数据 14:35"].ink is Ink.LABEL


def test_a_footer_has_age_sentence_and_page(words: Words) -> None:
    said = texts(footer(LARGE_S, HEADING, HALF, words, measure))
    assert said["全部岗位请到触摸屏查询"].x == 232
    assert said["2/6页"].x == 556
    said = texts(footer(LARGE_M, HEADING, HALF, words, measure))
    assert said["全部岗位请到触摸屏查询"].x == 140
    assert "数据14:35" in said


def test_without_a_demonstration_nothing_is_framed(words: Words) -> None:
    plain = header(LARGE_S, replace(HEADING, is_demonstration=False), HALF, words, measure)
    assert "演示" not in texts(plain)
    assert not [mark for one in plain for mark in one.strip.marks if isinstance(mark, Box) and mark.frame]


def test_marks_are_full_filling_and_to_come() -> None:
    others, present = page_marks(100, 5, HALF, 8, 12)
    assert others == Placed(
        100,
        5,
        Strip(
            5 * 12 + 8,
            8,
            (
                Box(0, 0, 8, 8, Ink.ANSWER),
                *(Box(12 * index, 0, 8, 8, Ink.MARK, frame=2) for index in range(2, 6)),
            ),
        ),
    )
    half_full = Box(0, 0, 8, 8, Ink.MARK, frame=2), Box(0, 0, 4, 8, Ink.ANSWER)
    assert present == Placed(112, 5, Strip(8, 8, half_full))


def test_ten_pages_have_a_square_each() -> None:
    assert page_marks(0, 0, PageProgress(7, 10, 0, 900), 8, 12)[0].strip.width == 9 * 12 + 8


def test_over_ten_pages_there_is_one_filling_square() -> None:
    (one,) = page_marks(3, 0, PageProgress(7, 11, 900, 900), 8, 12)
    assert one == Placed(3, 0, Strip(8, 8, (Box(0, 0, 8, 8, Ink.MARK, frame=2), Box(0, 0, 8, 8, Ink.ANSWER))))


def test_the_mark_that_fills_is_told_with_all_that_it_will_look_like(words: Words) -> None:
    head = header(LARGE_S, HEADING, HALF, words, measure)
    foot = footer(LARGE_S, HEADING, HALF, words, measure)
    for mark in filling_among(head, foot, LARGE_S, HALF):
        assert (*head, *foot)[mark.place].strip == mark.looks[mark.filled]
        assert len(mark.looks) == mark.side + 1 == mark.looks[0].width + 1
        assert mark.filled == mark.side // 2


def test_a_scope_with_a_character_that_does_not_stand_small_is_larger_where_there_is_room(words: Words) -> None:
    plain = texts(header(LARGE_S, HEADING, HALF, words, measure))["白云区及周边"]
    said = texts(header(LARGE_S, replace(HEADING, scope="质量员"), HALF, words, measure))
    assert (said["质量员"].size, said["质量员"].y) == (24, plain.y - 4)
    assert "11月23日 周一" in said
    longer = texts(header(LARGE_S, replace(HEADING, scope="质量员及周边"), HALF, words, measure))
    assert longer["质量员及周边"].size == 24
    longest = texts(header(LARGE_S, replace(HEADING, scope="质量员" * 6), HALF, words, measure))
    assert longest["质量员" * 6].size == 16
