"""The dialog that offers templates: each as the chosen board would show it, drawn in idle moments."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from display.editor.templates import Template
from labourhall.contract.playlist import Page
from labourhall.program.words import Words

PICTURE: Final = QSize(240, 120)
CELL: Final = QSize(268, 166)
FRAME: Final = 6
SIZE: Final = QSize(1132, 620)
TEMPLATE: Final = Qt.ItemDataRole.UserRole + 1

Drawn = Callable[[Page], QImage]
"""The page on a board; an image of no size where it cannot be drawn yet."""


class TemplateGallery(QDialog):
    """`taken` bears the page of the template that was chosen."""

    taken = Signal(object)

    def __init__(self, words: Words, parent: QWidget, drawn: Drawn) -> None:
        super().__init__(parent)
        self.setFont(parent.font())  # a window does not take it over by itself
        self.setWindowTitle(words.text("editor.templates"))
        self._words = words
        self._drawn = drawn
        self._waiting: Iterator[QListWidgetItem] = iter(())
        self.list = _list(words)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._draw_next)
        self._lay_out()
        self.resize(SIZE)

    def offer(self, templates: Sequence[Template]) -> None:
        """Offer these; the first is chosen."""
        self.list.clear()
        empty = _icon(QImage())
        for one in templates:
            item = QListWidgetItem(empty, one.name)
            item.setData(TEMPLATE, one.page)
            item.setToolTip(one.name)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._waiting = iter([self.list.item(row) for row in range(self.list.count())])
        self._idle.start()
        self.list.setFocus()
        self.open()

    def done(self, result: int) -> None:
        self._idle.stop()
        super().done(result)

    def accept(self) -> None:
        item = self.list.currentItem()
        super().accept()
        if item is not None:
            self.taken.emit(item.data(TEMPLATE))

    def _draw_next(self) -> None:
        item = next(self._waiting, None)
        if item is None:
            self._idle.stop()
        else:
            item.setIcon(_icon(self._drawn(item.data(TEMPLATE))))

    def _lay_out(self) -> None:
        words = self._words
        told = QLabel(words.text("editor.templates.how"))
        told.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(words.text("editor.templates.take"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(words.text("editor.dialog.leave"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (told, self.list, buttons):
            layout.addWidget(widget)


def _list(words: Words) -> QListWidget:
    found = QListWidget()
    found.setAccessibleName(words.text("editor.templates"))
    found.setViewMode(QListView.ViewMode.IconMode)
    found.setMovement(QListView.Movement.Static)
    found.setResizeMode(QListView.ResizeMode.Adjust)
    found.setIconSize(PICTURE)
    found.setGridSize(CELL)
    found.setUniformItemSizes(True)
    found.setWordWrap(True)
    return found


def _icon(image: QImage) -> QIcon:
    """A board's picture made small, on a black ground of the same size for all; chosen, it has a frame."""
    ground = QPixmap(PICTURE)
    ground.fill(QColor("black"))
    if not image.isNull():
        mode = Qt.TransformationMode.SmoothTransformation
        small = image.scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio, mode)
        painter = QPainter(ground)
        painter.drawImage((PICTURE.width() - small.width()) // 2, (PICTURE.height() - small.height()) // 2, small)
        painter.end()
    icon = QIcon(ground)
    framed = QPixmap(ground)
    painter = QPainter(framed)
    painter.setPen(QPen(QGuiApplication.palette().highlight(), FRAME))
    painter.drawRect(framed.rect().adjusted(FRAME // 2, FRAME // 2, -FRAME // 2, -FRAME // 2))
    painter.end()
    icon.addPixmap(framed, QIcon.Mode.Selected)
    return icon
