"""The page on the wall that lets a phone in: whole on every board, in type that its far row reads, in all languages."""

import pytest

from display import fitted
from display.commissioning.code_page import code_page
from display.glyphs.crowded import crowded
from display.glyphs.lettering import measure
from display.picture import Text
from tests.display.commissioning.a_board import words_in

BOARDS = [
    (320, 160, 16), (448, 224, 16), (640, 160, 16), (640, 320, 16), (640, 320, 24), (992, 192, 16), (1280, 640, 32),
    (2480, 480, 40), (832, 416, 24), (480, 160, 16),
]  # fmt: skip
LONGEST = "192.168.100.200:65535"


@pytest.mark.parametrize(("width", "height", "small"), BOARDS)
@pytest.mark.parametrize("language", ["zh_CN", "zh_HK", "en"])
def test_all_of_it_stands_on_the_board_and_can_be_read_from_the_far_row(
    width: int, height: int, small: int, language: str
) -> None:
    grid = fitted.grid_for(width, height, small)
    assert grid is not None
    picture = code_page(grid, LONGEST, "104417", words_in(language), measure)
    texts = [mark for one in picture.placed for mark in one.strip.marks if isinstance(mark, Text)]
    assert "".join(one.text for one in texts if one.text.isdigit()) == "104417"
    assert LONGEST in [one.text for one in texts]
    for one in texts:
        assert one.size >= grid.sizes.small
        assert not crowded(one.text, one.size)
        assert one.x >= 0
        assert one.x + measure(one.text, one.size) <= width
        assert 0 <= one.y <= one.y + one.size <= height
    bottoms = [one.y + one.size for one in texts[:-1]]
    assert all(bottom <= one.y for bottom, one in zip(bottoms[:-1], texts[1:-1], strict=True)), "no line over another"


def test_an_address_for_which_no_size_has_room_stands_in_the_small_type() -> None:
    grid = fitted.grid_for(320, 160, 16)
    assert grid is not None
    picture = code_page(grid, "[fd00:1111:2222:3333:4444:5555:6666:7777]:65535", "104417", words_in("zh_CN"), measure)
    sizes = {mark.size for one in picture.placed for mark in one.strip.marks if isinstance(mark, Text)}
    assert sizes == {16}
