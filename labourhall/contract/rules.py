"""The rules that ship with the product, read for city and hall alike. What the figures mean is the market's to say."""

import tomllib
from collections.abc import Mapping
from typing import Any

from labourhall.market import legal_age, records
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching import rules as matching
from labourhall.market.search import Lexicon
from labourhall.market.trades import TradeTable
from labourhall.program.places import asset


def matching_rules(
    near_trades: Mapping[str, Mapping[str, float]], trade_names: Mapping[str, str]
) -> matching.MatchingRules:
    """The figures of `assets/rules/matching.toml`, with the table of trades that goes with them."""
    return matching.from_mapping(_read("matching"), near_trades, trade_names)


def trade_table() -> TradeTable:
    """The hand table `assets/tables/trades.csv`, and what else stands in titles (`title_words.csv`)."""
    return TradeTable.parse(_table("trades"), _table("title_words"))


def shipped_matching_rules() -> matching.MatchingRules:
    """What city and hall rank by: the figures and the table of trades that ship together."""
    table = trade_table()
    return matching_rules(table.near, table.names)


def search_lexicon() -> Lexicon:
    """What a search knows: `assets/rules/search.toml` and the tables; a month has the days and hours of matching."""
    places, traditional = (
        asset("tables", f"{name}.csv").read_text(encoding="utf-8") for name in ("districts", "traditional")
    )
    month = shipped_matching_rules().wage
    return Lexicon.read(_read("search"), trade_table(), places, traditional, month.days, month.hours)


def insurance_rules() -> records.InsuranceRules:
    """The figures of `assets/rules/insurance.toml`."""
    return records.from_mapping(_read("insurance"))


def age_rules() -> AgeRules:
    """What law says of age, by `assets/rules/age.toml`."""
    return legal_age.from_mapping(_read("age"))


def _table(name: str) -> str:
    return asset("tables", f"{name}.csv").read_text(encoding="utf-8")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(asset("rules", f"{name}.toml").read_text(encoding="utf-8"))
