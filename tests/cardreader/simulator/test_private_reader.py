"""Through the real pcscd and vpcd: what a reader, a card and a service do to us, and that we get over it."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import reduce
from operator import xor
from pathlib import Path

import pytest

from cardreader.failures import CardFailure, CardKind, Failure
from cardreader.reader import OpenCard, find_card, open_card, reader_states
from cardreader.simulator.namespace import Walls
from cardreader.simulator.session import InsertRefused, NamespaceRefused, PcscdFailed, PrivateReader
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.keys import proves
from cardreader.ssse.pin import PinReady, PinVerified, PinWrong, pin_status, verify
from cardreader.ssse.proof import internal_authenticate
from cardreader.ssse.reading import read_card
from cardreader.watcher import (
    CardInserted,
    CardRemoved,
    ReaderEvent,
    ServiceBack,
    ServiceDown,
    TooManyCards,
    Watcher,
)
from tests.cardreader.software import IRK, NAME, image

FIRST, SECOND = "Virtual PCD 00 00", "Virtual PCD 00 01"
HISTORICAL = "000000813147318650440100000013"[4:]
WAIT_SECONDS = 30


@contextmanager
def opened() -> Iterator[OpenCard]:
    """The inserted card, open."""
    name = find_card(WAIT_SECONDS)
    assert isinstance(name, str), name
    card = open_card(name, allow_virtual=True)
    assert isinstance(card, OpenCard), card
    with card:
        yield card


def reading() -> CardReading | CardFailure:
    with opened() as card:
        return read_card(card.transport, atr=card.atr, protocol=card.protocol)


class Heard:
    """The watcher's events, and a way to wait for them."""

    def __init__(self) -> None:
        self.events: list[ReaderEvent] = []
        self._changed = threading.Condition()

    def __call__(self, event: ReaderEvent) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def until(self, there: Callable[[ReaderEvent], bool]) -> ReaderEvent:
        """The first event from now on that fits; those before it are dropped."""
        with self._changed:
            assert self._changed.wait_for(lambda: any(map(there, self.events)), WAIT_SECONDS), self.events
            place = next(place for place, event in enumerate(self.events) if there(event))
            found = self.events[place]
            del self.events[: place + 1]
            return found


@contextmanager
def watching() -> Iterator[Heard]:
    heard = Heard()
    watcher = Watcher(heard)
    watcher.start()
    try:
        yield heard
    finally:
        watcher.stop()


def of(kind: type[ReaderEvent]) -> Callable[[ReaderEvent], bool]:
    return lambda event: isinstance(event, kind)


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
def test_a_card_is_read_proves_itself_and_takes_its_pin(private_reader: PrivateReader, protocol: str) -> None:
    private_reader.present(image(protocol=protocol, atr=_atr(protocol)))
    challenge = bytes(range(16))
    with opened() as card:
        assert card.protocol == protocol
        read = read_card(card.transport, atr=card.atr, protocol=card.protocol)
        assert isinstance(read, CardReading)
        assert read.holder_name == NAME
        answer = internal_authenticate(card.transport, challenge)
        assert isinstance(answer, bytes)
        assert proves(bytes.fromhex(IRK), read.algorithm, challenge, answer)
        assert verify(card.transport, bytearray(b"111111"), card.reset) == PinWrong(2)
        assert verify(card.transport, bytearray(b"123456"), card.reset) == PinVerified()


def _atr(protocol: str) -> str:
    """The same historical bytes behind T=0, or behind T=1 with the check byte over all of it."""
    if protocol == "T=0":
        return "3B6D" + HISTORICAL
    body = bytes.fromhex("3B8D8001" + HISTORICAL)
    return (body + bytes((reduce(xor, body[1:]),))).hex()


@pytest.mark.parametrize("protocol", ["T=0", "T=1"])
def test_a_reset_ends_what_was_verified_and_is_no_removal(private_reader: PrivateReader, protocol: str) -> None:
    private_reader.present(image(protocol=protocol))
    heard = Heard()
    watcher = Watcher(heard)
    watcher.start()
    came = heard.until(lambda event: isinstance(event, CardInserted))
    with opened() as card:
        read_card(card.transport, atr=card.atr, protocol=card.protocol)
        assert verify(card.transport, bytearray(b"123456"), card.reset) == PinVerified()
        assert pin_status(card.transport, card.reset) == PinReady(3)
        assert verify(card.transport, bytearray(b"123456"), card.reset) == PinVerified()
        card.reset()
        assert isinstance(internal_authenticate(card.transport, bytes(16)), bytes)
    private_reader.remove()
    removed = heard.until(lambda event: isinstance(event, CardRemoved))
    watcher.stop()
    assert isinstance(came, CardInserted)
    assert removed == CardRemoved(came.reader, came.counter)


