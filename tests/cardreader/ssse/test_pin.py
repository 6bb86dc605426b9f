import pytest

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.ssse.pin import (
    PinBlocked,
    PinChanged,
    PinNotSet,
    PinReady,
    PinVerified,
    PinWrong,
    change,
    pack,
    pin_status,
    verify,
)
from cardreader.ssse.selection import select_ssse
from cardreader.transport import Chained, Command, Ins, Response
from tests.cardreader.software import Direct, Scripted, image, no_reset

ASK = Command(0x00, Ins.VERIFY, 0x00, 0x00, le=0x00)


def selected(**changes: object) -> tuple[Chained, Direct]:
    direct = Direct(image(**changes))
    transport = Chained(direct)
    select_ssse(transport)
    return transport, direct


def digits(text: str) -> bytearray:
    return bytearray(text, "ascii")


@pytest.mark.parametrize(
    ("pin", "packed"), [("123456", "123456"), ("12345", "12345f"), ("1234", "1234"), ("9" * 16, "99" * 8)]
)
def test_digits_are_packed_two_a_byte_and_filled_up_with_f(pin: str, packed: str) -> None:
    assert pack(digits(pin)).hex() == packed


def test_the_right_pin_is_verified_as_on_a_real_card() -> None:
    transport, direct = selected()
    assert verify(transport, digits("123456"), direct.reset) == PinVerified()
    assert direct.sent[-1].hex().upper() == "0020000003123456"


def test_a_pin_of_five_digits_is_verified() -> None:
    transport, direct = selected(pin="12345")
    assert verify(transport, digits("12345"), direct.reset) == PinVerified()


def test_a_wrong_pin_costs_tries_until_it_is_blocked_and_then_the_right_one_is_of_no_use() -> None:
    transport, direct = selected()
    results = [verify(transport, digits("654321"), direct.reset) for _ in range(3)]
    assert results == [PinWrong(2), PinWrong(1), PinBlocked()]
    assert verify(transport, digits("123456"), direct.reset) == PinBlocked()
    assert pin_status(transport, direct.reset) == PinBlocked()


def test_the_right_pin_gives_all_tries_back() -> None:
    transport, direct = selected()
    verify(transport, digits("654321"), direct.reset)
    verify(transport, digits("123456"), direct.reset)
    assert pin_status(transport, direct.reset) == PinReady(3)


def test_a_pin_verified_before_is_no_pin_that_is_not_set() -> None:
    transport, direct = selected()
    assert verify(transport, digits("123456"), direct.reset) == PinVerified()
    assert direct.send(ASK).sw == 0x9000
    assert pin_status(transport, direct.reset) == PinReady(3)
    assert verify(transport, digits("654321"), direct.reset) == PinWrong(2)


def test_what_was_verified_by_somebody_before_opens_nothing_for_the_next() -> None:
    transport, direct = selected()
    verify(transport, digits("123456"), direct.reset)
    assert verify(transport, digits("654321"), direct.reset) == PinWrong(2)
    assert change(transport, digits("654321"), digits("24680"), direct.reset) == PinWrong(1)


def test_a_card_blocked_since_it_was_verified_says_so_after_its_reset() -> None:
    assert pin_status(Scripted(["9000", "6983"]), no_reset) == PinBlocked()


def test_only_a_card_that_says_so_after_a_reset_too_has_no_pin() -> None:
    assert pin_status(Scripted(["9000", "9000"]), no_reset) == PinNotSet()
    assert pin_status(Scripted(["9000", "6700"]), no_reset) == PinReady(None)


def test_a_card_that_leaves_or_is_another_at_its_reset_is_a_failure() -> None:
    def another() -> None:
        raise CardError(Failure.CARD_SWAPPED)

    typed = digits("123456")
    assert verify(Scripted(["9000"]), typed, another) == CardFailure(Failure.CARD_SWAPPED)
    assert typed == bytes(6)


def test_asking_for_the_status_spends_no_try() -> None:
    transport, direct = selected()
    assert [pin_status(transport, direct.reset) for _ in range(5)] == [PinReady(3)] * 5


def test_a_card_without_a_pin_is_sent_none() -> None:
    transport, direct = selected(pin=None)
    assert verify(transport, digits("123456"), direct.reset) == PinNotSet()
    assert direct.sent[-1].hex() == "0020000000"


def test_a_card_that_does_not_tell_its_status_is_tried_all_the_same() -> None:
    assert verify(Scripted(["6700", "9000"]), digits("123456"), no_reset) == PinVerified()
    assert pin_status(Scripted(["6700"]), no_reset) == PinReady(None)


