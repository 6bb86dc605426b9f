"""What officers do. These calls carry the token of a session (`officer_calls`), and the key of its machine.

A vacancy belongs to the city: any of its officers closes it, or takes an employer's answer, in whatever role.
"""

from dataclasses import dataclass
from typing import ClassVar

from labourhall.contract.call import Access, Call, Lane
from labourhall.market.answer import EmployerAnswer


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


@dataclass(frozen=True, slots=True)
class AnswerKept:
    """The employer's answer for a vacancy; `persons` who asked will be told."""

    number: str
    answer: EmployerAnswer
    persons: int


@dataclass(frozen=True, slots=True)
class AnswerAsk(Call[AnswerKept]):
    """What the employer of the vacancy said to everybody who asked: yes or no.

    A yes is for any age, or for those from `at_least` to `up_to`; of the two the one that is None stays the vacancy's
    own. `said_by` is who said it at the employer. Another answer later takes the place of this one. Refused with
    NotFound, Closed, NobodyAsked; Malformed for ages beside a no, or that the vacancy's own limit admits already.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/vacancies/{number}/answer"
    answer: ClassVar[type[object]] = AnswerKept
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    number: str
    takes: bool
    up_to: int | None = None
    at_least: int | None = None
    said_by: str = ""
