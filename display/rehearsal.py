"""What the next page begins with, found shortly before it does, so that its strips are drawn when it comes. Pure.

It is drawn from nothing but what is known now: whatever is heard meanwhile, the page itself is made in its own frame.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from display.interrupted import InterruptedPlayer
from display.motion import frames
from display.orders import Ready
from display.picture import Strip
from display.showing import Data, Frame, Showing

AHEAD_FRAMES: Final = frames(0.5)
"""So long before a page is over: a strip is drawn in each frame, and a page begins with fewer."""
EARLY_FRAMES: Final = frames(2.0)
"""From then on where something else is to be done anyway."""


class Rehearsal:
    """Rehearses each turn of a page twice: early, so that its strips can be drawn, and in the frame before it.

    A processor has forgotten in the time of a page how one is begun, and would take three times as long in its frame.
    """

    def __init__(self, player: InterruptedPlayer) -> None:
        self._player = InterruptedPlayer(replace(player.player))  # a copy remembers its own pictures
        self._page = -1
        self._strips: tuple[Strip, ...] = ()

    def due(self, showing: Showing) -> int:
        """The frame after which it is rehearsed what follows that page, or is once more."""
        return showing.began + showing.dwell - (1 if self._page == showing.began else AHEAD_FRAMES)

    def strips(self, showing: Showing, data: Data, now: datetime, frame: int, ready: Ready) -> Sequence[Strip]:
        """The strips of the first frame after this page, in the last seconds of it; before that none.

        None at all where nobody knows when it is over: a board that waits asks anew in each frame.
        """
        left = showing.began + showing.dwell - frame
        if showing.sheet.is_waiting or showing.is_overdue or not 0 < left <= EARLY_FRAMES:
            return ()
        if self._page != showing.began or left == 1:
            self._page, turn = showing.began, Frame(data, now, frame).later(left)
            following = self._player.step(showing, data, turn.now, turn.number, ready)
            picture = self._player.picture(following, data, turn.now, turn.number)
            self._strips = tuple(placed.strip for placed in picture.placed)
        return self._strips
