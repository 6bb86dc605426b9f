"""Vacancies that exactly one hard requirement keeps away, so that the missing piece can be shown and learnt."""

from labourhall.market.match import NearMiss
from labourhall.market.matching.filters import Shortfall
from labourhall.market.matching.score import Parts


def near_miss(number: str, missing: Shortfall, parts: Parts) -> NearMiss:
    """The near miss of vacancy `number`; its score is what the vacancy would have without the shortfall."""
    return NearMiss(number, missing.requirement, missing.detail, sum(parts))
