"""Calls of the hall's officers. They carry an officer's key."""

from dataclasses import dataclass
from typing import ClassVar

from labourhall.contract.call import Access, Call, Lane


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The vacancy is off the glass as of `cursor`."""

    number: str
    status: str
    cursor: str


@dataclass(frozen=True, slots=True)
class CloseVacancy(Call[Withdrawn]):
    """Take a vacancy off every glass: `reason` is filled or withdrawn."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/vacancies/{number}/close"
    answer: ClassVar[type[object]] = Withdrawn
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    number: str
    reason: str = "filled"
