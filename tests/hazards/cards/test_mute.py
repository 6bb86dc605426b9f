"""No answer: a mute card, a hung driver, a card that cannot be powered. Rows: cardreader/hazards/mute.py."""

import os
import subprocess
import sys

from cardreader.isolated import IsolatedReader
from cardreader.reader import find_card
from cardreader.simulator.scripted_scard import READER, ScriptedScard
from cardreader.simulator.scripted_slot import UNRESPONSIVE
from cardreader.simulator.session import PrivateReader
from tests.hazards.cards.conftest import Case, at_scripted
from tests.hazards.cards.kiosk_at_reader import KioskAtReader
from tests.hazards.cards.people import FIRST_NUMBER, first, second
from tests.kiosk.workers.passing import Passing

OTHER_READER = "ACS ACR39U 01 00"
DEADLINE = 0.5


def test_a_card_that_falls_mute(case: Case, private_reader: PrivateReader) -> None:
    private_reader.present(first(faults={"mute_at": 4}))
    with KioskAtReader(private_reader, seconds=DEADLINE) as kiosk:
        case.read_on(kiosk.until_code("C-104"))
        kiosk.serves_the_next()


def test_a_driver_that_hangs(case: Case, service: ScriptedScard) -> None:
    """The call never comes back in all this time, and the person at the other reader is served meanwhile."""
    service.plug(OTHER_READER)
    with at_scripted(service, seconds=DEADLINE) as kiosk:
        service.present(first(faults={"mute_at": 4}))
        case.read_on(kiosk.until_code("C-104"))
        slot = service.slots.pop(READER)
        kiosk.until_nobody()
        service.slots[READER] = slot
        kiosk.reader.remove()
        kiosk.serves_the_next()


def test_a_card_that_is_slow(case: Case, service: ScriptedScard) -> None:
    timing = Passing()
    for number in range(1, 41):
        service.before_command(number, lambda: timing.go(1.5))
    with at_scripted(service, timing=timing) as kiosk:
        began = timing.now()
        service.present(first())
        kiosk.until_known(FIRST_NUMBER)
        assert timing.now() - began > 8.0
        assert kiosk.slow
        case.unnoticed(kiosk)
        kiosk.serves_the_next()


def test_a_client_killed_while_the_card_is_mute(case: Case, private_reader: PrivateReader) -> None:
    readers = IsolatedReader(seconds=DEADLINE)
    private_reader.present(first(faults={"mute_at": 4}))
    with KioskAtReader(private_reader, readers.open) as kiosk:
        case.read_on(kiosk.until_code("C-104"))
        kiosk.serves_the_next()
    readers.close()


def test_an_exit_while_a_call_hangs(case: Case, private_reader: PrivateReader) -> None:
    private_reader.present(first(faults={"mute_at": 2}))
    name = find_card(10.0)
    code = (
        "import sys, threading\n"
        "from cardreader.reader import open_card\n"
        "from cardreader.ssse.reading import read_card\n"
        f"card = open_card({name!r}, allow_virtual=True)\n"
        "read = lambda: read_card(card.transport, atr=card.atr, protocol=card.protocol)\n"
        "thread = threading.Thread(target=read, daemon=True)\n"
        "thread.start()\n"
        "thread.join(1.0)\n"
        "sys.exit(7 if thread.is_alive() else 1)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": os.getcwd()}, timeout=30)
    assert done.returncode == 7
    with KioskAtReader(private_reader, seconds=DEADLINE) as kiosk:
        case.read_on(kiosk.until_code("C-104"))
        kiosk.serves_the_next()


def test_a_card_the_wrong_way_round(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.present(first(), turned_over=True)
    case.read_on(kiosk.until_code("C-104"))
    assert service.transmitted == []
    kiosk.serves_the_next()


def test_a_card_that_cannot_be_powered(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.script("SCardConnect", UNRESPONSIVE)
    service.present(first())
    case.read_on(kiosk.until_code("C-104"))
    kiosk.serves_the_next()


def test_a_card_mute_at_its_reset(case: Case, private_reader: PrivateReader, real_kiosk: KioskAtReader) -> None:
    private_reader.present(first(faults={"mute_at_reset": True}))
    private_reader.present(first(), slot=1)
    real_kiosk.until_known(FIRST_NUMBER)
    private_reader.remove(slot=1)
    real_kiosk.until_nobody()
    case.unnoticed(real_kiosk)
    real_kiosk.serves_the_next()


def test_an_answer_to_reset_without_a_byte(
    case: Case, private_reader: PrivateReader, real_kiosk: KioskAtReader
) -> None:
    private_reader.present(first(faults={"empty_atr": True}))
    private_reader.present(second(), slot=1)
    real_kiosk.until(lambda visit: bool(real_kiosk.read))
    private_reader.remove(slot=1)
    real_kiosk.until_nobody()
    case.unnoticed(real_kiosk)
    real_kiosk.serves_the_next()


def test_an_answer_to_reset_that_means_nothing(
    case: Case, private_reader: PrivateReader, real_kiosk: KioskAtReader
) -> None:
    private_reader.present(first(faults={"nonsense_atr": True}))
    case.read_on(real_kiosk.until_code("C-105"))
    real_kiosk.serves_the_next()
