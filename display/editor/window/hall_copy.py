"""The office's own copy of the hall's vacancies, read whenever it changed, in a thread of its own. No Qt.

It is kept fresh as on every machine of the hall: the whole of it once, over the line, then what changes (`link.sync`).
So an editor that starts without a line judges by what it had, and a morning costs the line no snapshot.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from labourhall.link.cache import Cache, CacheUnusable
from labourhall.link.news import News, VacanciesChanged
from labourhall.market.vacancy import Vacancy

log = logging.getLogger(__name__)

PAUSE_SECONDS: Final = 5.0
"""Between two readings at least: a table that is taken in changes the copy many times a second."""
AGAIN_SECONDS: Final = 60.0
"""A copy that could not be read is looked at again after so long."""


@dataclass(frozen=True, slots=True)
class Read:
    """What the copy held: where it stood, as of when (the city's time, None: of no time), and all its vacancies."""

    cursor: str
    as_of: datetime | None
    vacancies: tuple[Vacancy, ...]


class HallCopy:
    """Reads `cache` at its start and after each change, and hands over to `post`, in its own thread."""

    def __init__(self, cache: Cache, post: Callable[[Read], None], pause: float = PAUSE_SECONDS) -> None:
        self._cache = cache
        self._post = post
        self._pause = pause
        self._is_changed = threading.Event()
        self._is_changed.set()
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="editor-copy", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, seconds: float) -> None:
        """End; a disk that hangs is waited for no longer than so many seconds."""
        self._is_over.set()
        self._is_changed.set()
        self._thread.join(seconds)

    def report(self, news: News) -> None:
        """Take news of the line; from any thread."""
        if isinstance(news, VacanciesChanged):
            self._is_changed.set()

    def confirmed(self) -> datetime | None:
        """When the city last said what it has, since this program began; at once, from any thread."""
        return self._cache.confirmed

    def _run(self) -> None:
        while self._is_changed.wait() and not self._is_over.is_set():
            self._is_changed.clear()
            self._is_over.wait(self._read())

    def _read(self) -> float:
        """Read it; the seconds until it may be read again. One that could not be read is."""
        try:
            found = Read(self._cache.cursor(), self._cache.taken_at(), self._cache.open_vacancies(date.min))
        except CacheUnusable as error:
            log.warning("%s the hall's copy cannot be read now: %s", error.code, error)
            self._is_changed.set()
            return AGAIN_SECONDS
        if not found.cursor or found.as_of is None or self._is_over.is_set():
            return 0.0  # none yet, or written while it was read: that is told, and read again
        self._post(found)
        return self._pause
