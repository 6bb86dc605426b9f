"""The page on the whole screen: a raster window that turns touches and keys into what was pressed. No QML."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRasterWindow

from setup.first_start.vocabulary import Pressed
from setup.screen.page import PageChoice, SetupPage
from setup.screen.painting import paint, seen
from setup.screen.turning import as_read

ARROWS: Final = {
    Qt.Key.Key_Left: ("shorter", "1"),
    Qt.Key.Key_Right: ("longer", "1"),
    Qt.Key.Key_Down: ("shorter", "10"),
    Qt.Key.Key_Up: ("longer", "10"),
}
HELD_MS: Final = 400
"""A second press within this time is a trembling finger's: it would answer a page that nobody has read."""


class SetupWindow(QRasterWindow):
    """`page` says what stands there now, `pressed` is told what was pressed, `now_ms` is a steady clock."""

    def __init__(
        self, page: Callable[[], SetupPage], pressed: Callable[[Pressed], object], now_ms: Callable[[], float]
    ) -> None:
        super().__init__()
        self._page = page
        self._pressed = pressed
        self._now_ms = now_ms
        self._last = float("-inf")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), Qt.GlobalColor.white)
        paint(painter, self._page(), self.width(), self.height())
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger too: Qt makes mouse events of touches that nobody takes."""
        page = self._page()
        where = event.position()
        x, y = as_read(where.x(), where.y(), page.turned, self.width(), self.height())
        choice = seen(page, self.width(), self.height()).at(x, y)
        if choice is not None:
            self._tell(choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choice = chosen(self._page(), Qt.Key(event.key()), event.text())
        if choice is not None:
            self._tell(choice)

    def _tell(self, choice: PageChoice) -> None:
        """Typing and the ruler may be as quick as fingers are."""
        now = self._now_ms()
        quick = choice.action in {"key", "erase", "longer", "shorter"}
        if quick or now - self._last >= HELD_MS:
            self._last = now
            self._pressed(Pressed(choice.action, choice.argument))


def chosen(page: SetupPage, key: Qt.Key, text: str) -> PageChoice | None:
    """What a key of a keyboard means on that page; None: nothing."""
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return page.choices[0] if page.choices else None
    if key == Qt.Key.Key_Escape:
        return next((one for one in page.choices if one.action in {"skip", "later"}), None)
    if key == Qt.Key.Key_Backspace and page.keys:
        return PageChoice("erase", "")
    if key == Qt.Key.Key_F2:
        return PageChoice("language", "")
    if key in ARROWS and page.ruler is not None:
        return PageChoice(ARROWS[key][0], "", ARROWS[key][1])
    if text and text.upper() in page.keys and page.keys:
        return PageChoice("key", "", text.upper())
    if not page.keys and text.isdecimal() and 1 <= int(text) <= len(page.choices):
        return page.choices[int(text) - 1]
    return None
