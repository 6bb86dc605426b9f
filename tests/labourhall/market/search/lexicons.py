"""The lexicon that ships, and small indexes."""

from typing import Any, Final

from labourhall.contract import ranking_rules
from labourhall.market.search import Finds, Lexicon, SearchIndex
from labourhall.market.vacancy import Vacancy
from tests.labourhall.market.samples import TODAY, vacancy

LEXICON: Final[Lexicon] = ranking_rules.search_lexicon()
TIANHE: Final = "440106"


def titled(*titles: str) -> list[Vacancy]:
    """Vacancies of these titles, numbered from 100001, each with the trade that its title names."""
    return [of(f"{number:06d}", title) for number, title in enumerate(titles, 100_001)]


def of(number: str, title: str, **changes: Any) -> Vacancy:
    """A vacancy with the trade that its title names, in no known place and with no known pay."""
    trade = LEXICON.trades.find(title)
    fields: dict[str, Any] = {
        "title": title,
        "trade": trade.head if trade else title,
        "occupation": trade.code if trade else "",
        "place": {"text": ""},
        "wage": {"text": "面议"},
    }
    return vacancy(number, **{**fields, **changes})


def search(vacancies: list[Vacancy], text: str, limit: int = 20) -> Finds:
    """The answer of a fresh index."""
    return SearchIndex(vacancies, LEXICON).search(text, TODAY, limit)


def found(vacancies: list[Vacancy], text: str) -> list[str]:
    """The titles of the answer, in their order."""
    return [one.title for one in search(vacancies, text).list]
