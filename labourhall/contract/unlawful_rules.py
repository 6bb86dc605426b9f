"""The conditions that no employer may ask for, as they ship with the product: what imports take out, no board shows."""

from functools import lru_cache

from labourhall.contract.rules import read
from labourhall.market.unlawful import UnlawfulRules


@lru_cache(1)
def unlawful_rules() -> UnlawfulRules:
    """`assets/rules/unlawful.toml`. Raises RulesError."""
    return read("unlawful", UnlawfulRules.from_mapping)
