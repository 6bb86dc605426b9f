"""What stands on the halls' boards beside their bundles, for staff: read, said in lines. Nothing is changed here."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from backend.interrupts import standing
from backend.moment import Moment
from backend.store.store import Store
from labourhall.contract.interrupt_calls import Raised, SignalTemplate
from labourhall.contract.interrupts import Emergency


@dataclass(frozen=True, slots=True)
class Standing:
    """All that stands now, by hall, the most severe first."""

    standing: tuple[Raised, ...]


def read_list(store: Store, halls: Iterable[str], moment: Moment) -> Standing:
    """What stands in these halls."""
    with store.reading() as tables:
        return Standing(tuple(one for hall in halls for one in standing(tables, hall, moment.at)))


def lines(found: Standing, unchecked: str) -> Iterator[str]:
    """One line each, parted by tabs: number, hall, what, where, since, up to, author, who looked at it.

    `unchecked` stands where nobody did.
    """
    for one in found.standing:
        page = one.interrupt
        if isinstance(page, Emergency):
            said = (page.name, page.area, page.since.isoformat(), "")
        else:
            said = (page.headline, "", one.raised_at.isoformat(), page.until.isoformat())
        yield "\t".join((str(one.number), one.hall, *said, one.author, one.checked_by or unchecked))


def signal_lines(found: Sequence[SignalTemplate], unverified: str) -> Iterator[str]:
    """One line a level, parted by tabs: signal, colour, name, what the hall does, what people do.

    `unverified` stands behind a level whose source nobody opened.
    """
    for signal in found:
        for level in signal.levels:
            mark = "" if level.is_verified else unverified
            page = level.page
            yield "\t".join((signal.signal, level.colour, page.name, page.hall_does, " / ".join(page.you_do), mark))
