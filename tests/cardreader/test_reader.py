from collections.abc import Callable

import pytest

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.pcsc import Context
from cardreader.reader import BUSY_ATTEMPTS, OpenCard, PcscTransport, find_card, open_card, reader_states
from cardreader.reader_choice import ReaderChoice
from cardreader.simulator.image_json import image_from
from cardreader.simulator.inserted import inserted
from cardreader.simulator.scripted_scard import READER, ScriptedScard
from cardreader.simulator.scripted_slot import SHARING_VIOLATION, UNRESPONSIVE
from cardreader.ssse.pin import PinVerified, verify
from cardreader.ssse.reading import read_card
from cardreader.ssse.selection import select_ssse
from cardreader.transport import Command, Ins, TracedExchange
from tests.cardreader.software import holder, image, issuer, with_files

SECOND = "ACS ACR39U 01 00"


@pytest.fixture
def service() -> ScriptedScard:
    """A card service with a card in its one reader."""
    made = ScriptedScard()
    made.present(image())
    return made


@pytest.fixture
def establish(service: ScriptedScard) -> Callable[[], Context]:
    """The way to that service."""
    return lambda: Context(service)


def opened(establish: Callable[[], Context], noted: list[TracedExchange] | None = None) -> OpenCard:
    card = open_card(READER, establish=establish, note=None if noted is None else noted.append)
    assert isinstance(card, OpenCard), card
    return card


def test_a_virtual_reader_is_refused_outside_a_demonstration(
    service: ScriptedScard, establish: Callable[[], Context]
) -> None:
    name = "Virtual PCD 00 00"
    service.plug(name)
    service.present(image(), name)
    assert open_card(name, establish=establish) == CardFailure(Failure.VIRTUAL_READER_REFUSED, detail=name)
    assert isinstance(open_card(name, allow_virtual=True, establish=establish), OpenCard)


def test_a_busy_reader_is_tried_five_times(service: ScriptedScard, establish: Callable[[], Context]) -> None:
    pauses: list[float] = []
    service.script("SCardConnect", *[SHARING_VIOLATION] * (BUSY_ATTEMPTS - 1))
    card = open_card(READER, pause=pauses.append, establish=establish)
    assert isinstance(card, OpenCard)
    assert len(pauses) == BUSY_ATTEMPTS - 1
    card.close()
    service.script("SCardConnect", *[SHARING_VIOLATION] * BUSY_ATTEMPTS)
    busy = open_card(READER, pause=pauses.append, establish=establish)
    assert isinstance(busy, CardFailure)
    assert busy.failure is Failure.READER_BUSY
    assert service.called[-1] == "SCardReleaseContext"


def test_a_card_that_another_program_uses_is_not_connected_to(
    service: ScriptedScard, establish: Callable[[], Context]
) -> None:
    """In a transaction of the other the connect would wait without limit."""
    service.take()
    busy = open_card(READER, pause=lambda _: None, establish=establish)
    assert isinstance(busy, CardFailure)
    assert busy.failure is Failure.READER_BUSY
    assert "SCardConnect" not in service.called


def test_another_failure_is_not_tried_again(service: ScriptedScard, establish: Callable[[], Context]) -> None:
    service.script("SCardConnect", UNRESPONSIVE)
    failure = open_card(READER, establish=establish)
    assert isinstance(failure, CardFailure)
    assert failure.failure is Failure.CARD_MUTE
    assert service.called.count("SCardConnect") == 1
    assert service.called[-1] == "SCardReleaseContext"


def test_closing_powers_the_card_off_and_gives_the_context_back(
    service: ScriptedScard, establish: Callable[[], Context]
) -> None:
    with opened(establish) as card:
        assert (card.atr, card.protocol) == (bytes.fromhex(image()["atr"]), "T=0")
        assert service.slots[READER].word & 0x80
    assert not service.slots[READER].word & 0x80
    assert service.called[-2:] == ["SCardDisconnect", "SCardReleaseContext"]


