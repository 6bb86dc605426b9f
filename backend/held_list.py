"""The officers' list of vacancies that wait for one of them, each with the reasons and the words that gave them.

Releasing and refusing live in `officers`, what holds a vacancy in `importing`, or in `suspensions`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from backend.employer_names import key_of
from backend.store.rows import REASON_MARK, KeptSuspension, KeptVacancy
from backend.store.store import Store


@dataclass(frozen=True, slots=True)
class HeldBySuspension:
    """The suspension of a vacancy's employer: why, by which officer, since when (RFC 3339)."""

    reason: str
    officer: str
    since: str


@dataclass(frozen=True, slots=True)
class HeldVacancy:
    """A vacancy that is on no glass until an officer has looked.

    `reasons` name the rule and the words that it found; 待核实 in one says that nobody opened the rule's source.
    `stripped` was taken out; `contact` is how to reach the employer's people. `since` is RFC 3339; after the day
    `valid_until` it would be shown no longer anyway. `suspension` is its employer's: while that stands an officer can
    refuse the vacancy, and not release it. Without `reasons` of its own it waits for nothing else.
    """

    number: str
    title: str
    employer: str
    source: str
    reasons: tuple[str, ...]
    stripped: tuple[str, ...]
    since: str
    valid_until: date
    contact: str = field(default="", repr=False)
    suspension: HeldBySuspension | None = None


def read_held(store: Store, today: date) -> tuple[HeldVacancy, ...]:
    """All of them, those who have waited longest first; what only a suspension holds, up to its own last day."""
    with store.reading() as tables:
        suspensions = tables.employers.suspensions()
        found = [
            _held(kept, suspensions)
            for kept in tables.vacancies.kept(held_only=True)
            if kept.waits or kept.vacancy.valid_until >= today
        ]
    return tuple(sorted(found, key=lambda one: (one.since, one.number)))


def lines(found: Sequence[HeldVacancy], said: Callable[[str], str]) -> Iterator[str]:
    """One line a vacancy, parted by tabs: number, title, employer, source, reasons, since; `said` gives words of an id.

    The employer's suspension stands before the reasons of the vacancy itself.
    """
    for one in found:
        suspended = () if one.suspension is None else (_why(said("backend.held_suspended"), one.suspension.reason),)
        reasons = "; ".join((*suspended, *one.reasons))
        fields = (one.number, one.title, one.employer, one.source, reasons, one.since)
        yield "\t".join(" ".join(field.split()) for field in fields)


def _why(kind: str, words: str) -> str:
    return f"{kind}{REASON_MARK}{words}" if words else kind


def _held(kept: KeptVacancy, suspensions: Mapping[str, KeptSuspension]) -> HeldVacancy:
    vacancy = kept.vacancy
    suspended: HeldBySuspension | None = None
    if kept.is_suspended:
        standing = suspensions[key_of(vacancy.employer)]
        suspended = HeldBySuspension(standing.reason, standing.officer, standing.since)
    return HeldVacancy(
        number=vacancy.number,
        title=vacancy.title,
        employer=vacancy.employer,
        source=vacancy.provenance.source,
        reasons=kept.held if kept.waits else (),
        stripped=kept.stripped,
        since=kept.held_since if kept.waits or suspended is None else suspended.since,
        valid_until=vacancy.valid_until,
        contact=kept.contact,
        suspension=suspended,
    )
