"""The rules that ship with the product, read for city and hall alike. What the figures mean is the market's to say."""

import csv
import tomllib
from collections.abc import Mapping
from typing import Any

from labourhall.market import records
from labourhall.market.matching import rules as matching
from labourhall.program.places import asset


def matching_rules(
    near_trades: Mapping[str, Mapping[str, float]], trade_names: Mapping[str, str]
) -> matching.MatchingRules:
    """The figures of `assets/rules/matching.toml`, with the table of trades that goes with them."""
    return matching.from_mapping(_read("matching"), near_trades, trade_names)


def trades() -> tuple[dict[str, dict[str, float]], dict[str, str]]:
    """The hand table `assets/tables/trades.csv`: nearness 0–1 from code to code, and the first name of each code."""
    near: dict[str, dict[str, float]] = {}
    names: dict[str, str] = {}
    with asset("tables", "trades.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names.setdefault(row["code"], row["head"])
            pairs = (pair.split(":") for pair in row["near"].split("|") if pair)
            near.setdefault(row["code"], {}).update({code: float(share) for code, share in pairs})
    return near, names


def insurance_rules() -> records.InsuranceRules:
    """The figures of `assets/rules/insurance.toml`."""
    return records.from_mapping(_read("insurance"))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(asset("rules", f"{name}.toml").read_text(encoding="utf-8"))
