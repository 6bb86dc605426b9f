"""Cards that come and go: each is inserted, noticed, read and removed again, by the product over a real pcscd."""

from dataclasses import dataclass, field
from typing import Final

from cardreader.failures import CardFailure
from cardreader.simulator.session import PrivateReader
from cardreader.watcher import CardInserted, CardRemoved
from tests.benchmarks.card.cards import identification_code, numbered
from tests.benchmarks.card.census import Census, census
from tests.benchmarks.card.watching import Watch, read_in

SLOTS: Final = 2
SETTLING: Final = 50
"""Cycles until a process has what it needs; a shorter run settles halfway."""


@dataclass(slots=True)
class Tally:
    """What became of the cards. `settled` is the process after the first cycles, `ended` after the last."""

    cycles: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    settled: Census | None = None
    ended: Census | None = None


def run_cycles(reader: PrivateReader, count: int, first: int = 1) -> Tally:
    """`count` cards one after another, in both readers by turns; each bears a number of its own, from `first` on."""
    tally = Tally()
    with Watch() as watch:
        for number in range(first, first + count):
            _one(reader, watch, number, tally)
            tally.cycles += 1
            if tally.cycles == min(SETTLING, count // 2):
                tally.settled = census()
        tally.ended = census()
    return tally


def _one(reader: PrivateReader, watch: Watch, number: int, tally: Tally) -> None:
    slot, card = number % SLOTS, numbered(number)
    reader.present(card, slot)
    inserted = watch.await_event(CardInserted)
    if inserted is None:
        tally.missed.append(f"{number}: the insertion")
    else:
        read = read_in(inserted.reader)
        if isinstance(read, CardFailure):
            tally.wrong.append(f"{number}: {read.code} {read.detail}")
        elif read.identification_code != identification_code(card):
            tally.wrong.append(f"{number}: another card's reading")
    reader.remove(slot)
    if watch.await_event(CardRemoved) is None:
        tally.missed.append(f"{number}: the removal")
    if watch.pending(CardInserted):
        tally.wrong.append(f"{number}: a card that was not there")
