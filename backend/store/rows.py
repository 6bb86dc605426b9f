"""What goes into the store and comes out of it, as values. A person's values stand in no repr."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from labourhall.contract.enrolment_calls import MachineRole
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist_calls import Version
from labourhall.market.insurance import Insurance, Interval
from labourhall.market.seeker import Experience, Wishes
from labourhall.market.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class NewVacancy:
    """A vacancy that wants in. Its `vacancy.number` is not looked at: the store gives one.

    `identity` tells repeats (the importer's rule); `original` is the row as it came; `stripped` are the unlawful
    words that were taken out; `held` the reasons that keep it from every glass; `contact` how to reach the employer's
    people, for officers alone: it is in no `Vacancy`, and so never on the line.
    """

    identity: str
    vacancy: Vacancy
    original: dict[str, str]
    stripped: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    contact: str = field(default="", repr=False)


REASON_MARK: Final = "："
"""Between what kind of reason holds a vacancy and the words that gave it."""


def kind_of(reason: str) -> str:
    """A reason without the words that gave it."""
    return reason.partition(REASON_MARK)[0]


class Verdict(StrEnum):
    """What an officer decided of a vacancy that was held."""

    NONE = ""
    RELEASED = "released"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of a vacancy that wanted in: its number, or the number of that which it repeats.

    `is_judged_anew`: it takes the place of what it repeats (`judgement`). `is_suspended`: its employer is.
    """

    number: str
    is_repeat: bool
    is_judged_anew: bool = False
    is_suspended: bool = False


@dataclass(frozen=True, slots=True)
class KeptVacancy:
    """A vacancy as the officer sees it: held since `held_since` (RFC 3339, "" where it never was).

    `waits`: it is held by itself, for an officer to decide; what only its employer's suspension holds does not.
    """

    vacancy: Vacancy
    stripped: tuple[str, ...]
    held: tuple[str, ...]
    original: dict[str, str]
    contact: str = field(repr=False)
    held_since: str = ""
    verdict: Verdict = Verdict.NONE
    waits: bool = False
    is_suspended: bool = False


@dataclass(frozen=True, slots=True)
class KeptSuspension:
    """An employer that is suspended, by the key of its name (`employer_names`); `since` is RFC 3339.

    `employer` is the name as it was typed, `officer` who said the `reason` that stands.
    """

    key: str
    employer: str
    reason: str
    officer: str
    since: str


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled machine. `id` is the hash of its key, never the key."""

    id: str = field(repr=False)
    hall: str
    name: str


class ClaimState(StrEnum):
    """What became of a machine that came with a code."""

    WAITING = "waiting"
    ENROLLED = "enrolled"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class MachineClaim:
    """The machine that came with a code: by its key's hash, what it wants to be, since when (RFC 3339)."""

    fingerprint: str
    asset: str
    replaces: bool
    since: str
    state: ClaimState


@dataclass(frozen=True, slots=True)
class MachineCode:
    """A one-time code for a machine of a hall. `id` is a keyed hash of it, never the code; good on `until` and before.

    `approved`, `replacing`: with it a machine is enrolled at once, also in another's place.
    """

    id: str = field(repr=False)
    hall: str
    role: MachineRole
    approved: bool
    replacing: bool
    until: date
    made_by: str
    made_at: str
    claim: MachineClaim | None = None


@dataclass(frozen=True, slots=True)
class KeptOfficer:
    """A member of the halls' staff, by name. Times are RFC 3339.

    `password` is what is kept of it, "" where there is none (enrolled before officers had passwords); `must_change`: it
    is the one that was printed. `dismissed_at` is "" for whoever is on duty; the row stays, for the audit names them.
    """

    name: str
    halls: tuple[str, ...]
    roles: tuple[Role, ...]
    password: str = field(repr=False)
    must_change: bool
    enrolled_at: str
    dismissed_at: str = ""

    @property
    def may_sign_in(self) -> bool:
        """Whether any password can be right."""
        return bool(self.password) and not self.dismissed_at


@dataclass(frozen=True, slots=True)
class OpenedSession:
    """An officer's session at a device; `token` is the hash of the token, `opened` and `used` monotonic seconds."""

    token: str = field(repr=False)
    device: str = field(repr=False)
    officer: str
    opened: float
    used: float


@dataclass(frozen=True, slots=True, repr=False)
class RegisteredPerson:
    """A registered person. `card_key` is the card's final IRK, None where the city does not have it.

    `taken_on` is the day on which the record came in: what is shown of it is "as of" that day.
    """

    card_number: str
    identification_code: str
    id_number: str
    name: str
    education: int | None
    experience: tuple[Experience, ...]
    wishes: Wishes
    registered_on: date | None
    card_key: bytes | None
    benefit_due: int | None
    benefit_drawn: int | None
    taken_on: date


@dataclass(frozen=True, slots=True, repr=False)
class Insured:
    """A person's insurance: intervals in the order of the record, and balances in fen where they are known."""

    intervals: tuple[Interval, ...]
    balances: tuple[tuple[Insurance, int], ...]


@dataclass(frozen=True, slots=True)
class IssuedChallenge:
    """A challenge that was issued to a device at `issued` (monotonic seconds)."""

    id: str
    device: str = field(repr=False)
    value: bytes
    issued: float


@dataclass(frozen=True, slots=True)
class OpenedVisit:
    """A visit at a device; `token` is the hash of the token, `opened` monotonic seconds."""

    token: str = field(repr=False)
    device: str = field(repr=False)
    card_number: str = field(repr=False)
    opened: float


@dataclass(frozen=True, slots=True)
class KeptReferral:
    """A letter with what it takes to answer a replay alike: the digest of the request, the answer's JSON."""

    device: str = field(repr=False)
    idempotency_key: str = field(repr=False)
    digest: str
    answer: bytes
    number: str
    card_number: str = field(repr=False)
    valid_until: date


@dataclass(frozen=True, slots=True)
class KeptAsk:
    """A card's question to the employer of the vacancy `number`, until its outcome was seen or it is too old.

    `age` and `occupation` (GB/T 6565) may be told to the employer; None and "" where the person did not agree, or where
    nobody knows. `shown` is the outcome that the last Welcome told, in a form that only compares; "": none.
    """

    number: str
    card_number: str = field(repr=False)
    asked_on: date
    age: int | None = field(default=None, repr=False)
    occupation: str = field(default="", repr=False)
    shown: str = ""


@dataclass(frozen=True, slots=True)
class AnswerSource:
    """Who gave the answer that the vacancy `number` bears: at the employer, and the officer who took it at `at`."""

    number: str
    said_by: str
    officer: str
    at: str


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A bundle of a place as its officers made it: `content` is the JSON that `version.name` names.

    `hall` is the hall's id, or the code of the district whose bundle it is.
    """

    hall: str
    version: Version
    content: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ToldShown:
    """What a board said last that it shows, at `at` (RFC 3339)."""

    hall: str
    board: str
    bundle: str
    page: str
    frame: int
    at: str


@dataclass(frozen=True, slots=True)
class QueueDay:
    """A hall's queue of one day of the city: all that is kept of it goes with the day."""

    hall: str
    day: date


@dataclass(frozen=True, slots=True)
class Sending:
    """Which device sends it under which key: what makes a call that is sent twice the same one."""

    device: str = field(repr=False)
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeptCall:
    """A number that was called to a window, at `at` (monotonic seconds), the `times`-th time of its day."""

    turn: int
    number: int
    window: str
    times: int
    at: float


@dataclass(frozen=True, slots=True)
class AuditRow:
    """Who touched which class of record, where, with what outcome.

    `device` and `hall` are "" for what was typed at the server's own command line, `officer` where a machine asked by
    itself; an officer who is signed in acts at a machine, so both are there.
    `subject` is the one record that it was: a vacancy's or a letter's number, else the `holder`. `holder` is a keyed
    hash of the card, "" where it was nobody's record. Only rows from before the subject was kept have none.
    """

    at: str
    device: str
    hall: str
    officer: str
    record: str
    subject: str
    holder: str
    outcome: str
