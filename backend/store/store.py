"""What a store promises, whatever engine is behind it. Small on purpose, so that PostgreSQL can follow SQLite.

All that happens inside one `writing()` is one transaction: it is there whole and on the disk when the block ends, or
not at all if the block raises. Errors of the engine leave as `failures.Stopped`.

Vacancies come in by steps, for an import is larger than a transaction that others could wait for (`arrivals`):
brought, they have a number and nobody sees them; accepted, they stay whatever happens; shown, they are the city's.
"""

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from backend.store.proofs import Proofs
from backend.store.rows import (
    AnswerSource,
    AuditRow,
    Device,
    Insured,
    IssuedChallenge,
    KeptAsk,
    KeptCall,
    KeptOfficer,
    KeptReferral,
    KeptVersion,
    MachineClaim,
    MachineCode,
    OpenedSession,
    OpenedVisit,
    QueueDay,
    RegisteredPerson,
    Sending,
    ToldShown,
)
from backend.store.vacancies import Employers, Vacancies
from labourhall.contract.interrupt_calls import Raised
from labourhall.contract.playlist_calls import Version
from labourhall.market.vacancy import Vacancy


class Holders(Protocol):
    """The people whom the city knows."""

    def put(self, holder: RegisteredPerson, insured: Insured) -> None:
        """Take a person in, in place of what was known by the same card number."""
        ...

    def holder(self, card_number: str) -> RegisteredPerson | None: ...

    def insured(self, card_number: str) -> Insured: ...


class Keys(Protocol):
    """Machines, by the hash of their key."""

    def enrol_device(self, device: Device, at: str) -> None:
        """Give a machine its key; a machine of the same name in the same hall loses its old one."""
        ...

    def device(self, key_hash: str) -> Device | None: ...

    def has_device(self, hall: str, name: str) -> bool: ...

    def retire_device(self, hall: str, name: str) -> bool:
        """Take a machine's key back; whether there was one."""
        ...


class MachineCodes(Protocol):
    """One-time codes with which machines come to be known, by a hash, and who came with each."""

    def put(self, code: MachineCode) -> None:
        """Keep a new one."""
        ...

    def code(self, identifier: str) -> MachineCode | None: ...

    def claim(self, identifier: str, claim: MachineClaim) -> None:
        """Keep who came with the code, in place of what was known of that."""
        ...

    def claimed(self, hall: str) -> Sequence[MachineCode]:
        """The hall's codes with which somebody came, who came first at the beginning."""
        ...

    def count_good(self, hall: str, today: date) -> int:
        """How many of the hall's codes nobody came with, that are good on `today`."""
        ...

    def withdraw(self, hall: str) -> int:
        """Drop the hall's codes that nobody came with; how many."""
        ...

    def forget(self, before: date) -> None:
        """Drop what was good until a day before that one."""
        ...


class Officers(Protocol):
    """Officers, by name."""

    def enrol(self, officer: KeptOfficer) -> None:
        """Take an officer in, in place of whoever had the name."""
        ...

    def officer(self, name: str) -> KeptOfficer | None: ...

    def all(self) -> Sequence[KeptOfficer]:
        """Everybody who ever was one, by name."""
        ...

    def change_password(self, name: str, before: str, after: str) -> bool:
        """Keep another password, of the officer's own; False where `before` is not what is kept (any more)."""
        ...

    def dismiss(self, name: str, at: str) -> None:
        """Have nobody sign in by that name; who was dismissed before stays so since then."""
        ...


class Sessions(Protocol):
    """Officers' sessions. How long one is good is not known here."""

    def open(self, session: OpenedSession) -> None: ...

    def session(self, token: str, device: str) -> OpenedSession | None: ...

    def use(self, token: str, now: float) -> None:
        """Note that it was used at `now`."""
        ...

    def end(self, token: str) -> None: ...

    def end_of(self, officer: str) -> None:
        """End all sessions of an officer."""
        ...

    def end_all(self) -> None: ...

    def forget(self, now: float, idle: float, longest: float) -> None:
        """Drop what was not used for `idle` seconds at `now`, is open longer than `longest`, or later than `now`."""
        ...


