"""The window of the duty officer: what stands on the boards now, what is to be raised, and how a board will show it.

Raising and lifting take two presses of the same button: one slip must not empty a hall, and a question in a window of
its own would be clicked away.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from display.editor import interrupt_look
from display.editor.board_look import Board
from display.editor.names import Names
from display.editor.window import trouble_words
from display.editor.window.canvas import Canvas
from display.editor.window.duty import duty_words
from display.editor.window.duty.duty_desk import DutyDesk
from display.editor.window.duty.duty_form import EmergencyForm, NoticeForm
from display.editor.window.names_editor import NamesEditor
from display.strips.press import Press
from labourhall.contract.interrupt_calls import LiftInterrupt, RaiseEmergency, RaiseNotice
from labourhall.contract.interrupts import Interrupt
from labourhall.program.words import Words

NUMBER: Final = Qt.ItemDataRole.UserRole
SIZE: Final = (1180, 680)
PREVIEW_HIGH: Final = 344
ARMED_MS: Final = 8000
"""So long the second press is waited for."""
HERE, MINE, BY_DISTRICT = range(3)


class DutyDialog(QDialog):
    """`presses` draw for the boards of their names; `own` are the digits of the hall's own telephone."""

    def __init__(
        self,
        words: Words,
        desk: DutyDesk,
        hall: str,
        boards: Mapping[str, Board],
        presses: Mapping[str, Press],
        districts: Names,
        own: str,
        now: Callable[[], datetime],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setFont(parent.font())  # a window does not take it over by itself
        self._words = words
        self._desk = desk
        self._hall = hall
        self._boards = boards
        self._presses = presses
        self._own = own
        self._now = now
        self._districts: tuple[str, ...] = ()
        self.emergency = EmergencyForm(words, now)
        self.notice = NoticeForm(words, now)
        self.forms = QTabWidget()
        self.standing = QListWidget()
        self.lift = QPushButton()
        self.scope = QComboBox()
        self.districts = NamesEditor(self._districts_chosen, districts, words)
        self.board = QComboBox()
        self.canvas = Canvas()
        self.remark = QLabel()
        self.said = QLabel()
        self.go = QPushButton()
        self._armed: QPushButton | None = None
        self._disarm = QTimer(self)
        self._disarm.setSingleShot(True)
        self._disarm.setInterval(ARMED_MS)
        self._disarm.timeout.connect(self._reset)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Show it, with what the city knows now."""
        self.emergency.begin()
        self._reset()
        self._desk.refresh()
        self._show_desk()
        self._preview()
        self.open()
        self.emergency.signal.setFocus()

    def done(self, result: int) -> None:
        self._desk.stop()
        super().done(result)

    def _raise(self) -> None:
        call = self._call()
        if call is not None and self._is_second(self.go):
            self._desk.do(call)

    def _lift(self) -> None:
        item = self.standing.currentItem()
        if item is not None and self._is_second(self.lift):
            self._desk.do(LiftInterrupt(self._hall, item.data(NUMBER)))

    def _is_second(self, button: QPushButton) -> bool:
        """Whether it was pressed for the second time; the first one says what the second will do."""
        if self._armed is button:
            self._reset()
            return True
        self._reset()
        self._armed = button
        button.setText(
            self._words.text("editor.duty.lift.again" if button is self.lift else "editor.duty.go.again", self._where())
        )
        self._disarm.start()
        return False

    def _reset(self) -> None:
        self._armed = None
        self._disarm.stop()
        self.go.setText(self._words.text("editor.duty.go"))
        self.lift.setText(self._words.text("editor.duty.lift"))

    def _call(self) -> RaiseEmergency | RaiseNotice | None:
        scope = self.scope.currentIndex()
        halls = {HERE: (self._hall,), MINE: self._desk.halls, BY_DISTRICT: ()}[scope]
        if self.forms.currentWidget() is self.notice:
            return self.notice.call(halls)
        return self.emergency.call(halls, self._districts if scope == BY_DISTRICT else ())

    @property
    def _page(self) -> Interrupt | None:
        return self.notice.page if self.forms.currentWidget() is self.notice else self.emergency.page

    def _where(self) -> str:
        scope = self.scope.currentIndex()
        if scope == BY_DISTRICT:
            return self.districts.currentText()
        return (
            self._words.text("editor.duty.here")
            if scope == HERE
            else self._words.text("editor.duty.mine", len(self._desk.halls))
        )

    def _preview(self) -> None:
        """Draw it anew, and say what keeps it off the boards."""
        self._reset()
        page, board, now = self._page, self.board.currentText(), self._now()
        fault = duty_words.fault(page, self._own, now, self._words)
        seen = {name: interrupt_look.look(one, page, now) for name, one in self._boards.items()} if page else {}
        pictures = seen[board].pictures if board in seen else ()
        self.canvas.show_image(self._presses[board].image(pictures[0]) if pictures else QImage(), 1)
        self.remark.setText(fault or (duty_words.facts(page, seen, board, self._words) if page else ""))
        self._enable(not fault)

    def _enable(self, is_fit: bool) -> None:
        desk, scope = self._desk, self.scope.currentIndex()
        is_somewhere = scope != BY_DISTRICT or bool(self._districts)
        self.go.setEnabled(is_fit and desk.is_on_duty and not desk.is_busy and is_somewhere and self._page is not None)
        self.lift.setEnabled(desk.is_on_duty and not desk.is_busy and self.standing.currentItem() is not None)
        self.districts.setVisible(scope == BY_DISTRICT)

    def _show_desk(self) -> None:
        """What the city told."""
        words, desk = self._words, self._desk
        self.emergency.offer(desk.signals)
        chosen = self.standing.currentItem()
        number = chosen.data(NUMBER) if chosen is not None else None
        self.standing.clear()
        for raised in desk.interrupts.standing if desk.interrupts is not None else ():
            item = QListWidgetItem(duty_words.line(raised, words), self.standing)
            item.setData(NUMBER, raised.number)
            if raised.number == number:
                self.standing.setCurrentItem(item)
        self._fill_scope()
        if not desk.is_on_duty:
            self.said.setText(words.text("editor.duty.not_on_duty"))
        self._preview()

    def _fill_scope(self) -> None:
        """For a notice there are no districts: the call names halls."""
        words = self._words
        offered = [words.text("editor.duty.here"), words.text("editor.duty.mine", len(self._desk.halls))]
        if self.forms.currentWidget() is self.emergency:
            offered.append(words.text("editor.duty.by_district"))
        if [self.scope.itemText(row) for row in range(self.scope.count())] != offered:
            chosen = self.scope.currentIndex()
            self.scope.blockSignals(True)
            self.scope.clear()
            self.scope.addItems(offered)
            self.scope.setCurrentIndex(chosen if 0 <= chosen < len(offered) else HERE)
            self.scope.blockSignals(False)

    def _says(self, identifier: str, named: tuple[object, ...]) -> None:
        self.said.setText(trouble_words.sentence(identifier, named, self._words))

    def _raised(self) -> None:
        """What was written stays of an emergency, for the next level changes little; a notice is done with."""
        if self.forms.currentWidget() is self.notice:
            self.notice.begin()

    def _districts_chosen(self, codes: list[str]) -> None:
        self._districts = tuple(codes)
        self._preview()

    def _connect(self) -> None:
        for form in (self.emergency, self.notice):
            form.edited.connect(self._preview)
        self.forms.currentChanged.connect(lambda _: self._show_desk())
        self.scope.currentIndexChanged.connect(lambda _: self._preview())
        self.board.currentIndexChanged.connect(lambda _: self._preview())
        self.standing.currentItemChanged.connect(lambda *_: self._reset())
        self.standing.currentItemChanged.connect(lambda *_: self._preview())
        self.go.clicked.connect(self._raise)
        self.lift.clicked.connect(self._lift)
        self._desk.changed.connect(self._show_desk)
        self._desk.says.connect(self._says)
        self._desk.raised.connect(self._raised)

    def _lay_out(self) -> None:
        words = self._words
        self.setWindowTitle(words.text("editor.duty"))
        self.resize(*SIZE)
        self.forms.addTab(self.emergency, words.text("editor.duty.emergency"))
        self.forms.addTab(self.notice, words.text("editor.duty.notice"))
        self.board.addItems(list(self._boards))
        self.districts.put(())
        named = {
            self.standing: "editor.duty.standing",
            self.scope: "editor.duty.scope",
            self.districts: "editor.duty.districts",
        }
        for widget, name in {**named, self.board: "editor.duty.board", self.canvas: "editor.preview"}.items():
            widget.setAccessibleName(words.text(name))
        for label in (self.remark, self.said):
            label.setWordWrap(True)
            label.setAccessibleName(words.text("editor.said"))
        self.standing.setWordWrap(True)
        for button in (self.go, self.lift):
            button.setAutoDefault(False)
        area = QScrollArea()
        area.setWidget(self.canvas)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area.setMinimumHeight(PREVIEW_HIGH)
        where = QFormLayout()
        where.addRow(words.text("editor.duty.scope"), self.scope)
        where.addRow("", self.districts)
        heading = QLabel(words.text("editor.duty.standing"))
        heading.setBuddy(self.standing)
        self.lift.setMinimumWidth(self._wide("editor.duty.lift.again"))
        self.go.setMinimumWidth(self._wide("editor.duty.go.again"))
        look, stands, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        look.addWidget(QLabel(words.text("editor.duty.board")))
        look.addWidget(self.board)
        look.addWidget(self.remark, 1)
        stands.addWidget(heading, 1)
        stands.addWidget(self.lift)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.go)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.forms)
        left.addLayout(where)
        left.addStretch(1)
        right.addLayout(look)
        right.addWidget(area, 2)
        right.addLayout(stands)
        right.addWidget(self.standing, 1)
        whole, columns = QVBoxLayout(self), QHBoxLayout()
        columns.addLayout(left)
        columns.addLayout(right, 1)
        whole.addLayout(columns, 1)
        whole.addLayout(foot)

    def _wide(self, identifier: str) -> int:
        """Wide enough for what the button says when it is pressed once: it must not move under the finger."""
        text = self._words.text(identifier, self._words.text("editor.duty.mine", 88))
        return self.fontMetrics().horizontalAdvance(text) + 4 * self.fontMetrics().averageCharWidth()
