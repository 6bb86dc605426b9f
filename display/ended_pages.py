"""Notes each page that is over for the record of what stood there, when no frame waits for it."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from display import proof
from display.interrupted import InterruptedPlayer
from display.journal import Entry
from display.read_back import OnScreen
from display.showing import Showing


class Record(Protocol):
    """Keeps proof of play: `display.journal.Journal`."""

    def note(self, entry: Entry) -> None:
        """Keep one line; must not wait."""
        ...


@dataclass(frozen=True, slots=True)
class Ended:
    """A page that stood up to the frame `until`, hidden by something else for `hidden` frames of it.

    `sight`: what it was found to look like on the screen. `today` is the city's day, None while that is not known.
    """

    shown: Showing
    until: int
    hidden: int
    sight: OnScreen
    today: date | None


class EndedPages:
    """At most one page waits to be noted: a second one has the first noted at once."""

    def __init__(self, player: InterruptedPlayer, record: Record) -> None:
        self._player = player
        self._record = record
        self._ended: Ended | None = None

    def add(self, ended: Ended) -> None:
        """Have a page noted, unless something else stood in its place all the time."""
        self.note()
        if not ended.hidden or ended.until - ended.shown.began > ended.hidden:
            self._ended = ended

    def note(self) -> None:
        """Note the page that waits, if one does."""
        ended, self._ended = self._ended, None
        if ended is not None:
            self._record.note(Entry(ended.shown.began_at.date(), self._line(ended), ended.today))

    def _line(self, ended: Ended) -> str:
        shown, until, hidden = ended.shown, ended.until, ended.hidden
        frames, covered = until - shown.began - hidden, self._player.covered(shown, until)
        cycle, sheet, rounds = shown.cycle, shown.sheet, shown.rounds(frames)
        named = self._player.board, cycle, sheet, shown.states
        beside = () if shown.panel is None else shown.panel.stood(shown.stood, shown.has_stood(until - hidden))
        return proof.line(*named, shown.began_at, frames, covered, rounds, ended.sight, beside)
