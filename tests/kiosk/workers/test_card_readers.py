import pytest

from cardreader.failures import Failure
from cardreader.watcher import SeenReader
from kiosk.workers.card_readers import IGNORED, READY, SECURITY_MODULE, best, reader_states

GOOD, PSAM, SLOT = SeenReader("ACS ACR39U"), SeenReader("PSAM", used=False), SeenReader("SAM slot", used=False)
VIRTUAL = SeenReader("Virtual PCD 00 00")
BROKEN = SeenReader("Alcor", failure=Failure.READER_OUT_OF_ORDER)


@pytest.mark.parametrize(
    ("seen", "demonstration", "state"),
    [
        (GOOD, False, READY),
        (BROKEN, False, "C-112"),
        (VIRTUAL, False, "C-111"),
        (VIRTUAL, True, READY),
        (SLOT, False, IGNORED),
        (PSAM, False, SECURITY_MODULE),
    ],
)
def test_each_reader_has_a_state(seen: SeenReader, demonstration: bool, state: str) -> None:
    assert reader_states([seen], module="PSAM", demonstration=demonstration) == ((seen.name, state),)


@pytest.mark.parametrize(
    ("readers", "code"),
    [
        ([GOOD, VIRTUAL], ""),
        ([VIRTUAL, GOOD], ""),
        ([BROKEN, GOOD], ""),
        ([VIRTUAL, BROKEN], "C-112"),
        ([VIRTUAL], "C-111"),
        ([PSAM, SLOT], "C-101"),
        ([], "C-101"),
    ],
)
def test_the_best_reader_counts_in_whatever_order_they_came(readers: list[SeenReader], code: str) -> None:
    assert best(reader_states(readers, module="PSAM", demonstration=False)) == code
