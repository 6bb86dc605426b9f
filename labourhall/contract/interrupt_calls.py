"""Calls of officers about what breaks into the boards: raised by a hall's duty officer, looked at by a second person
afterwards, lifted. A raise stands on every board of its halls within the time of a long poll's answer.
"""

from dataclasses import dataclass
from typing import ClassVar

from labourhall.contract.call import Access, Call, Lane, Moment
from labourhall.contract.interrupts import Emergency, Interrupt


@dataclass(frozen=True, slots=True)
class Raised:
    """An interrupt in one hall. One raise has the same number in all of its halls.

    `author`, `checked_by` and `lifted_by` are officers, "" where nobody did it. A notice stops to stand at its end
    without being lifted.
    """

    hall: str
    number: int
    interrupt: Interrupt
    author: str
    raised_at: Moment
    checked_by: str = ""
    checked_at: Moment | None = None
    lifted_by: str = ""
    lifted_at: Moment | None = None


@dataclass(frozen=True, slots=True)
class RaisedInHalls:
    """What was raised, lifted or looked at, in each of the halls that it was about.

    A list even where it is one hall: a kind of interrupt that is not known costs its item. `now` is the city's time.
    """

    now: Moment
    raised: tuple[Raised, ...]


@dataclass(frozen=True, slots=True)
class Interrupts:
    """What stands in a hall, the most severe first, and what stood, the latest first."""

    hall: str
    standing: tuple[Raised, ...]
    past: tuple[Raised, ...]


@dataclass(frozen=True, slots=True)
class LevelTemplate:
    """What the city proposes for one level of a signal; staff may change every sentence before it is raised.

    `colour` is the level's name for `RaiseEmergency`; `page` is what stands on the boards if nothing is changed, as if
    it began now. `is_verified`: somebody opened the source of the level's name and colour; the sentences are the city's
    own.
    """

    colour: str
    page: Emergency
    is_verified: bool


@dataclass(frozen=True, slots=True)
class SignalTemplate:
    """A signal that can be raised, its levels from the least to the most severe."""

    signal: str
    name: str
    levels: tuple[LevelTemplate, ...]


@dataclass(frozen=True, slots=True)
class Signals:
    """All signals that the city knows."""

    signals: tuple[SignalTemplate, ...]


@dataclass(frozen=True, slots=True)
class SeeSignals(Call[Signals]):
    """Which signals there are, and what the city proposes for each."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/signals"
    answer: ClassVar[type[object]] = Signals
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE


@dataclass(frozen=True, slots=True)
class RaiseEmergency(Call[RaisedInHalls]):
    """Have an emergency hold every board of the officer's `halls`, and of those of them that lie in `districts`.

    Without either: of all halls where the officer is on duty. `colour` names the level, "" for a signal with one.
    What is "" or empty of `hall_does` and `you_do` is the template's; without `issuer` no body is named beside the
    hall's officer. Raised again as it stands it is what it was; the same signal otherwise takes the place of the one
    before. Refused with NotYours, NoHallThere, NoSuchSignal, UnfitWords, Malformed.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/interrupts/emergency"
    answer: ClassVar[type[object]] = RaisedInHalls
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    signal: str
    since: Moment
    colour: str = ""
    area: str = ""
    halls: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    hall_does: str = ""
    you_do: tuple[str, ...] = ()
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class RaiseNotice(Call[RaisedInHalls]):
    """Have an urgent notice stand on every board of `halls` at once, and again and again up to `until`.

    Raised again as it stands it is what it was. Refused with NotYours, UnfitEnd, UnfitWords, TooManyNotices.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/interrupts/notice"
    answer: ClassVar[type[object]] = RaisedInHalls
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    halls: tuple[str, ...]
    headline: str
    until: Moment
    lines: tuple[str, ...] = ()
    issuer: str = ""


@dataclass(frozen=True, slots=True)
class LiftInterrupt(Call[RaisedInHalls]):
    """Take it off the hall's boards; one that was lifted before stays so. Refused with NotYours, NotFound."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/halls/{hall}/interrupts/{number}/lift"
    answer: ClassVar[type[object]] = RaisedInHalls
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
    number: int


@dataclass(frozen=True, slots=True)
class CheckInterrupt(Call[RaisedInHalls]):
    """Say that it was looked at by somebody else than who raised it. Refused with NotYours, NotFound."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/halls/{hall}/interrupts/{number}/check"
    answer: ClassVar[type[object]] = RaisedInHalls
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
    number: int


@dataclass(frozen=True, slots=True)
class SeeInterrupts(Call[Interrupts]):
    """What stands in the hall, and what stood. Refused with NotYours."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/halls/{hall}/interrupts"
    answer: ClassVar[type[object]] = Interrupts
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
    limit: int = 50
