"""A card that lost its state in the middle: what is sent again, and what never is."""

from collections.abc import Callable
from typing import Any

import pytest

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.resumption import Resumed
from cardreader.simulator.card import SoftwareCard
from cardreader.simulator.image_json import image_from
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.files import SSSE_AID
from cardreader.ssse.reading import read_card
from cardreader.ssse.selection import select_file, select_name
from cardreader.transport import Chained, Command, Ins, Response, StatusWord
from tests.cardreader.software import NAME, holder, image, issuer, with_files

READ_FIRST = Command(0x00, Ins.READ_RECORD, 0x01, 0x00, le=0)
EF05, EF06 = select_file(b"\xef\x05", p1=0x02), select_file(b"\xef\x06", p1=0x02)
VERIFY = Command(0x00, Ins.VERIFY, 0, 0, bytearray(b"\x12\x34\x56"))


class Disturbed:
    """A way to a software card; before command `at` something happens to it, or the reader says that it was reset."""

    def __init__(self, document: dict[str, Any], at: int, happens: Callable[["Disturbed"], None]) -> None:
        self.card = SoftwareCard(image_from(document))
        self.sent: list[Command] = []
        self.reconnected = 0
        self.says_reset = False
        self._at = at
        self._happens = happens

    def send(self, command: Command) -> Response:
        self.sent.append(command)
        if len(self.sent) == self._at:
            self._happens(self)
        if self.says_reset:
            raise CardError(Failure.CARD_RESET)
        return Response.decode(self.card.answer(bytes(command.encode())))

    def reconnect(self) -> None:
        self.reconnected += 1
        self.says_reset = False


def lost(way: Disturbed) -> None:
    way.card.power_off()


def reset(way: Disturbed) -> None:
    way.card.power_off()
    way.says_reset = True


def swapped(way: Disturbed) -> None:
    way.card = SoftwareCard(
        image_from(with_files(issuer(t01="440100D15600000500000099A1B2C3D4"), holder(t09=b"B".ljust(30, b"\0").hex())))
    )


def at(document: dict[str, Any], number: int, happens: Callable[[Disturbed], None]) -> tuple[Resumed, Disturbed]:
    way = Disturbed(document, number, happens)
    return Resumed(Chained(way), way.reconnect), way


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
@pytest.mark.parametrize("happens", [lost, reset])
@pytest.mark.parametrize("number", range(1, 9))
def test_a_reading_goes_on_wherever_the_card_lost_its_state(
    number: int, happens: Callable[[Disturbed], None], protocol: str
) -> None:
    transport, way = at(image(protocol=protocol), number, happens)
    read = read_card(transport, atr=b"", protocol=protocol)
    assert isinstance(read, CardReading), read
    assert read.holder_name == NAME
    assert way.reconnected == (happens is reset and len(way.sent) >= number)


@pytest.mark.parametrize("number", range(2, 9))
def test_the_first_half_of_one_card_is_never_joined_to_the_second_half_of_another(number: int) -> None:
    transport, _way = at(image(), number, swapped)
    read = read_card(transport, atr=b"", protocol="T=0")
    if isinstance(read, CardFailure):
        assert read.failure is Failure.CARD_SWAPPED
    else:
        mine = read.identification_code == "440100D15600000500000013A1B2C3D4"
        assert read.holder_name == (NAME if mine else "B")


def test_another_card_that_looks_like_the_first_up_to_its_number_is_noticed() -> None:
    transport, way = at(image(), 99, swapped)
    for command in (select_name(SSSE_AID), EF05, READ_FIRST):
        assert transport.send(command).ok
    swapped(way)
    with pytest.raises(CardError) as caught:
        transport.send(EF06)
    assert caught.value.failure.failure is Failure.CARD_SWAPPED


def test_a_card_that_does_not_let_itself_be_selected_again_is_another() -> None:
    transport, way = at(image(), 99, lost)
    for command in (select_name(SSSE_AID), EF05, READ_FIRST):
        transport.send(command)
    way.card = SoftwareCard(image_from({"atr": "3B00"}))
    with pytest.raises(CardError) as caught:
        transport.send(READ_FIRST)
    assert caught.value.failure.failure is Failure.CARD_SWAPPED


def selected(happens: Callable[[Disturbed], None]) -> tuple[Resumed, Disturbed]:
    """A card that stands in its first file when this happens to it."""
    transport, way = at(image(pin="123456"), 99, happens)
    for command in (select_name(SSSE_AID), EF05, READ_FIRST):
        assert transport.send(command).ok
    way.sent.clear()
    happens(way)
    return transport, way


def test_a_pin_is_never_sent_again_after_a_reset_and_the_next_try_finds_the_card_selected() -> None:
    transport, way = selected(reset)
    with pytest.raises(CardError) as caught:
        transport.send(VERIFY)
    assert caught.value.failure.failure is Failure.CARD_RESET
    assert [each.ins for each in way.sent].count(Ins.VERIFY) == 1
    assert transport.send(VERIFY).ok


def test_a_pin_is_never_sent_again_after_a_loss_without_a_word() -> None:
    transport, way = selected(lost)
    assert transport.send(VERIFY).sw == StatusWord.CONDITIONS
    assert [each.ins for each in way.sent].count(Ins.VERIFY) == 1
    assert transport.send(VERIFY).ok


def test_an_application_below_is_entered_again_through_the_one_above() -> None:
    transport, way = at(image(access={"DF02/EF06": "free"}), 99, lost)
    labour = select_name(bytes.fromhex("D15600000501"))
    for command in (select_name(SSSE_AID), EF05, READ_FIRST, labour, EF06):
        assert transport.send(command).ok
    before = len(way.sent)
    lost(way)
    assert transport.send(Command(0x00, Ins.READ_RECORD, 0x60, 0x00, le=6)).ok
    named = [bytes(each.data) for each in way.sent[before:] if each.ins == Ins.SELECT]
    assert named[-3:] == [SSSE_AID, bytes(labour.data), b"\xef\x06"]


def test_the_root_is_no_place_to_return_to() -> None:
    transport, way = at(image(), 99, lost)
    for command in (select_name(SSSE_AID), select_file(b"\x3f\x00")):
        assert transport.send(command).ok
    before = len(way.sent)
    assert transport.send(READ_FIRST).sw == StatusWord.CONDITIONS
    assert len(way.sent) == before + 1


def test_a_failure_that_is_no_reset_goes_up_as_it_is() -> None:
    def gone(way: Disturbed) -> None:
        raise CardError(Failure.CARD_REMOVED)

    transport, way = at(image(), 1, gone)
    with pytest.raises(CardError) as caught:
        transport.send(EF05)
    assert caught.value.failure.failure is Failure.CARD_REMOVED
    assert way.reconnected == 0


def test_a_file_that_is_missing_is_still_missing_after_looking_again() -> None:
    transport, _way = at(image(), 99, lost)
    assert transport.send(select_name(SSSE_AID)).ok
    assert transport.send(select_file(b"\xef\x0d", p1=0x02)).sw == StatusWord.NO_FILE
