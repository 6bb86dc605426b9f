"""Matching in the hall, over its own copy, by the same rules as the city's: for the time when the line is cut."""

import threading
from collections.abc import Iterator, MutableMapping
from datetime import date

from labourhall.link.cache import Cache
from labourhall.market.groups import Groups
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching import Index, MatchingRules, Order
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy


class InTheCopy(MutableMapping[str, Vacancy]):
    """The vacancies of the copy by number, read when one is listed; what is written there is there already."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def __getitem__(self, number: str) -> Vacancy:
        found = self._cache.vacancy(number)
        if found is None:
            raise KeyError(number)
        return found

    def __setitem__(self, number: str, vacancy: Vacancy) -> None:
        pass

    def __delitem__(self, number: str) -> None:
        pass

    def __iter__(self) -> Iterator[str]:
        return iter(self._cache.digests())

    def __len__(self) -> int:
        return self._cache.count()


class OfflineMatching:
    """Ranks over `cache`. Keeps what is needed for that ready between questions, and takes in only what changed."""

    def __init__(self, cache: Cache, rules: MatchingRules, law: AgeRules) -> None:
        self._cache = cache
        self._index = Index((), rules, law, InTheCopy(cache))
        self._digests: dict[str, bytes] = {}
        self._version = -1
        self._lock = threading.Lock()

    def group(self, seeker: Seeker, today: date, limit: int, order: Order = Order.BY_SCORE) -> Groups:
        """Where every open vacancy stands for `seeker`, by the copy as it is now."""
        with self._lock:
            while True:
                self._catch_up()
                try:
                    return self._index.group(seeker, today, limit, order)
                except KeyError:  # what was to be listed has left the copy since
                    if self._cache.version == self._version:
                        raise

    def prepare(self) -> None:
        """Take in what changed now, so that the next question is answered at once."""
        with self._lock:
            self._catch_up()

    def _catch_up(self) -> None:
        version = self._cache.version
        if version == self._version:
            return
        digests = self._cache.digests()
        for number in self._digests.keys() - digests.keys():
            self._index.drop(number)
        for number, digest in digests.items():
            if self._digests.get(number) != digest:
                vacancy = self._cache.vacancy(number)
                if vacancy is not None:
                    self._index.put(vacancy)
        self._digests, self._version = digests, version
