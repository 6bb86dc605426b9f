"""Matching in the hall, over its own copy, by the same rules as the city's: for the time when the line is cut."""

import threading
from datetime import date

from labourhall.link.cache import Cache
from labourhall.market.groups import Groups
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching import MatchingRules, Pool
from labourhall.market.seeker import Seeker


class OfflineMatching:
    """Ranks over `cache`. Keeps the vacancies ready between questions and takes in only what changed."""

    def __init__(self, cache: Cache, rules: MatchingRules, law: AgeRules) -> None:
        self._cache = cache
        self._law = law
        self._pool = Pool((), rules)
        self._kept: dict[str, bytes] = {}
        self._version = -1
        self._lock = threading.Lock()

    def group(self, seeker: Seeker, today: date, limit: int) -> Groups:
        """Where every open vacancy stands for `seeker`, by the copy as it is now."""
        with self._lock:
            self._catch_up()
            return self._pool.group(seeker, self._law, today, limit)

    def prepare(self) -> None:
        """Take in what changed now, so that the next question is answered at once."""
        with self._lock:
            self._catch_up()

    def _catch_up(self) -> None:
        version = self._cache.version
        if version == self._version:
            return
        digests = self._cache.digests()
        for number in self._kept.keys() - digests.keys():
            self._pool.drop(number)
        for number, digest in digests.items():
            if self._kept.get(number) != digest:
                vacancy = self._cache.vacancy(number)
                if vacancy is not None:
                    self._pool.put(vacancy)
        self._kept, self._version = digests, version
