"""The page that the finger on the glass will ask for once it is lifted: made while it rests there, unseen.

Nothing has been touched yet, so the visit does not move, nobody is asked and nothing is said. Whatever moves the visit
meanwhile throws the page away, and what comes onto the glass is always derived from the visit itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.screens.models import Model


@dataclass(frozen=True, slots=True)
class UnseenPage:
    """A page that is not on the glass: its address, its model, and what the model would show."""

    page: str
    model: Model
    content: Any


Foresee: TypeAlias = Callable[[str, str], UnseenPage | None]
"""What a touch of (action, argument) would bring; None where the page on the glass stays."""


class PageAhead(QObject):
    """`pressed` comes before anything is made: the frame that shows the pressed control goes first."""

    changed = Signal()
    pressed = Signal()

    def __init__(self, foresee: Foresee, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._foresee = foresee
        self._under: tuple[str, str] | None = None
        self._made: UnseenPage | None = None

    @Slot(str, str)
    def down(self, action: str, argument: str) -> None:
        """A finger is on a control."""
        self._under = action, argument
        self.pressed.emit()
        QTimer.singleShot(0, self, self._make)

    @Slot()
    def up(self) -> None:
        """It is there no more, whether it touched or slid off."""
        self.forget(None)

    def forget(self, on_glass: Model | None) -> None:
        """Let go of the page. Its model is emptied unless it stands on the glass by now."""
        self._under = None
        made, self._made = self._made, None
        if made is not None:
            self.changed.emit()
            if made.model is not on_glass:
                made.model.clear()

    @Slot()
    def _make(self) -> None:
        """Not for a finger that is gone already, nor twice for one that comes down twice."""
        if self._under is None or self._made is not None:
            return
        self._made = self._foresee(*self._under)
        if self._made is not None:
            self._made.model.show(self._made.content)
            self.changed.emit()

    @Property(str, notify=changed)
    def page(self) -> str:
        """Its address, "" where there is none."""
        return "" if self._made is None else self._made.page

    @Property(QObject, notify=changed)
    def model(self) -> QObject | None:
        """Its model."""
        return None if self._made is None else self._made.model
