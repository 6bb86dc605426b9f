import pytest

from cardreader import reader
from cardreader.failures import CardError, CardFailure, Failure
from cardreader.pcsc import ReaderState
from cardreader.reader import OpenCard, find_card, open_card, reader_states
from cardreader.transport import Command, Exchange, Ins


class FakeConnection:
    """A card that answers 9000 and keeps what it was handed."""

    protocol = "T=0"

    def __init__(self) -> None:
        self.handed: list[bytearray] = []
        self.closed = False

    def atr(self) -> bytes:
        return b"\x3b\x00"

    def transmit(self, command: bytearray) -> bytes:
        self.handed.append(command)
        return b"\x90\x00"

    def disconnect(self) -> None:
        self.closed = True


class FakeContext:
    """A service with one card; `failures` come first at each connect."""

    def __init__(self, failures: list[Failure], states: tuple[ReaderState, ...] = ()) -> None:
        self.failures = failures
        self.states = states
        self.connection = FakeConnection()
        self.released = False

    def readers(self) -> tuple[str, ...]:
        return tuple(state.name for state in self.states)

    def wait(self, known: list[ReaderState], timeout_ms: int) -> tuple[ReaderState, ...]:
        return self.states

    def connect(self, name: str) -> FakeConnection:
        if self.failures:
            raise CardError(self.failures.pop(0))
        return self.connection

    def release(self) -> None:
        self.released = True


@pytest.fixture
def context(monkeypatch: pytest.MonkeyPatch) -> FakeContext:
    fake = FakeContext([])
    monkeypatch.setattr(reader, "Context", lambda: fake)
    return fake


def test_a_virtual_reader_is_refused_outside_a_demonstration(context: FakeContext) -> None:
    refused = open_card("Virtual PCD 00 00")
    assert isinstance(refused, CardFailure)
    assert refused.failure is Failure.VIRTUAL_READER_REFUSED
    assert isinstance(open_card("Virtual PCD 00 00", allow_virtual=True), OpenCard)


def test_a_busy_reader_is_tried_five_times(context: FakeContext) -> None:
    pauses: list[float] = []
    context.failures = [Failure.READER_BUSY] * 4
    assert isinstance(open_card("A", pause=pauses.append), OpenCard)
    assert len(pauses) == 4
    context.failures = [Failure.READER_BUSY] * 5
    assert open_card("A", pause=pauses.append) == CardFailure(Failure.READER_BUSY)
    assert context.released


def test_another_failure_is_not_tried_again(context: FakeContext) -> None:
    context.failures = [Failure.CARD_MUTE]
    assert open_card("A") == CardFailure(Failure.CARD_MUTE)
    assert context.released


def test_closing_powers_the_card_off_and_gives_the_context_back(context: FakeContext) -> None:
    opened = open_card("A")
    assert isinstance(opened, OpenCard)
    with opened as card:
        assert (card.atr, card.protocol) == (b"\x3b\x00", "T=0")
    assert context.connection.closed
    assert context.released


def test_what_was_sent_is_overwritten(context: FakeContext) -> None:
    opened = open_card("A")
    assert isinstance(opened, OpenCard)
    opened.transport.send(Command(0x00, Ins.VERIFY, 0, 0, bytearray(b"\x12\x34")))
    assert context.connection.handed == [bytearray(7)]


def test_every_exchange_can_be_noted(context: FakeContext) -> None:
    noted: list[Exchange] = []
    opened = open_card("A", note=noted.append)
    assert isinstance(opened, OpenCard)
    opened.transport.send(Command(0x00, Ins.VERIFY, 0, 0, bytearray(b"\x12\x34")))
    assert [(each.command, each.response) for each in noted] == [("0020000002****", "9000")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([], CardFailure(Failure.NO_READER)),
        ([0x10], CardFailure(Failure.NO_CARD)),
        ([0x10, 0x20], "R1"),
        ([0x20, 0x20], CardFailure(Failure.TOO_MANY_CARDS, detail="R0, R1")),
    ],
)
def test_the_one_card_is_found(context: FakeContext, words: list[int], found: str | CardFailure) -> None:
    context.states = tuple(ReaderState(f"R{place}", word) for place, word in enumerate(words))
    assert find_card(0) == found


def test_without_the_service_there_is_a_failure_not_an_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    def down() -> None:
        raise CardError(Failure.SERVICE_DOWN)

    monkeypatch.setattr(reader, "Context", down)
    failure = CardFailure(Failure.SERVICE_DOWN)
    assert (open_card("A"), reader_states(), find_card(0)) == (failure, failure, failure)
