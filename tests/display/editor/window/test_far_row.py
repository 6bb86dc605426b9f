"""The far row's view: the board's angle before an eye at this screen, whatever its pixels are; light is kept."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from display.editor.window import far_row, preview
from display.editor.window.far_row import EYE_M, FarRow, seen
from labourhall.program.words import Words
from tests.display.editor.window.desk import CONTROL, WITHOUT_A_SCREEN, Desk

pytestmark = WITHOUT_A_SCREEN
LARGE = QSize(640, 320)


@pytest.mark.parametrize("dpi", [72.0, 96.0, 141.0, 220.0])
def test_the_angle_is_the_far_rows_on_a_screen_of_any_pixels(dpi: float) -> None:
    size = FarRow(10.0, 25.0).size(LARGE, dpi)
    on_the_screen = size.width() / dpi * 0.0254 / EYE_M
    in_the_hall = 640 * 0.010 / 25.0
    assert on_the_screen == pytest.approx(in_the_hall, rel=0.005)


def test_twice_as_far_is_half_as_large() -> None:
    near, far = FarRow(10.0, 15.0).size(LARGE, 96.0), FarRow(10.0, 30.0).size(LARGE, 96.0)
    assert (near.width(), near.height()) == pytest.approx((2 * far.width(), 2 * far.height()), abs=1)


def test_light_is_kept_where_lamps_fall_together() -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    for x in range(0, 4, 2):
        for y in range(4):
            image.setPixelColor(x, y, QColor("white"))
    half = seen(image, QSize(2, 2)).pixelColor(0, 0).red()
    assert half == pytest.approx(188, abs=2)  # half of the light, in sRGB's writing of it; the mean of 0 and 255 is 128


@pytest.fixture(params=[True, False], ids=["a screen that says its size", "one that does not"])
def is_told(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    told: bool = request.param
    monkeypatch.setattr(preview, "dpi_of", lambda widget: (96.0, told))
    return told


def test_one_key_changes_between_lamps_and_the_far_row_and_says_how_far(
    at_desk: Desk, words: Words, is_told: bool
) -> None:
    at_desk.window.pages.choose("n1")
    shown = at_desk.window.preview
    lamps = shown.canvas.image.copy()
    facts = shown.told.text()
    at_desk.press(Qt.Key.Key_R, CONTROL)
    assert shown.far.isChecked()
    assert shown.canvas.image.size() == FarRow(10.0, 25.0).size(lamps.size(), 96.0)
    assert shown.told.text() == words.text(
        "editor.preview.far" if is_told else "editor.preview.far_guessed", facts, "25"
    )
    at_desk.press(Qt.Key.Key_B, CONTROL)
    assert "12" in shown.told.text()
    at_desk.press(Qt.Key.Key_B, CONTROL)
    at_desk.press(Qt.Key.Key_R, CONTROL)
    assert shown.canvas.image == lamps
    assert shown.told.text() == facts


def test_what_is_larger_is_not_the_far_row(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    shown = at_desk.window.preview
    at_desk.press(Qt.Key.Key_R, CONTROL)
    at_desk.press(Qt.Key.Key_E, CONTROL)
    assert (shown.far.isChecked(), shown.larger.isChecked()) == (False, True)
    assert shown.canvas.width() == 1280


@pytest.mark.parametrize(("told", "taken"), [(30.0, 96.0), (96.4, 96.4), (1000.0, 96.0)])
def test_a_screen_whose_size_cannot_be_is_taken_for_a_usual_one(
    at_desk: Desk, monkeypatch: pytest.MonkeyPatch, told: float, taken: float
) -> None:
    screen = type(at_desk.window.screen())
    monkeypatch.setattr(screen, "physicalDotsPerInch", lambda self: told)
    assert far_row.dpi_of(at_desk.window) == (taken, told == taken)
