"""The 审批单: one A4 page on which a leader signs what the boards are to show. It is drawn in tenths of millimetres.

The hash stands there in full: whoever holds paper and version side by side can tell that they are the same.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from display.editor.difference import Difference, PageChange
from display.editor.window import page_words
from display.editor.window.review import change_words, version_words
from display.editor.window.review.sheet import Sheet
from display.editor.window.schedule import sentences
from labourhall.program.words import Words

WIDE, HIGH, EDGE = 2100, 2970, 160
DOTS_PER_INCH: Final = 254
TITLE, TEXT, SMALL = 62, 34, 28
LABEL: Final = 250
COLUMNS: Final = 3
MOST: Final = 18
"""No page has room for more pictures."""
FEW: Final = 4
"""So many pages are drawn larger, two in a row."""
GAP: Final = 30
SIGNING: Final = 440
"""What is kept free at the foot for opinion, signature and date."""
SCHEDULE_LINES: Final = 6
INK, FAINT, RULE = QColor("#000000"), QColor("#555555"), QColor("#999999")
FAMILY: Final = "Noto Sans CJK SC"

Thumbnail = tuple[PageChange, QImage]


def pdf(sheet: Sheet, board: str, thumbnails: Sequence[Thumbnail], now: datetime, words: Words) -> bytes:
    """The page as a PDF file."""
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(words.text("editor.review.paper.title"))
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    painter = QPainter(writer)
    paint(painter, sheet, board, thumbnails, now, words)
    painter.end()
    return bytes(content.data().data())


def shown(found: Difference) -> tuple[PageChange, ...]:
    """The pages in the order of the paper: what differs first."""
    return (*found.changed, *(one for one in found.pages if one not in found.changed))


def paint(
    painter: QPainter, sheet: Sheet, board: str, thumbnails: Sequence[Thumbnail], now: datetime, words: Words
) -> None:
    """Paint the page, as wide as `WIDE` and as high as `HIGH`; the thumbnails are that board's first sheets."""
    y = _heading(painter, words)
    for label, text in facts(sheet, words):
        y = _row(painter, y, label, text)
    drawn = _thumbnails(painter, y + GAP, thumbnails, words)
    left = len(sheet.difference.pages) - drawn
    told = words.text("editor.review.paper.board", board)
    told += words.text("editor.review.paper.more", left) if left else ""
    _text(painter, QRectF(EDGE, HIGH - EDGE - SIGNING - 46, WIDE - 2 * EDGE, 44), told, SMALL)
    _signing(painter, words)
    foot = words.text("editor.review.paper.foot", version_words.day_and_hour(now))
    _text(painter, QRectF(EDGE, HIGH - EDGE + 30, WIDE - 2 * EDGE, 40), foot, SMALL, ink=FAINT)


def facts(sheet: Sheet, words: Words) -> Iterator[tuple[str, str]]:
    """What the page says above the pictures: a label and its text."""
    version = sheet.version
    none = words.text("editor.review.paper.none")
    told = {
        "hall": sheet.hall_name,
        "version": version_words.name(version.number, words) if version else words.text("editor.review.paper.draft"),
        "base": version_words.name(version.base, words) if version else none,
        "author": _act(version.author, version.saved_at) if version else none,
        "checked": _act(version.checked_by, version.checked_at) if version and version.checked_by else none,
        "hash": sheet.name,
        "schedule": _lines([*sentences.lines(sheet.bundle, words)], words),
        "difference": _difference(sheet, words),
    }
    for name, text in told.items():
        yield words.text(f"editor.review.paper.{name}"), text


def _difference(sheet: Sheet, words: Words) -> str:
    if sheet.reference is None:
        return words.text("editor.review.paper.unknown", len(sheet.difference.pages))
    summary = change_words.summary(sheet.difference, words)
    return words.text("editor.review.compared", version_words.name(sheet.reference, words), summary)


def _act(who: str, at: datetime | None) -> str:
    return f"{who}　{version_words.day_and_hour(at)}"


def _lines(lines: list[str], words: Words) -> str:
    more = len(lines) - SCHEDULE_LINES
    shown = lines[:SCHEDULE_LINES] + ([words.text("editor.review.paper.more_lines", more)] if more > 0 else [])
    return "\n".join(shown) or words.text("editor.review.paper.none")


