import pytest
from hypothesis import given
from hypothesis import strategies as st

from cardreader.failures import CardError, Failure
from cardreader.transport import ROUNDS, Chained, Command, Ins, Response, Traced, TracedExchange, masked
from tests.cardreader.software import Scripted

SELECT = Command(0x00, Ins.SELECT, 0x04, 0x00, b"\x01\x02")


@pytest.mark.parametrize(
    ("command", "sent"),
    [
        (Command(0x00, 0x84, 0, 0), "00840000"),
        (Command(0x00, 0x84, 0, 0, le=8), "0084000008"),
        (SELECT, "00A40400020102"),
        (Command(0x00, 0xA4, 4, 0, b"\x01", 0), "00A40400010100"),
    ],
)
def test_the_four_cases_of_a_command_are_encoded(command: Command, sent: str) -> None:
    assert command.encode().hex().upper() == sent


def test_61xx_is_followed_by_get_response() -> None:
    script = Scripted(["6104", "010203049000"])
    assert Chained(script).send(SELECT) == Response(b"\x01\x02\x03\x04", 0x9000)
    assert script.sent == ["00A40400020102", "00C0000004"]


def test_parts_of_a_response_are_joined() -> None:
    assert Chained(Scripted(["6102", "01026101", "039000"])).send(SELECT).data == b"\x01\x02\x03"


def test_6cxx_repeats_the_command_with_the_length_that_the_card_names() -> None:
    script = Scripted(["6C02", "0A0B9000"])
    assert Chained(script).send(Command(0x00, Ins.READ_RECORD, 1, 5, le=0)).data == b"\x0a\x0b"
    assert script.sent == ["00B2010500", "00B2010502"]


def test_6cxx_to_get_response_corrects_get_response() -> None:
    script = Scripted(["6101", "6C02", "0A0B9000"])
    assert Chained(script).send(SELECT).data == b"\x0a\x0b"
    assert script.sent[2] == "00C0000002"


def test_a_pin_is_never_sent_twice() -> None:
    script = Scripted(["6C02"])
    assert Chained(script).send(Command(0x00, Ins.VERIFY, 0, 0, b"\x12\x34")).sw == 0x6C02
    assert len(script.sent) == 1


def test_a_card_that_answers_61xx_for_ever_is_unreadable() -> None:
    script = Scripted(["6100"] * (ROUNDS + 1))
    with pytest.raises(CardError) as caught:
        Chained(script).send(SELECT)
    assert caught.value.failure.failure is Failure.CARD_UNREADABLE
    assert len(script.sent) == ROUNDS


@pytest.mark.parametrize(
    ("received", "failure"),
    [("", Failure.CARD_REMOVED), ("90", Failure.CARD_REMOVED), ("2324", Failure.CARD_UNREADABLE)],
)
def test_an_answer_without_a_status_word_is_a_failure(received: str, failure: Failure) -> None:
    with pytest.raises(CardError) as caught:
        Response.decode(bytes.fromhex(received))
    assert caught.value.failure.failure is failure


@given(st.binary(max_size=300))
def test_no_answer_of_a_card_breaks_the_parser(received: bytes) -> None:
    try:
        response = Response.decode(received)
    except CardError:
        return
    assert response.data + response.sw.to_bytes(2, "big") == received


def test_the_digits_of_a_pin_stand_in_no_repr_and_no_trace() -> None:
    noted: list[TracedExchange] = []
    command = Command(0x00, Ins.VERIFY, 0, 0, bytearray(b"\x12\x34\x56"))
    Traced(Scripted(["63C2"]), noted.append, clock=lambda: 7).send(command)
    assert noted == [TracedExchange(7, "0020000003******", "63C2")]
    assert "123456" not in repr(command)
    assert masked(bytes.fromhex("805E010007123456FF654321")) == "805E010007" + "**" * 7


def test_a_question_for_the_status_of_the_pin_is_not_masked() -> None:
    assert repr(Command(0x00, Ins.VERIFY, 0, 0, le=0)) == "Command(0020000000)"


def test_the_repr_of_a_response_leaves_a_persons_data_out() -> None:
    assert repr(Response(b"abc", 0x9000)) == "Response(3 bytes, 9000)"
