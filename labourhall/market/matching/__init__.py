"""What fits a person: hard filters, a score in named parts, reasons, near misses, and the order. No I/O, no clock."""

from labourhall.market.matching.buckets import Pool
from labourhall.market.matching.rank import match
from labourhall.market.matching.reasons import ReasonCode
from labourhall.market.matching.rules import MatchingRules

__all__ = ["MatchingRules", "Pool", "ReasonCode", "match"]
