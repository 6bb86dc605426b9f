"""The open vacancies in memory, ready for matching, kept as fresh as the store at every question."""

import threading
from datetime import date
from typing import Final

from backend.moment import Moment
from backend.store.store import Store, Tables
from labourhall.market.groups import Groups
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching import Index, MatchingRules, Order
from labourhall.market.seeker import Seeker

SHOWN_AT_ONCE: Final = 40
"""No question waits for more than these to be taken up: some 3 ms."""


class OpenVacancies:
    """Matching over the store's vacancies, for many threads: the index bears them, and one takes in what is new."""

    def __init__(self, store: Store, rules: MatchingRules, law: AgeRules, today: date) -> None:
        self._store = store
        self._rules = rules
        self._law = law
        self._lock = threading.Lock()
        self._cursor = -1
        self._index = Index((), rules, law)
        with store.reading() as tables:
            self._fill(tables, today)

    def group(self, seeker: Seeker, today: date, limit: int, order: Order = Order.BY_SCORE) -> Groups:
        """Where every open vacancy stands for `seeker` on `today`, with all that was committed before the question."""
        with self._lock:
            self._catch_up(today)
            index = self._index
        return index.group(seeker, today, limit, order)

    def show_some(self, moment: Moment) -> bool:
        """Let the next vacancies of a large import be seen, and take them up; False when no more of them wait."""
        with self._store.reading() as tables:
            if not tables.vacancies.is_waiting():
                return False
        with self._store.writing() as tables:
            is_more = tables.vacancies.show(SHOWN_AT_ONCE, moment.today, moment.text)
        with self._lock:
            self._catch_up(moment.today)
        return is_more

    def _catch_up(self, today: date) -> None:
        with self._store.reading() as tables:
            latest = tables.vacancies.cursor()
            if latest == self._cursor:
                return
            if tables.vacancies.oldest_cursor() > self._cursor:
                self._fill(tables, today)
                return
            for _, vacancy in tables.vacancies.changed_since(self._cursor, latest - self._cursor):
                self._index.put(vacancy)
            self._cursor = latest

    def _fill(self, tables: Tables, today: date) -> None:
        self._cursor = tables.vacancies.cursor()
        self._index = Index(tables.vacancies.open_on(today), self._rules, self._law)