def _heading(painter: QPainter, words: Words) -> float:
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(_font(TITLE, is_bold=True))
    painter.setPen(INK)
    painter.drawText(QRectF(EDGE, EDGE - 40, WIDE - 2 * EDGE, 100), flags, words.text("editor.review.paper.title"))
    return EDGE + 90.0


def _row(painter: QPainter, y: float, label: str, text: str) -> float:
    """A row of the table at `y`; where the next one begins."""
    room = QRectF(EDGE + LABEL + 20, y + 10, WIDE - 2 * EDGE - LABEL - 40, 1000)
    flags = int(Qt.TextFlag.TextWrapAnywhere.value)
    height = QFontMetricsF(_font(TEXT), painter.device()).boundingRect(room, flags, text).height() + 20
    painter.setPen(QPen(RULE, 2))
    painter.drawRect(QRectF(EDGE, y, WIDE - 2 * EDGE, height))
    painter.drawLine(round(EDGE + LABEL), round(y), round(EDGE + LABEL), round(y + height))
    _text(painter, QRectF(EDGE + 16, y + 10, LABEL - 20, height), label, TEXT, ink=FAINT)
    painter.setPen(INK)
    painter.setFont(_font(TEXT))
    painter.drawText(room, flags, text)
    return y + height


def _thumbnails(painter: QPainter, y: float, thumbnails: Sequence[Thumbnail], words: Words) -> int:
    """Draw as many as there is room for; how many."""
    columns = 2 if len(thumbnails) <= FEW else COLUMNS
    wide = (WIDE - 2 * EDGE - (columns - 1) * GAP) / columns
    end, drawn = HIGH - EDGE - SIGNING - 60, 0
    for start in range(0, len(thumbnails), columns):
        row = thumbnails[start : start + columns]
        high = max((wide * image.height() / image.width() for _, image in row if not image.isNull()), default=wide / 2)
        if y + high + 60 > end:
            break
        for place, (change, image) in enumerate(row):
            frame = QRectF(EDGE + place * (wide + GAP), y, wide, high)
            _picture(painter, frame, image, words)
            caption = (
                f"{start + place + 1}　{change_words.kind(change, words)}　{page_words.title_of(change.page, words)}"
            )
            _text(painter, QRectF(frame.left(), frame.bottom() + 4, wide, 44), caption, SMALL)
            drawn += 1
        y += high + 70
    return drawn


def _picture(painter: QPainter, frame: QRectF, image: QImage, words: Words) -> None:
    painter.setPen(QPen(RULE, 2))
    painter.drawRect(frame)
    if image.isNull():
        painter.setPen(FAINT)
        painter.setFont(_font(SMALL))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, words.text("editor.review.paper.no_picture"))
        return
    size = QSizeF(image.size()).scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = frame.center().x() - size.width() / 2, frame.center().y() - size.height() / 2
    painter.drawImage(QRectF(left, top, size.width(), size.height()), image)


def _signing(painter: QPainter, words: Words) -> None:
    """Room for an opinion, a signature and a day."""
    top = HIGH - EDGE - SIGNING
    painter.setPen(QPen(INK, 3))
    painter.drawRect(QRectF(EDGE, top, WIDE - 2 * EDGE, SIGNING))
    _text(painter, QRectF(EDGE + 24, top + 20, 600, 50), words.text("editor.review.paper.opinion"), TEXT)
    line = HIGH - EDGE - 50
    for name, left, length in (("signature", EDGE + 560, 460), ("date", EDGE + 1180, 420)):
        _text(painter, QRectF(left, line - 44, 150, 50), words.text(f"editor.review.paper.{name}"), TEXT)
        painter.setPen(QPen(INK, 2))
        painter.drawLine(left + 110, line + 6, left + length + 100, line + 6)


def _text(painter: QPainter, box: QRectF, text: str, size: int, ink: QColor = INK) -> None:
    """One line; what does not fit is shortened with a mark."""
    painter.setPen(ink)
    painter.setFont(_font(size))
    fitting = QFontMetricsF(_font(size), painter.device()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, fitting)


def _font(size: int, is_bold: bool = False) -> QFont:
    found = QFont(FAMILY)
    found.setPixelSize(size)
    found.setBold(is_bold)
    return found
