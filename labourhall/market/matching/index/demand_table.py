"""What vacancies demand, numbered: the limit of age by itself, all the rest together. A few hundred among millions.

Apart they are few, and what a person is asked beside age is judged once for all limits. The tables only grow.
"""

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
    """`rests` and `ages` by their numbers, and the values of each axis of a rest.

    `laws` gives for each set of rows of law an occupation and certificates that they are about.
    """

    def __init__(self, law: AgeRules) -> None:
        self._law = law
        self._rests: dict[Rest, int] = {}
        self._places: tuple[dict[Hashable, int], ...] = ({}, {}, {}, {}, {})
        self.rests: list[Rest] = []
        self.schooling: list[int | None] = []
        self.ages: list[AgeLimit | None] = []
        self.certificates: list[tuple[str, ...]] = []
        self.shifts: list[Shift | None] = []
        self.laws: list[tuple[str, tuple[str, ...]]] = []

    def numbers(self, asked: Demands, occupation: str) -> tuple[int, int]:
        """The numbers of the rest and of the limit of age, of a vacancy of `occupation`."""
        papers = asked.certificates
        about = tuple(rule.id for rule in self._law.work if rule.is_about(occupation, papers))
        rest = (
            self._place(0, asked.education, self.schooling, asked.education),
            self._place(1, papers, self.certificates, papers),
            self._place(2, asked.shift, self.shifts, asked.shift),
            self._place(3, about, self.laws, (occupation, papers)),
        )
        number = self._rests.get(rest)
        if number is None:
            number = self._rests[rest] = len(self.rests)
            self.rests.append(rest)
        return number, self._place(4, asked.age, self.ages, asked.age)

    def _place(self, axis: int, key: Hashable, values: list[T], value: T) -> int:
        places = self._places[axis]
        if key not in places:
            places[key] = len(values)
            values.append(value)
        return places[key]
