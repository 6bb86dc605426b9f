"""Questions to employers, and who answered them, in SQL."""

import sqlite3
from collections.abc import Sequence
from dataclasses import astuple
from datetime import date
from typing import Final

from backend.store.rows import AnswerSource, KeptAsk
from backend.store.sqlite.bodies import standing
from labourhall.market.vacancy import Vacancy

_ASKS: Final = """
    SELECT asks.number, card_number, asked_on, age, asks.occupation, shown, body, suspended
    FROM asks JOIN standing ON standing.number = asks.number
"""
_SOURCES: Final = """
    SELECT sources.number, said_by, officer, at, body, suspended
    FROM answer_sources AS sources JOIN standing ON standing.number = sources.number ORDER BY sources.number
"""


class AskTable:
    """Implements `store.Asks` on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, ask: KeptAsk) -> None:
        values = (ask.number, ask.card_number, str(ask.asked_on), ask.age, ask.occupation, ask.shown)
        self._connection.execute("INSERT OR REPLACE INTO asks VALUES (?, ?, ?, ?, ?, ?)", values)

    def of_card(self, card_number: str) -> Sequence[tuple[KeptAsk, Vacancy]]:
        return self._found("WHERE card_number = ? ORDER BY asked_on, asks.number", card_number)

    def all(self) -> Sequence[tuple[KeptAsk, Vacancy]]:
        return self._found("ORDER BY asks.number, asked_on")

    def count(self, number: str) -> int:
        return int(self._connection.execute("SELECT COUNT(*) FROM asks WHERE number = ?", (number,)).fetchone()[0])

    def drop(self, ask: KeptAsk) -> None:
        values = (ask.number, ask.card_number)
        self._connection.execute("DELETE FROM asks WHERE number = ? AND card_number = ?", values)

    def forget(self, before: date) -> None:
        self._connection.execute("DELETE FROM asks WHERE asked_on < ?", (str(before),))

    def put_source(self, source: AnswerSource) -> None:
        self._connection.execute("INSERT OR REPLACE INTO answer_sources VALUES (?, ?, ?, ?)", astuple(source))

    def sources(self) -> Sequence[tuple[AnswerSource, Vacancy]]:
        rows = self._connection.execute(_SOURCES)
        return [(AnswerSource(*source), standing(body, suspended)) for *source, body, suspended in rows]

    def _found(self, which: str, *values: str) -> Sequence[tuple[KeptAsk, Vacancy]]:
        return [
            (KeptAsk(number, card, date.fromisoformat(asked_on), age, occupation, shown), standing(body, suspended))
            for number, card, asked_on, age, occupation, shown, body, suspended in self._connection.execute(
                f"{_ASKS} {which}", values
            )
        ]
