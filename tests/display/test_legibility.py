"""The figures of look/wall.md §8: how far type reaches, and how much of a board may be lit."""

import pytest

from display.legibility import Light, is_legible, light, reach_m, smallest_size


@pytest.mark.parametrize(
    ("pitch", "sizes"),
    [
        (10.0, (16, 16, 16, 16, 16)),
        (7.62, (16, 16, 16, 24, 24)),
        (6.0, (16, 16, 24, 24, 32)),
        (5.0, (16, 16, 24, 32, 32)),
        (4.0, (16, 24, 32, 32, 40)),
        (3.0, (24, 32, 40, 48, 64)),
    ],
)
def test_the_smallest_size_for_a_far_row_is_the_table_of_the_direction(pitch: float, sizes: tuple[int, ...]) -> None:
    rounded = [smallest_size(pitch, metres - 0.9) for metres in (10, 15, 20, 25, 30)]
    exact = [smallest_size(pitch, metres) for metres in (10, 15, 20, 25, 30)]
    # the table rounds reach to whole metres; the rule does not
    assert all(low <= wanted <= high for low, wanted, high in zip(rounded, sizes, exact, strict=True))


def test_beyond_every_size_the_largest_is_given() -> None:
    assert smallest_size(1.0, 100.0) == 96


def test_a_character_reaches_200_times_its_height_with_comfort_and_345_times_at_most() -> None:
    assert reach_m(16, 10.0) == pytest.approx(32.0)
    assert is_legible(16, 10.0, 55.0)
    assert not is_legible(16, 10.0, 56.0)


def test_light_is_counted_over_all_lamps() -> None:
    counted = light({(0, 0, 0): 80, (255, 255, 255): 10, (255, 0, 0): 10})
    assert counted.lit == pytest.approx(0.2)
    assert counted.drive == pytest.approx(0.1 + 0.1 / 3)


@pytest.mark.parametrize(
    ("seen", "within"), [(Light(0.2, 0.12), True), (Light(0.21, 0.1), False), (Light(0.1, 0.13), False)]
)
def test_an_ordinary_page_keeps_both_limits(seen: Light, within: bool) -> None:
    assert seen.is_within_limits is within
