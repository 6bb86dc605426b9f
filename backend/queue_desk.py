"""A hall's queue: numbers are taken at machines, called by officers to their windows, heard of by boards.

Whatever is sent under a key a second time is answered as it was: no line that breaks costs a number or passes anybody
over. A number names nobody, and is forgotten with its day.
"""

import re
from collections.abc import Mapping
from typing import Final

from backend.asker import Asker
from backend.audit import Auditor
from backend.changes import cursor_text
from backend.halls import Hall, hall_of_board, own_hall
from backend.limits import Limit
from backend.store.rows import KeptCall, QueueDay, Sending
from backend.store.store import Store, Tables
from labourhall.contract.queue_calls import (
    Called,
    CallNumber,
    Calls,
    CloseWindow,
    GetCalls,
    HeardCall,
    OpenWindow,
    TakeNumber,
    Ticket,
    Window,
    is_window,
)
from labourhall.contract.refusals import (
    Malformed,
    NobodyWaits,
    NotFound,
    TooOften,
    UnknownNumber,
    WindowClosed,
)

NUMBERS_A_MINUTE: Final = 60
"""So many one machine gives at most: a key that sticks must not use up the day."""
MOST_NUMBERS: Final = 9999
TOLD: Final = 12
"""So many calls a board is told at once: no strip shows more of them before they are old."""
LONGEST_KEY: Final = 200
_CURSOR: Final = re.compile(r"([0-9a-f]{8})-([0-9]{1,18})", re.ASCII)


