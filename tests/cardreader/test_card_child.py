"""What the child does for each frame, at a scripted card service: no process, no pipe."""

import pytest

from cardreader.card_child import CardGrip
from cardreader.failures import CardError, Failure
from cardreader.pcsc import Context
from cardreader.pipe_frames import FrameKind
from cardreader.simulator.scripted_scard import READER, ScriptedScard
from tests.cardreader.software import ATR, image

SELECT = bytearray.fromhex("00A404000F7378312E73682EC9E7BBE1B1A3D5CF")


@pytest.fixture
def service() -> ScriptedScard:
    """A card service with a card in its reader."""
    made = ScriptedScard()
    made.present(image(protocol="T=1"))
    return made


@pytest.fixture
def grip(service: ScriptedScard) -> CardGrip:
    """What the child has of cards."""
    return CardGrip(lambda: Context(service))


def opened(grip: CardGrip) -> bytes:
    return grip.carry_out(FrameKind.OPEN, bytearray(READER.encode()))


def test_a_card_is_opened_asked_and_let_go_and_opened_again(service: ScriptedScard, grip: CardGrip) -> None:
    for _ in range(2):
        assert opened(grip) == b"T=1" + bytes.fromhex(ATR)
        assert grip.carry_out(FrameKind.TRANSMIT, SELECT)[:1] == b"\x6f"
        assert grip.carry_out(FrameKind.DISCONNECT, bytearray()) == b""
        assert service.called[-2:] == ["SCardDisconnect", "SCardReleaseContext"]


def test_a_card_that_was_reset_is_taken_again(service: ScriptedScard, grip: CardGrip) -> None:
    opened(grip)
    service.reset()
    with pytest.raises(CardError) as caught:
        grip.carry_out(FrameKind.TRANSMIT, SELECT)
    assert caught.value.failure.failure is Failure.CARD_RESET
    assert grip.carry_out(FrameKind.RECONNECT, bytearray()) == b"T=1"
    assert grip.carry_out(FrameKind.TRANSMIT, SELECT)[:1] == b"\x6f"


def test_a_card_is_reset(service: ScriptedScard, grip: CardGrip) -> None:
    opened(grip)
    grip.carry_out(FrameKind.TRANSMIT, SELECT)
    assert grip.carry_out(FrameKind.RESET, bytearray()) == b"T=1"
    assert grip.carry_out(FrameKind.TRANSMIT, bytearray.fromhex("0020000000")) == b"\x69\x85"


def test_a_card_that_cannot_be_opened_leaves_no_context(service: ScriptedScard, grip: CardGrip) -> None:
    service.remove()
    with pytest.raises(CardError):
        opened(grip)
    assert service.called[-1] == "SCardReleaseContext"
