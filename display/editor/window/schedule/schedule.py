"""The schedule's part of the window: the middle column and the right side while it is at hand, and what is done to it.

It holds nothing but what is chosen and which day is looked at. Everything goes through `Work.do`.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from display.editor.document import Reason, Refused
from display.editor.edits import Edit
from display.editor.schedule_edits import DeclareDay, PutGroup
from display.editor.timeline import unanswered
from display.editor.window.judging import Judging
from display.editor.window.schedule import entries, sentences
from display.editor.window.schedule.ahead_window import AheadWindow
from display.editor.window.schedule.column import Card, Heading, ScheduleColumn
from display.editor.window.schedule.day_view import DayView
from display.editor.window.schedule.entries import Entry, EntryKind, kind_of_entry
from display.editor.window.schedule.entry_form import EntryForm, Names
from display.editor.window.schedule.playlists import Playlists
from display.editor.window.schedule.totals_line import TotalsLine
from display.editor.window.work import Work
from display.programme import Programme
from display.strips.press import Press
from labourhall.contract.playlist import BoardGroup, Daypart, Priority, Slot
from labourhall.market.working_days import CityCalendar, missing_year
from labourhall.program.words import Words

ASKED_AHEAD: Final = 14
"""For so many days from today on staff are asked above the pages."""
HEIGHTS: Final = (360, 400)
ASKS_PAPER, ASKS_INK = QColor("#fff3d6"), QColor("#4a3200")
HEADED: Final = {
    EntryKind.SLOT: "slot",
    EntryKind.UNPLANNED: "slot",
    EntryKind.DAYPART: "daypart",
    EntryKind.GROUP: "group",
    EntryKind.OPENING: "hall",
    EntryKind.END: "hall",
}


class Schedule(QObject):
    """`playlist_wanted` bears a name, `board_wanted` too, `says` a sentence; `chosen` gives playlist and board."""

    playlist_wanted = Signal(str)
    board_wanted = Signal(str)
    says = Signal(str)
    turned = Signal()

    def __init__(
        self,
        words: Words,
        work: Work,
        judging: Judging,
        presses: Mapping[str, Press],
        now: Callable[[], datetime],
        hall_name: str,
        chosen: Callable[[], tuple[str, str]],
    ) -> None:
        super().__init__()
        self._words, self._work, self._judging, self._presses = words, work, judging, presses
        self._now, self._hall_name, self._chosen = now, hall_name, chosen
        self._calendar: CityCalendar | None = None
        self._is_citys = False
        self._entries: tuple[Entry, ...] = ()
        self._place = 0
        self._was_refused = False
        self.playlists = Playlists(words, work, lambda: chosen()[0])
        self.column = ScheduleColumn(words)
        self.form = EntryForm(words, now)
        self.day = DayView(words, tuple(judging.boards), now)
        self.totals = TotalsLine(words, judging, self.given, chosen)
        self.ahead: AheadWindow | None = None
        self.banner, self.asks = QWidget(), QLabel()
        self.answer = QPushButton(words.text("editor.schedule.answer"))
        self.middle, self.side = QStackedWidget(), QStackedWidget()
        self._connect()

    def given(self) -> Programme:
        """The document as a board would be given it, with the calendar that is known."""
        bundle = self._work.document.bundle
        return Programme("ahead", "ahead", self._hall_name, self._judging.judge.data.shows_ages, bundle, self._calendar)

    def know(self, calendar: CityCalendar | None, is_citys: bool = True) -> None:
        """Go by this calendar from now on; unless `is_citys`, it is said that the city was not heard."""
        self._calendar, self._is_citys = calendar, is_citys
        self.refresh()

    def beside(self, pages: QWidget) -> QWidget:
        """The middle column: the pages or the schedule, what is asked above them, the totals beneath."""
        under = QWidget()
        rows = QVBoxLayout(under)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(pages, 1)
        rows.addWidget(self.totals)
        self.totals.setContentsMargins(10, 0, 10, 8)
        for one in (under, self.column):
            self.middle.addWidget(one)
        found = QWidget()
        layout = QVBoxLayout(found)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.middle, 1)
        return found

    def over(self, right: QWidget) -> QWidget:
        """The right side: what it was, or an entry's form over the day's timeline."""
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.form)
        both.addWidget(self.day)
        both.setSizes(list(HEIGHTS))
        both.setChildrenCollapsible(False)
        for one in (right, both):
            self.side.addWidget(one)
        return self.side

    def attend(self, playlists: QWidget) -> None:
        """Have the key that removes a page in its list remove a playlist in this one."""
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), playlists, self.playlists.remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def deeds(self, window: QWidget) -> Sequence[tuple[str, str, Callable[[], object]]]:
        """What the window's menus offer: the word of each, its key, what it does."""
        return (
            ("schedule", "Ctrl+T", self.turn),
            ("timeline", "Ctrl+Shift+T", self.go_to_timeline),
            ("ahead", "Ctrl+G", partial(self.play_ahead, window)),
            ("add_playlist", "Ctrl+N", partial(self.playlists.add, window)),
            ("rename_playlist", "F3", partial(self.playlists.rename, window)),
            ("copy_playlist", "", self.playlists.copy),
            ("remove_playlist", "", self.playlists.remove),
        )

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What the tabulator goes through, from left to right and from top to bottom."""
        day = self.day
        steps = (day.steps["before"], day.date, *(day.steps[name] for name in ("after", "today", "unusual")))
        column = (*self.column.buttons.values(), self.column.remove, self.column.view)
        return (self.answer, *column, *self.form.editors.values(), *steps, *day.answers.values(), day.list)

    @property
    def is_at_hand(self) -> bool:
        """Whether it is what the window shows."""
        return self.middle.currentWidget() is self.column

    def turn(self) -> None:
        """From the pages to the schedule, or back."""
        self._show(not self.is_at_hand)
        if self.is_at_hand:
            self.column.view.setFocus()

    def go_to_timeline(self) -> None:
        """To the timeline of the day; of the first that is asked of, where one is."""
        self._show(True)
        asked = self._asked_of()
        if asked and self.day.day not in asked:
            self.day.turn_to(asked[0])
        (self.day.answers[True] if asked else self.day.list).setFocus()

    def play_ahead(self, window: QWidget) -> None:
        """Play the board that is looked at ahead."""
        if self.ahead is None:
            self.ahead = AheadWindow(self._words, self._judging, self._presses, self.given, self._now, window)
        self.ahead.begin(self._chosen()[1])

    def leave(self) -> None:
        """Back to the pages: something is done to one of them."""
        if self.is_at_hand:
            self._show(False)

    def choose_playlist(self, name: str) -> None:
        """Another playlist is looked at: so is its first slot."""
        self.refresh()
        named = (place for place, one in enumerate(self._entries) if _playlist_of(one) == name)
        place = next(named, None)
        if self.is_at_hand and place is not None:
            self._place = place
            self._show_all()

    def refresh(self) -> None:
        """Show what the document has now."""
        self.totals.renew()
        self._show_banner()
        if self.is_at_hand:
            self._show_all()

    def stop(self) -> None:
        """Close what was opened."""
        if self.ahead is not None:
            self.ahead.close()

    def _connect(self) -> None:
        self.column.chosen.connect(self._choose)
        self.column.entered.connect(self._enter)
        self.column.added.connect(self._add)
        self.column.removed.connect(self._remove)
        self.form.edited.connect(self._edited)
        self.form.rebuilt.connect(self.turned)
        self.day.turned.connect(self._show_all)
        self.day.declared.connect(self._declare)
        self.day.board_chosen.connect(self.board_wanted)
        self.playlists.wanted.connect(self.playlist_wanted)
        self.playlists.says.connect(self.says)
        self.answer.clicked.connect(lambda _=False: self.go_to_timeline())
        row = QHBoxLayout(self.banner)
        row.setContentsMargins(10, 10, 10, 0)
        row.addWidget(self.asks, 1)
        row.addWidget(self.answer)
        self.asks.setWordWrap(True)
        palette = self.asks.palette()
        palette.setColor(QPalette.ColorRole.Window, ASKS_PAPER)
        palette.setColor(QPalette.ColorRole.WindowText, ASKS_INK)
        self.asks.setPalette(palette)
        self.asks.setAutoFillBackground(True)
        self.asks.setFrameShape(QLabel.Shape.StyledPanel)
        self.asks.setMargin(6)
        self.asks.setAccessibleName(self._words.text("editor.schedule.asks"))
        self.banner.hide()

    def _show(self, schedule: bool) -> None:
        self.middle.setCurrentIndex(int(schedule))
        self.side.setCurrentIndex(int(schedule))
        if schedule:
            self._show_all()
        self.turned.emit()

    def _show_all(self) -> None:
        given = self.given()
        self.day.show_board(self._chosen()[1])
        self.day.show_programme(given)
        self._entries = entries.entries(given.bundle)
        self._place = max(0, min(self._place, len(self._entries) - 1))
        self.column.show_cards(self._lines(given), self._place)
        self._show_form()

    def _show_form(self) -> None:
        given, entry = self.given(), self._entries[self._place]
        names = Names.of(given.bundle, tuple(self._judging.boards))
        sentence = sentences.entry_words(entry, given, self.day.days, self._words)
        self.form.show_entry(entry, names, sentence, self._state(entry))
        self.column.remove.setEnabled(entries.removing(entry) is not None)

    def _state(self, entry: Entry) -> str:
        if not isinstance(entry, Slot):
            return ""
        state = sentences.state_words(entry, self.day.days, self._words)
        return self._words.text("editor.schedule.state", sentences.dated(self.day.day, self._words), state)

    def _lines(self, given: Programme) -> list[Card | Heading]:
        found: list[Card | Heading] = []
        heading = ""
        for place, entry in enumerate(self._entries):
            kind = kind_of_entry(entry)
            if HEADED[kind] != heading:
                heading = HEADED[kind]
                found.append(Heading(self._words.text(f"editor.schedule.heading.{heading}")))
            sentence = sentences.entry_words(entry, given, self.day.days, self._words)
            found.append(Card(place, self._title(entry), self._kind(entry), sentence, self._mark(entry, given)))
        return found

    def _title(self, entry: Entry) -> str:
        match entry:
            case Slot() | entries.Unplanned():
                return entry.playlist
            case Daypart() | BoardGroup():
                return entry.name
        return self._words.text(f"editor.schedule.kind.{kind_of_entry(entry).value}")

    def _kind(self, entry: Entry) -> str:
        if isinstance(entry, Slot) and entry.priority is not Priority.USUAL:
            return sentences.priority_words(entry.priority, self._words)
        return ""

    def _mark(self, entry: Entry, given: Programme) -> str:
        """The colour: green what plays on that day, amber what never does as it is, red what cannot be published."""
        match entry:
            case Slot():
                if entries.is_backwards(entry):
                    return "stops"
                plays = any(entry in one.playing and one.is_lit for each in self.day.days.values() for one in each)
                return "good" if plays else ""
            case entries.Unplanned():
                return "warns"
            case entries.End():
                return "warns" if entries.is_ended(given.bundle, self._now()) else ""
            case BoardGroup():
                return "" if entry.boards else "warns"
        return ""

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._entries):
            self._place = place
            self._show_form()

    def _enter(self, place: int) -> None:
        """Enter on an entry goes into its form; on a playlist without a slot it gives it one."""
        entry = self._entries[place] if 0 <= place < len(self._entries) else None
        if isinstance(entry, entries.Unplanned):
            self._do_and_choose(entries.new_slot(entry.playlist))
        self.form.begin()

    def _add(self, what: str) -> None:
        bundle, boards = self._work.document.bundle, tuple(self._judging.boards)
        entry = self._entries[self._place]
        stem = self._words.text(f"editor.schedule.new.{what}")
        if what == "daypart":
            edit: Edit = entries.new_daypart(bundle, stem)
        elif what == "group":
            edit = entries.new_group(bundle, stem, boards)
        else:
            named = entry.playlist if isinstance(entry, entries.Unplanned) else self._chosen()[0]
            edit = entries.new_slot(named)
        self._do_and_choose(edit)
        self.form.begin()

    def _do_and_choose(self, edit: Edit) -> None:
        """Make an edit that adds an entry, and choose that: the last one of what was not there before."""
        before = list(entries.entries(self._work.document.bundle))
        if not self._do(edit):
            return
        after = list(entries.entries(self._work.document.bundle))
        new = [place for place, one in enumerate(after) if after.count(one) > before.count(one)]
        self._place = new[-1] if new else self._place
        self._show_all()

    def _remove(self, place: int) -> None:
        edit = entries.removing(self._entries[place]) if place < len(self._entries) else None
        if edit is not None and self._do(edit):
            self.says.emit(self._words.text("editor.schedule.removed"))

    def _edited(self, name: str, value: object) -> None:
        entry = self._entries[self._place]
        edit = entries.changing(entry, name, value)
        if edit is None:
            self._refuse(Refused(Reason.WRONG_VALUE, self._words.text(f"{_field(entry, name)}")))
            return
        if isinstance(edit, PutGroup) and edit.group.name in self._judging.boards:
            self._refuse(Refused(Reason.TAKEN, edit.group.name))
            return
        after = entries.after_change(entry, edit)
        if self._do(edit) and after in self._entries:
            self._place = self._entries.index(after)
            self._show_all()

    def _declare(self, day: date, is_worked: bool) -> None:
        said = next((one.is_worked for one in self._work.document.bundle.declared if one.day == day), None)
        self._do(DeclareDay(day, None if said is is_worked else is_worked))
        self._show_all()  # where nothing changed the button has to come back

    def _do(self, edit: Edit) -> bool:
        done = self._work.do(edit)
        if done and self._was_refused:
            self.says.emit("")
        self._was_refused = not done
        return done

    def _refuse(self, refused: Refused) -> None:
        self._was_refused = True
        self._work.told.emit(refused)

    def _asked_of(self) -> tuple[date, ...]:
        return unanswered(self.given(), self._now().date(), ASKED_AHEAD)

    def _show_banner(self) -> None:
        words, today = self._words, self._now().date()
        asked, year = self._asked_of(), missing_year(today, self._calendar)
        lines = []
        if year is not None:
            lines.append(words.text("editor.schedule.misses" if self._is_citys else "editor.schedule.misses.own", year))
        if asked:
            lines.append(words.text("editor.schedule.asked", sentences.dated(asked[0], words), len(asked)))
        self.asks.setText("\n".join(lines))
        self.answer.setVisible(bool(asked))
        with QSignalBlocker(self.banner):
            self.banner.setVisible(bool(lines))


def _playlist_of(entry: Entry) -> str:
    return entry.playlist if isinstance(entry, Slot | entries.Unplanned) else ""


def _field(entry: Entry, name: str) -> str:
    return f"editor.schedule.field.{kind_of_entry(entry).value}.{name}"
