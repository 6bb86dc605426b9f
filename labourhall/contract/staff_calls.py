"""What officers do. These calls carry the token of a session (`officer_calls`), and the key of its machine.

A vacancy belongs to the city: any of its officers closes it, takes an employer's answer, or suspends the employer, in
whatever role.
"""

from dataclasses import dataclass
from typing import ClassVar

from labourhall.contract.call import Access, Call, Lane, Moment
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


@dataclass(frozen=True, slots=True)
class NamedEmployer:
    """An employer by the name that stands on its vacancies, and how many of these are open today."""

    employer: str
    vacancies: int


@dataclass(frozen=True, slots=True)
class Suspended:
    """As of `cursor` the employer's `vacancies`, which were open, are off every glass.

    `similar` are names that hold this one, or stand in it, and are suspended no more than before: branches, it may be.
    The likest come first; `more` is how many are left out.
    """

    employer: str
    vacancies: int
    cursor: str
    similar: tuple[NamedEmployer, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class SuspendEmployer(Call[Suspended]):
    """Take all that an employer or agency has off every glass, and what imports bring of it, until that is lifted.

    `employer` is the name that stands on its vacancies, however it is written. Where nobody has it, that is NotFound,
    and the detail names near ones; `ahead`: it is to hold from the next import on. Malformed where it is no name.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/suspensions"
    answer: ClassVar[type[object]] = Suspended
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    employer: str
    reason: str = ""
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class SuspensionLifted:
    """As of `cursor` the employer's `vacancies` are shown; `waiting` others wait for an officer by themselves.

    `was_suspended` is false where nothing was lifted: nobody of that name was suspended, or the call came twice.
    """

    employer: str
    was_suspended: bool
    vacancies: int
    waiting: int
    cursor: str


@dataclass(frozen=True, slots=True)
class LiftSuspension(Call[SuspensionLifted]):
    """Show again what waits for the suspension alone."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/suspensions/lift"
    answer: ClassVar[type[object]] = SuspensionLifted
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    employer: str


@dataclass(frozen=True, slots=True)
class Suspension:
    """An employer that is suspended `since`: why, by which officer, how many vacancies would be open today."""

    employer: str
    reason: str
    officer: str
    since: Moment
    vacancies: int


@dataclass(frozen=True, slots=True)
class Suspensions:
    """All that stand, the earliest first."""

    suspensions: tuple[Suspension, ...]


@dataclass(frozen=True, slots=True)
class SeeSuspensions(Call[Suspensions]):
    """Which employers are suspended."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/suspensions"
    answer: ClassVar[type[object]] = Suspensions
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE
