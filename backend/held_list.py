"""The officers' list of vacancies that wait for one of them, each with the reasons and the words that gave them.

Releasing and refusing live in `officers`, what holds a vacancy in `importing`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from backend.store.rows import KeptVacancy
from backend.store.store import Store


@dataclass(frozen=True, slots=True)
class HeldVacancy:
    """A vacancy that is on no glass until an officer has looked.

    `reasons` name the rule and the words that it found; 待核实 in one says that nobody opened the rule's source.
    `stripped` was taken out; `contact` is how to reach the employer's people. `since` is RFC 3339; after the day
    `valid_until` it would be shown no longer anyway.
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


def read_held(store: Store) -> tuple[HeldVacancy, ...]:
    """All of them, those who have waited longest first."""
    with store.reading() as tables:
        found = [_held(kept) for kept in tables.vacancies.kept(held_only=True)]
    return tuple(sorted(found, key=lambda one: (one.since, one.number)))


def lines(found: Sequence[HeldVacancy]) -> Iterator[str]:
    """One line a vacancy, parted by tabs: number, title, employer, source, reasons, since."""
    for one in found:
        fields = (one.number, one.title, one.employer, one.source, "; ".join(one.reasons), one.since)
        yield "\t".join(" ".join(field.split()) for field in fields)


def _held(kept: KeptVacancy) -> HeldVacancy:
    vacancy = kept.vacancy
    return HeldVacancy(
        number=vacancy.number,
        title=vacancy.title,
        employer=vacancy.employer,
        source=vacancy.provenance.source,
        reasons=kept.held,
        stripped=kept.stripped,
        since=kept.held_since,
        valid_until=vacancy.valid_until,
        contact=kept.contact,
    )