def test_the_journal_has_every_exchange_and_no_pin(private_reader: PrivateReader) -> None:
    private_reader.present(image())
    with opened() as card:
        read_card(card.transport, atr=card.atr, protocol=card.protocol)
        verify(card.transport, bytearray(b"123456"), card.reset)
    assert private_reader.log_path is not None
    lines = [json.loads(line) for line in private_reader.log_path.read_text().splitlines()]
    assert {"monotonic_ns", "slot", "command", "response"} == set(lines[-1])
    assert lines[-1]["command"] == "0020000003******"
    assert lines[-1]["response"] == "9000"
    assert "123456" not in private_reader.log_path.read_text()
    times = [line["monotonic_ns"] for line in lines]
    assert times == sorted(times)


def test_every_card_goes_in_and_out_and_in_again(private_reader: PrivateReader) -> None:
    with watching() as heard:
        private_reader.present(image())
        first = heard.until(of(CardInserted))
        assert isinstance(first, CardInserted)
        assert (first.reader, first.atr.hex().upper()) == (FIRST, "3B6D000000813147318650440100000013")
        private_reader.remove()
        assert heard.until(of(CardRemoved)) == CardRemoved(FIRST, first.counter)
        private_reader.present(image())
        again = heard.until(of(CardInserted))
        assert isinstance(again, CardInserted)
        assert again.counter > first.counter


def test_two_cards_are_too_many_until_one_is_out(private_reader: PrivateReader) -> None:
    with watching() as heard:
        private_reader.present(image())
        heard.until(of(CardInserted))
        private_reader.present(image(), slot=1)
        assert heard.until(of(TooManyCards)) == TooManyCards((FIRST, SECOND))
        found = find_card(0)
        assert isinstance(found, CardFailure)
        assert found.failure is Failure.TOO_MANY_CARDS
        private_reader.remove()
        heard.until(of(CardRemoved))
        left = heard.until(of(CardInserted))
        assert isinstance(left, CardInserted)
        assert left.reader == SECOND


def test_the_service_dies_and_comes_back_with_the_card_still_in(private_reader: PrivateReader) -> None:
    with watching() as heard:
        private_reader.present(image())
        heard.until(of(CardInserted))
        private_reader.stop_service()
        down = heard.until(of(ServiceDown))
        assert isinstance(down, ServiceDown)
        assert down.failure.failure is Failure.SERVICE_DOWN
        states = reader_states()
        assert isinstance(states, CardFailure)
        assert states.failure is Failure.SERVICE_DOWN
        private_reader.start_service()
        heard.until(of(ServiceBack))
        heard.until(of(CardInserted))
    assert isinstance(reading(), CardReading)


@pytest.mark.parametrize("at", [1, 2, 4, 5])
def test_a_card_pulled_out_in_the_middle_is_a_removal(private_reader: PrivateReader, at: int) -> None:
    private_reader.present(image(faults={"removed_at": at}))
    failure = reading()
    assert isinstance(failure, CardFailure)
    assert failure.failure is Failure.CARD_REMOVED


def test_an_answer_that_breaks_off_is_never_taken_for_data(private_reader: PrivateReader) -> None:
    private_reader.present(image(faults={"cut_at": 5}))
    failure = reading()
    assert isinstance(failure, CardFailure)
    assert failure.failure in (Failure.CARD_REMOVED, Failure.CARD_UNREADABLE)


def test_nonsense_for_an_answer_is_unreadable(private_reader: PrivateReader) -> None:
    private_reader.present(image(faults={"garbage_at": 3}))
    failure = reading()
    assert isinstance(failure, CardFailure)
    assert failure.failure is Failure.CARD_UNREADABLE


def test_a_mute_card_holds_the_reader_until_it_is_taken_out(private_reader: PrivateReader) -> None:
    private_reader.present(image(faults={"mute_at": 4}))
    found: list[CardReading | CardFailure] = []
    worker = threading.Thread(target=lambda: found.append(reading()))
    worker.start()
    worker.join(1.5)
    assert worker.is_alive()
    private_reader.remove()
    worker.join(WAIT_SECONDS)
    assert isinstance(found[0], CardFailure)
    assert found[0].failure is Failure.CARD_REMOVED


def test_a_card_torn_out_in_the_middle_of_a_command_is_a_removal_and_frees_its_slot(
    private_reader: PrivateReader,
) -> None:
    private_reader.present(image())
    with opened() as card:
        private_reader.tear()
        torn = read_card(card.transport, atr=card.atr, protocol=card.protocol)
    assert isinstance(torn, CardFailure)
    assert torn.failure is Failure.CARD_REMOVED
    private_reader.present(image())
    assert isinstance(reading(), CardReading)
    private_reader.tear(slot=1)  # nothing is in there


def test_a_mute_card_torn_out_ends_the_call(private_reader: PrivateReader) -> None:
    private_reader.present(image(faults={"mute_at": 1}))
    found: list[CardReading | CardFailure] = []
    worker = threading.Thread(target=lambda: found.append(reading()))
    worker.start()
    worker.join(1.0)
    assert worker.is_alive()
    private_reader.tear()
    worker.join(WAIT_SECONDS)
    assert isinstance(found[0], CardFailure)
    assert found[0].failure is Failure.CARD_REMOVED


def test_a_slow_card_is_read(private_reader: PrivateReader) -> None:
    private_reader.present(image(faults={"slow_ms": 30}))
    assert isinstance(reading(), CardReading)


