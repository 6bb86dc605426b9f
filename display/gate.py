"""The last check before the glass: what may not be shown is not shown, whatever came from upstream. Pure.

Only vacancies open today with a stated pay that somebody verified are admitted, and no text that tells how to reach
somebody; data that are too old to be believed are not shown at all. 36 hours and 10 minutes are our own figures:
unverified.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from labourhall.contract.playlist import Agency, FairPost
from labourhall.market.contacts import holds_contact
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


def admit(vacancies: Iterable[Vacancy], today: date, own_number: str = "") -> Admission:
    """Part the vacancies into those that may be shown on `today` and those that may not; see `refusal`."""
    admitted: list[Vacancy] = []
    refused: dict[Withheld, int] = {}
    for vacancy in vacancies:
        reason = refusal(vacancy, today, own_number)
        if reason is None:
            admitted.append(vacancy)
        else:
            refused[reason] = refused.get(reason, 0) + 1
    return Admission(tuple(admitted), refused)


def refusal(one: Vacancy | Agency | FairPost, today: date, own_number: str = "") -> Withheld | None:
    """Why a vacancy, or an entry of a page, may not be shown on `today`, None where it may.

    The hall's `own_number` is nobody's private one.
    """
    if isinstance(one, Agency):
        return _of_agency(one, today, own_number)
    if isinstance(one, FairPost):
        return _of_post(one, own_number)
    return _of_vacancy(one, today, own_number)


def _of_post(post: FairPost, own_number: str) -> Withheld | None:
    """At a fair as in a table: no post without a name, none without a stated pay, none that tells a private number."""
    if not post.post.strip() or not post.employer.strip():
        return Withheld.UNNAMED
    wage = parse_wage(post.pay)
    if wage.minimum is None and wage.maximum is None:
        return Withheld.NO_PAY
    texts = (post.booth, post.employer, post.post, post.pay)
    return Withheld.PRIVATE if any(holds_contact(text, own_number) for text in texts) else None


def _of_agency(agency: Agency, today: date, own_number: str) -> Withheld | None:
    """A licence that has run out, or that nobody gives the number and the last day of, is none."""
    if not agency.licence.strip() or agency.valid_until is None or agency.valid_until < today:
        return Withheld.UNLICENSED
    texts = (agency.name, agency.licence, agency.address)
    return Withheld.PRIVATE if any(holds_contact(text, own_number) for text in texts) else None


def _of_vacancy(vacancy: Vacancy, today: date, own_number: str) -> Withheld | None:
    if not vacancy.is_open(today):
        return Withheld.CLOSED
    if vacancy.wage.minimum is None and vacancy.wage.maximum is None:
        return Withheld.NO_PAY
    if not vacancy.provenance.verified_by:
        return Withheld.UNVERIFIED
    wanted = vacancy.requirements.certificates
    texts = (
        vacancy.title,
        vacancy.trade,
        vacancy.employer,
        vacancy.place.text,
        vacancy.conditions.shift or "",
        *wanted,
    )
    return Withheld.PRIVATE if any(holds_contact(text, own_number) for text in texts) else None
