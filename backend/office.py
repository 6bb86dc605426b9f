"""What the city's staff do at the command line: machines, officers, holders, closing, what is held, answers,
windows of a queue, a snapshot for a stick.

Plain functions over a store; what they give back, `commands` say.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar

from backend import passwords
from backend.asker import Asker, Officer
from backend.audit import DISMISSED, ENROLLED, Auditor
from backend.failures import Failure, Stopped
from backend.halls import Hall
from backend.holders_file import read_holders
from backend.keys import hashed, new_key
from backend.moment import Moment
from backend.officers import EmployerSuspended, Officers
from backend.store.rows import Device, KeptOfficer, KeptVacancy, Verdict
from backend.store.store import Store
from backend.suspensions import SuspensionDesk
from backend.vacancies import Snapshots
from labourhall.contract import snapshot_file
from labourhall.contract.officer_calls import Role
from labourhall.contract.public_calls import GetSnapshot
from labourhall.contract.queue_calls import CallNumber, CloseWindow, OpenWindow
from labourhall.contract.refusals import Closed, Malformed, NotFound, Refusal
from labourhall.contract.staff_calls import (
    AnswerAsk,
    AnswerKept,
    CloseVacancy,
    LiftSuspension,
    SeeSuspensions,
    Suspended,
    SuspendEmployer,
    SuspensionLifted,
    Withdrawn,
)
from labourhall.market.vacancy import Status

T = TypeVar("T")
W = TypeVar("W", OpenWindow, CloseWindow, CallNumber)

COMMAND_LINE = "command line"
NOBODY = "–"
"""Where a sentence lists names, and there are none."""
UNDECIDED: Final[Mapping[type[Refusal], Failure]] = {
    NotFound: Failure.NO_SUCH_VACANCY,
    Closed: Failure.NOT_HELD,
    EmployerSuspended: Failure.EMPLOYER_SUSPENDED,
}


@dataclass(frozen=True, slots=True)
class NewOfficer:
    """An officer who is to be enrolled; `again`: also where the name is taken."""

    name: str
    halls: tuple[str, ...]
    roles: tuple[Role, ...]
    again: bool = False


def enrol_devices(
    store: Store, halls: Mapping[str, Hall], hall: str, names: Sequence[str], moment: Moment, again: bool = False
) -> tuple[str, ...]:
    """Give machines their keys, all or none; they are in the answer, in order, and nowhere else. Raises Stopped."""
    known(halls, hall)
    keys = tuple(new_key() for _ in names)
    with store.writing() as tables:
        for key, name in zip(keys, names, strict=True):
            if tables.keys.has_device(hall, name) and not again:
                raise Stopped(Failure.NAME_TAKEN, name)
            tables.keys.enrol_device(Device(hashed(key), hall, name), moment.text)
    return keys


def enrol_officer(
    store: Store, halls: Mapping[str, Hall], auditor: Auditor, new: NewOfficer, account: str, moment: Moment
) -> str:
    """Take an officer in and give the start password, which is in the answer and nowhere else. Raises Stopped.

    Who is enrolled `again` has the halls and roles that are said now, is signed in nowhere, and is dismissed no more.
    """
    for hall in new.halls:
        known(halls, hall)
    password = passwords.start_password()
    kept = passwords.kept_of(password)
    with store.writing() as tables:
        if tables.officers.officer(new.name) is not None and not new.again:
            raise Stopped(Failure.NAME_TAKEN, new.name)
        tables.officers.enrol(KeptOfficer(new.name, new.halls, new.roles, kept, True, moment.text))
        tables.sessions.end_of(new.name)
        tables.audit.add(auditor.officer(_at_the_terminal(account, moment), new.name, ENROLLED))
    return password


def dismiss_officer(store: Store, auditor: Auditor, name: str, account: str, moment: Moment) -> None:
    """Have an officer sign in no more, and be signed in nowhere, at once. Raises Stopped."""
    with store.writing() as tables:
        kept = tables.officers.officer(name)
        if kept is None:
            raise Stopped(Failure.OFFICER_UNKNOWN, name)
        tables.officers.dismiss(name, moment.text)
        tables.sessions.end_of(name)
        if not kept.dismissed_at:
            tables.audit.add(auditor.officer(_at_the_terminal(account, moment), name, DISMISSED))


def import_holders(store: Store, path: Path, moment: Moment) -> int:
    """Take in everybody in the file `path`, or nobody; gives how many. Raises Stopped."""
    try:
        body = path.read_bytes()
    except OSError as error:
        raise Stopped(Failure.FILE_UNUSABLE, path, error.strerror) from error
    people = read_holders(body, moment.today)
    with store.writing() as tables:
        for person in people:
            tables.holders.put(person.holder, person.insured)
    return len(people)


def close_vacancy(
    store: Store, officers: Officers, number: str, reason: str, account: str, moment: Moment
) -> Withdrawn:
    """Take a vacancy off every glass, as an officer would; `account` is the machine's that typed it. Raises Stopped."""
    try:
        return officers.close(CloseVacancy(number, reason), _at_the_terminal(account, moment))
    except Refusal as refusal:
        raise Stopped(Failure.NO_SUCH_VACANCY, number, refusal.detail) from refusal


