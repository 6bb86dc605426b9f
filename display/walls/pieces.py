"""Where a board's pieces stand on a window: all of it, or parts of it. What is in them is not known here."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect

from display.damage import Part
from display.folding import Fold, Rect


def rectangle(rect: Rect) -> QRect:
    """The same as Qt has it."""
    return QRect(rect.x, rect.y, rect.width, rect.height)


def corner(fold: Fold) -> tuple[int, int]:
    """Where on the window the board's own corner would be for this piece to stand where it does."""
    return fold.left - fold.source.x, fold.top - fold.source.y


def around(folds: Sequence[Fold]) -> QRect:
    """The smallest rectangle of the window that holds all pieces."""
    found = QRect()
    for fold in folds:
        found = found.united(rectangle(fold.target))
    return found


def on_window(folds: Sequence[Fold], parts: Sequence[Part]) -> Iterator[QRect]:
    """Where parts of the board stand on the window."""
    for fold in folds:
        left, top = corner(fold)
        piece = rectangle(fold.target)
        for x, y, width, height in parts:
            shown = QRect(left + x, top + y, width, height) & piece
            if not shown.isEmpty():
                yield shown
