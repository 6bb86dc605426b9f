"""Machines come to be known: officers make one-time codes, machines come with them, officers approve those that wait.

Codes are kept as keyed hashes, keys as the fingerprints that machines send: neither was ever here in clear.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from backend.asker import Asker
from backend.audit import MADE, REPLACED, WITHDRAWN, Auditor
from backend.enrolment_rules import MachineStanding, check_number, may_at_once, refusal, unfit
from backend.halls import Hall
from backend.keys import ServerKey
from backend.limits import Limit
from backend.store.rows import ClaimState, Device, MachineClaim, MachineCode
from backend.store.store import Store, Tables
from labourhall.contract.enrolment_calls import (
    CodesWithdrawn,
    Decided,
    DecideEnrolment,
    Enrol,
    Enrolment,
    MakeCodes,
    NewCodes,
    SeeEnrolments,
    WaitingMachine,
    WaitingMachines,
    WithdrawCodes,
)
from labourhall.contract.enrolment_refusals import (
    UnknownCode,
)
from labourhall.contract.officer_calls import Role
from labourhall.contract.refusals import Malformed, NotFound, NotYours, TooOften
from labourhall.contract.typed_code import Misread, new_code, read_code

MOST_CODES: Final = 200
MOST_DAYS: Final = 366
LONGEST_ASSET: Final = 40
ASK_AGAIN: Final = 10
"""Seconds between two askings of a machine that waits: twenty of them are a fifth of a line of 64 kbit/s."""
MINUTE: Final = 60.0
HOUR: Final = 3600.0
MOST_CHANGES: Final = 20
"""So often in an hour may what a machine with one code wants to be change: each time is kept, and told in the audit."""
EVERYBODY: Final = ""
"""Whose tries are counted: a machine that nobody knows has no name, and behind a proxy no address."""
FINGERPRINT: Final = re.compile(r"[0-9a-f]{64}")


class EnrolmentDesk:
    """Answers Enrol for machines; MakeCodes, WithdrawCodes, SeeEnrolments and DecideEnrolment for officers.

    Codes that nobody made count, whoever typed them: above `wrong_codes` a minute nobody is enrolled until it is over.
    """

    def __init__(
        self, store: Store, auditor: Auditor, key: ServerKey, halls: Mapping[str, Hall], wrong_codes: int
    ) -> None:
        self._store = store
        self._auditor = auditor
        self._key = key
        self._halls = halls
        self._wrong = Limit(wrong_codes, MINUTE)
        self._changed = Limit(MOST_CHANGES, HOUR)

    def enrol(self, call: Enrol, asker: Asker) -> Enrolment:
        """Where the machine stands now. Raises what Enrol names; asked again, it answers alike and writes nothing."""
        _check_form(call)
        identifier = self._identifier(call, asker)
        with self._store.reading() as tables:
            code, standing = self._judged(tables, identifier, call, asker)
        if standing.device is None and not _waits_as(code, call):
            with self._store.writing() as tables:
                code, standing = self._judged(tables, identifier, call, asker)
                if standing.device is None:
                    self._take(tables, code, call, standing, asker)
        return self._answer(code, call, standing.device is not None or may_at_once(code, call.replaces))

    def make(self, call: MakeCodes, asker: Asker) -> NewCodes:
        """A batch of codes, which are in the answer and nowhere else. Raises NotYours, Malformed."""
        _check_duty(call.hall, asker)
        if not (1 <= call.count <= MOST_CODES and 1 <= call.days <= MOST_DAYS):
            raise Malformed(f"1 to {MOST_CODES} codes, good for 1 to {MOST_DAYS} days")
        codes, until = tuple(new_code() for _ in range(call.count)), asker.moment.today + timedelta(days=call.days)
        about = (call.hall, call.role, call.approved, call.replacing, until, asker.officer.name, asker.moment.text)
        with self._store.writing() as tables:
            for code in codes:
                tables.machine_codes.put(MachineCode(self._hashed(code), *about))
            tables.audit.add(self._auditor.codes(asker, call.hall, f"{call.role} {call.count}", MADE))
        return NewCodes(call.hall, until, codes)

    def withdraw(self, call: WithdrawCodes, asker: Asker) -> CodesWithdrawn:
        """Have no unused code of the hall be good any more. Raises NotYours."""
        _check_duty(call.hall, asker)
        with self._store.writing() as tables:
            count = tables.machine_codes.withdraw(call.hall)
            if count:
                tables.audit.add(self._auditor.codes(asker, call.hall, str(count), WITHDRAWN))
        return CodesWithdrawn(call.hall, count)

    def see(self, call: SeeEnrolments, asker: Asker) -> WaitingMachines:
        """Who waits in the hall. Raises NotYours."""
        if not any(asker.officer.may(role, call.hall) for role in (Role.DUTY, Role.CHECKER)):
            raise NotYours("the hall's duty officers and checkers look at that")
        with self._store.reading() as tables:
            waiting = [self._listed(*one) for one in _claims(tables, call.hall) if one[1].state is ClaimState.WAITING]
            return WaitingMachines(tuple(waiting), tables.machine_codes.count_good(call.hall, asker.moment.today))

    def decide(self, call: DecideEnrolment, asker: Asker) -> Decided:
        """Approve or refuse a machine; decided alike before, nothing happens. Raises what DecideEnrolment names."""
        _check_duty(call.hall, asker)
        wanted = ClaimState.ENROLLED if call.approve else ClaimState.REFUSED
        with self._store.writing() as tables:
            code, claim = self._meant(tables, call, wanted)
            if claim.state is ClaimState.WAITING:
                standing = _standing(tables, code.hall, claim.fingerprint, claim.asset)
                fault = unfit(code.hall, claim.asset, claim.replaces, standing) if call.approve else None
                if fault is not None:
                    raise fault
                self._settle(tables, code, replace(claim, state=wanted), asker)
        return Decided(call.hall, call.asset, call.approve)

    def _identifier(self, call: Enrol, asker: Asker) -> str:
        """By which the code is kept. Raises TooOften, UnknownCode."""
        seconds = self._wrong.wait(EVERYBODY, asker.moment.seconds)
        if seconds:
            raise TooOften("too many codes that nobody made", seconds)
        read = read_code(call.code)
        if isinstance(read, Misread):
            self._wrong.note(EVERYBODY, asker.moment.seconds)
            raise UnknownCode("it is no code at all")
        return self._hashed(read)

    def _judged(
        self, tables: Tables, identifier: str, call: Enrol, asker: Asker
    ) -> tuple[MachineCode, MachineStanding]:
        """The code, and what is known of the machine. Raises what Enrol names."""
        code = tables.machine_codes.code(identifier)
        if code is None:
            self._wrong.note(EVERYBODY, asker.moment.seconds)
            raise UnknownCode("nobody made that code")
        standing = _standing(tables, code.hall, call.fingerprint, call.asset)
        fault = refusal(code, call, standing, asker.moment.today)
        if fault is not None:
            raise fault
        return code, standing

    def _take(self, tables: Tables, code: MachineCode, call: Enrol, standing: MachineStanding, asker: Asker) -> None:
        """Keep that the machine came, and have it enrolled where nobody has to approve it."""
        seconds = self._changed.take(code.id, asker.moment.seconds)
        if seconds:
            raise TooOften("what this machine wants to be changed too often", seconds)
        at_once = may_at_once(code, call.replaces)
        since = code.claim.since if code.claim is not None else asker.moment.text
        state = ClaimState.ENROLLED if at_once else ClaimState.WAITING
        claim = MachineClaim(call.fingerprint, call.asset, call.replaces, since, state)
        self._settle(tables, code, claim, replace(asker, device=Device(call.fingerprint, code.hall, call.asset)))

    def _settle(self, tables: Tables, code: MachineCode, claim: MachineClaim, asker: Asker) -> None:
        """Keep what became of the machine; enrolled, its key is good and that of whom it replaces no more."""
        tables.machine_codes.claim(code.id, claim)
        if claim.state is ClaimState.ENROLLED:
            tables.keys.enrol_device(Device(claim.fingerprint, code.hall, claim.asset), asker.moment.text)
        outcome = REPLACED if claim.state is ClaimState.ENROLLED and claim.replaces else claim.state.value
        tables.audit.add(self._auditor.machine(asker, code.hall, claim.asset, outcome))

    def _meant(self, tables: Tables, call: DecideEnrolment, wanted: ClaimState) -> tuple[MachineCode, MachineClaim]:
        """The machine that an officer means, which waits or was decided so before. Raises NotFound."""
        digits = "".join(call.check_number.split())
        for code, claim in _claims(tables, call.hall):
            number = "".join(self._check_number(code, claim.fingerprint, claim.asset, claim.replaces).split())
            if (claim.asset, number) == (call.asset, digits) and claim.state in (ClaimState.WAITING, wanted):
                return code, claim
        raise NotFound(f"no machine waits as {call.asset} with that number")

    def _listed(self, code: MachineCode, claim: MachineClaim) -> WaitingMachine:
        number = self._check_number(code, claim.fingerprint, claim.asset, claim.replaces)
        since = datetime.fromisoformat(claim.since)
        return WaitingMachine(code.hall, claim.asset, code.role, number, claim.replaces, since)

    def _answer(self, code: MachineCode, call: Enrol, is_enrolled: bool) -> Enrolment:
        hall = self._halls.get(code.hall)
        name = hall.name if hall is not None else code.hall
        if is_enrolled:
            return Enrolment(True, code.hall, name, call.asset)
        number = self._check_number(code, call.fingerprint, call.asset, call.replaces)
        return Enrolment(False, code.hall, name, call.asset, number, ASK_AGAIN)

    def _check_number(self, code: MachineCode, fingerprint: str, asset: str, replaces: bool) -> str:
        """Of all that an officer approves: a machine that asks for something else meanwhile has another one."""
        return check_number(self._key.mac("machine", f"{code.id} {fingerprint} {replaces} {asset}"))

    def _hashed(self, code: str) -> str:
        return self._key.mac("code", code).hex()


def _check_form(call: Enrol) -> None:
    """Raise Malformed for what no machine of ours sends."""
    if FINGERPRINT.fullmatch(call.fingerprint) is None:
        raise Malformed("fingerprint: 64 hexadecimal digits in lower case")
    if call.asset != " ".join(call.asset.split()) or not 1 <= len(call.asset) <= LONGEST_ASSET:
        raise Malformed(f"asset: 1 to {LONGEST_ASSET} characters without gaps at the ends")


def _check_duty(hall: str, asker: Asker) -> None:
    if not asker.officer.may(Role.DUTY, hall):
        raise NotYours("the hall's duty officer does that")


def _waits_as(code: MachineCode, call: Enrol) -> bool:
    """Whether the machine waits already, for just that: then there is nothing to keep."""
    claim = code.claim
    is_same = claim is not None and (claim.asset, claim.replaces) == (call.asset, call.replaces)
    return is_same and not may_at_once(code, call.replaces)


def _standing(tables: Tables, hall: str, fingerprint: str, asset: str) -> MachineStanding:
    return MachineStanding(tables.keys.device(fingerprint), tables.keys.has_device(hall, asset))


def _claims(tables: Tables, hall: str) -> list[tuple[MachineCode, MachineClaim]]:
    return [(code, code.claim) for code in tables.machine_codes.claimed(hall) if code.claim is not None]
