"""A board's picture as large as a reader in the far row sees it: the same angle, for an eye before this screen.

A lamp 10 mm wide 25 m away is as large as 0.24 mm before an eye at 60 cm. The eye then blurs both alike, so nothing is
blurred here but what the screen's own pixels are too coarse for; and light is averaged as light. How large a screen's
pixels are the screen says; one that says nothing likely is taken for 96 to the inch, and the preview says so. The gaps
between lamps, the hall's light and the reader's own eyes are not in it.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColorSpace, QImage
from PySide6.QtWidgets import QWidget

EYE_M: Final = 0.6
"""From the eye to the screen of an office PC."""
USUAL_DPI: Final = 96.0
LIKELY_DPI: Final = (60.0, 400.0)
"""A screen that says less or more has no size in its own description, or another screen's."""
MM_AN_INCH: Final = 25.4


@dataclass(frozen=True, slots=True)
class FarRow:
    """How far a board's lamps are from each other, and its furthest reader from the board."""

    pitch_mm: float
    metres: float

    def size(self, lamps: QSize, dpi: float) -> QSize:
        """How many pixels of a screen with so many to the inch the board takes up before the eye."""
        a_lamp = self.pitch_mm * EYE_M / self.metres / MM_AN_INCH * dpi
        return QSize(max(1, round(lamps.width() * a_lamp)), max(1, round(lamps.height() * a_lamp)))


def dpi_of(widget: QWidget) -> tuple[float, bool]:
    """How many pixels to the inch the widget's screen has; whether it says so itself."""
    screen = widget.screen()
    told = screen.physicalDotsPerInch() * screen.devicePixelRatio()
    if LIKELY_DPI[0] <= told <= LIKELY_DPI[1]:
        return told, True
    return USUAL_DPI * screen.devicePixelRatio(), False


def seen(image: QImage, size: QSize) -> QImage:
    """The image in that size; what falls together in one pixel is the mean of its light."""
    light = image.convertToFormat(QImage.Format.Format_RGBA64)
    light.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    light.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgbLinear))
    smaller = light.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    smaller.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return smaller.convertToFormat(QImage.Format.Format_RGB32)
