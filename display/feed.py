"""What the board knows of its hall: the hall's copy kept fresh over the line, and the playlist. Lives between threads.

A vacancy that left is told before anything is read anew: the glass must not wait for that. The data are of the time
that the city's last answer bears, whatever the line does; a copy that cannot be read ages, and is tried again.
"""

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from display.player import Data
from display.playlists import Playlists
from labourhall.link.cache import Cache, CacheUnusable
from labourhall.link.news import CopyFresh, CopyStuck, LineDown, LineUp, News, VacanciesChanged
from labourhall.market.vacancy import Vacancy

log = logging.getLogger(__name__)


class Feed:
    """Takes news from the line's threads and gives the wall's thread its data; `clock` is the hall's wall clock."""

    def __init__(self, cache: Cache, playlists: Playlists, clock: Callable[[], datetime]) -> None:
        self._cache = cache
        self._playlists = playlists
        self._clock = clock
        self._lock = threading.Lock()
        self._data = Data()
        self._is_unread = False
        """Whether the copy changed and could not be read since."""
        self._read_anew()

    def data(self) -> Data:
        """What is known now."""
        with self._lock:
            data = self._data
        return replace(data, playlist=self._playlists.latest)

    def report(self, news: News) -> None:
        """Take news; called from the line's threads."""
        match news:
            case LineUp():
                self._playlists.ask_now()
            case LineDown(code):
                log.info("the line is down (%s)", code)
            case VacanciesChanged(gone):
                self._mark_gone(dict(gone))
                self._read_anew()
            case CopyFresh(as_of):
                self._confirm(as_of)
            case CopyStuck():
                pass  # said by whoever keeps the copy; here the data age
        if self._is_unread:
            self._read_anew()

    def _mark_gone(self, gone: Mapping[str, str]) -> None:
        with self._lock:
            told = {**self._data.gone, **gone}
            self._data = replace(self._data, gone=MappingProxyType(told))

    def _confirm(self, as_of: datetime) -> None:
        """An empty copy is not made fresh by an answer, nor one that could not be read since it changed."""
        with self._lock:
            if self._data.vacancies and not self._is_unread:
                self._data = replace(self._data, as_of=as_of)

    def _read_anew(self) -> None:
        try:
            vacancies, as_of = self._read(), self._cache.taken_at()
        except CacheUnusable as trouble:
            if not self._is_unread:
                log.warning("the hall's copy cannot be read and ages (%s %s); trying again", trouble.code, trouble)
            self._is_unread = True
            return
        with self._lock:
            self._is_unread = False
            still_gone = {number: reason for number, reason in self._data.gone.items() if number not in vacancies}
            self._data = Data(None, vacancies, as_of, MappingProxyType(still_gone))

    def _read(self) -> Mapping[str, Vacancy]:
        return {one.number: one for one in self._cache.open_vacancies(self._clock().date())}
