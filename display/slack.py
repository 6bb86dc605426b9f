"""The work of a board that no frame has to wait for, done between two of them, a bounded piece at a time.

The next cycle is planned, the page that stands is read back, the next page is rehearsed. Nothing of it shows by itself.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from display.draft import Draft
from display.interrupted import InterruptedPlayer
from display.motion import RATE
from display.orders import Order, Ready
from display.picture import Strip
from display.read_back import ReadBack
from display.rehearsal import Rehearsal
from display.showing import Data, Showing

LOOK_FRAMES: Final = 6 * RATE
"""So often at least it is asked what is to be planned, each second where a board waits for it, and at once where
anything is heard: an order is told twelve seconds ahead, and one that is late costs a page.
"""
SOON_FRAMES: Final = RATE
"""After so many it is asked where something else is to be done anyway."""


class Slack:
    """What is under way between the frames of one glass."""

    def __init__(self, player: InterruptedPlayer, read_back: ReadBack) -> None:
        self._player = player
        self._read_back = read_back
        self._draft = Draft(player.player)
        self._rehearsal = Rehearsal(player)
        self._wanted: Order | None = None
        self._looked = -LOOK_FRAMES
        self._looked_by = Data()
        self.rests_until = 0
        """Before this frame there is nothing to do, if `wake` is not called."""

    @property
    def ready(self) -> Ready:
        """The cycle that is at hand."""
        return self._draft.ready

    def begun(self) -> None:
        """Another cycle has begun: what follows is planned anew."""
        self._draft.begun()

    def wake(self) -> None:
        """Something was heard, or another page has begun: look what there is to do."""
        self.rests_until = 0

    def work(self, showing: Showing, data: Data, now: datetime, frame: int) -> Sequence[Strip]:
        """Do a piece of it after that frame; gives the strips of the next page, shortly before that begins."""
        if self._is_to_look(showing, data, frame):
            self._looked, self._looked_by = frame, data
            self._wanted = self._player.wanted(showing, data, now, frame)
        self._draft.work(self._wanted, data.vacancies)
        self._read_back.look(showing.began, showing.dwell, frame)
        if not self._draft.is_at_work:
            reads, rehearses = self._read_back.due(showing.began, showing.dwell), self._rehearsal.due(showing)
            self.rests_until = min(self._looked + _often(showing), reads, rehearses)
        return self._rehearsal.strips(showing, data, now, frame, self._draft.ready)

    def _is_to_look(self, showing: Showing, data: Data, frame: int) -> bool:
        is_time = frame - self._looked >= SOON_FRAMES or self._looked < showing.began
        return is_time or data.is_other_than(self._looked_by)


def _often(showing: Showing) -> int:
    """After how many frames it is asked again what is to be planned, where nothing is heard."""
    return RATE if showing.sheet.is_waiting or showing.is_overdue else LOOK_FRAMES
