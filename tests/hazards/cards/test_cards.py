"""Cards that are not for this, or not any more. Rows: cardreader/hazards/cards.py."""

import pytest

from cardreader.failures import Failure
from cardreader.simulator.scripted_scard import ScriptedScard
from kiosk.tasks.pin.actions import PinAction
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.records.states import FetchingRecords, RecordsElsewhere
from kiosk.tasks.records.to import ToRecords
from kiosk.visit.actions import Action
from kiosk.visit.states import Open
from kiosk.visit.vocabulary import PinTyped, Touched
from tests.cardreader.software import holder, issuer, with_files
from tests.hazards.cards.conftest import Case
from tests.hazards.cards.kiosk_at_reader import KioskAtReader
from tests.hazards.cards.people import FIRST_NUMBER, first

FIRST_PIN = (1, 2, 3, 4, 5, 6)
BANK = {"atr": "3B67000086602222278001", "applications": [{"aid": "A000000333010101", "fci": "6F008400"}]}
OLD = {
    "atr": "3B690000249987DFED5DFFFFFF",
    "applications": [{"aid": "315041592E5359532E4444463031", "files": {"0003": {"transparent": "3030303030"}}}],
}


def test_a_wrong_card(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.present(BANK)
    case.read_on(kiosk.until_code("C-106"))
    kiosk.serves_the_next()


def test_an_old_card_without_the_application(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.present(OLD)
    case.read_on(kiosk.until_code("C-106"))
    kiosk.serves_the_next()


@pytest.mark.parametrize(
    ("state", "failure"),
    [("application_locked", Failure.APPLICATION_LOCKED), ("card_locked", Failure.CARD_LOCKED)],
)
def test_a_locked_card(case: Case, service: ScriptedScard, kiosk: KioskAtReader, state: str, failure: Failure) -> None:
    service.present(first(state=state))
    case.read_on(kiosk.until_code(failure.code), failure)
    kiosk.serves_the_next()


def test_a_pin_that_is_wrong_or_blocked(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.present(first(pin_tries=2))
    at_the_pad(kiosk)
    kiosk.until(lambda visit: _pin(visit.outer).tries_left == 2)
    for confirm in ((PinAction.CONFIRM,), (PinAction.CONFIRM, PinAction.GO_ON)):
        for digit in (9, 9, 9, 9, 9, 9):
            kiosk.send(PinTyped(kiosk.worker.pin_digit(digit)))
        for action in confirm:
            kiosk.send(Touched(action, "", seed=8))
        kiosk.until(lambda visit: _pin(visit.outer).wrong or _pin(visit.outer).blocked)
    assert _pin(kiosk.visit.outer).blocked
    case.read_on(kiosk.visit)
    kiosk.serves_the_next()


def test_a_card_without_a_pin(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.present(first(pin=None))
    at_the_pad(kiosk)
    kiosk.until(lambda visit: isinstance(visit.outer, Open) and isinstance(visit.outer.task, RecordsElsewhere))
    case.read_on(kiosk.visit)
    kiosk.serves_the_next()


def test_a_pin_verified_before(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    """The holder looks at the records, goes home, and somebody else wants to look at them again."""
    service.present(first())
    at_the_pad(kiosk)
    kiosk.until(lambda visit: _pin(visit.outer).tries_left == 3)
    typed(kiosk, FIRST_PIN)
    kiosk.until(lambda visit: isinstance(visit.outer, Open) and isinstance(visit.outer.task, FetchingRecords))
    for action in (Action.HOME, "records"):
        kiosk.send(Touched(action, "", seed=9))
    kiosk.until(lambda visit: _pin(visit.outer).tries_left == 3)
    typed(kiosk, (6, 5, 4, 3, 2, 1))
    kiosk.until(lambda visit: _pin(visit.outer).wrong)
    case.unnoticed(kiosk)
    kiosk.serves_the_next()


def at_the_pad(kiosk: KioskAtReader) -> None:
    """The holder of the first card at home, then at the PIN pad."""
    kiosk.until_known(FIRST_NUMBER)
    for action in (Action.HOME, "records"):
        kiosk.send(Touched(action, "", seed=7))


def typed(kiosk: KioskAtReader, digits: tuple[int, ...]) -> None:
    """Digits on the pad, and confirmed."""
    for digit in digits:
        kiosk.send(PinTyped(kiosk.worker.pin_digit(digit)))
    kiosk.send(Touched(PinAction.CONFIRM, "", seed=8))


def test_a_card_of_3_00_without_its_key(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.present(with_files(issuer(t03="332E3030"), holder()))
    kiosk.until_known(FIRST_NUMBER)
    (card,) = kiosk.read
    assert (card.generation, card.name, card.id_number) == ("3.00", None, None)
    assert card.identification_code
    case.unnoticed(kiosk)
    kiosk.serves_the_next()


def test_an_expired_card(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.present(with_files(issuer(t06="20200101"), holder()))
    kiosk.until_known(FIRST_NUMBER)
    assert "expired" in {code for code, _path, _tag in kiosk.read[0].warnings}
    case.unnoticed(kiosk)
    kiosk.serves_the_next()


def _pin(outer: object) -> AskingPin:
    assert isinstance(outer, Open)
    return outer.task if isinstance(outer.task, AskingPin) else AskingPin(None, then=ToRecords())
