"""The figures of the search and its arithmetic: what a word in a field is worth, and how much its rarity counts.

All points are whole numbers, so that city and hall order alike. The figures are data (`assets/rules/search.toml`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

MOST_IMPACT: Final = 255
"""Points of a word that fills a vacancy; one byte beside the place in a posting."""
_FRACTION: Final = 8


@dataclass(frozen=True, slots=True)
class FieldWeight:
    """A field of a vacancy: its weight, and how many grams it usually has."""

    weight: float
    length: float


@dataclass(frozen=True, slots=True)
class WordWeights:
    """All figures by which vacancies are found and ordered."""

    fields: Mapping[str, FieldWeight]
    saturation: float
    shortening: float
    covered: float
    trade: float
    longest_query: int
    fewest: int

    def share(self, field: str, length: int) -> float:
        """What one gram of a field with `length` grams weighs."""
        usual = self.fields[field]
        return usual.weight / (1.0 - self.shortening + self.shortening * length / usual.length)

    def impact(self, weight: float) -> int:
        """Points, 1–255, of a gram that weighs so much in all fields together (BM25F's saturation)."""
        return max(1, round(MOST_IMPACT * weight / (self.saturation + weight)))


def weights(rules: Mapping[str, Any]) -> WordWeights:
    """Read the figures."""
    return WordWeights(
        fields={name: FieldWeight(**one) for name, one in rules["fields"].items()},
        saturation=rules["words"]["saturation"],
        shortening=rules["words"]["shortening"],
        covered=rules["words"]["covered"],
        trade=rules["trade"]["weight"],
        longest_query=rules["lengths"]["query"],
        fewest=rules["lengths"]["fewest"],
    )


def rarity(all_of_them: int, having: int) -> int:
    """log2((N + 1) / (n + ½)) in 256ths, by whole numbers only (between powers of two on a straight line)."""
    ratio = ((2 * all_of_them + 2) << 16) // (2 * having + 1)
    power = ratio.bit_length() - 1
    return ((power - 16) << _FRACTION) + (((ratio - (1 << power)) << _FRACTION) >> power)
