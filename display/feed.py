"""What the board knows of its hall: the hall's copy kept fresh over the line, and the playlist. Lives between threads.

A vacancy that left is told before anything is read anew: the glass must not wait for that.
"""

import logging
import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from display.player import Data
from display.playlists import Playlists
from labourhall.link.cache import Cache
from labourhall.link.news import LineDown, LineUp, News, VacanciesChanged
from labourhall.market.vacancy import Vacancy

log = logging.getLogger(__name__)


class Feed:
    """Takes news from the line's threads and gives the wall's thread its data; `clock` is the hall's wall clock."""

    def __init__(self, cache: Cache, playlists: Playlists, clock: Callable[[], datetime]) -> None:
        self._cache = cache
        self._playlists = playlists
        self._clock = clock
        self._lock = threading.Lock()
        self._is_up = False
        self._data = Data(vacancies=self._read(), as_of=cache.taken_at())

    def data(self, now: datetime) -> Data:
        """The data as they are now. While the line is up the copy is told of every change, so it is as of `now`."""
        with self._lock:
            data, is_up = self._data, self._is_up
        as_of = now if is_up and data.vacancies else data.as_of
        return Data(self._playlists.latest, data.vacancies, as_of, data.gone)

    def report(self, news: News) -> None:
        """Take news; called from the line's threads."""
        match news:
            case LineUp():
                with self._lock:
                    self._is_up = True
                self._playlists.ask_now()
            case LineDown(code):
                log.info("the line is down (%s)", code)
                self._fall()
            case VacanciesChanged(gone):
                self._change(dict(gone))

    def _fall(self) -> None:
        """From now on the data age: they are as of the moment the line fell, not of a change long before."""
        with self._lock:
            fell = self._clock() if self._is_up else self._data.as_of
            self._is_up = False
            self._data = Data(None, self._data.vacancies, fell, self._data.gone)

    def _change(self, gone: dict[str, str]) -> None:
        with self._lock:
            before = self._data
            told = {**before.gone, **gone}
            self._data = Data(None, before.vacancies, before.as_of, MappingProxyType(told))
        vacancies, as_of = self._read(), self._cache.taken_at()
        with self._lock:
            still_gone = {number: reason for number, reason in self._data.gone.items() if number not in vacancies}
            self._data = Data(None, vacancies, as_of, MappingProxyType(still_gone))

    def _read(self) -> Mapping[str, Vacancy]:
        return {one.number: one for one in self._cache.open_vacancies(self._clock().date())}
