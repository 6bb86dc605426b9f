"""Gives QML the drawings that are painted ahead in Python: `image://drawn/KIND/ARGUMENTS`, each once per size.

The software renderer is fast with pictures and slow with shapes. Nothing here knows a screen or a person.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.controls.bay import (
    draw_arch,
    draw_arrow,
    draw_bay,
    draw_card,
    draw_dome,
    draw_frieze,
    draw_plug,
    draw_rain,
    draw_shelter,
)
from kiosk.controls.fanlight import draw_fanlight
from kiosk.controls.icons import draw_icon
from kiosk.controls.patterns import draw_dashed, draw_dotted, draw_hatch, draw_modules

Draw: TypeAlias = Callable[[QPainter, QRectF, list[str]], None]

PROVIDER: Final = "drawn"
KEPT: Final = 400

DRAWINGS: Final[Mapping[str, Draw]] = {
    "arch": draw_arch,
    "arrow": draw_arrow,
    "bay": draw_bay,
    "card": draw_card,
    "dashed": draw_dashed,
    "dome": draw_dome,
    "dotted": draw_dotted,
    "fanlight": draw_fanlight,
    "frieze": draw_frieze,
    "hatch": draw_hatch,
    "icon": draw_icon,
    "modules": draw_modules,
    "plug": draw_plug,
    "rain": draw_rain,
    "shelter": draw_shelter,
}


class Drawings(QQuickImageProvider):
    """Paints on first sight, keeps the last `KEPT`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()

    def requestImage(self, identifier: str, size: QSize, requestedSize: QSize) -> QImage:
        """The drawing named `identifier` at the size asked for; an unknown kind is our mistake: KeyError."""
        key = (identifier, requestedSize.width(), requestedSize.height())
        image = self._kept.get(key)
        if image is None:
            image = drawn(identifier, requestedSize)
            self._kept[key] = image
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def drawn(identifier: str, size: QSize) -> QImage:
    """Paint one drawing."""
    kind, *arguments = identifier.split("/")
    image = QImage(max(1, size.width()), max(1, size.height()), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        DRAWINGS[kind](painter, QRectF(0, 0, image.width(), image.height()), arguments)
    finally:
        painter.end()  # an image that dies under its painter takes the process along
    return image
