"""Calls of a hall's queue: windows open and close, numbers are taken and called, boards hear of it.

Nothing here has room for a name or a card: whoever is called is a number, and goes to a window. Numbers begin anew each
day of the city.
"""

import re
from dataclasses import dataclass
from typing import ClassVar, Final

from labourhall.contract.call import Access, Call, Lane

_WINDOW: Final = re.compile(r"[A-Z]?[0-9]{1,3}")
_NUMBER: Final = re.compile(r"[A-Z]?[0-9]{1,4}")


def is_window(text: str) -> bool:
    """Whether a window may be named so: 5, 12, A3. No person is."""
    return _WINDOW.fullmatch(text) is not None


def is_number(text: str) -> bool:
    """Whether a number of the queue may be written so: 037, or A037 in a city that has letters. No person is."""
    return _NUMBER.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Window:
    """A window of the hall; it is open until closed, or until the city's day is over."""

    hall: str
    window: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class OpenWindow(Call[Window]):
    """The window serves from now on. Refused with NotYours."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/halls/{hall}/windows/{window}/open"
    answer: ClassVar[type[object]] = Window
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
    window: str


@dataclass(frozen=True, slots=True)
class CloseWindow(Call[Window]):
    """The window serves no more. Refused with NotYours."""

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/halls/{hall}/windows/{window}/close"
    answer: ClassVar[type[object]] = Window
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
    window: str


@dataclass(frozen=True, slots=True)
class Ticket:
    """A number of today. `ahead` wait before it; `windows` are open now, by name: nobody need be at one yet."""

    number: str
    ahead: int
    windows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakeNumber(Call[Ticket]):
    """The next number of the machine's hall. Sent again with its key it is the number that it was.

    The key is made by the sender before the first send. Refused with TooOften; a person presses once.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/queue/numbers"
    answer: ClassVar[type[object]] = Ticket
    idempotent: ClassVar[bool] = True
    lane: ClassVar[Lane] = Lane.APPLICATION

    idempotency_key: str


@dataclass(frozen=True, slots=True)
class Called:
    """A number was called to a window, `times` so far today; so many are `waiting` still.

    `turn` only grows, over all halls of the city.
    """

    turn: int
    number: str
    window: str
    times: int
    waiting: int


@dataclass(frozen=True, slots=True)
class CallNumber(Call[Called]):
    """Call the one that has waited longest to the window; with `number`, that one, once more or out of its turn.

    Sent again with its key it is the call that it was: a line that breaks passes nobody over. Refused with
    WindowClosed, NobodyWaits, UnknownNumber, NotYours; Malformed for a key that was used for another call.
    """

    method: ClassVar[str] = "POST"
    route: ClassVar[str] = "/v1/halls/{hall}/windows/{window}/call"
    answer: ClassVar[type[object]] = Called
    idempotent: ClassVar[bool] = True
    access: ClassVar[Access] = Access.STAFF
    lane: ClassVar[Lane] = Lane.NOTICE

    hall: str
    window: str
    idempotency_key: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class HeardCall:
    """A call as a board hears of it: `age` is in seconds at the answer, so that no two clocks need agree."""

    turn: int
    number: str
    window: str
    age: float


@dataclass(frozen=True, slots=True)
class Calls:
    """The last calls after the cursor that the board had, in order. `cursor` is what it has now."""

    cursor: str
    calls: tuple[HeardCall, ...]


@dataclass(frozen=True, slots=True)
class GetCalls(Call[Calls]):
    """The calls of the board's hall since the cursor `have`; with `wait` above 0 the city answers when there is one.

    Without a cursor, or with one of another database, the last few. Refused with NotFound.
    """

    method: ClassVar[str] = "GET"
    route: ClassVar[str] = "/v1/boards/{board}/calls"
    answer: ClassVar[type[object]] = Calls
    idempotent: ClassVar[bool] = True
    lane: ClassVar[Lane] = Lane.NOTICE
    deadline: ClassVar[float] = 90.0

    board: str
    have: str = ""
    wait: float = 0.0

    @property
    def is_held(self) -> bool:
        """Whether the city holds it until somebody is called."""
        return self.wait > 0.0