def test_a_reader_held_by_another_is_busy(private_reader: PrivateReader) -> None:
    private_reader.present(image())
    with opened():
        busy = open_card(FIRST, allow_virtual=True, pause=lambda _: None)
    assert isinstance(busy, CardFailure)
    assert busy.failure is Failure.READER_BUSY


def test_an_empty_or_unknown_reader_is_a_failure(private_reader: PrivateReader) -> None:
    assert find_card(0) == CardFailure(Failure.NO_CARD)
    failures = [open_card(name, allow_virtual=True) for name in (FIRST, "No such reader")]
    assert [each.failure for each in failures if isinstance(each, CardFailure)] == [Failure.NO_CARD, Failure.NO_READER]


def test_a_bank_card_is_told(private_reader: PrivateReader) -> None:
    bank = {"aid": "A000000333010101", "fci": "6F0A8408A000000333010101"}
    private_reader.present({"atr": "3B67000086602222278001", "applications": [bank]})
    assert reading() == CardFailure(Failure.WRONG_CARD, CardKind.BANK, "SELECT SSSE 6A82")


def test_an_image_is_inserted_from_a_file_too_and_a_bad_one_is_refused(
    private_reader: PrivateReader, tmp_path: Path
) -> None:
    (tmp_path / "card.json").write_text(json.dumps(image(), indent=2), encoding="utf-8")
    private_reader.present(tmp_path / "card.json")
    private_reader.remove()
    private_reader.present((tmp_path / "card.json").read_text(encoding="utf-8"))
    assert isinstance(reading(), CardReading)
    with pytest.raises(InsertRefused, match="A card is in this slot"):
        private_reader.present(image())
    private_reader.remove()
    with pytest.raises(InsertRefused, match="pin_tries must be a whole number from 0 to 15"):
        private_reader.present(image(pin_tries=99))


def test_closing_leaves_no_process_and_no_folder(tmp_path: Path) -> None:
    reader = PrivateReader()
    home = reader.socket_path.parents[1]
    assert _processes_naming(home)
    reader.close()
    assert _processes_naming(home) == []
    assert not home.exists()


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT])
def test_a_parent_that_dies_takes_everything_with_it(end: signal.Signals) -> None:
    code = (
        "import time; from cardreader.simulator.session import PrivateReader\n"
        "reader = PrivateReader(); print(reader.socket_path, flush=True); time.sleep(60)\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as parent:
        assert parent.stdout is not None
        home = Path(parent.stdout.readline().strip()).parents[1]
        assert _processes_naming(home)
        parent.send_signal(end)
        parent.wait()
    gone = threading.Event()
    for _ in range(200):
        if not _processes_naming(home) and not home.exists():
            return
        gone.wait(0.05)
    pytest.fail(f"left behind: {_processes_naming(home)}, folder there: {home.exists()}")


def _processes_naming(home: Path) -> list[str]:
    """Command lines of living processes in which `home` stands."""
    found = []
    for each in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = each.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if str(home) in line:
            found.append(line)
    return found


def test_without_pcscd_a_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("cardreader.simulator.pcscd.DRIVER", tmp_path / "missing.so")
    from cardreader.simulator.pcscd import Pcscd

    with pytest.raises(PcscdFailed, match="install pcscd and vsmartcard-vpcd"):
        Pcscd(tmp_path, own_socket=False).start()


def test_a_machine_that_refuses_namespaces_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    refusing = tmp_path / "unshare"
    refusing.write_text("#!/bin/sh\necho 'unshare: unshare failed: Operation not permitted' >&2\nexit 1\n")
    refusing.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with pytest.raises(NamespaceRefused, match="Operation not permitted"):
        PrivateReader()


@pytest.mark.parametrize("walls", [Walls.NETWORK, Walls.NONE])
def test_where_mounts_are_refused_the_daemon_is_handed_its_socket(walls: Walls) -> None:
    code = (
        "import os; from cardreader.simulator import session\n"
        f"session.walls_granted = lambda: session.Walls('{walls}')\n"
        f"with session.PrivateReader(isolated={walls is not Walls.NONE}) as r:\n"
        "    os.environ['PCSCLITE_CSOCK_NAME'] = str(r.socket_path)\n"
        "    from cardreader.reader import find_card\n"
        "    r.present({'atr': '3B6D000000813147318650440100000013'})\n"
        "    r.stop_service(); r.start_service()\n"
        "    print(find_card(10))\n"
    )
    done = subprocess.run(
        [*own_run(), sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
        check=False,
    )
    assert done.stdout == f"{FIRST}\n", done.stderr


def own_run() -> list[str]:
    """A /run of one's own where it can be had: as root this way of starting pcscd writes there, and without root the
    folder has to be there."""
    unshare = ["unshare", "-m" if os.geteuid() == 0 else "-Urm"]
    if subprocess.run([*unshare, "true"], capture_output=True, check=False).returncode != 0:
        return []
    return [*unshare, "sh", "-c", 'mount -t tmpfs none /run && mkdir /run/pcscd && exec "$@"', "sh"]
