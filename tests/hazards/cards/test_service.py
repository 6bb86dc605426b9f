"""The card service: not there, killed, refusing us. Rows: cardreader/hazards/service.py."""

import pytest

from cardreader.simulator.scripted_scard import NO_SERVICE, ScriptedScard
from cardreader.simulator.session import PrivateReader
from tests.hazards.cards.conftest import Case, at_scripted
from tests.hazards.cards.kiosk_at_reader import KioskAtReader
from tests.hazards.cards.people import FIRST_NUMBER, first

SERVICE_STOPPED, COMM_ERROR, SECURITY_VIOLATION = 0x8010001E, 0x80100013, 0x8010006A


@pytest.mark.parametrize("how", [NO_SERVICE, SERVICE_STOPPED, COMM_ERROR, SystemError("from before")])
def test_the_service_is_down(case: Case, service: ScriptedScard, kiosk: KioskAtReader, how: int | Exception) -> None:
    service.present(first())
    kiosk.until_known(FIRST_NUMBER)
    service.script("SCardListReaders", *[how] * 30)
    service.remove()
    kiosk.until_nobody()
    kiosk.later()
    case.read_on(kiosk.until_code("C-102"))
    kiosk.until_code("")
    kiosk.serves_the_next()


def test_the_system_refuses_this_user(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.script("SCardConnect", SECURITY_VIOLATION)
    service.present(first())
    case.read_on(kiosk.until_code("C-114"))
    kiosk.serves_the_next()


def test_the_service_is_killed_while_we_wait(
    case: Case, private_reader: PrivateReader, real_kiosk: KioskAtReader
) -> None:
    private_reader.present(first())
    real_kiosk.until_known(FIRST_NUMBER)
    private_reader.kill_service()
    real_kiosk.until_nobody()
    real_kiosk.later()
    case.read_on(real_kiosk.until_code("C-102"))
    private_reader.remove()
    private_reader.start_service()
    real_kiosk.until_code("")
    real_kiosk.serves_the_next()


def test_the_service_is_not_there_yet(case: Case, service: ScriptedScard) -> None:
    service.stop()
    with at_scripted(service) as kiosk:
        case.read_on(kiosk.until_code("C-102"))
        service.start()
        kiosk.until_code("")
        service.present(first())
        kiosk.until_known(FIRST_NUMBER)
        kiosk.serves_the_next()


def test_the_service_comes_back_with_the_card_still_in(
    case: Case, private_reader: PrivateReader, real_kiosk: KioskAtReader
) -> None:
    private_reader.present(first())
    real_kiosk.until_known(FIRST_NUMBER)
    private_reader.stop_service()
    real_kiosk.until_nobody()
    real_kiosk.later()
    case.read_on(real_kiosk.until_code("C-102"))
    private_reader.start_service()
    real_kiosk.until_known(FIRST_NUMBER)
    real_kiosk.serves_the_next()
