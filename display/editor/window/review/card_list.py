"""A list of cards for whatever has a title, a kind, a sentence and a colour; each is named by its key."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView

from display.editor.window.card import CardDelegate
from display.editor.window.page_model import KIND, MARK, SENTENCE

KEY: Final = Qt.ItemDataRole.UserRole + 10


class Card(NamedTuple):
    """What a card says; `mark` names its colour."""

    key: str
    title: str
    kind: str
    sentence: str
    mark: str


class CardList(QListView):
    """`chosen` bears the key of the card that somebody went to, "" for none; cards that are renewed choose nothing."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._cards: tuple[Card, ...] = ()
        self._told = ""
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(CardDelegate(self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._current)

    @property
    def key(self) -> str:
        """The key of the chosen card; "" for none."""
        return str(self.currentIndex().data(KEY) or "")

    def show_cards(self, cards: Sequence[Card], wanted: str = "") -> None:
        """Show these; the one with the key `wanted` is chosen, else the one that was, else the first."""
        wanted = wanted or self.key
        keys = [one.key for one in cards]
        if tuple(cards) != self._cards:
            self._cards = tuple(cards)
            self.selectionModel().blockSignals(True)
            self._model.clear()
            for card in cards:
                self._model.appendRow(_item(card))
            self.selectionModel().blockSignals(False)
        self.choose(wanted if wanted in keys else keys[0] if keys else "")

    def choose(self, key: str) -> None:
        """Go to the card of that key."""
        row = next((place for place, one in enumerate(self._cards) if one.key == key), -1)
        self.selectionModel().setCurrentIndex(
            self._model.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _current(self, index: QModelIndex) -> None:
        key = str(index.data(KEY) or "")
        if key != self._told:
            self._told = key
            self.chosen.emit(key)


def _item(card: Card) -> QStandardItem:
    item = QStandardItem(card.title)
    for role, value in ((KEY, card.key), (KIND, card.kind), (SENTENCE, card.sentence), (MARK, card.mark)):
        item.setData(value, role)
    spoken = "，".join(part for part in (card.title, card.kind, card.sentence) if part)
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(spoken)
    return item
