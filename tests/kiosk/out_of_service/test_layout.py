"""On a screen of whatever shape everything stands on it, and nothing on anything else."""

import pytest

from kiosk.out_of_service.layout import BODY, Box, Layout, layout

SCREENS = ((1080, 1920), (1920, 1080), (1280, 1024), (1024, 1280), (768, 1366), (1366, 768), (2160, 3840), (1000, 1000))


def blocks(at: Layout) -> list[Box]:
    return [at.wall, at.frieze, at.sheet, at.take, at.foot]


def overlap(one: Box, other: Box) -> bool:
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.y + other.height and other.y < one.y + one.height


@pytest.mark.parametrize("has_phone", [False, True])
@pytest.mark.parametrize("screen", SCREENS)
def test_everything_has_a_place_of_its_own(screen: tuple[int, int], has_phone: bool) -> None:
    at = layout(*screen, has_phone)
    for box in blocks(at):
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= screen[0] + 1
        assert box.y + box.height <= screen[1] + 1
        assert min(box.width, box.height) > 0
    for index, one in enumerate(blocks(at)):
        assert not [other for other in blocks(at)[index + 1 :] if overlap(one.less(1, 1), other)]


@pytest.mark.parametrize("has_phone", [False, True])
@pytest.mark.parametrize("screen", SCREENS)
def test_rows_fill_their_sheet_and_the_title_has_room_below_the_sill(screen: tuple[int, int], has_phone: bool) -> None:
    at = layout(*screen, has_phone)
    assert len(at.rows) == 3 + has_phone
    assert at.rows[0].y == at.sheet.y
    assert abs(at.rows[-1].y + at.rows[-1].height - at.sheet.y - at.sheet.height) <= 2
    for upper, lower in zip(at.rows, at.rows[1:], strict=False):
        assert abs(upper.y + upper.height - lower.y) <= 1
    words = at.title * (0.34 + 1.45) + 2 * 1.45 * BODY * at.mm
    assert at.sill + words <= at.wall.y + at.wall.height
    assert at.bay.x >= 0
    assert at.bay.x + at.bay.width <= at.wall.width + 1


def test_it_is_as_large_as_the_screen_whatever_its_pixels_are() -> None:
    small, large = layout(1080, 1920, True), layout(2160, 3840, True)
    assert (large.mm, large.title) == (2 * small.mm, 2 * small.title)
    assert abs(large.take.y - 2 * small.take.y) <= 2


def test_a_box_is_parted_without_a_gap() -> None:
    box = Box(10, 20, 100, 40)
    assert box.split(0.25) == (Box(10, 20, 100, 10), Box(10, 30, 100, 30))
    assert box.right(0.4) == Box(70, 20, 40, 40)
    assert box.middle(20) == Box(10, 30, 100, 20)
    assert box.less(1, 2) == Box(11, 22, 98, 36)
