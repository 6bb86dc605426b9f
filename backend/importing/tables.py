"""The tables and rules that reading needs, out of the product's assets, read once per import."""

import tomllib
from dataclasses import dataclass

from backend.importing.columns import KnownNames
from backend.importing.places import Gazetteer
from backend.importing.stale import StaleRule
from backend.importing.unlawful import UnlawfulRules
from labourhall.contract import rules
from labourhall.market.trades import TradeTable
from labourhall.program.places import asset


@dataclass(frozen=True, slots=True)
class ImportTables:
    """Column names, places, trades, unlawful conditions and what is too old."""

    columns: KnownNames
    places: Gazetteer
    trades: TradeTable
    unlawful: UnlawfulRules
    stale: StaleRule


def read_tables() -> ImportTables:
    """Read them all; a damaged asset is a broken installation and raises."""
    return ImportTables(
        KnownNames.parse(_table("columns")),
        Gazetteer.parse(*map(_table, ("districts", "streets", "elsewhere"))),
        rules.trade_table(),
        UnlawfulRules.from_mapping(tomllib.loads(asset("rules", "unlawful.toml").read_text(encoding="utf-8"))),
        StaleRule.from_mapping(tomllib.loads(asset("rules", "postings.toml").read_text(encoding="utf-8"))),
    )


def _table(name: str) -> str:
    return asset("tables", f"{name}.csv").read_text(encoding="utf-8")