class Visits(Protocol):
    """Challenges and visits. How long either is good is not known here."""

    def issue(self, challenge: IssuedChallenge) -> None: ...

    def consume(self, identifier: str, device: str) -> IssuedChallenge | None:
        """Use a challenge up; None where it is unknown, another device's or used before."""
        ...

    def open(self, visit: OpenedVisit) -> None:
        """Open a visit; the device's former one is over, for a reader holds one card."""
        ...

    def visit(self, token: str, device: str) -> OpenedVisit | None: ...

    def end(self, token: str) -> None: ...

    def forget(self, now: float, seconds: float) -> None:
        """Drop what is older than `seconds` at `now`, or is later than `now` (from before the machine's last start)."""
        ...


class Referrals(Protocol):
    """Letters, each under the key that its sender made before the first send."""

    def next_number(self, year: int) -> int:
        """The next letter of the year, from 1."""
        ...

    def put(self, referral: KeptReferral) -> None: ...

    def by_key(self, device: str, idempotency_key: str) -> KeptReferral | None: ...

    def by_number(self, number: str) -> KeptReferral | None: ...

    def count_good(self, card_number: str, today: date) -> int:
        """How many letters of a card are still good on `today`."""
        ...


class Asks(Protocol):
    """Questions to employers and who answered them. The answers themselves stand in the vacancies."""

    def put(self, ask: KeptAsk) -> None:
        """Keep it, in place of the same card's earlier one about the same vacancy."""
        ...

    def of_card(self, card_number: str) -> Sequence[tuple[KeptAsk, Vacancy]]:
        """All of a card's, the earliest first, each with its vacancy as it is now."""
        ...

    def all(self) -> Sequence[tuple[KeptAsk, Vacancy]]:
        """Everybody's, by vacancy, the earliest first."""
        ...

    def count(self, number: str) -> int:
        """How many cards ask about the vacancy."""
        ...

    def drop(self, ask: KeptAsk) -> None: ...

    def forget(self, before: date) -> None:
        """Drop what was asked before that day."""
        ...

    def put_source(self, source: AnswerSource) -> None:
        """Keep who answered, in place of who did before."""
        ...

    def sources(self) -> Sequence[tuple[AnswerSource, Vacancy]]:
        """Who answered for which vacancy, by number."""
        ...


class Versions(Protocol):
    """What officers made for the boards of their places, and what the boards say that they show.

    Of a version `hall` is its place: a hall's id, or a district's code.
    """

    def next_number(self, hall: str) -> int:
        """The number of the hall's next version, from 1."""
        ...

    def put(self, kept: KeptVersion) -> None:
        """Keep a version, in place of what is known by its hall and number; its content stays what it was."""
        ...

    def move(self, kept: KeptVersion) -> None:
        """Keep a version that was published or taken back just now: it comes after all that was before."""
        ...

    def version(self, hall: str, number: int) -> KeptVersion | None: ...

    def latest(self, hall: str, limit: int) -> Sequence[KeptVersion]:
        """The hall's latest versions, the newest first."""
        ...

    def how_many(self, hall: str) -> int: ...

    def places(self) -> Sequence[str]:
        """The places of which versions are kept."""
        ...

    def every(self, hall: str) -> Sequence[Version]:
        """All versions of the place, without their content, the newest first."""
        ...

    def published(self, hall: str) -> Sequence[int]:
        """The numbers of what was published and not taken back, what plays first, then what plays when that is."""
        ...

    def forget(self, hall: str, numbers: Collection[int]) -> None:
        """Keep these versions no longer; their numbers are not given again."""
        ...

    def playing(self, hall: str) -> KeptVersion | None:
        """What was published last and not taken back; None: what the hall began with."""
        ...

    def order(self, hall: str) -> int:
        """Where the hall's latest publication or taking back stands in the count of all; 0 where there was none."""
        ...

    def count(self) -> int:
        """How often something was published or taken back, raised or lifted, in any hall."""
        ...

    def tell(self, shown: ToldShown) -> None:
        """Keep what a board shows, in place of what it showed before."""
        ...

    def shown(self, hall: str) -> Sequence[ToldShown]: ...


