"""How an officer becomes known to the city: name and password open a session at one machine; staff calls carry it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from labourhall.contract.call import Access, Call, Lane, Moment


class Role(StrEnum):
    """What an officer is there for; one officer may be there for several."""

    INFORMATION = "information"
    """信息员: writes what is shown."""
    CHECKER = "checker"
    """审核人: looks at it before it is shown."""
    DUTY = "duty"
    """值班负责人: answers for the hall today."""


@dataclass(frozen=True, slots=True)
class Session:
    """An officer is signed in at the machine that asked. `token` goes with staff calls, and is good there alone.

    `halls` (ids) and `roles` are the officer's. It is over at `until` at the latest, and after `idle_seconds` without a
    call. `must_change`: the password is the one that was printed at the enrolment; until ChangePassword has brought
    another, the city takes that call and SignOut, no other.
    """

    token: str = field(repr=False)
    officer: str
    halls: tuple[str, ...]
    roles: tuple[Role, ...]
    until: Moment
    idle_seconds: int
    must_change: bool


@dataclass(frozen=True, slots=True)
class SignIn(Call[Session]):
    """Open a session for an officer of the machine's hall.

    Refused with WrongPassword, which never says whether there is such a name; NotYours where the officer has nothing to
    do with the machine's hall; TooOften. Sent twice it opens two sessions, so it never is.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/sessions"
    answer: ClassVar[type[object]] = Session
    lane: ClassVar[Lane] = Lane.APPLICATION

    name: str = field(repr=False)  # whoever slips into the wrong field types the password here
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignedOut:
    """The session is over."""

    ended: bool


@dataclass(frozen=True, slots=True)
class SignOut(Call[SignedOut]):
    """End the session. Refused with SessionOver where it is over already."""

    method: ClassVar[str] = "DELETE"
    route: ClassVar[str] = "/v1/sessions"
    answer: ClassVar[type[object]] = SignedOut
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.SIGNED_IN
    lane: ClassVar[Lane] = Lane.APPLICATION


@dataclass(frozen=True, slots=True)
class ChangePassword(Call[Session]):
    """Take another password. All of the officer's sessions, on every machine, are over, and a new one is open here.

    Refused with UnfitPassword (too short, too long, the own name, the old one), WrongPassword for `old`, TooOften. The
    city takes it once: whoever does not hear the answer signs in anew, with the one password or the other.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/sessions/password"
    answer: ClassVar[type[object]] = Session
    access: ClassVar[Access] = Access.SIGNED_IN
    lane: ClassVar[Lane] = Lane.APPLICATION

    old: str = field(repr=False)
    new: str = field(repr=False)
