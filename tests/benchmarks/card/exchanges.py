"""`python -m tests.benchmarks.card.exchanges ROUNDS`: how many SCardTransmit a reading takes, and how long beside them.

A process of its own, since libpcsclite keeps the first socket it was told. In turns: the product reads the card whole;
a bare loop sends the same commands by the same handle. Says one line of JSON.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Any, Final

from smartcard import scard

from cardreader.failures import CardFailure
from cardreader.reader import OpenCard, find_card, open_card
from cardreader.ssse.card_reading import CardReading, FieldStatus
from cardreader.ssse.reading import read_card

PATIENCE: Final = 5.0
WARM_UP: Final = 20
Sent = tuple[int, int, bytes]
"""Handle, protocol control information, command: what SCardTransmit was called with."""


def main() -> None:
    """Count once, then measure `ROUNDS` times in turns."""
    rounds = int(sys.argv[1])
    reader = find_card(PATIENCE)
    assert isinstance(reader, str), reader
    card = open_card(reader, allow_virtual=True)
    assert not isinstance(card, CardFailure), card
    with card:
        sent = recorded(lambda: read_whole(card))
        ours, bare = in_turns(rounds, lambda: read_whole(card), lambda: bare_loop(sent))
    said = {"transmits": len(sent), "commands": [command.hex() for _, _, command in sent], "ours": ours, "bare": bare}
    sys.stdout.write(json.dumps(said) + "\n")


def in_turns(rounds: int, ours: Callable[[], None], bare: Callable[[], None]) -> tuple[list[float], list[float]]:
    """Milliseconds of each, after some rounds that do not count."""
    times = [(milliseconds(ours), milliseconds(bare)) for _ in range(WARM_UP + rounds)][WARM_UP:]
    return [pair[0] for pair in times], [pair[1] for pair in times]


def read_whole(card: OpenCard) -> None:
    """One reading, which must give every free field of the card."""
    reading = read_card(card.transport, atr=card.atr, protocol=card.protocol)
    assert isinstance(reading, CardReading), reading
    assert reading.generation == "2.00"
    assert reading.card_number
    holder = reading.holder
    for field in (holder.name, holder.id_number, holder.sex, holder.ethnicity, holder.birth_date):
        assert field.status is FieldStatus.READ


def recorded(work: Callable[[], None]) -> list[Sent]:
    """Every call of SCardTransmit that `work` makes, in order."""
    sent: list[Sent] = []
    transmit = scard.SCardTransmit

    def noting(handle: int, pci: int, command: list[int]) -> Any:
        sent.append((handle, pci, bytes(command)))
        return transmit(handle, pci, command)

    scard.SCardTransmit = noting
    try:
        work()
    finally:
        scard.SCardTransmit = transmit
    return sent


def bare_loop(sent: list[Sent]) -> None:
    """The same exchanges and nothing else: bytes in, bytes out, nobody looks at them."""
    for handle, pci, command in sent:
        code, answer = scard.SCardTransmit(handle, pci, list(command))
        assert code == scard.SCARD_S_SUCCESS
        assert len(bytes(answer)) >= 2


def milliseconds(work: Callable[[], None]) -> float:
    start = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - start) / 1e6


if __name__ == "__main__":
    main()
