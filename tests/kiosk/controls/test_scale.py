"""Pages have the glass's own millimetre where there is room for them, and a smaller one where there is not."""

import pytest

from kiosk.controls.scale import LONGER, SHORTER, millimetre
from scripts.pictures import PANELS

LARGER = (3840, 2160, 476.4), (1920, 1200, 518.4), (1200, 1920, 324.0)


@pytest.mark.parametrize(("width", "height", "mm"), [*PANELS.values(), *LARGER])
def test_a_usual_panel_has_its_own(width: int, height: int, mm: float) -> None:
    assert millimetre(width, height, width / mm) == width / mm


@pytest.mark.parametrize(
    ("width", "height", "mm"), [(1280, 1024, 338.0), (1024, 768, 304.1), (768, 1024, 228.1), (1280, 800, 217.0)]
)
def test_on_a_small_one_the_pages_have_the_room_that_they_need(width: int, height: int, mm: float) -> None:
    one = millimetre(width, height, width / mm)
    assert one < width / mm
    shorter, longer = sorted((width / one, height / one))
    assert min(shorter - SHORTER, longer - LONGER) == pytest.approx(0.0)
