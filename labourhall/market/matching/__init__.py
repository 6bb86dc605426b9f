"""What fits a person: verdicts, a score in named parts, reasons, groups, and their order. No I/O, no clock."""

from labourhall.market.matching.grouping import group
from labourhall.market.matching.index import Index
from labourhall.market.matching.reasons import ReasonCode
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.order import Order

__all__ = ["Index", "MatchingRules", "Order", "ReasonCode", "group"]
