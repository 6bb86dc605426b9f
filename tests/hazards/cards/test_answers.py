"""The card answers, but not as its standard says. Rows: cardreader/hazards/answers.py."""

import pytest

from cardreader.failures import Failure
from cardreader.pcsc import Context
from cardreader.simulator.faults import LONGEST_ANSWER
from cardreader.simulator.scripted_scard import READER, ScriptedScard
from cardreader.simulator.session import PrivateReader
from tests.cardreader.software import NAME, holder, issuer, with_files
from tests.hazards.cards.conftest import Case
from tests.hazards.cards.kiosk_at_reader import KioskAtReader
from tests.hazards.cards.people import FIRST_NUMBER, first


def test_an_answer_of_one_byte(case: Case, private_reader: PrivateReader, real_kiosk: KioskAtReader) -> None:
    private_reader.present(first(faults={"odd_at": 3, "odd_length": 1}))
    case.read_on(real_kiosk.until_code("C-103"))
    real_kiosk.serves_the_next()


def test_garbage_for_an_answer(case: Case, private_reader: PrivateReader, real_kiosk: KioskAtReader) -> None:
    private_reader.present(first(faults={"garbage_at": 1}))
    case.read_on(real_kiosk.until_code("C-105"))
    real_kiosk.serves_the_next()


@pytest.mark.parametrize("length", [3, 302, LONGEST_ANSWER])
@pytest.mark.parametrize("at", range(1, 8))
def test_garbage_for_an_answer_that_says_success(
    service: ScriptedScard, kiosk: KioskAtReader, at: int, length: int
) -> None:
    """Success and a length that nobody asked for: the holder is read rightly, or the card is refused."""
    service.present(first(faults={"odd_at": at, "odd_length": length}))
    kiosk.until(lambda visit: bool(kiosk.read or kiosk.refused))
    assert all(card.name in (NAME, None) and card.card_number in (FIRST_NUMBER, "") for card in kiosk.read)
    assert all(each.code in ("C-105", "C-106", "C-132") for each in kiosk.refused)
    kiosk.serves_the_next()


@pytest.mark.parametrize("length", [302, LONGEST_ANSWER])
def test_garbage_for_an_answer_goes_through_the_real_service(
    private_reader: PrivateReader, real_kiosk: KioskAtReader, length: int
) -> None:
    private_reader.present(first(faults={"odd_at": 2, "odd_length": length}))
    real_kiosk.until(lambda visit: bool(real_kiosk.read or real_kiosk.refused))
    real_kiosk.serves_the_next()


def test_an_answer_that_breaks_off(case: Case, private_reader: PrivateReader, real_kiosk: KioskAtReader) -> None:
    private_reader.present(first(faults={"cut_at": 4}))
    real_kiosk.until(lambda visit: bool(real_kiosk.refused))
    (refused,) = real_kiosk.refused
    by_code = {failure.code: failure for failure in (Failure.CARD_REMOVED, Failure.CARD_UNREADABLE)}
    case.read_on(real_kiosk.visit, by_code[refused.code])
    assert not real_kiosk.read
    real_kiosk.serves_the_next()


def test_a_command_without_a_byte(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.present(first())
    kiosk.until_known(FIRST_NUMBER)
    service.remove()
    kiosk.until_nobody()
    service.present(first())
    kiosk.until_known(FIRST_NUMBER)
    case.unnoticed(kiosk)
    kiosk.serves_the_next()
    kiosk.worker.close()
    service.present(first())
    connection = Context(service).connect(READER)
    sent = len(service.transmitted)
    for command in (b"", b"\x04"):
        with pytest.raises(ValueError, match="at least 4 bytes"):
            connection.transmit(command)
    assert len(service.transmitted) == sent


@pytest.mark.parametrize("word", [[0x61, 0x10], [0x6C, 0x10]])
def test_an_answer_that_is_always_announced_and_never_ends(
    case: Case, service: ScriptedScard, kiosk: KioskAtReader, word: list[int]
) -> None:
    service.script("SCardTransmit", *[(0, word)] * 100)
    service.present(first())
    case.read_on(kiosk.until_code("C-105"))
    assert service.called.count("SCardTransmit") <= 100
    service.forget_script("SCardTransmit")
    kiosk.serves_the_next()


def test_records_that_are_malformed(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    dirty = with_files(issuer(t03="322E3000", t05="32303132"), holder(t0D="FFFFFFFF", t0B="FF"))
    service.present(dirty)
    kiosk.until_known(FIRST_NUMBER)
    assert kiosk.read[0].name == NAME
    assert {tag for _code, _path, tag in kiosk.read[0].warnings} >= {"03", "05"}
    case.unnoticed(kiosk)
    kiosk.serves_the_next()
