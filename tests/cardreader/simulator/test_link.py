"""The line of one card, spoken to as vpcd does: frames, power, each fault, and a card torn out."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from cardreader.simulator.card import SoftwareCard
from cardreader.simulator.faults import GARBAGE, NONSENSE_ATR
from cardreader.simulator.image_json import image_from
from cardreader.simulator.journal import Journal, SlotJournal
from cardreader.simulator.link import CUT_FRAME, GET_ATR, POWER_OFF, CardLink
from tests.cardreader.software import ATR, image

SELECT = bytes.fromhex("00A404000F7378312E73682EC9E7BBE1B1A3D5CF")
EF05 = bytes.fromhex("00A4020002EF05")


class Vpcd:
    """The other end of a card's line."""

    def __init__(self, line: socket.socket, link: CardLink) -> None:
        self.line = line
        self.link = link

    def ask(self, body: bytes) -> bytes:
        """Send one frame, give the answer's body."""
        self.tell(body)
        header = self.exactly(2)
        return self.exactly(int.from_bytes(header, "big"))

    def tell(self, body: bytes) -> None:
        """Send one frame to which no answer is awaited."""
        self.line.sendall(len(body).to_bytes(2, "big") + body)

    def exactly(self, count: int) -> bytes:
        """So many bytes, fewer at the end of the line."""
        data = b""
        while len(data) < count and (part := self.line.recv(count - len(data))):
            data += part
        return data

    def ended(self) -> bool:
        """Whether the card hung up."""
        return self.line.recv(1) == b""


@contextmanager
def inserted(**faults: Any) -> Iterator[Vpcd]:
    """A card with these faults, in a slot."""
    with socket.create_server(("127.0.0.1", 0)) as server, Journal(None) as journal:
        server.settimeout(10)
        card = SoftwareCard(image_from(image(faults=faults)))
        link = CardLink(card, server.getsockname()[1], SlotJournal(journal, 0))
        line, _ = server.accept()
        with line:
            line.settimeout(10)
            yield Vpcd(line, link)
            link.pull()


@pytest.mark.parametrize(
    ("faults", "atr"), [({}, bytes.fromhex(ATR)), ({"empty_atr": True}, b""), ({"nonsense_atr": True}, NONSENSE_ATR)]
)
def test_the_answer_to_reset(faults: dict[str, bool], atr: bytes) -> None:
    with inserted(**faults) as vpcd:
        assert vpcd.ask(bytes((GET_ATR,))) == atr


def test_a_card_mute_at_reset_answers_commands_all_the_same() -> None:
    with inserted(mute_at_reset=True) as vpcd:
        vpcd.tell(bytes((GET_ATR,)))
        assert vpcd.ask(SELECT)[:1] == b"\x61"


def test_a_sign_of_life_between_two_commands_loses_nothing_and_power_off_does() -> None:
    with inserted() as vpcd:
        assert vpcd.ask(SELECT)[:1] == b"\x61"
        vpcd.ask(bytes((GET_ATR,)))
        assert vpcd.ask(EF05) == b"\x90\x00"
        vpcd.tell(bytes((POWER_OFF,)))
        assert vpcd.ask(EF05) != b"\x90\x00"


@pytest.mark.parametrize(
    ("faults", "answer"),
    [({"garbage_at": 2}, GARBAGE), ({"odd_at": 2, "odd_length": 5}, b"\x00\x01\x02\x90\x00"), ({"odd_at": 2}, b"\x90")],
)
def test_a_wrong_answer_comes_once(faults: dict[str, int], answer: bytes) -> None:
    with inserted(**faults) as vpcd:
        vpcd.ask(SELECT)
        assert vpcd.ask(EF05) == answer
        assert vpcd.ask(EF05) == b"\x90\x00"


def test_a_card_reset_by_another_has_lost_its_selection() -> None:
    with inserted(reset_at=2) as vpcd:
        vpcd.ask(SELECT)
        assert vpcd.ask(EF05) == b"\x6a\x82"


def test_a_slow_card_answers_rightly() -> None:
    with inserted(slow_ms=20) as vpcd:
        vpcd.ask(SELECT)
        assert vpcd.ask(EF05) == b"\x90\x00"


def test_a_card_that_is_removed_is_gone_without_an_answer() -> None:
    with inserted(removed_at=1) as vpcd:
        vpcd.tell(SELECT)
        assert vpcd.ended()
        assert vpcd.link.gone


def test_an_answer_that_breaks_off_is_half_a_frame() -> None:
    with inserted(cut_at=1) as vpcd:
        vpcd.tell(SELECT)
        assert vpcd.exactly(len(CUT_FRAME)) == CUT_FRAME
        assert vpcd.ended()


def test_a_card_torn_out_leaves_in_the_middle_of_the_next_command() -> None:
    with inserted() as vpcd:
        assert vpcd.ask(SELECT)[:1] == b"\x61"
        vpcd.link.tear()
        assert not vpcd.link.gone
        vpcd.tell(EF05)
        assert vpcd.ended()
        assert vpcd.link.gone


def test_a_mute_card_torn_out_leaves_at_once() -> None:
    with inserted(mute_at=1) as vpcd:
        vpcd.tell(SELECT)
        heard = threading.Event()
        while not vpcd.link.owes_answer:
            heard.wait(0.005)
        vpcd.link.tear()
        assert vpcd.ended()
        assert vpcd.link.gone
