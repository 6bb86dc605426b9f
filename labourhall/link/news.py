"""What the line and the hall's copy tell a program: values, handed over by a callback from the line's threads."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class LineUp:
    """The city answers (again)."""


@dataclass(frozen=True, slots=True)
class LineDown:
    """The city does not answer, or refuses this machine; `code` is the failure code (L-204 …)."""

    code: str


@dataclass(frozen=True, slots=True)
class VacanciesChanged:
    """The hall's copy changed: the numbers that left the glass with why, and how many vacancies it holds now."""

    gone: tuple[tuple[str, str], ...]
    count: int


News: TypeAlias = LineUp | LineDown | VacanciesChanged
ReportNews: TypeAlias = Callable[[News], None]