def test_what_was_sent_is_overwritten() -> None:
    handed: list[bytearray] = []

    class Remembering:
        protocol = "T=0"

        def atr(self) -> bytes:
            return b""

        def transmit(self, command: bytes | bytearray) -> bytes:
            assert isinstance(command, bytearray)
            handed.append(command)
            return b"\x90\x00"

        def reconnect(self) -> None: ...

        def reset(self) -> None: ...

        def disconnect(self) -> None: ...

    PcscTransport(Remembering()).send(Command(0x00, Ins.VERIFY, 0, 0, bytearray(b"\x12\x34")))
    assert handed == [bytearray(7)]


def test_a_reset_ends_a_verification_and_the_card_stands_where_it_stood(establish: Callable[[], Context]) -> None:
    with opened(establish) as card:
        select_ssse(card.transport)
        assert verify(card.transport, bytearray(b"123456"), card.reset) == PinVerified()
        card.reset()
        assert card.transport.send(Command(0x00, Ins.VERIFY, 0, 0, le=0)).sw == 0x63C3


def test_another_card_in_place_of_the_reset_one_is_told(
    service: ScriptedScard, establish: Callable[[], Context]
) -> None:
    with opened(establish) as card:
        read_card(card.transport, atr=card.atr, protocol=card.protocol)
        service.slots[READER].card = inserted(
            image_from(with_files(issuer(t01="440100D156000005" + "00" * 8), holder()))
        )
        with pytest.raises(CardError) as caught:
            card.reset()
    assert caught.value.failure.failure is Failure.CARD_SWAPPED


def test_every_exchange_can_be_noted(establish: Callable[[], Context]) -> None:
    noted: list[TracedExchange] = []
    with opened(establish, noted) as card:
        card.transport.send(Command(0x00, Ins.VERIFY, 0, 0, bytearray(b"\x12\x34")))
    assert (noted[0].command, noted[0].response) == ("0020000002****", "6985")


@pytest.mark.parametrize(
    ("occupied", "found"),
    [
        (None, CardFailure(Failure.NO_READER)),
        ((), CardFailure(Failure.NO_CARD)),
        ((SECOND,), SECOND),
        ((READER, SECOND), CardFailure(Failure.TOO_MANY_CARDS, detail=f"{READER}, {SECOND}")),
    ],
)
def test_the_one_card_is_found(occupied: tuple[str, ...] | None, found: str | CardFailure) -> None:
    service = ScriptedScard()
    service.plug(SECOND)
    if occupied is None:
        service.unplug(READER)
        service.unplug(SECOND)
    for reader in occupied or ():
        service.present(image(), reader)
    assert find_card(0, establish=lambda: Context(service)) == found


def test_a_security_modules_reader_is_not_looked_at(service: ScriptedScard, establish: Callable[[], Context]) -> None:
    service.plug(SECOND)
    service.present(image(), SECOND)
    assert find_card(0, choice=ReaderChoice(ignored=(SECOND,)), establish=establish) == READER
    assert find_card(0, choice=ReaderChoice(SECOND), establish=establish) == SECOND
    assert find_card(0, choice=ReaderChoice("none"), establish=establish) == CardFailure(Failure.NO_READER)


def test_a_slot_that_never_answers_is_no_second_card(service: ScriptedScard, establish: Callable[[], Context]) -> None:
    service.plug(SECOND)
    service.present(image(), SECOND, turned_over=True)
    assert find_card(0, establish=establish) == READER
    service.remove()
    assert find_card(0, establish=establish) == SECOND


def test_without_the_service_there_is_a_failure_not_an_exception(
    service: ScriptedScard, establish: Callable[[], Context]
) -> None:
    service.stop()
    failures = (open_card(READER, establish=establish), reader_states(establish), find_card(0, establish=establish))
    assert [each.failure for each in failures if isinstance(each, CardFailure)] == [Failure.SERVICE_DOWN] * 3
