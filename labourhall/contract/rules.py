"""The rules that ship with the product, read for city and hall alike: a hole or a circle in a file is a RulesError.

What the figures mean is the market's to say.
"""

import tomllib
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from labourhall.market import legal_age, records
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching import rules as matching
from labourhall.market.search import Lexicon
from labourhall.market.trades import TradeTable
from labourhall.program.places import asset

T = TypeVar("T")


class RulesError(Exception):
    """A file of rules that cannot be used: `file` as it lies in the folder of assets, `fault` what is wrong with it."""

    def __init__(self, file: str, fault: str) -> None:
        super().__init__(f"{file}: {fault}")
        self.file = file
        self.fault = fault


def matching_rules(
    near_trades: Mapping[str, Mapping[str, float]], trade_names: Mapping[str, str]
) -> matching.MatchingRules:
    """The figures of `assets/rules/matching.toml`, with the table of trades that goes with them."""
    return _rules("matching", lambda values: matching.from_mapping(values, near_trades, trade_names))


def trade_table() -> TradeTable:
    """The hand table `assets/tables/trades.csv`, and what else stands in titles (`title_words.csv`)."""
    return _made("tables/trades.csv", lambda: TradeTable.parse(_table("trades"), _table("title_words")))


def shipped_matching_rules() -> matching.MatchingRules:
    """What city and hall rank by: the figures and the table of trades that ship together."""
    table = trade_table()
    return matching_rules(table.near, table.names)


def search_lexicon() -> Lexicon:
    """What a search knows: `assets/rules/search.toml` and the tables; a month has the days and hours of matching."""
    trades, month = trade_table(), shipped_matching_rules().wage
    places, traditional = _table("districts"), _table("traditional")
    return _rules("search", lambda values: Lexicon.read(values, trades, places, traditional, month.days, month.hours))


def insurance_rules() -> records.InsuranceRules:
    """The figures of `assets/rules/insurance.toml`."""
    return _rules("insurance", records.from_mapping)


def age_rules() -> AgeRules:
    """What law says of age, by `assets/rules/age.toml`."""
    return _rules("age", legal_age.from_mapping)


def _table(name: str) -> str:
    return asset("tables", f"{name}.csv").read_text(encoding="utf-8")


def _rules(name: str, make: Callable[[dict[str, Any]], T]) -> T:
    """What `make` makes of a file of rules."""
    path = asset("rules", f"{name}.toml")
    return _made(f"rules/{name}.toml", lambda: make(tomllib.loads(path.read_text(encoding="utf-8"))))


def _made(file: str, make: Callable[[], T]) -> T:
    """What is made of a file; whatever is wrong in it is a RulesError."""
    try:
        return make()
    except KeyError as error:
        raise RulesError(file, f"{error.args[0]} is missing") from error
    except (AttributeError, OSError, TypeError, ValueError) as error:
        raise RulesError(file, " ".join(str(error).split())) from error
