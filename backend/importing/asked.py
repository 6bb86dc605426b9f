"""What a row's own columns ask of whoever comes, and what prose asks where they say nothing. Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from backend.importing import ages, requirements
from backend.importing.cells import UNSTATED, Cells
from labourhall.market.unlawful import UnlawfulRules
from labourhall.market.vacancy import AgeLimit, Requirements

T = TypeVar("T")

ASKED: Final = ("education", "experience", "age", "certificates")
LABEL: Final = 7
"""Experience in so few characters is a label (无需经验, 在校生/应届生), not a sentence."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the columns state, which of them end the search (不限), and what is asked for unlawfully by its own column.

    `sentence` is the cell about experience where it says more than years: it belongs to the prose.
    """

    education: int | None
    experience: float | None
    age: AgeLimit | None
    certificates: tuple[str, ...]
    settled: frozenset[str]
    sentence: str
    unlawful: tuple[str, ...]

    def with_prose(self, title: str, prose: str) -> Requirements:
        """What cells state, else what prose does; 不限 in the field's own column ends the search."""
        return Requirements(
            self._or("education", self.education, requirements.find_education, prose),
            self._or("experience", self.experience, requirements.find_experience, prose),
            self._or("age", self.age, ages.find_age, f"{title}\n{prose}"),
            self.certificates or requirements.find_certificates(prose),
        )

    def _or(self, field: str, stated: T | None, find: Callable[[str], T | None], prose: str) -> T | None:
        return find(prose) if stated is None and field not in self.settled else stated


def read_asked(cell: Cells, unlawful: UnlawfulRules) -> Asked:
    """The fields of `ASKED`, and those of the columns that are about what no one may ask."""
    texts = {field: cell(field) for field in ("education", "experience", "age")}
    experience = texts["experience"]
    is_sentence = len(experience) > LABEL and requirements.parse_experience(experience) is None
    return Asked(
        cell.valued("education", requirements.parse_education),
        cell.valued("experience", requirements.parse_experience),
        cell.valued("age", ages.parse_age),
        requirements.listed_certificates(cell("certificates")),
        frozenset(field for field, text in texts.items() if text and UNSTATED.search(text)),
        experience if is_sentence else "",
        tuple(said for column in unlawful.columns for said in unlawful.in_column(column, cell(column.field))),
    )
