"""What the city's staff do at the command line: keys, holders, closing, what is held, answers, a snapshot for a stick.

Plain functions over a store; what they give back, `commands` say.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from backend.asker import Asker
from backend.failures import Failure, Stopped
from backend.halls import Hall
from backend.holders_file import read_holders
from backend.keys import hashed, new_key
from backend.moment import Moment
from backend.officers import Officers
from backend.store.rows import Device, KeptVacancy, Officer, Verdict
from backend.store.store import Store
from backend.vacancies import Snapshots
from labourhall.contract import snapshot_file
from labourhall.contract.public_calls import GetSnapshot
from labourhall.contract.refusals import NotFound, Refusal
from labourhall.contract.staff_calls import AnswerAsk, AnswerKept, CloseVacancy, Withdrawn

COMMAND_LINE = "command line"


def enrol_device(
    store: Store, halls: Mapping[str, Hall], hall: str, name: str, moment: Moment, again: bool = False
) -> str:
    """Give a machine its key; it is in the answer and nowhere else. Raises Stopped."""
    if hall not in halls:
        raise Stopped(Failure.HALL_UNKNOWN, hall, ", ".join(halls))
    key = new_key()
    with store.writing() as tables:
        if tables.keys.has_device(hall, name) and not again:
            raise Stopped(Failure.NAME_TAKEN, name)
        tables.keys.enrol_device(Device(hashed(key), hall, name), moment.text)
    return key


def enrol_officer(store: Store, name: str, moment: Moment, again: bool = False) -> str:
    """Give an officer a key; it is in the answer and nowhere else. Raises Stopped."""
    key = new_key()
    with store.writing() as tables:
        if tables.keys.has_officer(name) and not again:
            raise Stopped(Failure.NAME_TAKEN, name)
        tables.keys.enrol_officer(Officer(hashed(key), name), moment.text)
    return key


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
        failure = Failure.NO_SUCH_VACANCY if isinstance(refusal, NotFound) else Failure.NOT_HELD
        raise Stopped(failure, number, why) from refusal


def answer_ask(officers: Officers, answer: AnswerAsk, account: str, moment: Moment) -> AnswerKept:
    """Take what an employer said, as an officer would; `account` is the machine's that typed it. Raises Stopped."""
    try:
        return officers.answer(answer, _at_the_terminal(account, moment))
    except Refusal as refusal:
        raise Stopped(Failure.ANSWER_REFUSED, answer.number, refusal.detail) from refusal


def write_snapshot(store: Store, path: Path, moment: Moment) -> int:
    """Write all open vacancies to a file for a stick; gives how many. Raises Stopped."""
    snapshot = Snapshots(store).take(GetSnapshot(), Asker(moment))
    try:
        snapshot_file.write(path, snapshot)
    except snapshot_file.StickUnusable as error:
        raise Stopped(Failure.FILE_UNUSABLE, path, error) from error
    return len(snapshot.vacancies)


def listing(store: Store, unverified: str) -> Iterator[str]:
    """One line a vacancy, parted by tabs: number, status, title, employer, who verified it, why it is held, what was
    stripped, how to reach the employer's people. `unverified` stands where nobody verified it.
    """
    with store.reading() as tables:
        for kept in tables.vacancies.kept(held_only=False):
            yield _line(kept, unverified)


def _at_the_terminal(account: str, moment: Moment, by: str = "") -> Asker:
    """Whoever typed it; `by` is who they say they are."""
    return Asker(moment, officer=Officer("", f"{COMMAND_LINE}: {account}{f', {by}' if by else ''}"))


def _line(kept: KeptVacancy, unverified: str) -> str:
    vacancy = kept.vacancy
    verified = vacancy.provenance.verified_by or unverified
    fields = (vacancy.number, vacancy.status.value, vacancy.title, vacancy.employer, verified)
    reasons = ("; ".join(kept.held), "; ".join(kept.stripped))
    return "\t".join(" ".join(field.split()) for field in (*fields, *reasons, kept.contact))
