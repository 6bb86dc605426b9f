"""Running text: whole pixels a frame, each sentence whole before it comes again, drawn once and only moved."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from display import grids, regions, ticker
from display.glyphs.lettering import measure
from display.grids import GRIDS, Grid
from display.motion import RATE
from display.picture import Box, Ink, Placed, Text
from display.steps import finished
from display.ticker import KEPT, NONE_RAN, TILE, Run
from labourhall.contract.playlist import NoticePage, TickerPage

TEXTS = ("凭社会保障卡到触摸屏办理", "11月28日制造业专场招聘会")
BANDED = [grid for grid in GRIDS if regions.banded(grid) is not None]


def run_of(grid: Grid, *texts: str) -> Run:
    banded = regions.banded(grid)
    assert banded is not None
    found = finished(ticker.running(texts, banded, measure))
    assert found is not None
    return found


def said(placed: tuple[Placed, ...]) -> list[tuple[int, str]]:
    """Each text in the band, and its left edge."""
    marks = ((one.x + mark.x, mark) for one in placed for mark in one.strip.marks)
    return [(x, mark.text) for x, mark in marks if isinstance(mark, Text)]


def where(run: Run, since: int) -> dict[str, int]:
    """Where each sentence begins; of one that is there twice, the later one."""
    return {text: x for x, text in said(run.placed(since))}


def whole(run: Run) -> Iterator[str]:
    """The sentences that stand whole in the band in one frame or another, while it runs through once."""
    for since in range(run.once):
        for x, text in said(run.placed(since)):
            if x >= 0 and x + measure(text, regions_size(run)) <= run.width:
                yield text


def regions_size(run: Run) -> int:
    mark = run.tiles[0].strip.marks[0]
    assert isinstance(mark, Text)
    return mark.size


def test_it_comes_in_from_the_right_and_moves_by_whole_steps() -> None:
    run = run_of(grids.LARGE_S, *TEXTS)
    assert said(run.placed(0)) == []
    first = [next(x for x, text in said(run.placed(since)) if text == TEXTS[0]) for since in range(1, 320)]
    assert first[0] == 640 - 2
    assert {before - after for before, after in pairwise(first)} == {2}


@pytest.mark.parametrize("grid", BANDED, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_nowhere_do_more_than_five_characters_pass_in_a_second(grid: Grid) -> None:
    run = run_of(grid, *TEXTS)
    assert 2 <= run.step.characters_a_second(regions_size(run)) <= 5
    assert RATE * run.step.pixels % run.step.frames == 0


@pytest.mark.parametrize("grid", BANDED, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_each_sentence_that_the_band_holds_stands_whole_in_it_before_it_comes_again(grid: Grid) -> None:
    assert set(whole(run_of(grid, "办理社保卡", "请保管好物品", "有疑问请问服务台"))) == {
        "办理社保卡", "请保管好物品", "有疑问请问服务台"
    }  # fmt: skip


def test_it_never_jumps_where_it_begins_again() -> None:
    run = run_of(grids.LARGE_S, *TEXTS)
    for since in range(run.frames_to(run.length), run.frames_to(run.length) + 400):
        before, after = where(run, since), where(run, since + 1)
        for text in before.keys() & after.keys():
            assert before[text] - after[text] in (2, 2 - run.length)


def test_a_short_sentence_stands_alone_and_comes_again_when_it_has_left() -> None:
    run = run_of(grids.LARGE_S, "通知")
    assert run.length == run.width
    assert max(len(said(run.placed(since))) for since in range(3 * run.once)) <= 2
    assert any(said(run.placed(since)) for since in range(run.once, 2 * run.once))


def test_sentences_are_parted_by_a_square() -> None:
    run = run_of(grids.LARGE_S, *TEXTS)
    (tile,) = run.tiles
    first, second = (measure(text, 24) for text in TEXTS)
    squares = [mark for mark in tile.strip.marks if not isinstance(mark, Text)]
    assert squares == [
        Box(first + 24, 11, 8, 8, Ink.LABEL), Box(first + 56 + second + 24, 11, 8, 8, Ink.LABEL)
    ]  # fmt: skip
    assert tile.strip.width == run.length == first + 56 + second + 56


def test_tiles_lie_side_by_side_so_that_nothing_between_them_is_to_be_blackened() -> None:
    run = run_of(grids.FINE_L, *("办理社保卡请到触摸屏" * place for place in range(1, 6)))
    assert len(run.tiles) > 3
    assert [tile.x + tile.strip.width for tile in run.tiles] == [*(tile.x for tile in run.tiles[1:]), run.length]


def test_five_thousand_characters_are_tiles_of_a_bounded_width_in_which_nothing_is_lost() -> None:
    text = "".join(chr(0x4E00 + place) for place in range(5000))
    run = run_of(grids.FINE_L, text)
    pieces = [mark for tile in run.tiles for mark in tile.strip.marks if isinstance(mark, Text)]
    assert "".join(piece.text for piece in pieces) == text
    assert max(tile.strip.width for tile in run.tiles) <= TILE
    assert all(before.x + before.strip.width <= after.x for before, after in pairwise(run.tiles))
    assert len(run.placed(100_000)) <= 2 + 2 * run.width // TILE + 2
    steps = ticker.running((text,), regions.banded(grids.FINE_L) or grids.FINE_L, measure)
    assert sum(1 for _ in steps) > 300, "no frame waits for all of it"


def test_what_comes_in_next_is_known_before_it_does() -> None:
    run = run_of(grids.LARGE_S, "字" * 200)
    seen: set[object] = set()
    for since in range(2 * run.once):
        known = {placed.strip for placed in run.placed(since)} - {run.rule.strip}
        assert known <= seen
        seen |= {*known, *run.coming(since)}


def test_a_board_without_a_band_and_a_page_without_words_run_nothing() -> None:
    assert finished(ticker.running(TEXTS, grids.LOW_S, measure)) is None
    banded = regions.banded(grids.LARGE_S)
    assert banded is not None
    assert finished(ticker.running((), banded, measure)) is None


def test_lines_are_told_without_what_breaks_lines_and_empty_ones_are_left_out() -> None:
    pages = (TickerPage("a", ("第一\n句 ", " ", "")), NoticePage("n", "通知"), TickerPage("b", ("第二句",)))
    assert ticker.texts_of(pages) == ("第一 句", "第二句")


def test_of_each_text_is_known_how_far_it_has_come_and_of_old_ones_no_more() -> None:
    run = run_of(grids.LARGE_S, *TEXTS)
    assert ticker.gone_on(NONE_RAN, None, 5) is NONE_RAN
    ran = NONE_RAN
    for place in range(3 * KEPT):
        ran = ticker.gone_on(ran, replace(run, texts=(str(place),)), place)
    assert len(ran) == KEPT
    assert ran[(str(3 * KEPT - 1),)] == 3 * KEPT - 1
    assert ticker.gone_on(ran, replace(run, texts=(str(3 * KEPT - 1),)), 7)[(str(3 * KEPT - 1),)] == 7


def test_of_marks_that_take_no_room_nothing_is_drawn() -> None:
    run = run_of(grids.LARGE_S, "\u0301" * 5)
    assert not [mark for tile in run.tiles for mark in tile.strip.marks if isinstance(mark, Text)]
