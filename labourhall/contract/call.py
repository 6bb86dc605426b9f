"""A call to the city as a value. The seam is `send(call: Call[A]) -> A`; HTTP is one way to carry it, not the only one.

A call's class says route, method, lane, deadline, and whether it may wait or be sent again; its fields are the request.
What is in a route's braces comes from the field of that name; the rest of a GET is the query, of a POST the JSON body.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar, Generic, Protocol, TypeAlias, TypeVar

from msgspec import Meta

A = TypeVar("A")
A_co = TypeVar("A_co", covariant=True)

Moment: TypeAlias = Annotated[datetime, Meta(tz=True)]
"""A time on the wire: RFC 3339 with its offset. A day is a `date`, a month a `market.insurance.Month`."""


class Lane(StrEnum):
    """How urgent a call is on the thin line, most urgent first (backend.md §3e)."""

    VISIT = "visit"
    NOTICE = "notice"
    APPLICATION = "application"
    DELTA = "delta"
    TELEMETRY = "telemetry"
    MEDIA = "media"


class Access(StrEnum):
    """Whose key a call carries: nobody's, the device's, and beside it a visit's token or that of an officer's session.

    SIGNED_IN takes a session with a start password too, STAFF only one with a password of the officer's own.
    """

    PUBLIC = "public"
    DEVICE = "device"
    VISIT = "visit"
    SIGNED_IN = "signed-in"
    STAFF = "staff"

    @property
    def is_officers(self) -> bool:
        """Whether it is the token of an officer's session that goes with the call."""
        return self in (Access.SIGNED_IN, Access.STAFF)


@dataclass(frozen=True, slots=True)
class Call(Generic[A_co]):
    """Base of every call; `answer` is the class that the city answers with."""

    method: ClassVar[str]
    route: ClassVar[str]
    answer: ClassVar[type[object]]
    access: ClassVar[Access] = Access.DEVICE
    lane: ClassVar[Lane] = Lane.VISIT
    """Whose turn it is on the thin line: a call waits for those of more urgent lanes."""
    deadline: ClassVar[float] = 6.0
    may_wait: ClassVar[bool] = False
    """Whether nobody waits for its answer: it may be kept while the line is cut, and told when it is back."""
    idempotent: ClassVar[bool] = False
    """Whether the city may take it twice with no more effect than once; only such a call is ever sent again."""
    in_private: ClassVar[bool] = False
    """Whether it goes over TLS or to this machine itself, and never where somebody on the way could read it."""

    @property
    def is_held(self) -> bool:
        """Whether the city holds it until there is news: it keeps nobody waiting, its end says nothing of the line."""
        return False


class Sender(Protocol):
    """Anything that carries a call to the city and brings the answer back. Raises `refusals.Refusal` or `NoAnswer`."""

    def send(self, call: Call[A], key: str = "") -> A:
        """Carry `call`; `key` is the visit's or the session's token where the call's `access` asks for one."""
        ...


class Channel(Sender, Protocol):
    """A sender whose call under way can be cut from another thread."""

    def close(self) -> None:
        """Cut what is under way and refuse what comes."""
        ...
