"""The last check before the glass: what may not be shown is not shown, whatever came from upstream. Pure.

Only vacancies open today with a stated pay that somebody verified are admitted, none that asks for what no employer
may ask for, and no text that tells how to reach somebody; data that are too old to be believed are not shown at all.
36 hours and 10 minutes are our own figures: unverified.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from labourhall.contract.playlist import Agency, FairPost
from labourhall.market.contacts import holds_contact
from labourhall.market.text import cleaned
from labourhall.market.unlawful import UnlawfulRules
from labourhall.market.vacancy import Vacancy
from labourhall.market.wages import parse_wage

STALE_AFTER: Final = timedelta(minutes=10)
"""Older data carry their age in white: the hall's copy is told of every change, so it has missed some."""
BELIEVED_FOR: Final = timedelta(hours=36)
"""Older data leave the glass: a night and a day without a line is the longest outage to bridge."""
CLOCK_SLIP: Final = timedelta(hours=1)
"""A clock further than this from the city's time is not believed (its battery is empty, or somebody set it)."""


class Age(StrEnum):
    """How the data stand: believed, believed with their age shown, or not to be shown."""

    FRESH = "fresh"
    STALE = "stale"
    MISSING = "missing"


class Withheld(StrEnum):
    """Why a vacancy is kept from the glass."""

    CLOSED = "closed"
    NO_PAY = "no_pay"
    UNVERIFIED = "unverified"
    PRIVATE = "private"
    UNLAWFUL = "unlawful"
    UNLICENSED = "unlicensed"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Admission:
    """What may be shown, and how many vacancies were refused for which reason."""

    admitted: tuple[Vacancy, ...]
    refused: Mapping[Withheld, int]


def age_of(as_of: datetime | None, now: datetime) -> Age:
    """How data made at `as_of` stand at `now`."""
    if as_of is None or now - as_of > BELIEVED_FOR:
        return Age.MISSING
    return Age.STALE if now - as_of > STALE_AFTER else Age.FRESH


def is_clock_trusted(as_of: datetime | None, city_time: datetime | None, now: datetime) -> bool:
    """Whether the machine's clock can be right: near the city's time, be the line up or down.

    Before the city answered for the first time: not before what it had said when it made the kept data.
    """
    if city_time is not None:
        return abs(now - city_time) <= CLOCK_SLIP
    return as_of is None or now >= as_of - CLOCK_SLIP


@dataclass(frozen=True, slots=True)
class Gate:
    """What one hall's boards let through. `own_number` (digits alone) is the hall's, and nobody's private one.

    `unlawful` are the conditions that no row may carry (employment promotion law art. 26-31): imports take them out,
    and what carries one all the same is refused here. None: nothing is known to be unlawful.
    """

    own_number: str = ""
    unlawful: UnlawfulRules | None = None

    def admit(self, vacancies: Iterable[Vacancy], today: date) -> Admission:
        """Part the vacancies into those that may be shown on `today` and those that may not; see `refusal`."""
        admitted: list[Vacancy] = []
        refused: dict[Withheld, int] = {}
        for vacancy in vacancies:
            reason = self.refusal(vacancy, today)
            if reason is None:
                admitted.append(vacancy)
            else:
                refused[reason] = refused.get(reason, 0) + 1
        return Admission(tuple(admitted), refused)

    def refusal(self, one: Vacancy | Agency | FairPost, today: date) -> Withheld | None:
        """Why a vacancy, or an entry of a page, may not be shown on `today`, None where it may."""
        if isinstance(one, Agency):
            return self._of_agency(one, today)
        if isinstance(one, FairPost):
            return self._of_post(one)
        return self._of_vacancy(one, today)

    def tells(self, text: str) -> bool:
        """Whether a text tells how to reach somebody else than the hall."""
        return holds_contact(text, self.own_number)

    def _of_post(self, post: FairPost) -> Withheld | None:
        """At a fair as in a table: no post without a name, none without a stated pay, none with a private number."""
        if not post.post.strip() or not post.employer.strip():
            return Withheld.UNNAMED
        wage = parse_wage(post.pay)
        if wage.minimum is None and wage.maximum is None:
            return Withheld.NO_PAY
        if any(map(self.tells, (post.booth, post.employer, post.post, post.pay))):
            return Withheld.PRIVATE
        return self._of_conditions(post.post, post.pay)

    def _of_agency(self, agency: Agency, today: date) -> Withheld | None:
        """A licence that has run out, or that nobody gives the number and the last day of, is none."""
        if not agency.licence.strip() or agency.valid_until is None or agency.valid_until < today:
            return Withheld.UNLICENSED
        return Withheld.PRIVATE if any(map(self.tells, (agency.name, agency.licence, agency.address))) else None

    def _of_vacancy(self, vacancy: Vacancy, today: date) -> Withheld | None:
        if not vacancy.is_open(today):
            return Withheld.CLOSED
        if vacancy.wage.minimum is None and vacancy.wage.maximum is None:
            return Withheld.NO_PAY
        if not vacancy.provenance.verified_by:
            return Withheld.UNVERIFIED
        asked = vacancy.title, vacancy.trade, vacancy.conditions.shift or "", *vacancy.requirements.certificates
        if any(map(self.tells, (*asked, vacancy.employer, vacancy.place.text))):
            return Withheld.PRIVATE
        return self._of_conditions(*asked)

    def _of_conditions(self, *asked: str) -> Withheld | None:
        """As a board shows them, on which no line ends in them. Employers' names and addresses ask for nothing."""
        seen = ("".join(cleaned(text).splitlines()) for text in asked)
        return Withheld.UNLAWFUL if self.unlawful is not None and self.unlawful.held_by(*seen) else None
