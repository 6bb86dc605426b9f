"""Test patterns: what a technician looks for is there, lamp for lamp, on boards of any size and any lamps."""

import pytest
from PySide6.QtGui import QImage

from display import patterns
from display.patterns import BAR, BLUE, FIELD_FRAMES, GREEN, RED, WHITE, YELLOW, Pattern, Size
from display.picture import Text
from display.strips.palette import AMBER, BLACK, PALETTES, Colour, Lamps
from display.strips.press import Press
from tests.display.pixels import colour, lit

pytestmark = pytest.mark.usefixtures("gui")

SIZE = (96, 48)
SIZES = [(448, 224), (640, 160), (640, 320), (992, 192), (1280, 640), (2480, 480), (8, 8), (1, 1)]


def drawn(pattern: Pattern, size: Size = SIZE, frame: int = 0, lamps: Lamps = Lamps.FULL) -> QImage:
    return Press(PALETTES[lamps]).image(patterns.picture(pattern, size, frame, lamps))


def colours(image: QImage, y: int = 0) -> list[Colour]:
    """The colours of a line from left to right, each once in a row."""
    every = [colour(image, x, y) for x in range(image.width())]
    return [one for place, one in enumerate(every) if place == 0 or one != every[place - 1]]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("pattern", Pattern)
def test_every_pattern_fills_a_board_of_any_size_and_nothing_beyond_it(pattern: Pattern, size: Size) -> None:
    for lamps in Lamps:
        shown = patterns.picture(pattern, size, 100, lamps)
        assert (shown.width, shown.height) == size
        for placed in shown.placed:
            assert 0 <= placed.x < size[0]
            assert 0 <= placed.y < max(1, size[1])


def test_the_grid_shows_in_red_where_the_board_ends_and_says_its_size() -> None:
    image = drawn(Pattern.GRID)
    outermost = {(x, y) for x in range(96) for y in range(48) if x in (0, 95) or y in (0, 47)}
    assert lit(image, RED) == outermost
    assert colour(image, 16, 8) == colour(image, 8, 16) == WHITE
    shown = patterns.picture(Pattern.GRID, (640, 320), 0)
    assert [mark.text for placed in shown.placed for mark in placed.strip.marks if isinstance(mark, Text)] == [
        "640×320"
    ]


@pytest.mark.parametrize(
    ("lamps", "bars"),
    [
        (Lamps.FULL, [RED, GREEN, BLUE, WHITE]),
        (Lamps.DUAL, [RED, GREEN, YELLOW, BLACK]),
        (Lamps.ONE_BIT, [AMBER, BLACK]),
    ],
)
def test_the_colours_are_those_of_the_lamps_red_first(lamps: Lamps, bars: list[Colour]) -> None:
    assert colours(drawn(Pattern.COLOURS, lamps=lamps))[: len(bars)] == bars


def test_under_the_colours_one_after_the_other_fills_the_field() -> None:
    fields = [colours(drawn(Pattern.COLOURS, frame=frame), 47) for frame in (0, FIELD_FRAMES - 1, FIELD_FRAMES)]
    assert fields == [[RED], [RED], [GREEN]]
    assert colours(drawn(Pattern.COLOURS, frame=8 * FIELD_FRAMES), 47) == [RED]


def test_gradients_go_from_dark_to_all_light_without_a_step_back() -> None:
    image = drawn(Pattern.GRADIENTS, (600, 70))
    reds = [colour(image, x, 0) for x in range(600)]
    assert reds[0] == BLACK
    assert reds[-1] == RED
    assert [red for red, _, _ in reds] == sorted(red for red, _, _ in reds)
    assert len(set(reds)) == 256
    assert colour(image, 599, 35) == WHITE


def test_lines_are_one_lamp_wide_columns_on_the_left_and_rows_on_the_right() -> None:
    image = drawn(Pattern.LINES)
    assert lit(image) == {(x, y) for x in range(96) for y in range(48) if (x if x < 48 else y) % 2 == 0}


def test_modules_are_framed_and_neighbours_differ() -> None:
    image = drawn(Pattern.MODULES)
    assert [colour(image, x, 0) for x in (0, 31, 32, 63, 64)] == [RED, RED, WHITE, WHITE, RED]
    assert [colour(image, 0, y) for y in (15, 16)] == [RED, WHITE]
    assert colour(image, 5, 5) == BLACK


def test_large_modules_have_their_number_by_row_and_place() -> None:
    shown = patterns.picture(Pattern.MODULES, (128, 64), 0, module=(64, 32))
    texts = [mark.text for placed in shown.placed for mark in placed.strip.marks if isinstance(mark, Text)]
    assert texts == ["0101", "0102", "0201", "0202"]


def test_the_bars_move_one_lamp_a_frame_and_begin_anew_at_the_edge() -> None:
    def left(frame: int) -> int:
        return min(x for x in range(96) if colour(drawn(Pattern.BAR, frame=frame), x, 47) == WHITE)

    assert [left(frame) for frame in (0, 1, 2, 80, 97)] == [0, 1, 2, 80, 1]
    assert len([x for x in range(96) if colour(drawn(Pattern.BAR, frame=20), x, 47) == WHITE]) == BAR
