"""Which letters stand on which ground, and that no page of any board uses others."""

from collections.abc import Iterator

import pytest

from display import grids
from display.grids import Grid
from display.picture import Box, Ink, Picture, Strip, Text
from display.strips.palette import BLACK, PALETTES, Lamps, contrast, pairs
from scripts.wall_pictures import emergencies, pictures


def used(picture: Picture) -> Iterator[tuple[Ink, Ink]]:
    for placed in picture.placed:
        for place, mark in enumerate(placed.strip.marks):
            if isinstance(mark, Text) and mark.text:
                yield mark.ink, ground(placed.strip, place, mark)


def ground(strip: Strip, place: int, text: Text) -> Ink:
    """What a text lies on: of the boxes drawn before it the last one under its top left corner."""
    found = Ink.GROUND
    for box in strip.marks[:place]:
        is_under = (
            isinstance(box, Box) and box.x <= text.x <= box.x + box.width and box.y <= text.y < box.y + box.height
        )
        if is_under and isinstance(box, Box):
            found = Ink.GROUND if box.frame else box.ink
    return found


@pytest.mark.parametrize("lamps", Lamps)
@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_no_page_of_a_board_has_other_letters_or_grounds_than_its_lamps_allow(grid: Grid, lamps: Lamps) -> None:
    allowed = pairs(lamps)
    found = {name: set(used(picture)) for name, picture in (*pictures(grid), *emergencies(grid))}
    assert all(one <= allowed for one in found.values())
    assert (Ink.GROUND, Ink.SIGNAL_ORANGE) in found["05-typhoon"]


@pytest.mark.parametrize("lamps", Lamps)
def test_letters_are_bright_on_the_dark_or_dark_on_a_signal_and_nothing_else(lamps: Lamps) -> None:
    found = pairs(lamps)
    assert (Ink.ANSWER, Ink.GROUND) in found
    assert (Ink.GROUND, Ink.SIGNAL_BLUE) in found
    assert not {ink for ink, _ in found} & {Ink.MARK, Ink.DIVIDER}
    assert all(Ink.GROUND in pair for pair in found)


def test_what_does_not_stand_out_is_no_pair_on_lamps_of_that_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    dark = {**PALETTES[Lamps.DUAL], Ink.REST: (60, 60, 0)}
    monkeypatch.setattr("display.strips.palette.PALETTES", {Lamps.DUAL: dark})
    assert (Ink.REST, Ink.GROUND) not in pairs(Lamps.DUAL)


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast(BLACK, (255, 255, 255)) == pytest.approx(21.0)
    assert contrast((255, 255, 255), BLACK) == pytest.approx(21.0)
    assert contrast((9, 9, 9), (9, 9, 9)) == 1.0
