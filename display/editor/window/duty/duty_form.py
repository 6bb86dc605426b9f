"""The forms of what is raised: an emergency by its signal and level, an urgent notice by its words. No calls here."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from labourhall.contract.interrupt_calls import LevelTemplate, RaiseEmergency, RaiseNotice, Signals
from labourhall.contract.interrupts import Emergency, UrgentNotice, worded
from labourhall.contract.soundness import AREA, HALL_DOES, ISSUER, SENTENCE, SENTENCES
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words

LASTS: Final = timedelta(hours=4)
"""How long an urgent notice is proposed to stand."""
LINES_HIGH: Final = 4

Clock = Callable[[], datetime]


class EmergencyForm(QWidget):
    """`edited`: something of the page that would be raised is another."""

    edited = Signal()

    def __init__(self, words: Words, now: Clock) -> None:
        super().__init__()
        self._words = words
        self._now = now
        self._signals: Signals | None = None
        self.signal = QComboBox()
        self.level = QComboBox()
        self.since = QDateTimeEdit()
        self.since.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.area = _line(AREA)
        self.hall_does = _line(HALL_DOES)
        self.you_do = [_line(SENTENCE) for _ in range(SENTENCES)]
        self.issuer = _line(ISSUER)
        rows = QFormLayout(self)
        named = {"signal": self.signal, "level": self.level, "since": self.since, "area": self.area}
        for name, widget in {**named, "hall_does": self.hall_does}.items():
            _add(rows, words.text(f"editor.duty.{name}"), widget)
        for place, widget in enumerate(self.you_do, 1):
            _add(rows, words.text("editor.duty.you_do", place), widget)
        _add(rows, words.text("editor.duty.issuer"), self.issuer)
        self.signal.currentIndexChanged.connect(self._signal_chosen)
        self.level.currentIndexChanged.connect(self._level_chosen)
        self.since.dateTimeChanged.connect(lambda _: self.edited.emit())
        for line in (self.area, self.hall_does, *self.you_do, self.issuer):
            line.textChanged.connect(lambda _: self.edited.emit())

    def offer(self, signals: Signals | None) -> None:
        """Offer these signals; what is written already stays while they are the same."""
        if signals is None or signals == self._signals:
            return
        self._signals = signals
        self.begin()
        self.signal.blockSignals(True)
        self.signal.clear()
        self.signal.addItems([one.name for one in signals.signals])
        self.signal.blockSignals(False)
        self._signal_chosen()

    def begin(self) -> None:
        """Begin anew: now."""
        self.since.setDateTime(_of(self._now()))

    @property
    def page(self) -> Emergency | None:
        """What would stand on the boards; None before the city told its signals."""
        template = self._template()
        if template is None:
            return None
        return worded(template.page, _at(self.since), *self._said())

    def call(self, halls: tuple[str, ...], districts: tuple[str, ...]) -> RaiseEmergency | None:
        """The call that raises it there."""
        template = self._template()
        if self._signals is None or template is None:
            return None
        area, hall_does, you_do, issuer = self._said()
        signal = self._signals.signals[self.signal.currentIndex()].signal
        return RaiseEmergency(
            signal, _at(self.since), template.colour, area, halls, districts, hall_does, you_do, issuer
        )  # fmt: skip

    def _said(self) -> tuple[str, str, tuple[str, ...], str]:
        you_do = tuple(filter(None, (line.text().strip() for line in self.you_do)))
        return self.area.text().strip(), self.hall_does.text().strip(), you_do, self.issuer.text().strip()

    def _template(self) -> LevelTemplate | None:
        place, level = self.signal.currentIndex(), self.level.currentIndex()
        return self._signals.signals[place].levels[level] if self._signals and place >= 0 and level >= 0 else None

    def _signal_chosen(self) -> None:
        assert self._signals is not None
        levels = self._signals.signals[self.signal.currentIndex()].levels
        unverified = self._words.text("editor.duty.unverified")
        self.level.blockSignals(True)
        self.level.clear()
        self.level.addItems([one.page.name + ("" if one.is_verified else unverified) for one in levels])
        self.level.blockSignals(False)
        self._level_chosen()

    def _level_chosen(self) -> None:
        """Propose its sentences: those of another level would say what does not hold."""
        template = self._template()
        if template is None:
            return
        self.hall_does.setText(template.page.hall_does)
        for place, line in enumerate(self.you_do):
            line.setText(template.page.you_do[place] if place < len(template.page.you_do) else "")
        self.edited.emit()


class NoticeForm(QWidget):
    """`edited`: something of the notice that would be raised is another."""

    edited = Signal()

    def __init__(self, words: Words, now: Clock) -> None:
        super().__init__()
        self._now = now
        self.headline = QLineEdit()
        self.lines = QPlainTextEdit()
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(LINES_HIGH * self.lines.fontMetrics().lineSpacing() + 12)
        self.issuer = QLineEdit()
        self.until = QDateTimeEdit()
        self.until.setDisplayFormat("yyyy-MM-dd HH:mm")
        rows = QFormLayout(self)
        for name, widget in (("headline", self.headline), ("lines", self.lines), ("issuer", self.issuer)):
            _add(rows, words.text(f"editor.duty.{name}"), widget)
        _add(rows, words.text("editor.duty.until"), self.until)
        for line in (self.headline, self.issuer):
            line.textChanged.connect(lambda _: self.edited.emit())
        self.lines.textChanged.connect(self.edited.emit)
        self.until.dateTimeChanged.connect(lambda _: self.edited.emit())
        self.begin()

    def begin(self) -> None:
        """Begin anew: with nothing said."""
        for one in (self.headline, self.lines, self.issuer):
            one.clear()
        self.until.setDateTime(_of(self._now() + LASTS))

    @property
    def page(self) -> UrgentNotice:
        """What would stand on the boards."""
        lines = tuple(filter(None, (line.strip() for line in self.lines.toPlainText().split("\n"))))
        return UrgentNotice(0, self.headline.text().strip(), _at(self.until), lines, self.issuer.text().strip())

    def call(self, halls: tuple[str, ...]) -> RaiseNotice:
        """The call that raises it there."""
        page = self.page
        return RaiseNotice(halls, page.headline, page.until, page.lines, page.issuer)


def _line(most: int) -> QLineEdit:
    found = QLineEdit()
    found.setMaxLength(2 * most)
    return found


def _add(rows: QFormLayout, name: str, widget: QWidget) -> None:
    widget.setAccessibleName(name)
    rows.addRow(name, widget)


def _at(edit: QDateTimeEdit) -> datetime:
    """The moment, by the hall's clock whatever this machine's zone is."""
    day, hour = edit.date(), edit.time()
    return datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute(), tzinfo=HALL_TIME)


def _of(moment: datetime) -> QDateTime:
    at = moment.astimezone(HALL_TIME)
    return QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
