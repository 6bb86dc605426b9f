"""The card leaves, or another takes its place, while it is worked at. Rows: cardreader/hazards/removal.py."""

import re
from pathlib import Path

import pytest

import cardreader
from cardreader.simulator.card import SoftwareCard
from cardreader.simulator.image_json import image_from
from cardreader.simulator.scripted_scard import READER, ScriptedScard
from cardreader.simulator.scripted_slot import NO_CARD, REMOVED, RESET
from cardreader.simulator.session import PrivateReader
from tests.cardreader.software import NAME
from tests.hazards.cards.conftest import Case
from tests.hazards.cards.kiosk_at_reader import KioskAtReader
from tests.hazards.cards.people import FIRST_NUMBER, SECOND_NAME, SECOND_NUMBER, first, second

NOT_TRANSACTED = 0x80100016


@pytest.mark.parametrize("at", [1, 3, 6])
def test_a_card_pulled_out_while_it_is_read(
    case: Case, private_reader: PrivateReader, real_kiosk: KioskAtReader, at: int
) -> None:
    private_reader.present(first(faults={"removed_at": at}))
    case.read_on(real_kiosk.until_code("C-103"))
    real_kiosk.until_nobody()
    real_kiosk.serves_the_next()


def test_an_answer_without_a_byte(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.script("SCardTransmit", (0, []))
    service.present(first())
    case.read_on(kiosk.until_code("C-103"))
    kiosk.serves_the_next()


def test_a_command_before_the_removal_is_noticed(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.script("SCardTransmit", NOT_TRANSACTED)
    service.present(first())
    case.read_on(kiosk.until_code("C-103"))
    kiosk.serves_the_next()


@pytest.mark.parametrize("call", ["SCardTransmit", "SCardStatus"])
def test_a_command_after_the_removal_was_noticed(
    case: Case, service: ScriptedScard, kiosk: KioskAtReader, call: str
) -> None:
    service.script(call, REMOVED)
    service.present(first())
    case.read_on(kiosk.until_code("C-103"))
    kiosk.serves_the_next()


def test_a_reconnect_to_a_card_that_left(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.script("SCardTransmit", RESET)
    service.script("SCardReconnect", NO_CARD)
    service.present(first())
    case.read_on(kiosk.until_code("C-113"))
    kiosk.serves_the_next()


def test_a_connect_without_a_card(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.script("SCardConnect", NO_CARD)
    service.present(first())
    case.read_on(kiosk.until_code("C-113"))
    kiosk.serves_the_next()


def swapped(service: ScriptedScard, kiosk: KioskAtReader, at: int) -> None:
    """A reader that does not notice: the first person's card goes in, and before command `at` it is the second's."""

    def swap() -> None:
        service.slots[READER].card = SoftwareCard(image_from(second()))

    service.before_command(at, swap)
    service.present(first())
    kiosk.until(lambda visit: bool(kiosk.read or kiosk.refused))


@pytest.mark.parametrize("at", [5, 6])
def test_another_card_between_two_reads(case: Case, service: ScriptedScard, kiosk: KioskAtReader, at: int) -> None:
    """One person's number never stands beside another's name."""
    swapped(service, kiosk, at)
    assert kiosk.read == []
    case.read_on(kiosk.until_code("C-132"))
    kiosk.serves_the_next()


@pytest.mark.parametrize(
    ("at", "whose"), [*((at, (SECOND_NUMBER, SECOND_NAME)) for at in (2, 3, 4)), (7, (FIRST_NUMBER, NAME))]
)
def test_another_card_before_the_first_read_or_after_the_last_is_read_as_one_persons(
    service: ScriptedScard, kiosk: KioskAtReader, at: int, whose: tuple[str, str]
) -> None:
    swapped(service, kiosk, at)
    assert [(card.card_number, card.name) for card in kiosk.read] == [whose]
    assert kiosk.refused == []


def test_a_card_swapped_faster_than_anybody_looks_ends_the_first_visit(
    service: ScriptedScard, kiosk: KioskAtReader
) -> None:
    service.present(first())
    kiosk.until_known(FIRST_NUMBER)
    service.swap(second())
    kiosk.until_known(SECOND_NUMBER)
    kiosk.serves_the_next()


def test_an_object_of_pyscard_without_a_card(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    room = Path(cardreader.__file__).parent
    found = {
        (path.name, line)
        for path in room.rglob("*.py")
        for line in re.findall(r"^(?:from|import) smartcard.*$", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert found == {("pcsc.py", "from smartcard import scard")}
    service.present(first())
    kiosk.until_known(FIRST_NUMBER)
    case.unnoticed(kiosk)
    kiosk.serves_the_next()
