"""What can be done with the version that is looked at, as a row of buttons; a second person has two of her own."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from display.editor.window.review import past
from labourhall.contract.playlist_calls import Version
from labourhall.program.words import Words

EDITING: Final = ("go_on", "publish", "check", "yesterday", "last_week", "paper", "pictures", "stick", "close")
CHECKING: Final = ("approve", "leave")
KEYS: Final = {"paper": "Ctrl+P", "pictures": "Ctrl+Shift+E", "stick": "Ctrl+Shift+S"}


class VersionButtons(QWidget):
    """`does` has for each button's name what it does."""

    def __init__(self, words: Words, does: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        self._words = words
        self.by_name = {name: self._button(name, does[name]) for name in (*EDITING, *CHECKING)}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for name in (*EDITING[:-1], *CHECKING):
            row.addWidget(self.by_name[name])
        row.addStretch(1)
        row.addWidget(self.by_name["close"])

    def show_for(self, version: Version | None, playing: int, is_opened: bool, is_raised: bool) -> None:
        """Enable what makes sense for a version, or for what was raised."""
        may = version is not None and version.number != playing and past.may_go_out(version)
        waits = version is not None and past.waits(version)
        told = {
            "go_on": is_opened,
            "paper": is_opened,
            "pictures": is_opened,
            "publish": may,
            "check": is_raised or waits,
            "stick": version is not None and version.number == playing,
        }
        for name, enabled in told.items():
            self.by_name[name].setEnabled(enabled)

    def show_check(self, is_checking: bool) -> None:
        """While a second person looks there are her buttons alone."""
        for name, button in self.by_name.items():
            button.setVisible((name in CHECKING) == is_checking)

    def _button(self, name: str, act: Callable[[], object]) -> QPushButton:
        found = QPushButton(self._words.text(f"editor.review.do.{name}"))
        found.setAutoDefault(False)  # Enter in a list does nothing
        found.clicked.connect(lambda _=False: act())
        if name in KEYS:
            found.setShortcut(QKeySequence(KEYS[name]))
            found.setToolTip(self._words.text("editor.tip", found.text(), KEYS[name]))
        return found
