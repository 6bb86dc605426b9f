"""The schedule's part of the window: what its middle column and right side show, and what its menus offer.

It holds nothing but which day is looked at and whether the schedule is at hand. Everything goes through `Work.do`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from display.editor.schedule_edits import DeclareDay
from display.editor.window.judging import Judging
from display.editor.window.schedule.ahead_window import KEY, AheadWindow
from display.editor.window.schedule.asking import Asking
from display.editor.window.schedule.day_view import DayView
from display.editor.window.schedule.planning import Planning
from display.editor.window.schedule.playlists import Playlists
from display.editor.window.schedule.totals_line import TotalsLine
from display.editor.window.work import Work
from display.programme import Programme, Source
from display.strips.press import Press
from labourhall.market.working_days import CityCalendar
from labourhall.program.words import Words

HEIGHTS: Final = (360, 400)


class Schedule(QObject):
    """`playlist_wanted` and `board_wanted` bear names, `says` a sentence; `turned`: other things are to be seen.

    `chosen` gives the playlist and the board that are looked at.
    """

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
        self._beside: Source | None = None
        self.playlists = Playlists(words, work, lambda: chosen()[0])
        boards = tuple(judging.boards)
        self.planning = Planning(words, work, boards, now, lambda: chosen()[0], self.given())
        self.column, self.form = self.planning.column, self.planning.form
        self.day = DayView(words, boards, now)
        self.totals = TotalsLine(words, judging, self.given, chosen)
        self.asking = Asking(words)
        self.ahead: AheadWindow | None = None
        self.middle, self.side = QStackedWidget(), QStackedWidget()
        self._connect()

    def given(self) -> Programme:
        """The document as a board would be given it, with the calendar and the district's bundle that are known."""
        bundle, data, boards = self._work.document.bundle, self._judging.judge.data, tuple(self._judging.boards)
        known = self._calendar, (), self._beside, boards, data.district
        return Programme("ahead", "ahead", self._hall_name, data.shows_ages, bundle, *known)

    def know(self, calendar: CityCalendar | None, is_citys: bool = True) -> None:
        """Go by this calendar from now on; unless `is_citys`, it is said that the city was not heard."""
        self._calendar = calendar
        self.asking.know(is_citys)
        self.refresh()

    def know_district(self, edited: str, found: Source | None) -> None:
        """Have the district's bundle play beside what is edited from now on, unless that is the district's itself."""
        self._beside = found if found is not None and found.district != edited else None
        self.refresh()

    def know_boards(self, told: Iterable[str]) -> None:
        """Have the hall's boards besides that the city knows, of which nothing says here how large they are."""
        boards = tuple(dict.fromkeys((*self._judging.boards, *told)))
        self.planning.know(boards)
        self.day.know(boards)
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
        layout.addWidget(self.asking)
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
            ("ahead", KEY, partial(self.play_ahead, window)),
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
        return (self.asking.answer, *column, *self.form.editors.values(), *steps, *day.answers.values(), day.list)

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
        asked = self.asking.days
        if asked and self.day.day not in asked:
            self.day.turn_to(asked[0])
        (self.day.answers[True] if asked else self.day.list).setFocus()

    def play_ahead(self, window: QWidget) -> None:
        """Play the board that is looked at ahead."""
        if self.ahead is None:
            self.ahead = AheadWindow(self._words, self._judging, self._presses, self.given, self._now, window)
        self.ahead.begin(self._chosen()[1])

    def show_fault(self) -> bool:
        """Whether a slot keeps the whole from being published: then it is shown, with why."""
        self._show_all()
        found = self.planning.choose_fault()
        if found:
            self._show(True)
        return found

    def leave(self) -> None:
        """Back to the pages: something is done to one of them."""
        if self.is_at_hand:
            self._show(False)

    def choose_playlist(self, name: str) -> None:
        """Another playlist is looked at: so is its first slot."""
        self.refresh()
        if self.is_at_hand:
            self.planning.choose_playlist(name)

    def refresh(self) -> None:
        """Show what the document has now."""
        self.totals.renew()
        self.asking.show_asked(self.given(), self._now().date())
        if self.ahead is not None:
            self.ahead.show_note()
        if self.is_at_hand:
            self._show_all()

    def stop(self) -> None:
        """Close what was opened."""
        if self.ahead is not None:
            self.ahead.close()

    def _connect(self) -> None:
        self.form.rebuilt.connect(self.turned)
        self.day.turned.connect(self._show_all)
        self.day.declared.connect(self._declare)
        self.day.board_chosen.connect(self.board_wanted)
        self.playlists.wanted.connect(self.playlist_wanted)
        self.asking.answering.connect(self.go_to_timeline)
        for one in (self.playlists, self.planning):
            one.says.connect(self.says)

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
        self.planning.show_schedule(given, self.day.days)

    def _declare(self, day: date, is_worked: bool) -> None:
        """Keep the answer; the same one again takes it back."""
        said = next((one.is_worked for one in self._work.document.bundle.declared if one.day == day), None)
        self.planning.do(DeclareDay(day, None if said is is_worked else is_worked))
        self._show_all()  # where nothing changed the button has to come back
