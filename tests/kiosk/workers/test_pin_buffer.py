import pytest

from cardreader.ssse.pin import LONGEST
from kiosk.visit.limits import LONGEST_PIN
from kiosk.workers.pin_buffer import PinBuffer


def typed(digits: str) -> PinBuffer:
    buffer = PinBuffer()
    for digit in digits:
        buffer.push(int(digit))
    return buffer


def test_digits_are_counted_and_taken_once() -> None:
    buffer = typed("123456")
    assert len(buffer) == 6
    assert buffer.take() == bytearray(b"123456")
    assert (len(buffer), buffer.take()) == (0, bytearray())


def test_the_last_digit_can_be_taken_back() -> None:
    buffer = typed("12")
    assert [buffer.pop(), buffer.pop(), buffer.pop()] == [1, 0, 0]


def test_no_more_than_sixteen_digits_are_kept() -> None:
    """As many as a PIN that stands on a card may have; a new one has twelve at most (`cardreader.ssse.pin`)."""
    buffer = typed("1234567890123456")
    assert LONGEST_PIN == LONGEST == 16
    assert buffer.push(7) == 16
    assert buffer.take() == bytearray(b"1234567890123456")


@pytest.mark.parametrize("digit", [-1, 10])
def test_what_is_no_digit_is_our_mistake(digit: int) -> None:
    with pytest.raises(ValueError, match="digit"):
        PinBuffer().push(digit)


def test_wiping_overwrites_the_bytes_themselves() -> None:
    buffer = typed("9876")
    memory = memoryview(buffer._digits)
    assert bytes(memory[:4]) == b"9876"
    buffer.wipe()
    assert bytes(memory) == bytes(LONGEST_PIN)


def test_taking_overwrites_the_bytes_themselves() -> None:
    buffer = typed("9876")
    memory = memoryview(buffer._digits)
    taken = buffer.take()
    assert bytes(memory) == bytes(LONGEST_PIN)
    assert taken == b"9876"


def test_a_sealed_buffer_takes_no_digit_and_says_none() -> None:
    buffer = typed("1234")
    buffer.seal()
    assert (buffer.push(5), buffer.pop()) == (0, 0)
    assert buffer.take() == bytearray(b"1234")
    assert buffer.push(5) == 1


def test_a_wiped_buffer_is_open_again() -> None:
    buffer = typed("1234")
    buffer.seal()
    buffer.wipe()
    assert buffer.push(5) == 1


def test_it_shows_itself_as_a_count() -> None:
    assert repr(typed("987")) == "PinBuffer(3 digits)"
