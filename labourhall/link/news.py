"""What the line and the hall's copy tell a program: values, handed over by a callback from the line's threads."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class LineUp:
    """The city answers (again)."""


@dataclass(frozen=True, slots=True)
class LineDown:
    """The city does not answer; `code` is the failure code (L-204)."""

    code: str


@dataclass(frozen=True, slots=True)
class VacanciesChanged:
    """The hall's copy changed; `gone` are the numbers that left the glass, each with why."""

    gone: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CopyStuck:
    """The copy cannot be kept fresh though the city answers: it is refused, or the disk is; `code` says which.

    Told once until it is fresh again. The data age meanwhile.
    """

    code: str


News: TypeAlias = LineUp | LineDown | VacanciesChanged | CopyStuck
ReportNews: TypeAlias = Callable[[News], None]
