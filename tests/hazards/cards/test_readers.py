"""The reader itself: not there, pulled out, out of order, or one too many. Rows: cardreader/hazards/readers.py."""

import pytest

from cardreader.pcsc import Calls
from cardreader.reader_choice import ReaderChoice
from cardreader.simulator.scripted_scard import NO_READERS, UNKNOWN_READER, ScriptedScard
from cardreader.watcher import ASLEEP_SECONDS
from kiosk.visit.states import Attract
from tests.cardreader.ssse.modules import RKSSSE, sam_image
from tests.hazards.cards.conftest import Case, at_scripted
from tests.hazards.cards.kiosk_at_reader import KioskAtReader
from tests.hazards.cards.people import FIRST_NUMBER, SECOND_NUMBER, first, second

OTHER_READER = "ACS ACR39U 01 00"
SAM_SLOT = "ACS ACR1281 SAM 00 01"


def known(kiosk: KioskAtReader, service: ScriptedScard) -> None:
    """The first person's card goes in and is read."""
    service.present(first())
    kiosk.until_known(FIRST_NUMBER)


def test_no_reader(case: Case, service: ScriptedScard) -> None:
    service.unplug()
    with at_scripted(service) as kiosk:
        case.read_on(kiosk.until_code("C-101"))
        service.plug()
        kiosk.until_code("")
        known(kiosk, service)
        kiosk.serves_the_next()


def test_no_reader_in_the_list(case: Case, service: ScriptedScard) -> None:
    service.script("SCardListReaders", *[NO_READERS] * 3)
    with at_scripted(service) as kiosk:
        case.read_on(kiosk.until_code("C-101"))
        kiosk.until_code("")
        known(kiosk, service)
        kiosk.serves_the_next()


def test_a_wait_on_no_reader(case: Case, service: ScriptedScard) -> None:
    service.unplug()
    with at_scripted(service) as kiosk:
        case.read_on(kiosk.until_code("C-101"))
        looked = service.called.count("SCardGetStatusChange")
        service.plug()
        kiosk.until_code("")
        assert service.called.count("SCardGetStatusChange") <= looked + 3
        service.present(second())
        kiosk.serves_the_next()


def test_a_reader_that_the_service_does_not_know(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.script("SCardConnect", UNKNOWN_READER)
    service.present(first())
    case.read_on(kiosk.until_code("C-101"))
    kiosk.serves_the_next()


def test_a_reader_unplugged_while_a_card_is_read(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.before_command(4, service.unplug)
    service.present(first())
    case.read_on(kiosk.until(lambda visit: visit.outer == Attract() and visit.surroundings.reader_code != ""))
    service.plug()
    kiosk.until_code("")
    kiosk.serves_the_next()


def test_a_usb_reader_pulled_out(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    known(kiosk, service)
    service.unplug()
    kiosk.until_nobody()
    kiosk.later()
    case.read_on(kiosk.until_code("C-101"))
    service.plug()
    kiosk.until_code("")
    kiosk.serves_the_next()


def test_a_reader_that_does_not_answer_its_driver(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    kiosk.until(lambda visit: bool(kiosk.history))
    service.answer_driver(False)
    case.read_on(kiosk.until_code("C-112"))
    service.answer_driver(True)
    kiosk.until_code("")
    known(kiosk, service)
    kiosk.serves_the_next()


def test_the_machine_slept(case: Case, service: ScriptedScard, monkeypatch: pytest.MonkeyPatch) -> None:
    slept = [0.0]
    monkeypatch.setattr("time.clock_gettime", lambda clock: slept[0])
    with at_scripted(service) as kiosk:
        known(kiosk, service)
        established = service.called.count("SCardEstablishContext")
        slept[0] += ASLEEP_SECONDS + 1
        service.remove()
        kiosk.until_nobody()
        service.present(second())
        kiosk.until_known(SECOND_NUMBER)
        assert service.called.count("SCardEstablishContext") > established
        case.unnoticed(kiosk)
        kiosk.serves_the_next()


def test_a_card_in_each_of_two_readers(case: Case, service: ScriptedScard) -> None:
    service.plug(OTHER_READER)
    service.plug("PSAM slot")
    service.present(first(), "PSAM slot")
    with at_scripted(service, choice=ReaderChoice(ignored=("PSAM slot",))) as kiosk:
        known(kiosk, service)
        service.present(second(), OTHER_READER)
        case.read_on(kiosk.until_code("C-109"))
        service.remove()
        kiosk.until_known(SECOND_NUMBER)
        service.remove(OTHER_READER)
        kiosk.serves_the_next()


def test_a_bad_reader_beside_a_good_one(case: Case, service: ScriptedScard) -> None:
    service.plug(OTHER_READER)
    service.answer_driver(False, OTHER_READER)
    with at_scripted(service) as kiosk:
        known(kiosk, service)
        service.unplug(OTHER_READER)
        service.plug(OTHER_READER)
        service.answer_driver(False, OTHER_READER)
        service.remove()
        kiosk.until_nobody()
        kiosk.later()
        case.unnoticed(kiosk)
        kiosk.serves_the_next()


def test_a_slot_that_holds_a_card_for_ever(case: Case, service: ScriptedScard) -> None:
    """A SAM that is never taken out, and a slot that cannot be powered: both are named in the settings."""
    for slot, over in ((SAM_SLOT, False), (OTHER_READER, True)):
        service.plug(slot)
        service.present(sam_image({"RKSSSE": RKSSSE}), slot, turned_over=over)
    with at_scripted(service, choice=ReaderChoice(ignored=("* sam *", OTHER_READER))) as kiosk:
        known(kiosk, service)
        service.remove()
        kiosk.until_nobody()
        case.unnoticed(kiosk)
        kiosk.serves_the_next()


def test_a_slot_without_power_beside_a_card(case: Case, service: ScriptedScard) -> None:
    service.plug(OTHER_READER)
    service.present(first(), OTHER_READER, turned_over=True)
    with at_scripted(service) as kiosk:
        case.read_on(kiosk.until_code("C-104"))
        known(kiosk, service)
        service.unplug(OTHER_READER)
        service.plug(OTHER_READER)
        kiosk.serves_the_next()


def test_a_reader_with_a_pin_pad(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    """The calls that the product can make at all: SCardControl, by which a pad is steered, is none of them."""
    known(kiosk, service)
    service.remove()
    case.unnoticed(kiosk)
    assert not any("Control" in name for name in vars(Calls))
    kiosk.serves_the_next()
