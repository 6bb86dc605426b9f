"""The hall's vacancies as the glass wants them: one by number, trades for tiles, today's figures, a ranking.

All from the hall's own copy. What takes time is counted ahead, in a thread of its own. Where a person waits for an
answer, a copy that cannot be read is one without it; whoever counts ahead is told (CacheUnusable) and tries again.
"""

import logging
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Final, Protocol, TypeAlias

from kiosk.visit.states import HallFigures
from labourhall.contract.visit_calls import FindPublicMatches
from labourhall.link.cache import Cache, CacheUnusable
from labourhall.market.groups import Groups
from labourhall.market.order import Order
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy

log = logging.getLogger(__name__)

TradeCount: TypeAlias = tuple[str, str, int]
"""Occupation code, short name, number of open vacancies."""

RANKED: Final = 30
"""As many as a city gives by default, so that a cut line does not make the list shorter."""


class Ranking(Protocol):
    """Ranks over the hall's own copy: `labourhall.link.offline.OfflineMatching`."""

    def group(self, seeker: Seeker, today: date, limit: int, order: Order) -> Groups: ...

    def prepare(self) -> None: ...


class HallVacancies:
    """Reads `cache`; may be asked from any thread. `today` is the hall's local date.

    `ranking` makes what ranks here. It is made when the line is cut and dropped when it is back: it takes memory and
    time that a kiosk whose city answers does not need.
    """

    def __init__(self, cache: Cache, ranking: Callable[[], Ranking], today: Callable[[], date]) -> None:
        self._cache = cache
        self._make_ranking = ranking
        self._today = today
        self._trades: tuple[TradeCount, ...] = ()
        self._lock = threading.Lock()
        self._ranking: Ranking | None = None

    def vacancy(self, number: str) -> Vacancy | None:
        """One vacancy, whether still open or not; None where the copy does not hold it or cannot be read."""
        try:
            return self._cache.vacancy(number)
        except CacheUnusable as trouble:
            log.warning("a vacancy is asked for and the copy cannot be read (%s %s)", trouble.code, trouble)
            return None

    def trades(self) -> tuple[TradeCount, ...]:
        """The trades that have open vacancies, the most first; as of the last `recount`."""
        return self._trades

    def figures(self) -> HallFigures:
        """What the attract screen says of today."""
        figures = self._cache.figures(self._today())
        return HallFigures(figures.open, figures.new_today, figures.employers)

    def as_of(self) -> datetime | None:
        """When the city made what the copy holds, None while there is nothing."""
        return self._cache.taken_at()

    def rank(self, call: FindPublicMatches) -> Groups | None:
        """What stands in which group, by the city's rules; None where there is nothing here or it cannot be read."""
        try:
            return self._ready().group(call.seeker, self._today(), RANKED, call.order) if self._cache.count() else None
        except CacheUnusable as trouble:
            log.warning("a ranking is asked for and the copy cannot be read (%s %s)", trouble.code, trouble)
            return None

    def recount(self) -> None:
        """Take in what changed: count the trades."""
        self._trades = ranked_trades({(code, name): count for code, name, count in self._cache.trades(self._today())})

    def prepare(self) -> None:
        """The line is cut: have the ranking ready before somebody asks."""
        self._ready().prepare()

    def unload(self) -> None:
        """The line is back: the city ranks."""
        with self._lock:
            self._ranking = None

    def _ready(self) -> Ranking:
        with self._lock:
            if self._ranking is None:
                self._ranking = self._make_ranking()
            return self._ranking


def ranked_trades(counts: Mapping[tuple[str, str], int]) -> tuple[TradeCount, ...]:
    """One tile a code, under the name that most of its vacancies bear; the most vacancies first, then by code."""
    names: dict[str, str] = {}
    totals: Counter[str] = Counter()
    for (code, name), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        names.setdefault(code, name)
        totals[code] += count
    return tuple(
        (code, names[code], total) for code, total in sorted(totals.items(), key=lambda item: (-item[1], item[0]))
    )
