"""Watches that the board lives: a thread beside the one that paints. Life is told of only while it is there."""

import logging
import os
from collections.abc import Callable
from typing import Final

from display.errands import Errands, NoAnswer
from display.failures import BoardFailure
from display.faults import Faults
from display.life import WELL, Beat, Life, Pulse, next_beat
from display.lookout import Lookout
from labourhall.program.control import Exit
from labourhall.program.watchdog import Watchdog

log = logging.getLogger(__name__)

EVERY_SECONDS: Final = 5.0
"""So often at least; oftener where whoever started the board wants to be told so."""
ANSWER_SECONDS: Final = 4.0
"""Within these the thread that paints has had a frame to show, twice."""
FIRST_SECONDS: Final = 1.0
"""After its start: a board that came up is ready then, and counts as down no longer."""


class LifeWatch:
    """Looks after `first`, then each `every` seconds: at what `pulse` gives, by an errand. Stuck, it ends all."""

    def __init__(
        self,
        pulse: Callable[[], Pulse | None],
        errands: Errands,
        faults: Faults,
        watchdog: Watchdog,
        leave: Callable[[int], object] = os._exit,
        has_screen: Callable[[], bool] = lambda: True,
        every: float = EVERY_SECONDS,
        first: float = FIRST_SECONDS,
    ) -> None:
        self._pulse = pulse
        self._errands = errands
        self._faults = faults
        self._watchdog = watchdog
        self._leave = leave
        self._has_screen = has_screen
        self._beat = Beat()
        self._is_ready = False
        self._lookout = Lookout("life", self.look, min(every, watchdog.every_seconds or every), first)

    @property
    def life(self) -> Life:
        """What the last look found."""
        return self._beat.life

    @property
    def is_alive(self) -> bool:
        """Whether the board lived at the last look."""
        return self._beat.life is Life.ALIVE

    def start(self) -> None:
        self._lookout.start()

    def stop(self, seconds: float) -> bool:
        """End the thread; whether it ended within so many seconds."""
        self._watchdog.stopping()
        return self._lookout.stop(seconds)

    def look(self) -> None:
        """Look once."""
        is_answered = self._is_answered()
        if self._lookout.is_over:
            return
        self._beat = next_beat(self._beat, self._pulse(), is_answered, self._has_screen())
        self._faults.set(BoardFailure.STUCK, self._beat.still > 1)
        if self._beat.life in WELL:
            self._tell()
        elif self._beat.is_stuck:
            log.critical("%s %s: the program ends, to be started anew", BoardFailure.STUCK.code, self._beat.life.value)
            self._leave(Exit.RESTART)

    def _tell(self) -> None:
        """READY is the first look that finds life: before it nobody knows whether anything is shown."""
        if not self._is_ready:
            self._is_ready = True
            self._watchdog.ready()
        self._watchdog.alive()

    def _is_answered(self) -> bool:
        try:
            return self._errands.ask(lambda: True, ANSWER_SECONDS, is_urgent=False)
        except NoAnswer:
            return False
