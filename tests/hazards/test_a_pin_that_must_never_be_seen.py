"""A PIN stands nowhere but in the buffer it was typed into: no state, log, trace, repr, exception, nor in memory later.

Digits are drawn anew for each test and kept only as a difference from a mask, so that the test itself holds no copy.
"""

import gc
import json
import logging
import secrets
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cardreader.failures import CardError, Failure
from cardreader.pcsc import Connection
from cardreader.reader import PcscTransport
from cardreader.simulator.journal import Journal
from cardreader.simulator.scripted_scard import ScriptedScard
from cardreader.ssse.pin import change, verify
from cardreader.transport import Chained, Command, Response, Traced, TracedExchange, Transport
from tests.cardreader.software import no_reset
from tests.cardreader.test_hall_card_pin import piped, written

Work = Callable[[Transport, "Secret", "Secret"], object]


class Secret:
    """Digits that can be typed and recognised, but stand nowhere as themselves."""

    def __init__(self, length: int = 10) -> None:
        self._mask = secrets.token_bytes(length)
        digits = bytes(0x30 + secrets.randbelow(10) for _ in range(length))
        self._veiled = bytes(a ^ b for a, b in zip(digits, self._mask, strict=True))

    def typed(self) -> bytearray:
        """A fresh buffer, as the keypad fills it."""
        return bytearray(a ^ b for a, b in zip(self._veiled, self._mask, strict=True))

    def stands_in(self, text: bytes) -> bool:
        """Whether the digits or their packed form stand in `text`, as bytes, digits or hex."""
        return any(form in text for form in (bytes(self.typed()), self.packed()))

    def packed(self) -> bytes:
        """The digits as they go over the line."""
        digits = self.typed()
        return bytes((digits[at] & 15) << 4 | digits[at + 1] & 15 for at in range(0, len(digits), 2))


class Card:
    """Answers each command from a list of status words, and keeps nothing. `leaves_at` raises, as a reader does."""

    def __init__(self, *answers: int, leaves_at: int = 0) -> None:
        self._answers = answers
        self._leaves_at = leaves_at
        self._heard = 0

    def again(self) -> None:
        """Begin anew with the first answer."""
        self._heard = 0

    def send(self, command: Command) -> Response:
        self._heard += 1
        if self._heard == self._leaves_at:
            raise CardError(Failure.CARD_REMOVED, f"while {command!r}")
        return Response(b"", self._answers[self._heard - 1])


def try_pin(transport: Transport, pin: Secret, new: Secret) -> object:
    return verify(transport, pin.typed(), no_reset)


def change_pin(transport: Transport, pin: Secret, new: Secret) -> object:
    return change(transport, pin.typed(), new.typed(), no_reset)


def in_memory(*pins: Secret) -> list[str]:
    """Where digits stand in any text or buffer that a container of this process holds, frames of our callers apart."""
    gc.collect()
    found: list[str] = []
    texts = _Texts(*pins)
    for holder in gc.get_objects():
        for held in gc.get_referents(holder):
            if isinstance(held, (bytes, bytearray, str)) and len(held) < 4096:
                text = held.encode("utf-8", "replace") if isinstance(held, str) else bytes(held)
                found += texts.put(type(holder).__name__, text)
            elif isinstance(held, list) and 5 <= len(held) < 64 and all(type(each) is int for each in held):
                found += texts.put("list of int", _octets(held))
    return found + texts.searched()


class _Texts:
    """Texts looked through many at a time: the digits are typed once for all of them, and not at rest in between."""

    SIZE = 20_000

    def __init__(self, *pins: Secret) -> None:
        self._pins = pins
        self._texts: list[tuple[str, bytes]] = []

    def put(self, holder: str, text: bytes) -> list[str]:
        """Add a text, and now and then the holders of those in which digits stand."""
        self._texts.append((holder, text))
        return self.searched() if len(self._texts) == self.SIZE else []

    def searched(self) -> list[str]:
        """Look through all that lies here, and clear it away."""
        texts, self._texts = self._texts, []
        if not self._hit(b"\0".join(text for _, text in texts)):
            return []
        return [holder for holder, text in texts if self._hit(text)]

    def _hit(self, text: bytes) -> bool:
        return any(pin.stands_in(text) for pin in self._pins)


def _octets(numbers: list[int]) -> bytes:
    return bytes(number & 0xFF for number in numbers)


@pytest.fixture
def pins(caplog: pytest.LogCaptureFixture) -> Iterator[tuple[Secret, Secret]]:
    """Two PINs; afterwards every log line is looked through."""
    caplog.set_level(logging.DEBUG)
    pair = Secret(), Secret()
    yield pair
    assert not any(pin.stands_in(caplog.text.encode()) for pin in pair)


