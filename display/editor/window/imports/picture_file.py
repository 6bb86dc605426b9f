"""A picture's file as an image: PNG or JPEG, turned as it was taken, bounded before it is unpacked."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter

from display.editor.window.imports import table_file
from display.editor.window.imports.unreadable import Unreadable, Why

KINDS: Final = (".png", ".jpg", ".jpeg")
MOVING: Final = (".gif", ".webp", ".apng")
MOST_BYTES: Final = 40 << 20
LONGEST_SIDE: Final = 16_384
MOST_PIXELS: Final = 64_000_000
"""A photograph of 64 megapixels takes 256 MB unpacked; no board needs more than one of them."""
_JPEG_START, _JPEG_END = b"\xff\xd8", b"\xff\xd9"
_PNG_START, _PNG_END, _PNG_MOVES = b"\x89PNG", b"IEND", b"acTL"


class Note(StrEnum):
    """What was done to a picture on the way; its sentence is `editor.picture.<value>`."""

    TURNED = "turned"
    CMYK = "cmyk"
    SEE_THROUGH = "see_through"


@dataclass(frozen=True, slots=True)
class Loaded:
    """The image in red, green and blue on black, and what there is to say of it."""

    image: QImage
    notes: tuple[Note, ...] = ()


def load(path: Path) -> Loaded:
    """The picture in the file. Raises Unreadable."""
    if path.suffix.lower() in MOVING:
        raise Unreadable(Why.MOVES)
    content = table_file.content_of(path, MOST_BYTES)
    _look_at(content)
    held = QBuffer()
    held.setData(QByteArray(content))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held, QByteArray(b"png" if content.startswith(_PNG_START) else b"jpeg"))
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > LONGEST_SIDE or size.width() * size.height() > MOST_PIXELS:
        raise Unreadable(Why.PIXELS, size.width(), size.height())
    is_turned = reader.transformation() != QImageIOHandler.Transformation.TransformationNone
    image = reader.read()
    if image.isNull():
        raise Unreadable(Why.DAMAGED)
    notes = (
        *([Note.TURNED] if is_turned else ()),
        *([Note.CMYK] if _is_cmyk(content, image) else ()),
        *([Note.SEE_THROUGH] if image.hasAlphaChannel() else ()),
    )
    return Loaded(on_black(image), notes)


def _look_at(content: bytes) -> None:
    """Refuse what is no such file, a cut one, and one that moves: the libraries would make up what is missing."""
    if content.startswith(_PNG_START):
        if _PNG_MOVES in content[: content.find(b"IDAT")]:
            raise Unreadable(Why.MOVES)
        if _PNG_END not in content[-32:]:
            raise Unreadable(Why.DAMAGED)
    elif content.startswith(_JPEG_START):
        if _JPEG_END not in content[len(content) // 2 :]:
            raise Unreadable(Why.DAMAGED)
    else:
        raise Unreadable(Why.KIND)


def _is_cmyk(content: bytes, image: QImage) -> bool:
    """Whether the picture was made for paper: by Qt's own form for it, or by the components that its frame names."""
    return image.format() is QImage.Format.Format_CMYK8888 or _jpeg_components(content) == 4


def _jpeg_components(content: bytes) -> int:
    """How many colours a JPEG has (ITU-T T.81, B.2.2: the frame header); 0 for what is none."""
    place = 2
    while content.startswith(_JPEG_START) and place + 10 < len(content) and content[place] == 0xFF:
        marker, length = content[place + 1], int.from_bytes(content[place + 2 : place + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return content[place + 9]
        place += 2 + length
    return 0


def on_black(image: QImage) -> QImage:
    """The image in red, green and blue; where it can be seen through it is black."""
    if not image.hasAlphaChannel():
        return image.convertToFormat(QImage.Format.Format_RGB32)
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor("black"))
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground
