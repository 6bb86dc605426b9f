"""Against a fake of the low-level calls; the answers of a real service are tried in simulator/test_private_reader."""

from collections.abc import Callable
from typing import Any

import pytest
from smartcard import scard

from cardreader.failures import CardError, Failure
from cardreader.pcsc import PNP_NAME, Connection, Context, ReaderState


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What each low-level call gives back; calls are kept under "calls"."""
    given: dict[str, Any] = {"SCardEstablishContext": [0, 7], "SCardReleaseContext": 0, "calls": []}

    def answering(name: str) -> Any:
        def call(*arguments: object) -> Any:
            given["calls"].append((name, *arguments))
            answer = given[name]
            if isinstance(answer, Exception):
                raise answer
            return answer

        return call

    names = ["EstablishContext", "ReleaseContext", "ListReaders", "GetStatusChange", "Connect", "Transmit", "Status"]
    for name in [*names, "Disconnect", "Cancel", "Reconnect"]:
        monkeypatch.setattr(scard, f"SCard{name}", answering(f"SCard{name}"))
    return given


@pytest.mark.parametrize(
    ("code", "failure"),
    [
        (0x8010002E, Failure.NO_READER),
        (0x80100009, Failure.NO_READER),
        (0x8010000C, Failure.NO_CARD),
        (0x80100069, Failure.CARD_REMOVED),
        (0x80100016, Failure.CARD_REMOVED),
        (0x80100068, Failure.CARD_RESET),
        (0x80100066, Failure.CARD_MUTE),
        (0x8010000F, Failure.CARD_UNREADABLE),
        (0x8010000B, Failure.READER_BUSY),
        (0x80100017, Failure.READER_OUT_OF_ORDER),
        (0x8010006A, Failure.ACCESS_REFUSED),
        (0x8010001D, Failure.SERVICE_DOWN),
        (0x8010001E, Failure.SERVICE_DOWN),
        (0x80100013, Failure.SERVICE_DOWN),
        (0x80100003, Failure.SERVICE_DOWN),
        (0x801000FF, Failure.CARD_UNREADABLE),
        (0x8010000B - (1 << 32), Failure.READER_BUSY),
    ],
)
def test_every_return_code_becomes_a_failure(answers: dict[str, Any], code: int, failure: Failure) -> None:
    answers["SCardConnect"] = [code, 0, 0]
    with pytest.raises(CardError) as caught:
        Context().connect("A")
    assert caught.value.failure.failure is failure


@pytest.mark.parametrize(
    ("name", "asking", "answer"),
    [
        ("ListReaders", lambda context, card: context.readers(), [[]]),
        ("GetStatusChange", lambda context, card: context.wait([], 1), [[]]),
        ("Status", lambda context, card: card.atr(), ["A", 0, 1, []]),
        ("Transmit", lambda context, card: card.transmit(b"\x00\xa4\x04\x00"), [[]]),
        ("Reconnect", lambda context, card: card.reset(), [1]),
    ],
)
def test_a_connection_lost_in_the_middle_is_a_service_that_died_and_no_refusal(
    answers: dict[str, Any], name: str, asking: Callable[[Context, Connection], object], answer: list[Any]
) -> None:
    answers["SCardConnect"] = [0, 5, 1]
    context = Context()
    card = context.connect("A")
    answers[f"SCard{name}"] = [0x8010006A, *answer]
    with pytest.raises(CardError) as caught:
        asking(context, card)
    assert caught.value.failure.failure is Failure.SERVICE_DOWN


def test_a_service_that_lets_nobody_in_refuses_us(answers: dict[str, Any]) -> None:
    answers["SCardEstablishContext"] = [0x8010006A, 0]
    with pytest.raises(CardError) as caught:
        Context()
    assert caught.value.failure.failure is Failure.ACCESS_REFUSED


def test_a_context_from_before_a_restart_means_that_the_service_is_down(answers: dict[str, Any]) -> None:
    answers["SCardListReaders"] = SystemError("returned NULL without setting an exception")
    with pytest.raises(CardError) as caught:
        Context().readers()
    assert caught.value.failure.failure is Failure.SERVICE_DOWN


def test_no_reader_is_an_empty_list(answers: dict[str, Any]) -> None:
    answers["SCardListReaders"] = [0x8010002E, []]
    assert Context().readers() == ()


def test_a_wait_always_has_the_pseudo_reader_in_it(answers: dict[str, Any]) -> None:
    answers["SCardGetStatusChange"] = [0, [("A", 0x00010022, [0x3B, 0]), (PNP_NAME, 0, [])]]
    states = Context().wait([], 100)
    assert answers["calls"][-1][3] == [(PNP_NAME, 0)]
    assert states == (ReaderState("A", 0x00010020, b"\x3b\x00"),)
    assert states[0].counter == 1
    assert states[0].present


@pytest.mark.parametrize("code", [0x8010000A, 0x80100002, 0x80100009])
def test_time_up_cancelled_or_a_reader_gone_say_to_look_again(answers: dict[str, Any], code: int) -> None:
    answers["SCardGetStatusChange"] = [code, []]
    assert Context().wait([ReaderState("A")], 100) is None


def test_a_command_that_would_hang_a_virtual_reader_is_not_sent(answers: dict[str, Any]) -> None:
    answers["SCardConnect"] = [0, 1, scard.SCARD_PROTOCOL_T0]
    connection = Context().connect("A")
    with pytest.raises(ValueError, match="at least 4 bytes"):
        connection.transmit(b"\x04")
    assert "SCardTransmit" not in [call[0] for call in answers["calls"]]


@pytest.mark.parametrize("answer", [[], [0x90]])
def test_success_with_less_than_a_status_word_is_a_removal(answers: dict[str, Any], answer: list[int]) -> None:
    answers["SCardConnect"] = [0, 1, scard.SCARD_PROTOCOL_T1]
    answers["SCardTransmit"] = [0, answer]
    connection = Context().connect("A")
    assert connection.protocol == "T=1"
    with pytest.raises(CardError) as caught:
        connection.transmit(b"\x00\x84\x00\x00")
    assert caught.value.failure.failure is Failure.CARD_REMOVED


def test_giving_back_what_a_dead_service_held_never_fails(answers: dict[str, Any]) -> None:
    answers["SCardConnect"] = [0, 1, scard.SCARD_PROTOCOL_T0]
    context = Context()
    connection = context.connect("A")
    answers |= {name: SystemError() for name in ("SCardDisconnect", "SCardReleaseContext", "SCardCancel")}
    connection.disconnect()
    context.cancel()
    context.release()


def test_a_card_that_was_reset_is_taken_again_for_ourselves_and_left_as_it_is(answers: dict[str, Any]) -> None:
    answers["SCardConnect"] = [0, 1, scard.SCARD_PROTOCOL_T0]
    answers["SCardReconnect"] = [0, scard.SCARD_PROTOCOL_T1]
    connection = Context().connect("A")
    connection.reconnect()
    _name, _handle, mode, _protocols, initialization = answers["calls"][-1]
    assert (mode, initialization) == (scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_LEAVE_CARD)
    assert connection.protocol == "T=1"


def test_the_list_that_pyscard_was_handed_is_overwritten(answers: dict[str, Any]) -> None:
    answers["SCardConnect"] = [0, 1, scard.SCARD_PROTOCOL_T0]
    answers["SCardTransmit"] = [0, [0x90, 0x00]]
    Context().connect("A").transmit(b"\x00\x20\x00\x00\x03\x12\x34\x56")
    assert answers["calls"][-1][3] == [0] * 8
