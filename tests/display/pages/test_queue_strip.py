"""The strip of a call: where it stands, what it says, and that it cuts no text of the page under it."""

from itertools import pairwise

import pytest

from display import grids
from display.calls import BoardCall, Calling
from display.glyphs import lettering
from display.grids import Grid
from display.pages import queue_strip
from display.pages.body import Body, PagePlace
from display.pages.picture import PictureSheet, picture_body
from display.picture import Box, Ink, Picture, Placed, RowState, ShownRow, Strip, Text
from labourhall.contract import pictures
from labourhall.program.words import Words
from scripts import wall_pictures
from tests.display.conftest import measure

GRIDS = [pytest.param(grid, id=f"{grid.width}x{grid.height}-{grid.sizes.small}") for grid in grids.GRIDS]
BEFORE = (BoardCall(2, "036", "2", 0.0), BoardCall(1, "012", "7", 0.0))
EMPTY = Body("rows", (), ())


def over(
    grid: Grid, words: Words, call: BoardCall | None, before: tuple[BoardCall, ...] = (), body: Body = EMPTY
) -> Picture:
    placed = tuple(one for slot in body.slots for one in slot.placed)
    rows = tuple(slot.row for slot in body.slots if slot.row is not None)
    picture = Picture(grid.width, grid.height, placed, rows)
    return queue_strip.over(picture, grid, body, Calling(1, call, 0, 0, before), words, measure)


def texts(strip: Strip) -> list[Text]:
    return [mark for mark in strip.marks if isinstance(mark, Text)]


def said(picture: Picture) -> list[str]:
    return [text.text for text in texts(picture.placed[-1].strip)]


def row(y: int, size: int, number: str, x: int = 8) -> PagePlace:
    """A row of one text."""
    strip = Strip(600, size + 6, (Text(x, 3, size, number, Ink.TEXT),))
    return PagePlace((Placed(0, y - 3, strip),), ShownRow(number, "工", RowState.OPEN))


CALL = BoardCall(3, "037", "5", 0.0)


def test_where_nobody_is_called_the_picture_is_what_it_was(words: Words) -> None:
    picture = over(grids.LARGE_S, words, None)
    assert picture == Picture(640, 320, ())


@pytest.mark.parametrize("grid", GRIDS)
def test_it_stands_between_rows_and_footer_and_says_number_and_window_in_green(grid: Grid, words: Words) -> None:
    picture = over(grid, words, CALL)
    strip = picture.placed[-1]
    assert strip.y + strip.strip.height <= (grid.height if grid.footer is None else grid.footer.y)
    assert said(picture) == ["请", "037", "号", "到", "5", "号窗口"]
    assert [one.text for one in texts(strip.strip) if one.ink is Ink.CALLED] == ["037", "5"]
    assert picture.called == "037 5"


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize(("number", "window"), [("1", "5"), ("037", "12"), ("A9999", "A123")])
@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
def test_the_longest_call_is_whole_in_every_language(grid: Grid, number: str, window: str, language: str) -> None:
    call = Calling(3, BoardCall(3, number, window, 0.0), before=BEFORE)
    words, plain = wall_pictures.words_of(language), Picture(grid.width, grid.height, ())
    strip = queue_strip.over(plain, grid, EMPTY, call, words, lettering.measure).placed[-1].strip
    for text in texts(strip):
        assert text.x + lettering.measure(text.text, text.size) <= grid.width
        assert text.y >= 0
        assert text.y + text.size <= strip.height
    on_a_line = [text for text in texts(strip) if text.size > grid.sizes.small]
    ends = [(text.x, text.x + lettering.measure(text.text, text.size)) for text in on_a_line]
    assert all(end <= start for (_, end), (start, _) in pairwise(ends)), "nothing lies over another text"


def test_the_two_before_stand_at_the_right_where_there_is_room(words: Words) -> None:
    assert said(over(grids.LARGE_S, words, CALL, BEFORE))[6:] == ["036", "2号窗口", "012", "7号窗口"]
    assert said(over(grids.LARGE_S, words, CALL, BEFORE[:1]))[6:] == ["036", "2号窗口"]
    assert said(over(grids.MEDIUM_S, words, CALL, BEFORE))[6:] == []