class Interrupts(Protocol):
    """What broke into the halls' boards. A raise has one number in all of its halls, counted over all raises."""

    def next_number(self) -> int: ...

    def put(self, raised: Raised) -> None:
        """Keep it, in place of what is known by its hall and number; boards play on as they do."""
        ...

    def move(self, raised: Raised) -> None:
        """Keep what was raised or lifted just now: boards are to hear of it."""
        ...

    def one(self, hall: str, number: int) -> Raised | None: ...

    def standing(self, hall: str, now: datetime) -> Sequence[Raised]:
        """What was raised in the hall, is not lifted and has not ended by `now`, the earliest first."""
        ...

    def latest(self, hall: str, limit: int) -> Sequence[Raised]:
        """What was raised in the hall, the newest first."""
        ...


class Queues(Protocol):
    """The halls' queues, each day by itself: open windows, numbers, calls. There is room for nobody's name."""

    def open_window(self, day: QueueDay, window: str) -> bool:
        """Have the window open; whether it was not."""
        ...

    def close_window(self, day: QueueDay, window: str) -> bool:
        """Have the window closed; whether it was open."""
        ...

    def windows(self, day: QueueDay) -> Sequence[str]:
        """The open ones, by name."""
        ...

    def taken(self, day: QueueDay, sending: Sending) -> int | None:
        """The number that was given for this sending."""
        ...

    def take(self, day: QueueDay, sending: Sending) -> int:
        """Give the day's next number, from 1."""
        ...

    def given(self, day: QueueDay) -> int:
        """How many numbers were given."""
        ...

    def waiting(self, day: QueueDay) -> Sequence[int]:
        """The numbers that were given and never called, the lowest first."""
        ...

    def called(self, day: QueueDay, sending: Sending) -> KeptCall | None:
        """The call that was made by this sending."""
        ...

    def call(self, day: QueueDay, sending: Sending, number: int, window: str, at: float) -> KeptCall:
        """Keep that a number is called: it waits no more. Turns only grow, over all halls."""
        ...

    def calls_after(self, hall: str, turn: int, limit: int) -> Sequence[KeptCall]:
        """The last `limit` calls of the hall after `turn`, in their order."""
        ...

    def count(self) -> int:
        """How many calls there were, in any hall."""
        ...

    def forget(self, before: date) -> None:
        """Drop the days before that one."""
        ...


class Audit(Protocol):
    """The record of who looked at what. Rows are added and never changed."""

    def add(self, row: AuditRow) -> None: ...

    def rows(self) -> Sequence[AuditRow]: ...


@dataclass(frozen=True, slots=True)
class Tables:
    """All that one transaction can reach."""

    vacancies: Vacancies
    employers: Employers
    holders: Holders
    keys: Keys
    machine_codes: MachineCodes
    officers: Officers
    sessions: Sessions
    visits: Visits
    referrals: Referrals
    asks: Asks
    versions: Versions
    interrupts: Interrupts
    queues: Queues
    proofs: Proofs
    audit: Audit


class Store(Protocol):
    """A city's store, for many threads. `epoch` names this database: cursors of another one mean nothing here."""

    @property
    def epoch(self) -> str: ...

    def reading(self) -> AbstractContextManager[Tables]:
        """One consistent view; nothing may be written in it."""
        ...

    def writing(self) -> AbstractContextManager[Tables]:
        """One transaction."""
        ...

    def bringing(self, wait: float = 0.0) -> AbstractContextManager[None]:
        """The right to bring vacancies, one process at a time. Raises Stopped (STORE_BUSY) after `wait` seconds."""
        ...

    def serving(self) -> AbstractContextManager[None]:
        """Held by whoever serves this store and shows what was accepted, step by step."""
        ...

    def is_served(self) -> bool:
        """Whether anybody holds it."""
        ...

    def version(self) -> int:
        """Differs from what it was as soon as anybody committed anything, in this process or another; cheap to ask."""
        ...

    def written_elsewhere(self) -> int:
        """Differs from what it was as soon as another process committed anything; cheap to ask."""
        ...

    def close(self) -> None: ...
