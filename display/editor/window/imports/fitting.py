"""An image fitted to the boards of a hall: as large as each can show it, in the colours that boards have.

Each pixel takes the nearest colour. Nothing is mixed out of dots, of which cameras make stripes (look: no checkers).
"""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from labourhall.contract import pictures

COARSER: Final = (1, 2, 3, 4)
"""Where a picture takes too many bytes it is kept in half, a third, a quarter of the size, and drawn so many times.

A quarter of any board's size takes few enough, whatever is in it.
"""


def fitted(image: QImage, areas: Iterable[tuple[int, int]]) -> tuple[bytes, ...]:
    """The PNGs for boards whose pictures have these sizes, each once, the largest first."""
    return tuple(dict.fromkeys(_fitted(image, *area) for area in sorted(set(areas), reverse=True)))


def _fitted(image: QImage, width: int, height: int) -> bytes:
    tried = (_packed(_scaled(image, QSize(width // times, height // times))) for times in COARSER[:-1])
    small = QSize(width // COARSER[-1], height // COARSER[-1])
    return next((png for png in tried if len(png) <= pictures.MOST_BYTES), None) or _packed(_scaled(image, small))


def _scaled(image: QImage, room: QSize) -> QImage:
    """As large as there is room for, at least a pixel high and wide, however long a strip it is."""
    size = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _packed(image: QImage) -> bytes:
    colours = [QColor(*colour).rgb() for colour in pictures.COLOURS]
    indexed = image.convertToFormat(QImage.Format.Format_Indexed8, colours)
    wide, high, line = indexed.width(), indexed.height(), indexed.bytesPerLine()
    bits = bytes(indexed.constBits())
    return pictures.packed(wide, high, b"".join(bits[start : start + wide] for start in range(0, line * high, line)))
