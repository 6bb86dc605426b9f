"""The next cycle of a board in the making, a bounded piece at a time, so that no frame waits for it.

It remembers how far it has come; how it is planned is the player's, and pure. What is asked for by another order is
planned anew; new data meanwhile make no other of it.
"""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

from display import ranks
from display.orders import Order, Ready
from display.player import Player
from display.steps import Steps
from labourhall.market.vacancy import Vacancy

PIECE: Final = 100
"""So many steps between two frames: some 1.5 ms, and 100,000 vacancies are in their order within 3 s."""


class Draft:
    """What is planned for one player."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self._order: Order | None = None
        self._steps: Steps[None] | None = None
        self._vacancies: Mapping[str, Vacancy] = {}
        self._newest: Sequence[Vacancy] | None = None
        """Those vacancies in their order, once they are; the next cycle may be of the same."""
        self.ready = Ready()

    def work(self, order: Order | None, vacancies: Mapping[str, Vacancy], steps: int = PIECE) -> None:
        """Take so many steps further towards what is wanted now; None: nothing is, and what there was is of no use."""
        if order is None or order != self._order:
            self._order, self._steps, self.ready = order, None, Ready()
            if vacancies is not self._vacancies:
                self._vacancies, self._newest = vacancies, None
            if order is not None:
                self._steps = self._drafting(order)
        if self._steps is not None:
            for _ in islice(self._steps, steps):
                pass

    @property
    def is_at_work(self) -> bool:
        """Whether there are steps to be taken."""
        return self._steps is not None

    def begun(self) -> None:
        """Another cycle has begun, be it the one that was at hand: what follows is planned anew."""
        self._order, self._steps, self.ready = None, None, Ready()

    def _drafting(self, order: Order) -> Steps[None]:
        if self._newest is None:
            self._newest = yield from ranks.newest_first(self._vacancies.values())
        cycle = yield from self._player.planning(order, self._newest)
        self.ready, self._steps = Ready(order, cycle), None
