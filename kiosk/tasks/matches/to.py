"""Where the lists of vacancies are, and the page that leads to all of them."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit.task import Destination


class Section(StrEnum):
    """The lists, each under a heading of its own."""

    FITS = "fits"
    ASK = "ask"  # 先问一声
    NEAR = "near"  # near trades, never under 适合您的岗位


@dataclass(frozen=True, slots=True)
class ToMatches(Destination):
    """The list `section` at `page`, from 0; the overview where that list is empty."""

    page: int = 0
    section: Section = Section.FITS


@dataclass(frozen=True, slots=True)
class ToOverview(Destination):
    """All open vacancies of the person's trades, by group."""
