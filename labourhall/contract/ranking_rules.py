"""The rules and tables that rank and search, read for city and hall alike; a kiosk loads them when it first ranks.

A hole or a circle in a file is a RulesError.
"""

from collections.abc import Mapping

from labourhall.contract.rules import made, read
from labourhall.market.matching import rules as matching
from labourhall.market.search import Lexicon
from labourhall.market.trades import TradeTable
from labourhall.program.places import asset


def matching_rules(
    near_trades: Mapping[str, Mapping[str, float]], trade_names: Mapping[str, str]
) -> matching.MatchingRules:
    """The figures of `assets/rules/matching.toml`, with the table of trades that goes with them."""
    return read("matching", lambda values: matching.from_mapping(values, near_trades, trade_names))


def trade_table() -> TradeTable:
    """The hand table `assets/tables/trades.csv`, and what else stands in titles (`title_words.csv`)."""
    return made("tables/trades.csv", lambda: TradeTable.parse(_table("trades"), _table("title_words")))


def shipped_matching_rules() -> matching.MatchingRules:
    """What city and hall rank by: the figures and the table of trades that ship together."""
    table = trade_table()
    return matching_rules(table.near, table.names)


def search_lexicon() -> Lexicon:
    """What a search knows: `assets/rules/search.toml` and the tables; a month has the days and hours of matching."""
    trades, month = trade_table(), shipped_matching_rules().wage
    places, traditional = _table("districts"), _table("traditional")
    return read("search", lambda values: Lexicon.read(values, trades, places, traditional, month.days, month.hours))


def _table(name: str) -> str:
    return asset("tables", f"{name}.csv").read_text(encoding="utf-8")
