"""A touch on a turned picture means what is seen there."""

import pytest

from setup.screen.turning import as_read


@pytest.mark.parametrize(("degrees", "read"), [(0, (10, 20)), (90, (20, 1910)), (180, (1910, 1060)), (270, (1060, 10))])
def test_a_point_of_the_screen_is_found_on_the_picture(degrees: int, read: tuple[float, float]) -> None:
    assert as_read(10, 20, degrees, 1920, 1080) == read
