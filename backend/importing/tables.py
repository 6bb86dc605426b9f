"""The tables and rules that reading needs, out of the product's assets, read once per import."""

import tomllib
from dataclasses import dataclass
from typing import Any

from backend.importing.columns import KnownNames
from backend.importing.pay_floor import PayFloor
from backend.importing.places import Gazetteer
from backend.importing.stale import StaleRule
from backend.importing.working_hours import HoursRules
from labourhall.contract import ranking_rules
from labourhall.contract.unlawful_rules import unlawful_rules
from labourhall.market.trades import TradeTable
from labourhall.market.unlawful import UnlawfulRules
from labourhall.program.places import asset


@dataclass(frozen=True, slots=True)
class ImportTables:
    """Column names, places, trades, unlawful conditions, the minimum wage, lawful hours and what is too old."""

    columns: KnownNames
    places: Gazetteer
    trades: TradeTable
    unlawful: UnlawfulRules
    pay: PayFloor
    hours: HoursRules
    stale: StaleRule


def read_tables() -> ImportTables:
    """Read them all; a damaged asset is a broken installation and raises."""
    return ImportTables(
        KnownNames.parse(_table("columns")),
        Gazetteer.parse(*map(_table, ("districts", "streets", "elsewhere"))),
        ranking_rules.trade_table(),
        unlawful_rules(),
        PayFloor.from_mapping(_rules("pay")),
        HoursRules.from_mapping(_rules("hours")),
        StaleRule.from_mapping(_rules("postings")),
    )


def _table(name: str) -> str:
    return asset("tables", f"{name}.csv").read_text(encoding="utf-8")


def _rules(name: str) -> dict[str, Any]:
    return tomllib.loads(asset("rules", f"{name}.toml").read_text(encoding="utf-8"))
