"""How a machine becomes known to the city: a one-time code that an officer made, and an officer who approves it.

The machine makes its key itself, and sends its fingerprint alone: no answer carries a secret, and what was lost on
the line is asked again without harm.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

from labourhall.contract.call import Access, Call, Lane, Moment


class MachineRole(StrEnum):
    """What a machine is in its hall: the program that it is there for."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Where a machine stands: its key is good from now on, or it waits until an officer approves it.

    `check_number` is on its screen and in the officers' list while it waits, to be compared.
    `ask_again`: seconds after which a machine that waits asks again; 0 for one that is enrolled.
    """

    is_enrolled: bool
    hall: str
    hall_name: str
    asset: str
    check_number: str = ""
    ask_again: int = 0


@dataclass(frozen=True, slots=True)
class Enrol(Call[Enrolment]):
    """A machine asks to be known as `asset` in the hall that its one-time `code` is for.

    `fingerprint` is the SHA-256 of the device key that the machine made at its first boot, 64 hex digits: it says which
    machine asks. The same machine is answered alike however often it asks; for any other the code is used. `replaces`:
    a machine of that number is there, and loses its key to this one. `hall` is the one that the machine was set up
    for, "" where it takes whichever the code says.

    Refused with UnknownCode, UsedCode, ExpiredCode, OtherHall, OtherRole, AssetTaken, NothingToReplace, MachineRefused,
    MachineKnown; TooOften after many codes that nobody made, whoever typed them.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/enrolments"
    answer: ClassVar[type[object]] = Enrolment
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.PUBLIC
    lane: ClassVar[Lane] = Lane.APPLICATION
    deadline: ClassVar[float] = 15.0
    in_private: ClassVar[bool] = True

    code: str = field(repr=False)
    asset: str
    role: MachineRole
    fingerprint: str
    replaces: bool = False
    hall: str = ""


@dataclass(frozen=True, slots=True)
class NewCodes:
    """One-time codes, each for one machine, said once and not kept. They are good until `until`, that day included."""

    hall: str
    until: date
    codes: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class MakeCodes(Call[NewCodes]):
    """Make a batch of codes for machines of a hall; the hall's duty officer does.

    `approved`: whoever comes with one is enrolled at once; else each machine waits for an officer. `replacing`: it may
    also take the place of another at once. Refused with NotYours; Malformed for more codes or days than may be. Sent
    twice it makes two batches, so it never is.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/enrolment-codes"
    answer: ClassVar[type[object]] = NewCodes
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.APPLICATION
    in_private: ClassVar[bool] = True

    hall: str
    role: MachineRole
    count: int
    days: int = 30
    approved: bool = False
    replacing: bool = False


@dataclass(frozen=True, slots=True)
class CodesWithdrawn:
    """So many unused codes of the hall are good no more."""

    hall: str
    count: int


@dataclass(frozen=True, slots=True)
class WithdrawCodes(Call[CodesWithdrawn]):
    """Have no unused code of the hall be good any more: a stick or a sheet was lost. Refused with NotYours."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/enrolment-codes/withdraw"
    answer: ClassVar[type[object]] = CodesWithdrawn
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.APPLICATION

    hall: str


@dataclass(frozen=True, slots=True)
class WaitingMachine:
    """A machine that waits for an officer: compare `check_number` with its screen."""

    hall: str
    asset: str
    role: MachineRole
    check_number: str
    replaces: bool
    since: Moment


@dataclass(frozen=True, slots=True)
class WaitingMachines:
    """Who waits, the earliest first, and how many unused codes of the hall are good."""

    waiting: tuple[WaitingMachine, ...]
    codes: int


@dataclass(frozen=True, slots=True)
class SeeEnrolments(Call[WaitingMachines]):
    """Which machines of the hall wait; its duty officers and checkers may look."""

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/halls/{hall}/enrolments"
    answer: ClassVar[type[object]] = WaitingMachines
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.APPLICATION

    hall: str


@dataclass(frozen=True, slots=True)
class Decided:
    """The machine is `approved`, and its key good, or refused."""

    hall: str
    asset: str
    approved: bool


@dataclass(frozen=True, slots=True)
class DecideEnrolment(Call[Decided]):
    """Approve or refuse a machine that waits; the hall's duty officer does.

    `check_number` is what its screen shows: two machines may ask for one number. Refused with NotYours, NotFound where
    no such machine waits, AssetTaken and NothingToReplace where that changed since it asked.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/halls/{hall}/enrolments"
    answer: ClassVar[type[object]] = Decided
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.APPLICATION

    hall: str
    asset: str
    check_number: str
    approve: bool
