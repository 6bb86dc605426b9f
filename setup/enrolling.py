"""A machine asks the city to know it: what it sends, and what may come back, as values. Pure but for the city's answer.

Whoever shows this to a person reads `failure.<code>` and `failure.<code>.do` in the words. A call takes as long as its
deadline at most (15 s): not on a thread that paints.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from labourhall.contract.call import Sender
from labourhall.contract.enrolment_calls import Enrol, Enrolment, MachineRole
from labourhall.contract.enrolment_refusals import (
    AssetTaken,
    UsedCode,
)
from labourhall.contract.refusals import Distrusted, NoAnswer, Refusal, TooOften
from labourhall.contract.typed_code import Misread, read_code
from labourhall.market.text import cleaned
from setup.device_key import Identity

LONGEST_ASSET: Final = 40
RETRY_SECONDS: Final = 10.0
"""How soon a machine that waits asks again after nobody answered."""


class EnrolFailure(Enum):
    """What is wrong before anybody is asked. Words: `failure.<code>`."""

    CODE_LENGTH = (
        "S-101",
        "The one-time code has too few letters or too many: there are twelve.",
        "Read it off the paper again, in three groups of four.",
    )
    CODE_LETTER = (
        "S-102",
        "A letter or sign was typed that stands in no one-time code: 0, O, 1, I and L do not.",
        "Read it off the paper again: what looks like O is Q or D, what looks like 1 is 7 or J.",
    )
    CODE_MISREAD = (
        "S-103",
        "One letter of the one-time code is another one, or two changed places: its last letter checks the others.",
        "Read it off the paper again, letter by letter.",
    )
    ASSET_UNFIT = (
        "S-104",
        "The asset number is empty, or longer than 40 characters.",
        "Read it off the machine's plate or the hall's list.",
    )

    def __init__(self, code: str, cause: str, remedy: str) -> None:
        self.code = code
        self.cause = cause
        self.remedy = remedy


MISREAD: Final = {
    Misread.LENGTH: EnrolFailure.CODE_LENGTH,
    Misread.LETTER: EnrolFailure.CODE_LETTER,
    Misread.CHECK: EnrolFailure.CODE_MISREAD,
}


@dataclass(frozen=True, slots=True)
class Enrolled:
    """The city knows the machine: its key is good from now on. `hall` is the id that settings have."""

    hall: str
    hall_name: str
    asset: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """An officer has to approve the machine; staff compare `check_number` with what the office sees.

    `again_at` is when it is asked again (monotonic seconds). `unheard` is what became of the last asking: "" where the
    city answered, else the code of why not; the machine still waits then.
    """

    hall: str
    hall_name: str
    asset: str
    check_number: str
    again_at: float
    asked: Enrol = field(repr=False)
    unheard: str = ""


@dataclass(frozen=True, slots=True)
class EnrolmentRefused:
    """It cannot be, for a reason that a person can do something about. `code` is its failure code.

    `named` is what the reason speaks of (the other machine's number, the day, the hall), `retry_after` the seconds
    after which it may be tried again, 0 where time changes nothing.
    """

    code: str
    detail: str = ""
    named: tuple[str, ...] = ()
    retry_after: int = 0

    @property
    def may_replace(self) -> bool:
        """Whether the same with `replaces` may go: the person is to be asked "replace the old machine?"."""
        return self.code == AssetTaken.code

    @property
    def takes_another_code(self) -> bool:
        """Whether this code is another machine's: of a batch, the next one is to be tried."""
        return self.code == UsedCode.code


@dataclass(frozen=True, slots=True)
class Unheard:
    """Nobody answered, or nobody who can prove to be the city. Asking again the same way is harmless.

    `distrusted`: the certificate was not believed; `labourhall.contract.trust_words` has the sentence.
    """

    code: str
    detail: str
    distrusted: Distrusted | None = field(default=None, compare=False)


Outcome = Enrolled | Waiting | EnrolmentRefused | Unheard


def enrol(
    city: Sender,
    code: str,
    asset: str,
    role: MachineRole,
    *,
    replaces: bool,
    identity: Identity,
    now: float,
    hall: str = "",
) -> Outcome:
    """Ask once. `code` and `asset` are as they were typed; `hall` is the stick's, "" where it names none.

    `now` is monotonic seconds.
    """
    read, number = read_code(code), asset_number(asset)
    if isinstance(read, Misread):
        return EnrolmentRefused(MISREAD[read].code)
    if not number:
        return EnrolmentRefused(EnrolFailure.ASSET_UNFIT.code)
    return _asked(city, Enrol(read, number, role, identity.fingerprint, replaces, hall), now)


def enrol_with_one_of(
    city: Sender,
    codes: Sequence[str],
    asset: str,
    role: MachineRole,
    *,
    replaces: bool,
    identity: Identity,
    now: float,
    hall: str = "",
) -> Outcome:
    """Ask with the codes of a stick until one is no other machine's; `codes` is not empty.

    Each machine begins elsewhere, and always at the same one: twenty that start at once seldom meet, and one that did
    not hear its answer comes back to its own code.
    """
    first = int(identity.fingerprint, 16) % len(codes)
    for code in [*codes[first:], *codes[:first]]:
        outcome = enrol(city, code, asset, role, replaces=replaces, identity=identity, now=now, hall=hall)
        if not (isinstance(outcome, EnrolmentRefused) and outcome.takes_another_code):
            return outcome
    return outcome


def tick(city: Sender, waiting: Waiting, now: float) -> Enrolled | Waiting | EnrolmentRefused:
    """Ask again where it is time to; else the same. Nobody answering leaves the machine waiting, and says so."""
    if now < waiting.again_at:
        return waiting
    outcome = _asked(city, waiting.asked, now)
    if isinstance(outcome, Unheard):
        return replace(waiting, again_at=now + RETRY_SECONDS, unheard=outcome.code)
    if isinstance(outcome, EnrolmentRefused) and outcome.code == TooOften.code:
        return replace(waiting, again_at=now + max(outcome.retry_after, 1), unheard=outcome.code)
    return outcome


def asset_number(typed: str) -> str:
    """The number as it is kept: wide digits and letters plain, no gaps at its ends; "" for what cannot be one."""
    plain = " ".join(cleaned(unicodedata.normalize("NFKC", typed)).split())
    return plain if len(plain) <= LONGEST_ASSET else ""


def _asked(city: Sender, call: Enrol, now: float) -> Outcome:
    try:
        answer = city.send(call)
    except Refusal as refusal:
        return EnrolmentRefused(refusal.code, refusal.detail, refusal.named, refusal.retry_after)
    except NoAnswer as trouble:
        return Unheard(trouble.code, str(trouble), trouble if isinstance(trouble, Distrusted) else None)
    return _understood(answer, call, now)


def _understood(answer: Enrolment, call: Enrol, now: float) -> Enrolled | Waiting:
    if answer.is_enrolled:
        return Enrolled(answer.hall, answer.hall_name, answer.asset)
    again_at = now + max(answer.ask_again, 1)
    return Waiting(answer.hall, answer.hall_name, answer.asset, answer.check_number, again_at, call)