def test_whatever_holds_one_is_found(pins: tuple[Secret, Secret]) -> None:
    digits = pins[1].typed()
    kept = [bytes(digits), digits, digits.decode(), bytes.fromhex(digits.decode()), list(digits)]
    assert len(in_memory(*pins)) == len(kept)


ANSWERS = [(0x63C3, 0x9000), (0x63C1, 0x63C0), (0x63C3, 0x6F00), (0x6983,), (0x9000, 0x9000)]


def test_no_result_and_no_trace_holds_it_and_memory_is_clean(pins: tuple[Secret, Secret]) -> None:
    noted: list[TracedExchange] = []
    cards = [Card(*answers) for answers in ANSWERS] + [Card(0x63C3, leaves_at=at) for at in (1, 2)]
    for card in cards:
        transport = Chained(Traced(card, noted.append))
        for work in (try_pin, change_pin):
            card.again()
            told = f"{work(transport, *pins)!r} {noted!r} {transport!r}".encode()
            assert not any(pin.stands_in(told) for pin in pins)
    assert len(noted) == 20
    assert in_memory(*pins) == []


class Broken:
    """A mistake of ours at the worst moment."""

    def send(self, command: Command) -> Response:
        if command.secret:
            raise RuntimeError(f"a mistake at {command!r}")
        return Response(b"", 0x63C3)


@pytest.mark.parametrize("work", [try_pin, change_pin])
def test_an_unexpected_error_shows_none_in_its_traceback_and_leaves_none_in_its_frames(
    pins: tuple[Secret, Secret], work: Work
) -> None:
    with pytest.raises(RuntimeError) as caught:
        work(Chained(Broken()), *pins)
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert not any(pin.stands_in(shown.encode()) for pin in pins)
    assert in_memory(*pins) == []


@pytest.mark.parametrize("work", [try_pin, change_pin])
def test_what_pyscard_is_given_is_overwritten(pins: tuple[Secret, Secret], work: Work) -> None:
    """The list is ours; the copy that pyscard makes of it in C lives for the call and is freed as it is."""
    given: list[list[int]] = []
    held: list[bool] = []

    class Calls(ScriptedScard):
        def SCardTransmit(self, handle: int, pci: object, command: list[int]) -> tuple[int, list[int]]:
            given.append(command)
            held.append(any(pin.stands_in(_octets(command)) for pin in pins))
            return 0, [0x63, 0xC3]

    work(Chained(PcscTransport(Connection(1, 1, Calls()))), *pins)
    assert held == [False, True]
    assert all(set(command) == {0} for command in given)
    assert in_memory(*pins) == []


def test_the_software_cards_journal_writes_stars(pins: tuple[Secret, Secret], tmp_path: Path) -> None:
    path = tmp_path / "card.apdu.jsonl"
    with Journal(path) as journal:

        class Written:
            def send(self, command: Command) -> Response:
                sent = bytes(command.encode())
                journal.at(0).note(sent, b"\x63\xc3")
                return Response(b"", 0x63C3)

        for work in (try_pin, change_pin):
            work(Written(), *pins)
    kept = path.read_bytes()
    lines = [json.loads(line) for line in kept.splitlines()]
    assert [line["command"] for line in lines] == [
        "0020000000",
        "0020000005" + "*" * 10,
        "0020000000",
        "805E01000B" + "*" * 22,
    ]
    assert not any(form in kept for pin in pins for form in (bytes(pin.typed()), pin.packed().hex().encode()))


@pytest.mark.parametrize("form", [lambda pin: bytes(pin.typed()), lambda pin: list(pin.packed())])
def test_what_looks_through_memory_finds_digits_that_stand_there(
    pins: tuple[Secret, Secret], form: Callable[[Secret], object]
) -> None:
    kept = [form(pins[0])]
    assert in_memory(*pins) != []
    kept.clear()
    assert in_memory(*pins) == []


@pytest.mark.parametrize("command", ["verify", "change"])
def test_no_option_of_hall_card_takes_digits(command: str) -> None:
    from cardreader.__main__ import _parser

    with pytest.raises(SystemExit):
        _parser().parse_args(["pin", command, "123456"])
    taken = vars(_parser().parse_args(["pin", command]))
    assert set(taken) == {"trace", "image", "reader", "allow_virtual", "last_try", "run"}


def test_hall_card_takes_no_digits_from_its_environment(tmp_path: Path) -> None:
    """The right ones stand there under each likely name; none is sent."""
    names = dict.fromkeys(("PIN", "CARD_PIN", "HALL_CARD_PIN", "LABOURHALL_PIN"), "123456")
    done = piped("", "verify", "--trace", "--image", written(tmp_path), **names)
    assert done.returncode == 2, done.stderr
    assert "0020000003" not in done.stderr
