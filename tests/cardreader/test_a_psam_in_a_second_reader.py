"""Card and PSAM in two readers of one real card service."""

import queue
import time

import pytest

from cardreader.failures import CardFailure, Failure
from cardreader.reader import OpenCard, open_card, reader_states
from cardreader.reader_choice import ReaderChoice
from cardreader.simulator.session import PrivateReader
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.psam import Psam
from cardreader.ssse.reading import read_card
from cardreader.watcher import CardInserted, CardRemoved, ReaderEvent, ReaderFound, ReadersChanged, SeenReader, Watcher
from tests.cardreader.software import NAME
from tests.cardreader.ssse.modules import RKSSSE, sam_image, third

CARD, PSAM = "Virtual PCD 00 00", "Virtual PCD 00 01"


def put(reader: PrivateReader, document: dict[str, object], slot: int) -> None:
    reader.present(document, slot=slot)
    name = (CARD, PSAM)[slot]
    while isinstance(states := reader_states(), CardFailure) or not any(s.name == name and s.present for s in states):
        time.sleep(0.01)


def opened() -> OpenCard | CardFailure:
    return open_card(PSAM, allow_virtual=True)


def read() -> CardReading:
    card = open_card(CARD, allow_virtual=True)
    assert isinstance(card, OpenCard)
    with card:
        reading = read_card(card.transport, atr=card.atr, protocol=card.protocol, security_module=Psam(opened))
    assert isinstance(reading, CardReading)
    return reading


@pytest.mark.parametrize("algorithm", ["3DES", "SM4"])
def test_the_name_is_read_with_the_right_key_and_not_with_one_bit_off(
    private_reader: PrivateReader, algorithm: str
) -> None:
    put(private_reader, third(algorithm=algorithm), 0)
    put(private_reader, sam_image({"RKSSSE": RKSSSE}), 1)
    reading = read()
    assert (reading.holder_name, reading.module) == (NAME, None)
    private_reader.remove(1)
    put(private_reader, sam_image({"RKSSSE": f"{int(RKSSSE, 16) ^ 2:032X}"}), 1)
    closed = read()
    assert closed.module is not None
    assert (closed.holder_name, closed.module.failure) == (None, Failure.KEY_REFUSED)


def test_without_a_psam_in_the_second_reader_the_card_is_read_as_far_as_it_is_free(
    private_reader: PrivateReader,
) -> None:
    put(private_reader, third(), 0)
    reading = read()
    assert reading.module == CardFailure(Failure.NO_SECURITY_MODULE, detail="C-113 PC/SC 8010000C")
    assert (reading.card_number, reading.holder_name) == ("B00000131", None)


@pytest.mark.parametrize("psam_first", [True, False])
def test_the_watcher_never_takes_the_psam_for_a_second_card(private_reader: PrivateReader, psam_first: bool) -> None:
    events: queue.Queue[ReaderEvent] = queue.Queue()
    watcher = Watcher(events.put, choice=ReaderChoice(ignored=(PSAM,)))
    watcher.start()
    try:
        assert events.get(timeout=10) == ReaderFound(CARD)
        assert events.get(timeout=10) == ReadersChanged((SeenReader(CARD), SeenReader(PSAM, used=False)))
        for slot in (1, 0) if psam_first else (0, 1):
            put(private_reader, third() if slot == 0 else sam_image({"RKSSSE": RKSSSE}), slot)
        inserted = events.get(timeout=10)
        assert isinstance(inserted, CardInserted)
        assert inserted.reader == CARD
        private_reader.remove(1)
        private_reader.remove(0)
        left = events.get(timeout=10)
        assert isinstance(left, CardRemoved)
        assert left.reader == CARD
        assert events.empty()
    finally:
        watcher.stop()
