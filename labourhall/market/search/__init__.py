"""Searching the open vacancies by what a person types. `SearchIndex` is the whole of it to the outside."""

from labourhall.market.search.answer import Finds, FoundVacancy, Understood, WishedPay
from labourhall.market.search.index import SearchIndex
from labourhall.market.search.lexicon import Lexicon

__all__ = ["Finds", "FoundVacancy", "Lexicon", "SearchIndex", "Understood", "WishedPay"]
