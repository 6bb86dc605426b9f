"""The sentence under the pages: how long once through takes, how often the least shown vacancy comes up today.

A district's playlists have their turns in that day, and show vacancies too; the sentence is of the hall's playlist.
It is reckoned in idle moments; while it is, what was said before is said to be of before.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from time import monotonic
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel

from display.editor import day
from display.editor.window.judging import Judging
from display.editor.window.schedule import sentences
from display.programme import PlaylistName, Programme, Source
from labourhall.contract.playlist import Bundle
from labourhall.market.working_days import CityCalendar
from labourhall.program.words import Words

PAUSE_MS: Final = 300
"""So long nothing may change before it is reckoned: nobody reads it while typing."""
LOOK_MS: Final = 1000
"""So often is looked whether what it says still holds: vacancies come without a word."""
SLICE_SECONDS: Final = 0.008


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """What the sentence is about, and all that it hangs on."""

    bundle: Bundle
    beside: Source | None
    calendar: CityCalendar | None
    board: str
    playlist: str
    version: str
    district: str
    today: date
    is_ready: bool

    def is_as(self, other: "_Asked | None") -> bool:
        """Whether the other says the same; bundles are told apart by what they are, not gone through."""
        if other is None or self.bundle is not other.bundle or self.beside is not other.beside:
            return False
        if self.calendar is not other.calendar:
            return False
        mine = (self.board, self.playlist, self.version, self.district, self.today, self.is_ready)
        return mine == (other.board, other.playlist, other.version, other.district, other.today, other.is_ready)


class TotalsLine(QLabel):
    """`chosen` gives the playlist and the board that are looked at; `reckoned`: what it says is another thing now."""

    reckoned = Signal()

    def __init__(
        self,
        words: Words,
        judging: Judging,
        given: Callable[[], Programme],
        chosen: Callable[[], tuple[str, str]],
    ) -> None:
        super().__init__()
        self._words = words
        self._judging = judging
        self._given = given
        self._chosen = chosen
        self._asked: _Asked | None = None
        self._sentence = ""
        self._short: Mapping[str, tuple[int, int]] = {}
        self._steps: Iterator[None] = iter(())
        self.setWordWrap(True)
        self.setAccessibleName(words.text("editor.totals.name"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._reckon)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.renew)
        self._look.start()

    def renew(self) -> None:
        """Look whether what is said still holds; begin anew where it does not."""
        asked = self._ask()
        if asked.is_as(self._asked):
            return
        self._asked = asked
        self._idle.stop()
        if not asked.is_ready:
            self._pause.stop()
            self._say("editor.totals.waiting")
            return
        self._say("editor.totals.reckoning")
        self._pause.start()

    def said_of(self, page: str) -> str:
        """What is to be said at a page: that not all of its vacancies come up today; "" where that is not so."""
        found = self._short.get(page)
        return self._words.text("editor.verdict.not_in_a_day", *found) if found is not None else ""

    def _ask(self) -> _Asked:
        playlist, board = self._chosen()
        given, data = self._given(), self._judging.judge.data
        known = data.version, data.district, data.now.date(), self._judging.is_ready
        return _Asked(given.bundle, given.beside, given.calendar, board, playlist, *known)

    def _begin(self) -> None:
        self._steps = self._reckoning()
        self._idle.start()

    def _reckon(self) -> None:
        if not self._ask().is_as(self._asked):
            self.renew()
            return
        until = monotonic() + SLICE_SECONDS
        for _ in self._steps:
            if monotonic() > until:
                return
        self._idle.stop()

    def _reckoning(self) -> Iterator[None]:
        """The steps after which the sentence stands there."""
        asked, judge, given = self._asked, self._judging.judge, self._given()
        assert asked is not None
        board = next((one for one in judge.boards if one.name == asked.board), None)
        playlist = next((one for one in given.bundle.playlists if one.name == asked.playlist), None)
        if board is None or playlist is None:
            self._sentence, self._short = "", {}
            self.clear()
            return
        found = yield from day.reckoning(judge, given, board, asked.today)
        told = yield from day.totalling(judge, found, board, playlist)
        plays = found.cycles.get(PlaylistName(playlist.name), 0) > 0
        self._sentence, self._short = sentences.totals_words(told, plays, self._words), told.short if plays else {}
        self.setText(self._sentence)
        self.reckoned.emit()

    def _say(self, identifier: str) -> None:
        text = self._words.text(identifier)
        before = self._words.text("editor.totals.before", self._sentence) if self._sentence else ""
        self.setText(f"{text}{before}")
