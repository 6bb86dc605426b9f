"""Every page on both panels, in both letter sizes and all languages: nothing overlaps, nothing is cut, all is large."""

import pytest

from kiosk.visit.accommodations import Accommodations, Language
from scripts.samples import SAMPLES, VACANCIES
from tests.kiosk.screens.conftest import Glass
from tests.kiosk.screens.glass import faults, targets, words

LEAST_MM = 15
LEAST_LARGE_MM = 20
LOOKS = {
    **{f"{one.value}": Accommodations(language=one) for one in Language},
    **{f"{one.value}-large": Accommodations(language=one, large=True) for one in Language},
    "contrast": Accommodations(contrast=True),
    "large-contrast": Accommodations(large=True, contrast=True),
    "lowered": Accommodations(lowered=True),
    "lowered-large": Accommodations(lowered=True, large=True),
}
FREE_TEXT = tuple(one.description[:6] for one in VACANCIES.values() if one.description)
"""An employer's free text may end in an ellipsis; nothing else may."""


def found(glass: Glass, looks: Accommodations) -> str:
    """What is wrong with any page that looks so."""
    least = (LEAST_LARGE_MM if looks.large else LEAST_MM) * glass.px_per_mm - 1
    lines = []
    for sample in SAMPLES:
        glass.turn(sample.visit(looks))
        lines += [f"{sample.name}: {fault}" for fault in faults(glass.window, least, FREE_TEXT)]
    return "\n".join(lines)


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_overlaps_is_cut_or_too_small_to_touch(glass: Glass, look: str) -> None:
    assert not found(glass, LOOKS[look])


@pytest.mark.parametrize("look", ["zh_CN", "en-large"])
def test_on_a_glass_that_is_too_small_all_is_smaller_and_whole(small_glass: Glass, look: str) -> None:
    assert not found(small_glass, LOOKS[look])


def test_what_can_be_touched_has_a_name_of_its_own(glass: Glass) -> None:
    for sample in SAMPLES:
        glass.turn(sample.visit(Accommodations()))
        names = [target.name for target in targets(glass.window)]
        assert all(names), sample.name
        assert len(set(names)) == len(names), (sample.name, names)


def test_the_ribbon_stands_on_every_page(glass: Glass) -> None:
    for sample in SAMPLES:
        glass.turn(sample.visit(Accommodations()))
        assert "人和岗位都是虚构的" in [word.text for word in words(glass.window)], sample.name


def test_lowered_controls_are_in_the_lowest_225_millimetres(glass: Glass) -> None:
    height = glass.window.height()
    for sample in SAMPLES:
        glass.turn(sample.visit(Accommodations(lowered=True)))
        high = [
            target.name for target in targets(glass.window) if target.area.top() < height - 225 * glass.px_per_mm - 1
        ]
        assert not high or glass.window.width() > height, (sample.name, high)
