"""What the city's staff do about machines at the command line: codes, who waits, approving, refusing, retiring.

Plain functions over a store, as `office` has them for the rest; what they give back, `commands.machines` says.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from backend.asker import Asker
from backend.audit import RETIRED, Auditor
from backend.enrolments import EnrolmentDesk
from backend.failures import Failure, Stopped
from backend.halls import Hall
from backend.office import NOBODY, known
from backend.store.store import Store
from labourhall.contract.enrolment_calls import (
    CodesWithdrawn,
    Decided,
    DecideEnrolment,
    MakeCodes,
    NewCodes,
    SeeEnrolments,
    WaitingMachine,
    WithdrawCodes,
)
from labourhall.contract.refusals import Malformed, Refusal


@dataclass(frozen=True, slots=True)
class Meant:
    """Which machine of those that wait; `hall` and `number` are "" where there is but one."""

    asset: str
    hall: str = ""
    number: str = ""


class MachineOffice:
    """Does at the server's own command line what an officer on duty does, for every hall. Raises Stopped."""

    def __init__(self, desk: EnrolmentDesk, halls: Mapping[str, Hall], asker: Asker) -> None:
        self._desk = desk
        self._halls = halls
        self._asker = asker

    def make_codes(self, call: MakeCodes) -> NewCodes:
        """A batch of codes."""
        known(self._halls, call.hall)
        try:
            return self._desk.make(call, self._asker)
        except Malformed as refusal:
            raise Stopped(Failure.CODES_NOT_MADE) from refusal

    def withdraw_codes(self, hall: str) -> CodesWithdrawn:
        """Have no unused code of the hall be good any more."""
        known(self._halls, hall)
        return self._desk.withdraw(WithdrawCodes(hall), self._asker)

    def waiting(self, hall: str = "") -> Sequence[WaitingMachine]:
        """Who waits in the hall, or in all; the halls in the order of their file."""
        if hall:
            known(self._halls, hall)
        halls = (hall,) if hall else tuple(self._halls)
        return [one for each in halls for one in self._desk.see(SeeEnrolments(each), self._asker).waiting]

    def decide(self, meant: Meant, approve: bool) -> Decided:
        """Approve or refuse the machine that is meant."""
        one = self._meant(meant)
        try:
            return self._desk.decide(DecideEnrolment(one.hall, one.asset, one.check_number, approve), self._asker)
        except Refusal as refusal:
            raise Stopped(Failure.NOT_ENROLLED, one.asset, refusal.code) from refusal

    def _meant(self, meant: Meant) -> WaitingMachine:
        digits = "".join(meant.number.split())
        waiting = [one for one in self.waiting(meant.hall) if one.asset == meant.asset]
        found = [one for one in waiting if digits in ("", one.check_number.replace(" ", ""))]
        if not found:
            there = ", ".join(one.asset for one in self.waiting(meant.hall)) or NOBODY
            raise Stopped(Failure.NO_MACHINE_WAITS, meant.asset, there)
        if len(found) > 1:
            which = ", ".join(f"{one.hall} {one.check_number}" for one in found)
            raise Stopped(Failure.SEVERAL_WAIT, meant.asset, which)
        return found[0]


def retire_machine(store: Store, auditor: Auditor, hall: str, name: str, asker: Asker) -> None:
    """Take a machine's key back: it was stolen, or its number is to be free. Raises Stopped."""
    with store.writing() as tables:
        if not tables.keys.retire_device(hall, name):
            raise Stopped(Failure.MACHINE_UNKNOWN, name, hall)
        tables.audit.add(auditor.machine(asker, hall, name, RETIRED))


def lines(waiting: Sequence[WaitingMachine], replacing: str) -> Iterator[str]:
    """One line a machine, parted by tabs: hall, asset number, role, check number, `replacing` where it is, since."""
    for one in waiting:
        takes_place = replacing if one.replaces else ""
        fields = (one.hall, one.asset, one.role.value, one.check_number, takes_place, one.since.isoformat())
        yield "\t".join(" ".join(field.split()) for field in fields)
