"""Every set of demands that some vacancy makes, numbered: a few thousand among millions. It only grows."""

from collections.abc import Hashable
from typing import TypeAlias, TypeVar

from labourhall.market.legal_age import AgeRules
from labourhall.market.matching.filters import Demands
from labourhall.market.shift import Shift
from labourhall.market.vacancy import AgeLimit

T = TypeVar("T")

Rest: TypeAlias = tuple[int, int, int, int]
"""Places of schooling, certificates, shift and the rows of law that are about the work, each on its axis."""


class DemandTable:
    """Each of the `demands` is one of the `rests` and one of the `ages`; the values of each axis are fewer still.

    `examples` gives for each number the demands and one occupation under the same rows of law.
    """

    def __init__(self, law: AgeRules) -> None:
        self._law = law
        self._numbers: dict[tuple[int, int], int] = {}
        self._rests: dict[Rest, int] = {}
        self._places: tuple[dict[Hashable, int], ...] = ({}, {}, {}, {}, {})
        self.examples: list[tuple[Demands, str]] = []
        self.demands: list[tuple[int, int]] = []
        self.rests: list[Rest] = []
        self.schooling: list[int | None] = []
        self.ages: list[AgeLimit | None] = []
        self.certificates: list[tuple[str, ...]] = []
        self.shifts: list[Shift | None] = []
        self.laws: list[tuple[str, tuple[str, ...]]] = []

    def number(self, asked: Demands, occupation: str) -> int:
        """The number of these demands of a vacancy of `occupation`."""
        papers = asked.certificates
        about = tuple(rule.id for rule in self._law.work if rule.is_about(occupation, papers))
        rest = (
            self._place(0, asked.education, self.schooling, asked.education),
            self._place(1, papers, self.certificates, papers),
            self._place(2, asked.shift, self.shifts, asked.shift),
            self._place(3, about, self.laws, (occupation, papers)),
        )
        place = self._rests.get(rest)
        if place is None:
            place = self._rests[rest] = len(self.rests)
            self.rests.append(rest)
        key = (place, self._place(4, asked.age, self.ages, asked.age))
        known = self._numbers.get(key)
        if known is None:
            known = self._numbers[key] = len(self.demands)
            self.demands.append(key)
            self.examples.append((asked, occupation))
        return known

    def _place(self, axis: int, key: Hashable, values: list[T], value: T) -> int:
        places = self._places[axis]
        if key not in places:
            places[key] = len(values)
            values.append(value)
        return places[key]
