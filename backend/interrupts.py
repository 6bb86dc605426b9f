"""What breaks into a hall's boards: raised and lifted by its duty officer, looked at afterwards by a checker.

A raise waits for nobody: the check comes after it, and who has not had one sees so in the list. For a district: all
halls of the officer's that lie in it by the file of halls; a hall without a district is reached by its name alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from backend.asker import Asker
from backend.audit import Auditor
from backend.halls import Hall, own_hall
from backend.signals import SignalsFile
from backend.store.store import Store, Tables
from labourhall.contract.interrupt_calls import (
    CheckInterrupt,
    Interrupts,
    LiftInterrupt,
    Raised,
    RaisedInHalls,
    RaiseEmergency,
    RaiseNotice,
    SeeInterrupts,
    SeeSignals,
    Signals,
)
from labourhall.contract.interrupts import Emergency, Interrupt, UrgentNotice, numbered
from labourhall.contract.officer_calls import Role
from labourhall.contract.refusals import (
    Malformed,
    NoHallThere,
    NotFound,
    NotYours,
    TooManyNotices,
    UnfitEnd,
    UnfitWords,
)
from labourhall.contract.soundness import unfit
from labourhall.market.contacts import digits_of

MOST_NOTICES: Final = 8
"""So many urgent notices stand in a hall at once. Of emergencies there is one a signal, and none is kept out."""
LONGEST_NOTICE: Final = timedelta(days=7)
OLDEST: Final = timedelta(days=30)
"""No signal stands so long: an earlier beginning is a slip of the pen."""
EARLY: Final = timedelta(hours=1)
"""So far ahead may a signal begin: the observatory announces it, and clocks differ."""
MOST_LISTED: Final = 500
MOST_NUMBER: Final = 2**31


class InterruptDesk:
    """Answers RaiseEmergency, RaiseNotice, LiftInterrupt, CheckInterrupt, SeeInterrupts and SeeSignals."""

    def __init__(self, store: Store, auditor: Auditor, halls: Mapping[str, Hall], signals: SignalsFile) -> None:
        self._store = store
        self._auditor = auditor
        self._halls = halls
        self._signals = signals

    def signals(self, _: SeeSignals, asker: Asker) -> Signals:
        """All signals with what is proposed to say."""
        return Signals(self._signals.templates(asker.moment.stamp))

    def raise_emergency(self, call: RaiseEmergency, asker: Asker) -> RaisedInHalls:
        """Have it hold the boards.

        Raises NotYours, NoHallThere, NoSuchSignal, UnfitWords, Malformed. Another level of a signal, or
        other words for it, take the place of what stands of that signal.
        """
        halls = self._reached(call.halls, call.districts, asker)
        now = asker.moment.at
        if not now - OLDEST <= call.since <= now + EARLY:
            raise Malformed("since: not within the last thirty days")
        page = self._signals.emergency(call, call.since)
        return self._raise(page, halls, asker)

    def raise_notice(self, call: RaiseNotice, asker: Asker) -> RaisedInHalls:
        """Have it break into what plays. Raises NotYours, UnfitEnd, UnfitWords, TooManyNotices."""
        halls = self._reached(call.halls, (), asker)
        now = asker.moment.at
        if not now < call.until <= now + LONGEST_NOTICE:
            raise UnfitEnd(f"an urgent notice ends within {LONGEST_NOTICE.days} days")
        return self._raise(UrgentNotice(0, call.headline, call.until, call.lines, call.issuer), halls, asker)

    def lift(self, call: LiftInterrupt, asker: Asker) -> RaisedInHalls:
        """Take it off the boards; lifted before it stays so. Raises NotYours, NotFound."""
        own_hall(self._halls, call.hall, asker, Role.DUTY)
        with self._store.writing() as tables:
            kept = _kept(tables, call.hall, call.number)
            lifted = kept if kept.lifted_at is not None else self._lift(tables, kept, asker)
        return RaisedInHalls(asker.moment.stamp, (lifted,))

    def check(self, call: CheckInterrupt, asker: Asker) -> RaisedInHalls:
        """Note that a second person looked at it. Raises NotYours, also to its author, and NotFound."""
        own_hall(self._halls, call.hall, asker, Role.CHECKER)
        with self._store.writing() as tables:
            kept = _kept(tables, call.hall, call.number)
            if kept.author == asker.officer.name:
                raise NotYours("nobody checks what is their own")
            if not kept.checked_by:
                kept = replace(kept, checked_by=asker.officer.name, checked_at=asker.moment.stamp)
                tables.interrupts.put(kept)
                tables.audit.add(self._auditor.interrupt(asker, call.hall, call.number, "checked"))
        return RaisedInHalls(asker.moment.stamp, (kept,))

    def see(self, call: SeeInterrupts, asker: Asker) -> Interrupts:
        """What stands in the hall and what stood. Raises NotYours, NotFound."""
        own_hall(self._halls, call.hall, asker)
        limit = min(max(call.limit, 1), MOST_LISTED)
        with self._store.reading() as tables:
            kept = tables.interrupts.latest(call.hall, limit)
            stands = standing(tables, call.hall, asker.moment.at)
        numbers = {one.number for one in stands}
        return Interrupts(call.hall, stands, tuple(one for one in kept if one.number not in numbers))

    def _raise(self, page: Interrupt, halls: Sequence[Hall], asker: Asker) -> RaisedInHalls:
        for hall in halls:
            fault = unfit(page, digits_of(hall.enquiry_phone))
            if fault:
                raise UnfitWords(str(fault), flaw=fault.flaw.value, named=fault.named)
        with self._store.writing() as tables:
            number = 0
            raised: list[Raised] = []
            for hall in halls:
                stands = standing(tables, hall.id, asker.moment.at)
                same = next((one for one in stands if numbered(one.interrupt, 0) == page), None)
                if same is None:
                    number = number or tables.interrupts.next_number()
                    same = self._put(tables, numbered(page, number), hall, stands, asker)
                raised.append(same)
        return RaisedInHalls(asker.moment.stamp, tuple(raised))

    def _put(self, tables: Tables, page: Interrupt, hall: Hall, stands: Sequence[Raised], asker: Asker) -> Raised:
        """Let it stand in the hall, in place of what stood of the same signal."""
        notices = [one for one in stands if isinstance(one.interrupt, UrgentNotice)]
        if isinstance(page, UrgentNotice) and len(notices) >= MOST_NOTICES:
            raise TooManyNotices(f"{len(notices)} stand in {hall.id}")
        for before in stands:
            if _is_of(before.interrupt, page):
                self._lift(tables, before, asker)
        raised = Raised(hall.id, page.number, page, asker.officer.name, asker.moment.stamp)
        tables.interrupts.move(raised)
        tables.audit.add(self._auditor.interrupt(asker, hall.id, page.number, "raised"))
        return raised

    def _lift(self, tables: Tables, kept: Raised, asker: Asker) -> Raised:
        lifted = replace(kept, lifted_by=asker.officer.name, lifted_at=asker.moment.stamp)
        tables.interrupts.move(lifted)
        tables.audit.add(self._auditor.interrupt(asker, kept.hall, kept.number, "lifted"))
        return lifted

    def _reached(self, names: Sequence[str], districts: Sequence[str], asker: Asker) -> list[Hall]:
        """The halls that are meant, each once, in the order of the file of halls."""
        for name in names:
            own_hall(self._halls, name, asker, Role.DUTY)
        on_duty = [hall for hall in self._halls.values() if asker.officer.may(Role.DUTY, hall.id)]
        if not on_duty:
            raise NotYours("not on duty in any hall")
        there = [hall for hall in on_duty if hall.district and hall.district in districts]
        if districts and not there:
            raise NoHallThere("none of the officer's halls lies there")
        everywhere = not names and not districts
        return [hall for hall in on_duty if everywhere or hall.id in names or hall in there]


def standing(tables: Tables, hall: str, now: datetime) -> tuple[Raised, ...]:
    """What stands in the hall: not lifted, not ended; the most severe first, of equals the latest."""
    found = tables.interrupts.standing(hall, now)
    return tuple(sorted(found, key=lambda one: (-_severity(one.interrupt), -one.number)))


def _severity(page: Interrupt) -> int:
    return page.severity if isinstance(page, Emergency) else -1


def _is_of(before: Interrupt, page: Interrupt) -> bool:
    """Whether both are of one signal: the later one says what holds now."""
    return isinstance(before, Emergency) and isinstance(page, Emergency) and before.hazard == page.hazard


def _kept(tables: Tables, hall: str, number: int) -> Raised:
    kept = tables.interrupts.one(hall, number) if 0 < number < MOST_NUMBER else None
    if kept is None:
        raise NotFound(f"nothing of the number {number} was raised in the hall")
    return kept
