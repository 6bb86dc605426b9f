"""A card held by a child process, through the real pcscd: as good as without one, and ended when it hangs."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cardreader.failures import CardFailure, Failure
from cardreader.isolated import IsolatedReader
from cardreader.reader import OpenCard, find_card
from cardreader.simulator.session import PrivateReader
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.pin import PinReady, PinVerified, pin_status, verify
from cardreader.ssse.reading import read_card
from tests.cardreader.software import NAME, image

FIRST = "Virtual PCD 00 00"
DEADLINE = 3.0
"""A child's start falls into it, on a busy machine too."""


@pytest.fixture
def readers(private_reader: PrivateReader) -> Iterator[IsolatedReader]:
    """Child processes at the private reader, with a short deadline."""
    made = IsolatedReader(seconds=DEADLINE)
    yield made
    made.close()


@contextmanager
def opened(readers: IsolatedReader) -> Iterator[OpenCard]:
    """The inserted card, held by a child."""
    assert find_card(10.0) == FIRST
    card = readers.open(FIRST, allow_virtual=True)
    assert isinstance(card, OpenCard), card
    with card:
        yield card


def reading(readers: IsolatedReader) -> CardReading | CardFailure:
    with opened(readers) as card:
        return read_card(card.transport, atr=card.atr, protocol=card.protocol)


def name_of(readers: IsolatedReader) -> str | None:
    read = reading(readers)
    assert isinstance(read, CardReading), read
    return read.holder_name


def children() -> set[int]:
    """The children of this process that hold a reader."""
    tasks = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    pids = {int(pid) for task in tasks for pid in task.read_text().split()}
    return {pid for pid in pids if b"cardreader.card_child" in _command(Path(f"/proc/{pid}"))}


def _command(process: Path) -> bytes:
    """Its arguments: one that has only just begun has none yet, one that has ended none any more."""
    while not (line := (process / "cmdline").read_bytes()) and "State:\tZ" not in (process / "status").read_text():
        time.sleep(0.001)
    return line


def test_a_card_is_read_and_takes_its_pin_and_the_child_serves_the_next(
    private_reader: PrivateReader, readers: IsolatedReader
) -> None:
    private_reader.present(image())
    (child,) = children()
    with opened(readers) as card:
        assert card.protocol == "T=0"
        assert isinstance(read_card(card.transport, atr=card.atr, protocol=card.protocol), CardReading)
        assert verify(card.transport, bytearray(b"123456"), card.reset) == PinVerified()
    assert name_of(readers) == NAME
    assert children() == {child}


def test_a_pin_verified_before_is_asked_for_anew(private_reader: PrivateReader, readers: IsolatedReader) -> None:
    private_reader.present(image())
    with opened(readers) as card:
        read_card(card.transport, atr=card.atr, protocol=card.protocol)
        assert verify(card.transport, bytearray(b"123456"), card.reset) == PinVerified()
        assert pin_status(card.transport, card.reset) == PinReady(3)


def test_no_digit_of_a_pin_stays_in_the_child(private_reader: PrivateReader, readers: IsolatedReader) -> None:
    private_reader.present(image(pin="93174082"))
    with opened(readers) as card:
        read_card(card.transport, atr=card.atr, protocol=card.protocol)
        assert verify(card.transport, bytearray(b"93174082"), card.reset) == PinVerified()
        (child,) = children()
        memory = readable_memory(child)
        assert b"cardreader.card_child" in memory
        assert bytes.fromhex("0493174082") not in memory
        assert b"93174082" not in memory


def readable_memory(pid: int) -> bytes:
    """All that a process of ours holds in memory."""
    found = []
    areas = Path(f"/proc/{pid}/maps").read_text(encoding="ascii").splitlines()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for area in areas:
            place, rights, *_, name = [*area.split(maxsplit=5), ""][:6]
            if "rw" not in rights or name.startswith("[v"):
                continue
            start, end = (int(each, 16) for each in place.split("-"))
            memory.seek(start)
            found.append(memory.read(end - start))
    return b"".join(found)


def test_failures_are_those_of_a_reader_without_a_child(private_reader: PrivateReader, readers: IsolatedReader) -> None:
    refused = readers.open(FIRST)
    assert refused == CardFailure(Failure.VIRTUAL_READER_REFUSED, detail=FIRST)
    empty = readers.open(FIRST, allow_virtual=True)
    assert isinstance(empty, CardFailure)
    assert (empty.failure, empty.detail) == (Failure.NO_CARD, "PC/SC 8010000C")
    private_reader.present(image(faults={"removed_at": 3}))
    failure = reading(readers)
    assert isinstance(failure, CardFailure)
    assert failure.failure is Failure.CARD_REMOVED


def test_a_mute_card_ends_the_child_and_the_next_card_is_read_by_another(
    private_reader: PrivateReader, readers: IsolatedReader
) -> None:
    private_reader.present(image(faults={"mute_at": 4}))
    before = children()
    failure = reading(readers)
    assert isinstance(failure, CardFailure)
    assert failure.failure is Failure.CARD_MUTE
    assert not before & children()
    private_reader.remove()
    private_reader.present(image())
    assert name_of(readers) == NAME


def test_a_child_that_dies_is_a_reader_out_of_order_and_another_takes_its_place(
    private_reader: PrivateReader, readers: IsolatedReader
) -> None:
    private_reader.present(image())
    with opened(readers) as card:
        (child,) = children()
        os.kill(child, signal.SIGKILL)
        failure = read_card(card.transport, atr=card.atr, protocol=card.protocol)
        assert isinstance(failure, CardFailure)
        assert failure.failure is Failure.READER_OUT_OF_ORDER
        again = read_card(card.transport, atr=card.atr, protocol=card.protocol)
        assert isinstance(again, CardFailure)
        assert again.failure is Failure.CARD_REMOVED
    assert name_of(readers) == NAME


def test_a_child_that_died_in_reserve_is_replaced(private_reader: PrivateReader, readers: IsolatedReader) -> None:
    private_reader.present(image())
    (child,) = children()
    os.kill(child, signal.SIGKILL)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    assert name_of(readers) == NAME


def test_closing_leaves_no_child_not_even_one_whose_card_is_closed_later(private_reader: PrivateReader) -> None:
    readers = IsolatedReader(seconds=DEADLINE)
    private_reader.present(image())
    with opened(readers):
        readers.close()
        assert children()
    assert children() == set()
