"""The open vacancies ready to be searched: built once, kept up with changes, asked by many threads.

One lock for everything: a search reads postings that a change would move under its hands. It holds the lock for
milliseconds, a change for less, and Python's threads reckon one at a time anyway.
"""

import threading
from collections.abc import Iterable
from datetime import date

from labourhall.market.search import order
from labourhall.market.search import query as queries
from labourhall.market.search.answer import Finds, FoundVacancy
from labourhall.market.search.choice import Choice
from labourhall.market.search.document import DISTRICT, terms
from labourhall.market.search.lexicon import Lexicon
from labourhall.market.search.postings import SLOT_BITS, Postings
from labourhall.market.search.query import Query
from labourhall.market.search.ranking import Shown, Sums, sums
from labourhall.market.search.slots import Slots
from labourhall.market.text import cleaned
from labourhall.market.vacancy import Vacancy


class SearchIndex:
    """The vacancies of a hall or a city. It keeps those that it is given, and finds those open on the day asked for."""

    def __init__(self, vacancies: Iterable[Vacancy], lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._lock = threading.Lock()
        self._postings = Postings()
        self._slots = Slots()
        for vacancy in vacancies:
            self.put(vacancy)

    def __len__(self) -> int:
        return len(self._slots)

    def put(self, vacancy: Vacancy) -> None:
        """Take in a new vacancy or a changed one; one that may be shown on no day leaves."""
        if vacancy.closed_as is not None:
            self.drop(vacancy.number)
            return
        found = terms(vacancy, self.lexicon)
        initials = self.lexicon.initials.of(self.lexicon.writing.plain(vacancy.title))
        with self._lock:
            self._drop(vacancy.number)
            self._postings.put(self._slots.take(vacancy, initials), found)

    def drop(self, number: str) -> None:
        """Forget a vacancy; an unknown number is no error."""
        with self._lock:
            self._drop(number)

    def search(self, text: str, today: date, limit: int) -> Finds:
        """What answers `text` on the day `today`, the best `limit` of it. No text is refused."""
        query = queries.read(text, self.lexicon)
        with self._lock:
            self._slots.turn_to(today)
            asked, near = self._found(query)
            scored = near | asked
            best = order.first(scored, limit, self._slots)
            listed = [(self._slots.vacancy(slot), scored[slot]) for slot in best]
        found = tuple(FoundVacancy(vacancy.number, vacancy.title, score) for vacancy, score in listed)
        return Finds(cleaned(text), query.understood(self.lexicon), len(scored), len(near), found)

    def _found(self, query: Query) -> tuple[dict[int, int], dict[int, int]]:
        """The scores by slot of what is asked for, and of what only comes near."""
        if query.is_empty:
            return {}, {}
        found, choice = self._sums(query), Choice(query, self.lexicon)
        asked = order.scores(found.asked, found.best, order.ASKED, choice, self._slots)
        near = order.scores(found.near, found.best, order.NEAR, choice, self._slots)
        if len(asked) + len(near) < self.lexicon.weights.fewest:
            near |= order.scores(found.some, found.best, order.NEAR, choice, self._slots)
        numbered = self._slots.shown_slot(query.number)
        if numbered is not None:
            near.pop(numbered, None)
            asked[numbered] = order.NUMBER
        return asked, near

    def _sums(self, query: Query) -> Sums:
        shown = Shown(self._postings, self._slots.is_shown, self._slots.shown)
        found = sums(query, shown, self.lexicon)
        if query.initials is not None and not query.trades:
            self._spelt(query.initials, found)
        elif not (query.grams or query.trades):
            found.asked = dict.fromkeys(self._wished(query, shown), 0)
        return found

    def _spelt(self, initials: str, found: Sums) -> None:
        """Add the titles whose first letters hold `initials`."""
        for slot, letters in enumerate(self._slots.initials):
            if initials in letters and self._slots.is_shown[slot]:
                found.asked.setdefault(slot, found.some.pop(slot, 0))

    def _wished(self, query: Query, shown: Shown) -> list[int]:
        """Where neither words nor trades were named: what lies in the districts, or all where only pay was."""
        if query.districts:
            return [posting >> SLOT_BITS for code in query.districts for posting in shown.of(DISTRICT + code)]
        return [slot for slot, is_shown in enumerate(shown.is_shown) if is_shown] if query.pay is not None else []

    def _drop(self, number: str) -> None:
        left = self._slots.leave(number)
        if left is not None:
            slot, vacancy = left
            self._postings.drop(slot, terms(vacancy, self.lexicon))
