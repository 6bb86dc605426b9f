"""The card service is killed at random moments; each time the next card after its restart must be read."""

import random
import threading
from typing import Final

from cardreader.failures import CardFailure
from cardreader.simulator.session import PrivateReader
from cardreader.watcher import CardInserted, ServiceBack
from tests.benchmarks.card.cards import identification_code, numbered
from tests.benchmarks.card.cycles import Tally
from tests.benchmarks.card.watching import Watch, read_in

LONGEST: Final = 0.6
"""Seconds after a card went in within which the service dies: before it is noticed, and while it is read."""


def run_kills(reader: PrivateReader, count: int, seed: int) -> Tally:
    """Kill it `count` times; the moments come from `seed`."""
    moments = random.Random(seed)
    tally = Tally()
    with Watch() as watch:
        for number in range(1, count + 1):
            _one(reader, watch, number, moments.uniform(0.0, LONGEST), tally)
            tally.cycles += 1
    return tally


def _one(reader: PrivateReader, watch: Watch, number: int, moment: float, tally: Tally) -> None:
    """A card is read over and over until the service is gone from under it; then another card comes."""
    reader.present(numbered(0))
    killing = threading.Timer(moment, reader.kill_service)
    killing.start()
    _use_while(killing, watch)
    killing.join()
    reader.remove()
    reader.start_service()
    if watch.await_event(ServiceBack) is None:
        tally.missed.append(f"{number}: the service's return, killed after {moment:.3f} s")
        return
    card = numbered(number)
    reader.present(card, slot=1)
    inserted = watch.await_event(CardInserted)
    if inserted is None:
        tally.missed.append(f"{number}: the next card, killed after {moment:.3f} s")
    else:
        read = read_in(inserted.reader)
        if isinstance(read, CardFailure) or read.identification_code != identification_code(card):
            tally.wrong.append(f"{number}: {read!r}, killed after {moment:.3f} s")
    reader.remove(slot=1)


def _use_while(killing: threading.Timer, watch: Watch) -> None:
    while killing.is_alive():
        inserted = watch.await_event(CardInserted, patience=0.05)
        while inserted is not None and killing.is_alive():
            read_in(inserted.reader)
