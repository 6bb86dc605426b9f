"""Searching the open vacancies by what a person types. `Index` is the whole of it to the outside."""

from labourhall.market.search.answer import Finds, Found, Understood, WishedPay
from labourhall.market.search.index import Index
from labourhall.market.search.lexicon import Lexicon

__all__ = ["Finds", "Found", "Index", "Lexicon", "Understood", "WishedPay"]
