"""Every page on every panel: nothing lies on another, nothing leaves the picture, the ruler is right to the pixel."""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

import pytest

from labourhall.program import words
from scripts.setup_samples import setups
from setup.first_start import glass
from setup.first_start.glass import Size
from setup.screen.layout import SHORTER, SPOTS, TARGET, sketched
from setup.screen.page import Ruler, SetupPage
from setup.screen.pages import page
from setup.screen.sketch import HONEY_TINT, INK, KAPOK, Plane, Sketch, SketchBox, TextLine

SCREENS: Final = (
    Size(1080, 1920),
    Size(1920, 1080),
    Size(3840, 2160),
    Size(2160, 3840),
    Size(1280, 1024),
    Size(768, 1366),
)


def pages(screen: Size) -> Iterator[tuple[SetupPage, Sketch]]:
    for language in ("zh_CN", "en"):
        said = words.read(language)
        for _, setup in setups(screen, language):
            found = page(setup, said, "2026-11-29")
            yield found, sketched(found, screen.width, screen.height)


def overlap(one: SketchBox, other: SketchBox) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_what_can_be_touched_is_large_and_apart(screen: Size) -> None:
    mm = min(screen.width, screen.height) / SHORTER
    for _, sketch in pages(screen):
        for one, other in combinations(sketch.touchables, 2):
            assert not overlap(one.box, other.box), (one.choice, other.choice)
        for one in sketch.touchables:
            least = 12 if one.choice.action in {"key", "erase", "language"} else 15
            assert min(one.box.width, one.box.height) >= least * mm * 0.84, one.choice


@pytest.mark.parametrize("screen", SCREENS, ids=str)
def test_words_stand_within_the_picture_and_apart(screen: Size) -> None:
    for found, sketch in pages(screen):
        lines = [shape for shape in sketch.shapes if isinstance(shape, TextLine)]
        for line in lines:
            box = line.box
            assert min(box.x, box.y, box.width - 1, box.height - 1) >= 0, line
            assert box.x + box.width <= screen.width, line
            assert box.y + box.height <= screen.height, line
        for one, other in combinations(lines, 2):
            assert not overlap(one.box, other.box), (found.title, one.text, other.text)
        notes = [shape.box for shape in sketch.shapes if isinstance(shape, Plane) and shape.fill == HONEY_TINT]
        for line in lines:
            assert not any(overlap(line.box, note) for note in notes) or line.text == found.note, line.text


@pytest.mark.parametrize("screen", SCREENS, ids=str)
@pytest.mark.parametrize("width", [200.0, 268.4, 476.4, 700.0])
def test_the_ruler_is_as_long_as_a_card_to_the_pixel(screen: Size, width: float) -> None:
    line = glass.line_of(width, screen)
    bare = SetupPage("", "", ("", ""), ruler=Ruler(line))
    sketch = sketched(bare, screen.width, screen.height)
    left, right = [shape.box for shape in sketch.shapes if isinstance(shape, Plane) and shape.fill == KAPOK]
    assert right.x + right.width - left.x == line
    planes = [shape for shape in sketch.shapes if isinstance(shape, Plane)]
    marks = [plane.box.x for plane in planes if plane.box.width == 1 and plane.fill == INK]
    assert len(marks) == 85
    for millimetre, mark in enumerate(marks, 1):
        assert abs((mark - left.x) - millimetre * line / glass.CARD_MM) <= 0.5


def test_no_targets_place_is_anothers_turned_or_mirrored() -> None:
    for width, height in ((1080, 1920), (1920, 1080)):
        side = TARGET * 1080 / SHORTER
        for one, other in combinations(SPOTS, 2):
            turned = [(1 - one[0], one[1]), (one[0], 1 - one[1]), (1 - one[0], 1 - one[1])]
            for across, along in turned:
                far = abs(across - other[0]) * (width - side) > side or abs(along - other[1]) * (height - side) > side
                assert far, (one, other)


def test_a_touch_beside_everything_means_nothing() -> None:
    _, sketch = next(iter(pages(SCREENS[0])))
    assert sketch.at(2, 2) is None
    assert sketch.at(540, 1890) is not None