def test_an_answer_that_is_none_is_a_failure() -> None:
    assert verify(Scripted(["63C3", "6F00"]), digits("123456"), no_reset) == CardFailure(
        Failure.CARD_UNREADABLE, detail="VERIFY 6F00"
    )


class Leaving:
    """A card that is pulled out at the command with this number."""

    def __init__(self, at: int) -> None:
        self._left = at

    def send(self, command: Command) -> Response:
        self._left -= 1
        if self._left == 0:
            raise CardError(Failure.CARD_REMOVED)
        return Response(b"", 0x63C3)


@pytest.mark.parametrize("at", [1, 2])
def test_a_card_that_leaves_is_a_removal_and_the_digits_are_gone(at: int) -> None:
    typed = digits("123456")
    assert verify(Leaving(at), typed, no_reset) == CardFailure(Failure.CARD_REMOVED)
    assert typed == bytes(6)


class Keeping:
    """Keeps the commands themselves, so that a test sees what became of their data."""

    def __init__(self) -> None:
        self.commands: list[Command] = []

    def send(self, command: Command) -> Response:
        self.commands.append(command)
        return Response(b"", 0x63C3)


def test_digits_and_packed_digits_are_overwritten() -> None:
    typed, keeping = digits("123456"), Keeping()
    assert verify(keeping, typed, no_reset) == PinWrong(3)
    assert typed == bytes(6)
    assert keeping.commands[1].data == bytes(3)


@pytest.mark.parametrize("typed", ["123", "1" * 17, "12a4", ""])
def test_what_is_no_pin_is_not_sent_and_overwritten(typed: str) -> None:
    buffer, keeping = digits(typed), Keeping()
    with pytest.raises(ValueError, match="4 to 16 digits") as caught:
        verify(keeping, buffer, no_reset)
    assert keeping.commands == []
    assert buffer == bytes(len(typed))
    assert not typed or typed not in str(caught.value)


def test_a_pin_is_changed_with_the_old_one() -> None:
    transport, direct = selected()
    assert change(transport, digits("123456"), digits("24680"), direct.reset) == PinChanged()
    assert direct.sent[-1].hex().upper() == "805E010007123456FF24680F"
    assert verify(transport, digits("123456"), direct.reset) == PinWrong(2)
    assert verify(transport, digits("24680"), direct.reset) == PinVerified()


def test_a_wrong_old_pin_changes_nothing_and_costs_a_try() -> None:
    transport, direct = selected()
    results = [change(transport, digits("111111"), digits("24680"), direct.reset) for _ in range(3)]
    assert results == [PinWrong(2), PinWrong(1), PinBlocked()]
    assert change(transport, digits("123456"), digits("24680"), direct.reset) == PinBlocked()


def test_where_no_pin_is_set_none_is_changed() -> None:
    transport, direct = selected(pin=None)
    assert change(transport, digits("123456"), digits("24680"), direct.reset) == PinNotSet()
    assert not any(sent[1] == 0x5E for sent in direct.sent)


def test_both_pins_are_overwritten_also_in_what_was_sent() -> None:
    old, new, keeping = digits("123456"), digits("24680"), Keeping()
    assert change(keeping, old, new, no_reset) == PinWrong(3)
    assert old + new == bytes(11)
    assert keeping.commands[1].data == bytes(7)


@pytest.mark.parametrize(
    ("old", "new"), [("123", "24680"), ("123456", "246"), ("123456", "2" * 13), ("1234x6", "2468"), ("123456", "")]
)
def test_what_is_no_pin_is_not_changed_and_overwritten(old: str, new: str) -> None:
    buffers, keeping = (digits(old), digits(new)), Keeping()
    with pytest.raises(ValueError, match="a PIN has 4 to 1"):
        change(keeping, *buffers, no_reset)
    assert keeping.commands == []
    assert not any(any(buffer) for buffer in buffers)


@pytest.mark.parametrize("at", [1, 2])
def test_a_card_that_leaves_while_its_pin_is_changed_is_a_removal(at: int) -> None:
    assert change(Leaving(at), digits("123456"), digits("24680"), no_reset) == CardFailure(Failure.CARD_REMOVED)


@pytest.mark.parametrize("status", ["6C03", "6C00", "6103"])
def test_neither_verify_nor_change_is_sent_twice_by_a_wrapper(status: str) -> None:
    for work in (
        lambda transport: verify(transport, digits("123456"), no_reset),
        lambda transport: change(transport, digits("123456"), digits("24680"), no_reset),
    ):
        card = Scripted(["63C3", status, *["9000"] * 20])
        work(Chained(card))
        assert sum(sent[2:4] in ("20", "5E") for sent in card.sent) == 2
