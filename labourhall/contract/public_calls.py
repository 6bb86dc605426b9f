"""Calls about what anyone may know: vacancies, and that the city answers. They carry a device's key."""

from dataclasses import dataclass, replace
from typing import ClassVar, Final

from labourhall.contract.call import Access, Call, Lane, Moment
from labourhall.market.vacancy import Vacancy

UNREADABLE: Final = "unreadable"
"""Why a vacancy left of which the hall could read no more than its number: it may say anything."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All vacancies that are open for a hall, as of `cursor`."""

    cursor: str
    taken_at: Moment
    vacancies: tuple[Vacancy, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened since a cursor, in order; apply the whole page and `cursor` in one transaction.

    `gone` are vacancies that left the glass: number and why (filled, withdrawn, held).
    """

    cursor: str
    taken_at: Moment
    upsert: tuple[Vacancy, ...]
    gone: tuple[tuple[str, str], ...]
    more: bool

    def without(self, numbers: tuple[str, ...]) -> "Changes":
        """The same page, where vacancies of which only these numbers could be read leave the glass."""
        return replace(self, gone=(*self.gone, *((number, UNREADABLE) for number in numbers)))


@dataclass(frozen=True, slots=True)
class GetSnapshot(Call[Snapshot]):
    """The whole of a hall's open vacancies; a hall asks for it once, or after `CursorGone`."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/vacancies/snapshot"
    answer: ClassVar[type[object]] = Snapshot
    idempotent: ClassVar[bool] = True
    lane: ClassVar[Lane] = Lane.MEDIA
    deadline: ClassVar[float] = 900.0


@dataclass(frozen=True, slots=True)
class GetChanges(Call[Changes]):
    """What happened since `since`; with `wait` seconds above 0 the city answers when something does (long poll).

    Refused with CursorGone for every cursor that this database did not give, whatever it looks like.
    """

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/vacancies/changes"
    answer: ClassVar[type[object]] = Changes
    idempotent: ClassVar[bool] = True
    lane: ClassVar[Lane] = Lane.DELTA
    deadline: ClassVar[float] = 90.0

    since: str = ""
    wait: float = 0.0
    limit: int = 200

    @property
    def is_held(self) -> bool:
        return self.wait > 0.0


@dataclass(frozen=True, slots=True)
class Health:
    """That the server lives, its version and its trusted time."""

    version: str
    now: Moment


@dataclass(frozen=True, slots=True)
class GetHealth(Call[Health]):
    """Whether the city answers at all."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/health"
    answer: ClassVar[type[object]] = Health
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.PUBLIC
    deadline: ClassVar[float] = 3.0
