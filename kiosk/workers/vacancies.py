"""The hall's vacancies as the glass wants them: one by number, trades for tiles, today's figures, a ranking.

All from the hall's own copy. What takes time is counted ahead, in the thread that brought the change.
"""

import threading
from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Final, TypeAlias

from kiosk.visit.states import HallFigures
from labourhall.contract.visit_calls import FindPublicMatches
from labourhall.link.cache import Cache
from labourhall.link.offline import OfflineMatching
from labourhall.market.match import Matches
from labourhall.market.vacancy import Vacancy

Trade: TypeAlias = tuple[str, str, int]
"""Occupation code, short name, number of open vacancies."""

RANKED: Final = 60
"""As many as a city gives by default, so that a cut line does not make the list shorter."""


class HallVacancies:
    """Reads `cache`; may be asked from any thread. `today` is the hall's local date."""

    def __init__(self, cache: Cache, matching: OfflineMatching, today: Callable[[], date]) -> None:
        self._cache = cache
        self._matching = matching
        self._today = today
        self._lock = threading.Lock()
        self._trades: tuple[Trade, ...] = ()

    def vacancy(self, number: str) -> Vacancy | None:
        """One vacancy, whether still open or not."""
        return self._cache.vacancy(number)

    def trades(self) -> tuple[Trade, ...]:
        """The trades that have open vacancies, the most first; as of the last `recount`."""
        return self._trades

    def figures(self) -> HallFigures:
        """What the attract screen says of today."""
        figures = self._cache.figures(self._today())
        return HallFigures(figures.open, figures.new_today, figures.employers)

    def as_of(self) -> str:
        """When the city made what the copy holds (RFC 3339), "" while there is nothing."""
        return self._cache.taken_at()

    def rank(self, call: FindPublicMatches) -> Matches | None:
        """What fits, ranked here by the city's rules; None where there is nothing to rank."""
        return self._matching.match(call.seeker, self._today(), RANKED) if self._cache.count() else None

    def recount(self) -> None:
        """Take in what changed: count the trades, make the ranking ready."""
        open_now = self._cache.open_vacancies(self._today())
        counts = Counter((vacancy.occupation, vacancy.trade) for vacancy in open_now if vacancy.occupation)
        with self._lock:
            self._trades = ranked_trades(counts)
        self._matching.prepare()


def ranked_trades(counts: Counter[tuple[str, str]]) -> tuple[Trade, ...]:
    """One tile a code, under the name that most of its vacancies bear; the most vacancies first, then by code."""
    names: dict[str, str] = {}
    totals: Counter[str] = Counter()
    for (code, name), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        names.setdefault(code, name)
        totals[code] += count
    return tuple(
        (code, names[code], total) for code, total in sorted(totals.items(), key=lambda item: (-item[1], item[0]))
    )