def test_the_arrow_points_to_the_window_and_is_as_high_as_the_words(words: Words) -> None:
    strip = over(grids.LARGE_S, words, CALL).placed[-1].strip
    columns = [mark for mark in strip.marks if isinstance(mark, Box) and mark.width == 1]
    assert [mark.height for mark in columns] == list(range(32, 0, -2))
    (word,) = (text for text in texts(strip) if text.text == "到")
    assert (min(mark.y for mark in columns), columns[0].height) == (word.y, word.size)
    assert max(mark.x for mark in columns) < word.x


def test_rows_under_it_cannot_be_read_and_no_text_is_cut(words: Words) -> None:
    grid = grids.LARGE_S
    slots = (row(212, 24, "above"), row(216, 24, "touching"), row(230, 24, "half"), row(260, 24, "under"))
    picture = over(grid, words, CALL, body=Body("rows", (), slots))
    assert [one.number for one in picture.rows] == ["above", "touching"]
    kept = [text.text for placed in picture.placed[:-1] for text in texts(placed.strip)]
    assert kept == ["above", "touching"]
    assert queue_strip.hidden_rows(grid, Body("rows", (), slots)) == {"half", "under"}
    assert queue_strip.hides(grid, Body("rows", (), slots))
    assert not queue_strip.hides(grid, Body("rows", (), slots[:2]))


def test_a_frame_round_a_text_goes_with_it_and_a_line_stays(words: Words) -> None:
    marks = (
        Box(0, 0, 2, 60, Ink.DIVIDER),
        Box(10, 20, 80, 30, Ink.GONE, frame=2),
        Text(12, 23, 24, "已招满", Ink.GONE),
    )
    slot = PagePlace((Placed(0, 215, Strip(600, 60, marks)),))
    picture = over(grids.LARGE_S, words, CALL, body=Body("rows", (), (slot,)))
    assert picture.placed[0].strip.marks == marks[:1]


def test_no_label_stands_over_a_value_that_is_hidden_and_no_other_label_goes(words: Words) -> None:
    top = queue_strip.layout_of(grids.LARGE_S).y
    labels = [Text(x, top - 20, 16, text, Ink.LABEL) for x, text in ((16, "要求"), (144, "班次"))]
    other = Text(144, top - 20, 16, "底薪", Ink.TEXT)
    values = (Text(16, top - 2, 24, "初中", Ink.TEXT), Text(144, top - 50, 24, "白班", Ink.TEXT))
    strip = Strip(640, 320, (*labels, other, *values))
    picture = over(grids.LARGE_S, words, CALL, body=Body("spotlight", (), (PagePlace((Placed(0, 0, strip),)),)))
    assert [one.text for one in texts(picture.placed[0].strip)] == ["班次", "底薪", "白班"]


def test_a_picture_stays_under_it_and_its_time_is_given_back(words: Words) -> None:
    png = pictures.packed(600, 260, bytes(600 * 260))
    sheet = PictureSheet(png, 600, 260, 1, "海报")
    body = picture_body(grids.LARGE_S, sheet)
    shown = over(grids.LARGE_S, words, CALL, body=body)
    assert shown.placed[0] == body.slots[0].placed[0]
    assert queue_strip.hides(grids.LARGE_S, body)


@pytest.mark.parametrize(
    ("grid", "window", "size"),
    [(grids.LONG_S, "量", 24), (grids.LARGE_S, "质量", 16), (grids.LARGE_S, "量" * 30, 0), (grids.FINE_L, "量", 32)],
)
def test_windows_with_a_character_that_does_not_stand_small_are_larger_where_that_fits(
    grid: Grid, window: str, size: int, words: Words
) -> None:
    before = (BoardCall(2, "036", window, 0.0), BoardCall(1, "012", "7", 0.0))
    strip = over(grid, words, BoardCall(3, "037", "5", 0.0), before).placed[-1].strip
    earlier = [text for text in texts(strip) if "036" in text.text or "012" in text.text or "量" in text.text]
    assert {text.size for text in earlier} == ({size} if size else set())
    assert all(text.y >= 0 and text.y + text.size <= strip.height for text in earlier)
