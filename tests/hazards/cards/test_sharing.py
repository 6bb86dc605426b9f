"""Another program at the same card. Rows: cardreader/hazards/sharing.py."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from cardreader.failures import Failure
from cardreader.reader import OpenCard, find_card, open_card
from cardreader.simulator.scripted_scard import ScriptedScard
from cardreader.simulator.scripted_slot import RESET
from cardreader.simulator.session import PrivateReader
from cardreader.transport import Ins
from kiosk.tasks.pin.actions import PinAction
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.records.to import ToRecords
from kiosk.visit.actions import Action
from kiosk.visit.states import Open
from kiosk.visit.vocabulary import PinTyped, Touched
from tests.hazards.cards.conftest import Case
from tests.hazards.cards.kiosk_at_reader import KioskAtReader
from tests.hazards.cards.people import FIRST_NUMBER, first

FIRST_READER = "Virtual PCD 00 00"


@contextmanager
def another_program(how: str) -> Iterator["subprocess.Popen[str]"]:
    """A program that holds the card; killed at the end, if it still runs."""
    command = [sys.executable, "-m", "tests.hazards.cards.another_program", how]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "holds\n"
            yield program
        finally:
            program.kill()


def until_seen(private_reader: PrivateReader) -> None:
    """The first person's card is in, and the service has noticed."""
    private_reader.present(first())
    assert find_card(10.0) == FIRST_READER


def test_another_program_holds_the_reader(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.present(first())
    service.take()
    case.read_on(kiosk.until_code("C-110"))
    assert "SCardConnect" not in service.called
    service.let_go()
    kiosk.until_known(FIRST_NUMBER)
    kiosk.serves_the_next()


def test_a_holder_that_wants_the_card_alone(case: Case, private_reader: PrivateReader) -> None:
    until_seen(private_reader)
    held = open_card(FIRST_READER, allow_virtual=True)
    assert isinstance(held, OpenCard)
    with KioskAtReader(private_reader) as kiosk:
        case.read_on(kiosk.until_code("C-110"))
        held.close()
        kiosk.until_known(FIRST_NUMBER)
        kiosk.serves_the_next()


def test_a_holder_that_is_killed(case: Case, private_reader: PrivateReader) -> None:
    until_seen(private_reader)
    with another_program("alone") as program, KioskAtReader(private_reader) as kiosk:
        case.read_on(kiosk.until_code("C-110"))
        program.kill()
        kiosk.until_known(FIRST_NUMBER)
        kiosk.serves_the_next()


def test_a_transaction_of_another(case: Case, private_reader: PrivateReader) -> None:
    until_seen(private_reader)
    with another_program("transaction") as program, KioskAtReader(private_reader) as kiosk:
        case.read_on(kiosk.until_code("C-110"))
        program.kill()
        kiosk.until_known(FIRST_NUMBER)
        kiosk.serves_the_next()


@pytest.mark.parametrize("at", range(1, 7))
def test_a_card_reset_by_another(case: Case, service: ScriptedScard, kiosk: KioskAtReader, at: int) -> None:
    service.before_command(at, service.reset)
    service.present(first())
    kiosk.until_known(FIRST_NUMBER)
    assert "SCardReconnect" in service.called
    case.unnoticed(kiosk)
    kiosk.serves_the_next()


@pytest.mark.parametrize("at", range(1, 7))
def test_a_card_reset_by_another_that_lost_its_state_without_a_word(
    service: ScriptedScard, kiosk: KioskAtReader, at: int
) -> None:
    service.present(first(faults={"reset_at": at}))
    kiosk.until_known(FIRST_NUMBER)
    assert kiosk.never_troubled()


def test_a_card_reset_by_another_behind_the_real_service(
    private_reader: PrivateReader, real_kiosk: KioskAtReader
) -> None:
    private_reader.present(first(faults={"reset_at": 3}))
    real_kiosk.until_known(FIRST_NUMBER)
    assert real_kiosk.never_troubled()


def test_a_card_reset_by_another_is_never_sent_a_pin_again(service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.present(first())
    kiosk.until_known(FIRST_NUMBER)
    for action in (Action.HOME, "records"):
        kiosk.send(Touched(action, "", seed=7))
    kiosk.until(lambda visit: _pin(visit.outer).tries_left == 3)
    for digit in (1, 3, 5, 7, 9, 0):
        kiosk.send(PinTyped(kiosk.worker.pin_digit(digit)))
    service.reset()
    kiosk.send(Touched(PinAction.CONFIRM, "", seed=8))
    kiosk.until_code(Failure.CARD_RESET.code)
    assert not [sent for sent in service.transmitted if sent[1] == Ins.VERIFY and len(sent) > 5]
    kiosk.serves_the_next()


def test_a_reset_upon_each_reset(case: Case, service: ScriptedScard, kiosk: KioskAtReader) -> None:
    service.script("SCardTransmit", *[RESET] * 10)
    service.present(first())
    case.read_on(kiosk.until_code("C-131"))
    assert service.called.count("SCardTransmit") == 2
    service.forget_script("SCardTransmit")
    kiosk.serves_the_next()


def _pin(outer: object) -> AskingPin:
    assert isinstance(outer, Open)
    return outer.task if isinstance(outer.task, AskingPin) else AskingPin(None, then=ToRecords())
