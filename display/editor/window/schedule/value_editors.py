"""Editors for what a schedule's fields hold and a page's do not: names out of a list, hours, moments, weekdays.

Like those of `field_editors` each shows a value and tells plain values of JSON.
"""

from collections.abc import Sequence
from datetime import datetime, time
from typing import Any, Final

from PySide6.QtCore import QDateTime, QSignalBlocker, Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from display.editor.window.field_editors import Told
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words

Choice = tuple[Any, str]
"""A value and what it is called."""
COLUMNS: Final = 7
CLOCK: Final = "HH:mm"


class OneOf(QComboBox):
    """One of several values; one that is not among them stays to be seen."""

    def __init__(self, told: Told, choices: Sequence[Choice]) -> None:
        super().__init__()
        for value, name in choices:
            self.addItem(name, value)
        self.activated.connect(lambda _: told(self.currentData()))

    def put(self, value: Any) -> None:
        """Show a value."""
        place = self.findData(value)
        if place < 0:
            self.addItem(str(value), value)
            place = self.count() - 1
        self.setCurrentIndex(place)


class SomeOf(QWidget):
    """Any of several values, in their order; what is not among them stays to be seen, and to be taken out."""

    def __init__(self, told: Told, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._told = told
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(COLUMNS, 1)
        self.boxes: dict[Any, QCheckBox] = {}
        for value, name in choices:
            self._add(value, name)

    def put(self, value: Any) -> None:
        """Show a value."""
        for one in value:
            if one not in self.boxes:
                self._add(one, str(one))
        for one, box in self.boxes.items():
            box.setChecked(one in value)

    def _add(self, value: Any, name: str) -> None:
        box = QCheckBox(name)
        box.clicked.connect(lambda _: self._told([one for one, each in self.boxes.items() if each.isChecked()]))
        place = len(self.boxes)
        self._grid.addWidget(box, place // COLUMNS, place % COLUMNS)
        self.boxes[value] = box
        if self.focusProxy() is None:
            self.setFocusProxy(box)


class Hour(QTimeEdit):
    """An hour of the day, told with each digit: whatever is typed is in the journal before the next key."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self.setDisplayFormat(CLOCK)
        self.timeChanged.connect(lambda found: told(found.toString("HH:mm:ss")))

    def put(self, value: time) -> None:
        """Show a value."""
        with QSignalBlocker(self):
            self.setTime(QTime(value.hour, value.minute, value.second))


class Number(QSpinBox):
    """A whole number in bounds."""

    def __init__(self, told: Told, least: int, most: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self.valueChanged.connect(told)

    def put(self, value: int) -> None:
        """Show a value."""
        with QSignalBlocker(self):
            self.setValue(value)


class MaybeMoment(QWidget):
    """A moment by the hall's time, or none."""

    def __init__(self, told: Told, words: Words, start: datetime) -> None:
        super().__init__()
        self._told = told
        self.has_moment = QCheckBox(words.text("editor.day.set"))
        self.moment = QDateTimeEdit()
        self.moment.setDisplayFormat(f"yyyy-MM-dd {CLOCK}")
        self.moment.setCalendarPopup(True)
        self.moment.setDateTime(as_shown(start))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.has_moment)
        layout.addWidget(self.moment, 1)
        self.setFocusProxy(self.has_moment)
        self.has_moment.clicked.connect(self._changed)
        self.moment.dateTimeChanged.connect(self._changed)

    def put(self, value: datetime | None) -> None:
        """Show a value."""
        self.has_moment.setChecked(value is not None)
        self.moment.setEnabled(value is not None)
        if value is not None:
            with QSignalBlocker(self.moment):
                self.moment.setDateTime(as_shown(value))

    def _changed(self) -> None:
        is_set = self.has_moment.isChecked()
        self.moment.setEnabled(is_set)
        self._told(as_moment(self.moment.dateTime()).isoformat() if is_set else None)


def as_shown(moment: datetime) -> QDateTime:
    """A moment as an editor has it: by the hall's clock, to the minute, whatever zone the machine is set to."""
    found = moment.astimezone(HALL_TIME)
    text = f"{found:%Y-%m-%dT%H:%M:00}"
    return QDateTime.fromString(text, Qt.DateFormat.ISODate)


def as_moment(shown: QDateTime) -> datetime:
    """The moment that an editor shows."""
    date, clock = shown.date(), shown.time()
    return datetime(date.year(), date.month(), date.day(), clock.hour(), clock.minute(), tzinfo=HALL_TIME)