class QueueDesk:
    """Answers OpenWindow, CloseWindow, TakeNumber, CallNumber and GetCalls."""

    def __init__(self, store: Store, auditor: Auditor, halls: Mapping[str, Hall]) -> None:
        self._store = store
        self._auditor = auditor
        self._halls = halls
        self._taken = Limit(NUMBERS_A_MINUTE, 60.0)

    def open(self, call: OpenWindow, asker: Asker) -> Window:
        """Have a window serve; one that does already is as it is. Raises NotYours, NotFound, Malformed."""
        day = self._day(call.hall, call.window, asker)
        with self._store.writing() as tables:
            if tables.queues.open_window(day, call.window):
                tables.audit.add(self._auditor.window(asker, call.hall, call.window, "opened"))
        return Window(call.hall, call.window, is_open=True)

    def close(self, call: CloseWindow, asker: Asker) -> Window:
        """Have a window serve no more; one that does not is as it is. Raises NotYours, NotFound, Malformed."""
        day = self._day(call.hall, call.window, asker)
        with self._store.writing() as tables:
            if tables.queues.close_window(day, call.window):
                tables.audit.add(self._auditor.window(asker, call.hall, call.window, "closed"))
        return Window(call.hall, call.window, is_open=False)

    def take(self, call: TakeNumber, asker: Asker) -> Ticket:
        """The next number of the machine's hall, or the one of that key. Raises NotFound, TooOften, Malformed."""
        if asker.device.hall not in self._halls:
            raise NotFound("the machine's hall is not in the file of halls")
        day, sending = QueueDay(asker.device.hall, asker.moment.today), _sending(call.idempotency_key, asker)
        with self._store.writing() as tables:
            number = tables.queues.taken(day, sending)
            if number is None:
                self._may_take(tables, day, asker)
                number = tables.queues.take(day, sending)
            ahead = sum(other < number for other in tables.queues.waiting(day))
            return Ticket(shown(number), ahead, tuple(tables.queues.windows(day)))

    def call(self, call: CallNumber, asker: Asker) -> Called:
        """Call somebody to a window; the call of that key is answered as it was, whatever became of the window.

        Raises NotYours, NotFound, Malformed, WindowClosed, NobodyWaits, UnknownNumber.
        """
        day, sending = self._day(call.hall, call.window, asker), _sending(call.idempotency_key, asker)
        with self._store.writing() as tables:
            kept = tables.queues.called(day, sending)
            if kept is not None:
                return self._as_it_was(tables, day, call, kept)
            if call.window not in tables.queues.windows(day):
                raise WindowClosed(f"window {call.window} is not open")
            number = _named(tables, day, call.number) if call.number else _next(tables, day)
            kept = tables.queues.call(day, sending, number, call.window, asker.moment.seconds)
            tables.audit.add(self._auditor.window(asker, call.hall, call.window, f"called {shown(number)}"))
            return _called(tables, day, kept)

    def give(self, call: GetCalls, asker: Asker) -> Calls:
        """The calls that a board of the machine's own hall has not heard of. Raises NotFound."""
        hall = hall_of_board(self._halls, call.board, asker)
        with self._store.reading() as tables:
            have = self._turn(tables, call.have) or 0
            kept = tables.queues.calls_after(hall.id, have, TOLD)
        now, last = asker.moment.seconds, kept[-1].turn if kept else have
        heard = (HeardCall(one.turn, shown(one.number), one.window, now - one.at) for one in kept)
        # what is later than now is from before the machine's last start: nobody knows how old it is
        return Calls(cursor_text(self._store.epoch, last), tuple(one for one in heard if one.age >= 0.0))

    def is_current(self, call: GetCalls, asker: Asker) -> bool:
        """Whether the board has heard of every call, so that it may wait. Raises NotFound."""
        hall = hall_of_board(self._halls, call.board, asker)
        with self._store.reading() as tables:
            have = self._turn(tables, call.have)
            return have is not None and not tables.queues.calls_after(hall.id, have, 1)

    def _turn(self, tables: Tables, cursor: str) -> int | None:
        """The turn of a board's cursor; None where it has none, or one that this database never gave."""
        found = _CURSOR.fullmatch(cursor)
        if found is None or found[1] != self._store.epoch or int(found[2]) > tables.queues.count():
            return None
        return int(found[2])

    def _day(self, hall: str, window: str, asker: Asker) -> QueueDay:
        """Today's queue of the officer's own hall. Raises NotYours, NotFound, Malformed."""
        own_hall(self._halls, hall, asker)
        if not is_window(window):
            raise Malformed("a window is named like 5, 12 or A3")
        return QueueDay(hall, asker.moment.today)

    def _may_take(self, tables: Tables, day: QueueDay, asker: Asker) -> None:
        wait = self._taken.take(asker.device.id, asker.moment.seconds)
        if wait:
            raise TooOften("this machine gave too many numbers", wait)
        if tables.queues.given(day) >= MOST_NUMBERS:
            raise TooOften("all numbers of the day are given", 3600)

    def _as_it_was(self, tables: Tables, day: QueueDay, call: CallNumber, kept: KeptCall) -> Called:
        if call.window != kept.window or (call.number and _int(call.number) != kept.number):
            raise Malformed("idempotency_key was used for another call")
        return _called(tables, day, kept)


def shown(number: int) -> str:
    """A number as people read it: three digits at least."""
    return f"{number:03d}"


def _sending(key: str, asker: Asker) -> Sending:
    if not 0 < len(key) <= LONGEST_KEY:
        raise Malformed(f"idempotency_key has 1 to {LONGEST_KEY} characters")
    return Sending(asker.device.id, key)


def _int(number: str) -> int:
    """The number that is written so; 0, which nobody ever has, where none is."""
    return int(number) if re.fullmatch("[0-9]{1,4}", number) else 0


def _named(tables: Tables, day: QueueDay, number: str) -> int:
    if not 0 < _int(number) <= tables.queues.given(day):
        raise UnknownNumber("nobody took that number today")
    return _int(number)


def _next(tables: Tables, day: QueueDay) -> int:
    waiting = tables.queues.waiting(day)
    if not waiting:
        raise NobodyWaits("every number was called")
    return waiting[0]


def _called(tables: Tables, day: QueueDay, kept: KeptCall) -> Called:
    return Called(kept.turn, shown(kept.number), kept.window, kept.times, len(tables.queues.waiting(day)))
