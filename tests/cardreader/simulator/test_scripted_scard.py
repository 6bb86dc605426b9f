"""The double answers as pcscd does, held against the same questions to the real one."""

import threading
from collections.abc import Callable
from functools import partial

import pytest

from cardreader.failures import CardError, Failure
from cardreader.pcsc import Context, ReaderState
from cardreader.simulator.scripted_scard import READER, ScriptedScard
from cardreader.simulator.session import PrivateReader
from cardreader.transport import Command, Ins
from tests.cardreader.software import image

VIRTUAL = "Virtual PCD 00 00"
SELECT = Command(0x00, Ins.SELECT, 0x04, 0x00, bytes.fromhex("7378312E73682EC9E7BBE1B1A3D5CF"))


class Both:
    """The same questions to the double and to the private pcscd."""

    def __init__(self, real: PrivateReader) -> None:
        self.double = ScriptedScard()
        self.real = real

    def present(self, **changes: object) -> None:
        self.double.present(image(**changes))
        self.real.present(image(**changes))

    def remove(self) -> None:
        self.double.remove()
        self.real.remove()

    def contexts(self) -> list[tuple[Context, str]]:
        return [(Context(self.double), READER), (Context(), VIRTUAL)]


@pytest.fixture
def both(private_reader: PrivateReader) -> Both:
    return Both(private_reader)


def until(context: Context, reader: str, present: bool) -> ReaderState:
    """The reader's state once something is in it, or nothing, and no more is told: pcscd counts after it says."""
    state = ReaderState(reader)
    for _ in range(100):
        told = context.wait([state], 200)
        if not told and state.word and state.present == present:
            return state
        (state,) = told or (state,)
    raise AssertionError(f"{reader} stays {state.word:08X}")


def failure(ask: Callable[[], object]) -> Failure:
    with pytest.raises(CardError) as caught:
        ask()
    return caught.value.failure.failure


def test_a_card_that_comes_and_goes(both: Both) -> None:
    contexts = both.contexts()
    before = [until(context, reader, present=False) for context, reader in contexts]
    both.present()
    first = [until(context, reader, present=True) for context, reader in contexts]
    assert [state.atr for state in first] == [bytes.fromhex(image()["atr"])] * 2
    assert [new.counter - old.counter for old, new in zip(before, first, strict=True)] == [1, 1]
    both.remove()
    after = [until(context, reader, present=False) for context, reader in contexts]
    assert [new.counter - old.counter for old, new in zip(first, after, strict=True)] == [1, 1]
    for context, _ in contexts:
        context.release()


def test_an_unknown_reader_and_an_empty_one(both: Both) -> None:
    for context, reader in both.contexts():
        assert failure(partial(context.connect, "No such reader")) is Failure.NO_READER
        assert failure(partial(context.connect, reader)) is Failure.NO_CARD
        context.release()


def test_a_card_held_by_one_is_busy_for_the_other_and_its_state_says_so(both: Both) -> None:
    both.present()
    for context, reader in both.contexts():
        until(context, reader, present=True)
        other = Context(both.double) if reader == READER else Context()
        held = context.connect(reader)
        assert failure(partial(other.connect, reader)) is Failure.READER_BUSY
        (state,) = other.wait([ReaderState(reader)], 0) or ()
        assert state.held
        held.disconnect()
        (state,) = other.wait([ReaderState(reader)], 0) or ()
        assert not state.held
        for each in (context, other):
            each.release()


def test_a_card_removed_in_the_middle_and_the_calls_after_it(both: Both) -> None:
    both.present(faults={"removed_at": 1})
    for context, reader in both.contexts():
        until(context, reader, present=True)
        held = context.connect(reader)
        assert failure(partial(held.transmit, SELECT.encode())) is Failure.CARD_REMOVED
        until(context, reader, present=False)
        assert failure(partial(held.transmit, SELECT.encode())) is Failure.CARD_REMOVED
        assert failure(held.atr) is Failure.CARD_REMOVED
        assert failure(held.reconnect) in (Failure.NO_CARD, Failure.CARD_REMOVED)
        held.disconnect()
        context.release()


def test_a_mute_card_until_it_is_taken_out(both: Both) -> None:
    both.present(faults={"mute_at": 1})
    found: list[Failure] = []

    def hang(context: Context, reader: str) -> None:
        held = context.connect(reader)
        try:
            held.transmit(SELECT.encode())
        except CardError as error:
            found.append(error.failure.failure)
        held.disconnect()
        context.release()

    threads = []
    for context, reader in both.contexts():
        until(context, reader, present=True)
        threads.append(threading.Thread(target=hang, args=(context, reader)))
        threads[-1].start()
    for thread in threads:
        thread.join(0.3)
        assert thread.is_alive()
    both.remove()
    for thread in threads:
        thread.join(10)
    assert found == [Failure.CARD_REMOVED] * 2


def test_a_service_that_dies_and_comes_back(both: Both) -> None:
    contexts = both.contexts()
    both.double.stop()
    both.real.stop_service()
    for context, _ in contexts:
        assert failure(context.readers) is Failure.SERVICE_DOWN
    assert failure(lambda: Context(both.double)) is Failure.SERVICE_DOWN
    assert failure(Context) is Failure.SERVICE_DOWN
    both.double.start()
    both.real.start_service()
    for context, _ in contexts:
        assert failure(context.readers) is Failure.SERVICE_DOWN
        context.release()
    for context, reader in both.contexts():
        assert reader in context.readers()
        context.release()


def test_a_wait_ends_when_it_is_cancelled(both: Both) -> None:
    for context, reader in both.contexts():
        (state,) = context.wait([ReaderState(reader)], 0) or ()
        ended = threading.Event()

        def wait(context: Context = context, state: ReaderState = state, ended: threading.Event = ended) -> None:
            context.wait([state], 10_000)
            ended.set()

        thread = threading.Thread(target=wait)
        thread.start()
        while not ended.wait(0.02):
            context.cancel()
        thread.join()
        context.release()
