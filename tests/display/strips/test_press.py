"""Every pixel of every page: only the table's colours, within the limits of light, each column at its pixel."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from display import grids
from display.damage import Part
from display.grids import Grid
from display.legibility import light
from display.picture import Align, Box, Ink, Picture, Placed, Strip, Text
from display.strips.palette import BLACK, PALETTES, Lamps
from display.strips.press import ROOM, SMALL_ROOM, Press
from scripts.wall_pictures import colours, pictures
from tests.display.pixels import Place, lit

pytestmark = pytest.mark.usefixtures("gui")

FULL = PALETTES[Lamps.FULL]
BOARDS = [pytest.param(grid, id=f"{grid.width}x{grid.height}-{grid.sizes.small}") for grid in grids.GRIDS]


def drawn(*marks: Text | Box, width: int = 200, height: int = 40) -> QImage:
    return Press(FULL).strip(Strip(width, height, marks))


@pytest.mark.parametrize("grid", BOARDS)
def test_every_page_holds_only_colours_of_the_table_and_keeps_the_limits_of_light(grid: Grid) -> None:
    press = Press(FULL)
    allowed = {*FULL.values(), BLACK}
    for name, picture in pictures(grid):
        found = colours(press.image(picture))
        assert set(found) <= allowed, f"{name}: antialiased or foreign colours"
        assert light(found).is_within_limits, f"{name}: {light(found)}"


@pytest.mark.parametrize("lamps", Lamps)
def test_a_channel_is_dark_or_bright_enough_to_survive_dimming(lamps: Lamps) -> None:
    for ink, colour in PALETTES[lamps].items():
        least = {Ink.GONE: 48, Ink.SIGNAL_RED: 48, Ink.CALLED: 70}.get(ink, 92)
        assert all(channel == 0 or channel >= least for channel in colour), ink
        assert colour != (255, 255, 255)


def test_a_board_of_one_colour_has_one_colour() -> None:
    for name, picture in pictures(grids.LARGE_S):
        found = set(colours(Press(PALETTES[Lamps.ONE_BIT]).image(picture)))
        assert len(found) == 2, name


def test_a_text_set_from_the_right_ends_at_its_edge_whatever_its_length() -> None:
    ends = [
        max(x for x, _ in lit(drawn(Text(150, 8, 24, text, Ink.ANSWER, Align.RIGHT))))
        for text in ("5", "6500", "1000-6500")
    ]
    assert max(ends) < 150
    assert max(ends) - min(ends) <= 1


def test_digits_of_different_rows_stand_under_each_other() -> None:
    def columns(text: str) -> set[int]:
        return {x for x, _ in lit(drawn(Text(8, 8, 24, text, Ink.TEXT)))}

    first = columns("888888")
    for index in range(6):
        cell = range(8 + 14 * index, 8 + 14 * (index + 1))
        assert first & set(cell)
    assert columns("111111") <= set(range(8, 8 + 14 * 6))


def test_the_widest_row_keeps_its_columns_apart() -> None:
    rows = grids.LARGE_S.rows
    assert rows is not None
    marks = (
        Text(rows.trade, 3, 24, "注塑机操作工", Ink.ANSWER),
        Text(rows.openings_right, 8, 16, "15", Ink.TEXT, Align.RIGHT),
        Text(rows.pay_right, 3, 24, "7000-10000", Ink.ANSWER, Align.RIGHT),
    )
    image = drawn(*marks, width=640, height=30)
    answer, text = ({x for x, _ in lit(image, FULL[ink])} for ink in (Ink.ANSWER, Ink.TEXT))
    trade_end = max(x for x in answer if x < 264)
    assert trade_end < min(text)
    assert max(text) < min(x for x in answer if x > 264)


def test_a_frame_is_two_pixels_and_hollow() -> None:
    image = drawn(Box(10, 5, 20, 10, Ink.GONE, frame=2))
    assert len(lit(image)) == 20 * 10 - 16 * 6


def test_equal_strips_are_drawn_once_and_long_unused_ones_are_let_go() -> None:
    press = Press(FULL)
    strip = Strip(60, 60, (Box(0, 0, 5, 5, Ink.LABEL),))
    first = press.strip(strip)
    assert press.strip(Strip(60, 60, (Box(0, 0, 5, 5, Ink.LABEL),))) is first
    wide = ROOM // 4 // 100
    for height in range(99, 102):
        press.strip(Strip(wide, height, ()))
    assert press.strip(strip) is not first


def test_a_small_strip_is_kept_whatever_large_ones_come_and_goes_after_many_small_ones() -> None:
    press, mark = Press(FULL), Strip(20, 20, (Box(0, 0, 5, 5, Ink.LABEL),))
    first = press.strip(mark)
    press.strip(Strip(ROOM // 4 // 100 + 1, 100, ()))
    assert press.strip(mark) is first
    for height in range(1, 251):
        press.strip(Strip(10, height, ()))
    assert press.strip(mark) is not first
    assert press.held < 4 * (ROOM // 4 // 100 + 1) * 100 + SMALL_ROOM + 10_000


def test_a_strip_larger_than_all_room_is_drawn_and_kept_while_it_stands() -> None:
    press = Press(FULL)
    strip = Strip(ROOM // 4 // 100 + 1, 100, ())
    assert press.strip(strip) is press.strip(strip)


def test_only_what_reaches_into_a_part_is_put_there() -> None:
    press, part = Press(FULL), Part(0, 0, 50, 20)
    strip = Strip(10, 10, (Box(0, 0, 10, 10, Ink.TEXT),))
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    press.paint(painter, Picture(100, 40, (Placed(45, 5, strip), Placed(60, 5, strip))), part=part)
    painter.end()
    assert lit(image) == {(x, y) for x in range(45, 55) for y in range(5, 15)}


def test_motion_is_of_whole_pixels_a_strip_looks_the_same_wherever_it_stands() -> None:
    strip = Strip(120, 30, (Text(0, 3, 24, "电焊工", Ink.ANSWER),))
    press = Press(FULL)
    places = [lit(press.image(Picture(200, 200, (Placed(10 + step, 20 + 2 * step, strip),)))) for step in range(5)]
    for step, pixels in enumerate(places):
        assert {(x - step, y - 2 * step) for x, y in pixels} == places[0]


def _direction() -> Iterator[tuple[str, str]]:
    yield "01-table", "640x320-01-table"
    yield "09-safe", "640x320-09-safe"
    yield "02-spotlight", "640x320-02-spotlight"


@pytest.mark.parametrize(("name", "reference"), list(_direction()))
def test_a_page_stands_where_the_direction_drew_it(name: str, reference: str, shared: Path) -> None:
    """Not pixel by pixel: another FreeType hints a few characters one pixel higher, and the data differ in places."""
    drawn_first = QImage(str(shared / "look" / "wall" / f"{reference}.png"))
    ours = Press(FULL).image(dict(pictures(grids.LARGE_S))[name])
    wanted, found = lit(drawn_first), lit(ours)
    assert _astray(wanted, found) < 0.05, "lamps that should be lit"
    assert _astray(found, wanted) < 0.05, "lamps that should be dark"


def _astray(some: set[Place], others: set[Place]) -> float:
    return sum(not others & {(x, y), (x, y - 1), (x, y + 1)} for x, y in some) / len(some)
