"""What the workers know of the hall, put together: the reader, the line, the figures. Each change becomes one event."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from kiosk.visit.states import HallFigures, Surroundings
from kiosk.visit.vocabulary import Event, SurroundingsChanged

RECENT: Final = 6
"""As many codes as the staff page has room for at most."""


class SurroundingsBoard:
    """Takes news from several threads and posts the whole whenever it differs from what was posted before."""

    def __init__(self, post: Callable[[Event], None]) -> None:
        self._post = post
        self._lock = threading.Lock()
        self._now = Surroundings()

    @property
    def now(self) -> Surroundings:
        """What was last posted."""
        return self._now

    def reader(self, code: str) -> None:
        """The reader works ("") or does not, with a failure code."""
        self._change(lambda now: replace(now, reader_code=code))

    def readers(self, states: tuple[tuple[str, str], ...]) -> None:
        """Every reader's name with what it is to the kiosk (`card_readers`)."""
        self._change(lambda now: replace(now, readers=states))

    def line(self, cut_at: str) -> None:
        """The line is up ("") or has been cut since this time of day."""
        self._change(lambda now: replace(now, line_cut_at=cut_at))

    def figures(self, figures: HallFigures, data_as_of: datetime | None) -> None:
        """Today's figures of the hall and how old the vacancies are."""
        self._change(lambda now: replace(now, figures=figures, data_as_of=data_as_of))

    def noted(self, code: str, at: str) -> None:
        """A failure code came onto the glass at this time of day."""
        self._change(lambda now: replace(now, recent=((code, at), *now.recent)[:RECENT]))

    def _change(self, change: Callable[[Surroundings], Surroundings]) -> None:
        with self._lock:
            after = change(self._now)
            if after == self._now:
                return
            self._now = after
            self._post(SurroundingsChanged(after))
