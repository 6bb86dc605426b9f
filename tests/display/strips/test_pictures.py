"""Pictures in a board's own colours: nothing but the palette's, pixel for lamp or in whole steps."""

import pytest
from PySide6.QtGui import QColor

from display.picture import Ink, Raster, Strip
from display.strips.palette import BLACK, PALETTES, Lamps, picture_colours
from display.strips.press import Press
from labourhall.contract import pictures

ALL = bytes(range(len(pictures.ROLES)))
STRIP = Strip(24, 4, (Raster(1, 1, 22, 2, 2, pictures.packed(len(ALL), 1, ALL), "颜色"),))


@pytest.mark.parametrize("lamps", Lamps)
def test_each_index_is_its_role_in_the_boards_colours(qapp: object, lamps: Lamps) -> None:
    image = Press(PALETTES[lamps]).strip(STRIP)
    colours = picture_colours(PALETTES[lamps])
    for place, colour in enumerate(colours):
        for x in (1 + 2 * place, 2 + 2 * place):
            assert image.pixel(x, 1) == image.pixel(x, 2) == QColor(*colour).rgb()
    assert image.pixel(0, 1) == image.pixel(1, 0) == image.pixel(23, 3) == QColor(*BLACK).rgb()
    assert set(colours) <= set(PALETTES[lamps].values())


def test_on_lamps_of_one_colour_dark_colours_stay_dark_so_that_letters_stand_out() -> None:
    found = dict(zip(pictures.ROLES, picture_colours(PALETTES[Lamps.ONE_BIT]), strict=True))
    assert found["text"] == found["answer"] != BLACK
    assert found["ground"] == found["gone"] == found["divider"] == BLACK


def test_the_roles_are_inks_and_the_colours_those_of_a_full_board() -> None:
    full = PALETTES[Lamps.FULL]
    assert tuple(full[Ink(role)] for role in pictures.ROLES) == pictures.COLOURS