def decide_held(
    officers: Officers, numbers: Sequence[str], verdict: Verdict, by: str, account: str, moment: Moment
) -> None:
    """Release or refuse held vacancies, all or none, in the name of the officer `by` ("": whoever has the account).

    Raises Stopped.
    """
    try:
        officers.decide(numbers, verdict, _at_the_terminal(account, moment, by))
    except Refusal as refusal:
        number, _, why = refusal.detail.partition(": ")
        raise Stopped(UNDECIDED[type(refusal)], number, why) from refusal


def answer_ask(officers: Officers, answer: AnswerAsk, account: str, moment: Moment) -> AnswerKept:
    """Take what an employer said, as an officer would; `account` is the machine's that typed it. Raises Stopped."""
    try:
        return officers.answer(answer, _at_the_terminal(account, moment))
    except Refusal as refusal:
        raise Stopped(Failure.ANSWER_REFUSED, answer.number, refusal.detail) from refusal


def suspend_employer(desk: SuspensionDesk, call: SuspendEmployer, by: str, account: str, moment: Moment) -> Suspended:
    """Take all that an employer has off every glass, in the name of the officer `by` (as in `decide_held`).

    Raises Stopped.
    """
    try:
        return desk.suspend(call, _at_the_terminal(account, moment, by))
    except Malformed as refusal:
        raise Stopped(Failure.NO_EMPLOYERS_NAME, refusal.detail) from refusal
    except NotFound as refusal:
        raise Stopped(Failure.EMPLOYER_UNKNOWN, call.employer, refusal.detail or NOBODY) from refusal


def lift_suspension(desk: SuspensionDesk, employer: str, by: str, account: str, moment: Moment) -> SuspensionLifted:
    """Show an employer's vacancies again, in the name of the officer `by` (as in `decide_held`). Raises Stopped."""
    asker = _at_the_terminal(account, moment, by)
    done = desk.lift(LiftSuspension(employer), asker)
    if not done.was_suspended:
        standing = ", ".join(one.employer for one in desk.see(SeeSuspensions(), asker).suspensions)
        raise Stopped(Failure.NOT_SUSPENDED, employer, standing or NOBODY)
    return done


def at_a_window(act: Callable[[W, Asker], T], call: W, account: str, moment: Moment) -> T:
    """Do what an officer of the call's hall does at a window. Raises Stopped."""
    asker = _at_the_terminal(account, moment)
    asker = replace(asker, officer=replace(asker.officer, halls=frozenset({call.hall})))
    try:
        return act(call, asker)
    except Refusal as refusal:
        raise Stopped(Failure.WINDOW_REFUSED, call.window, refusal.detail) from refusal


def write_snapshot(store: Store, path: Path, moment: Moment) -> int:
    """Write all open vacancies to a file for a stick; gives how many. Raises Stopped."""
    snapshot = Snapshots(store).take(GetSnapshot(), Asker(moment))
    try:
        snapshot_file.write(path, snapshot)
    except snapshot_file.StickUnusable as error:
        raise Stopped(Failure.FILE_UNUSABLE, path, error) from error
    return len(snapshot.vacancies)


def listing(store: Store, unverified: str, suspended: str) -> Iterator[str]:
    """One line a vacancy, parted by tabs: number, status, title, employer, who verified it, why it is held, what was
    stripped, how to reach the employer's people. `unverified` stands where nobody verified it, `suspended` before the
    reasons of one whose employer is suspended.
    """
    with store.reading() as tables:
        for kept in tables.vacancies.kept(held_only=False):
            yield _line(kept, unverified, suspended)


def known(halls: Mapping[str, Hall], hall: str) -> None:
    """Raise Stopped where no hall has that name."""
    if hall not in halls:
        raise Stopped(Failure.HALL_UNKNOWN, hall, ", ".join(halls))


def _at_the_terminal(account: str, moment: Moment, by: str = "") -> Asker:
    """Whoever typed it; `by` is who they say they are."""
    return Asker(moment, officer=Officer(f"{COMMAND_LINE}: {account}{f', {by}' if by else ''}"))


def at_every_hall(account: str, moment: Moment, halls: Mapping[str, Hall], by: str = "") -> Asker:
    """Whoever typed it, on duty in every hall: the server's own command line is above them all."""
    asker = _at_the_terminal(account, moment, by)
    return replace(asker, officer=Officer(asker.officer.name, frozenset(halls), frozenset({Role.DUTY})))


def _line(kept: KeptVacancy, unverified: str, suspended: str) -> str:
    vacancy = kept.vacancy
    verified = vacancy.provenance.verified_by or unverified
    fields = (vacancy.number, vacancy.status.value, vacancy.title, vacancy.employer, verified)
    is_held = kept.is_suspended and vacancy.status is Status.HELD
    reasons = ("; ".join((*([suspended] if is_held else ()), *kept.held)), "; ".join(kept.stripped))
    return "\t".join(" ".join(field.split()) for field in (*fields, *reasons, kept.contact))
