"""`hall-card simulate`: runs a program, ours or not, against a private card service with software cards in its readers.

The program is given PCSCLITE_CSOCK_NAME and knows of nothing else; its exit code is handed on.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from cardreader.commands.at_the_card import private_reader
from cardreader.failures import CardFailure
from cardreader.reader import reader_states
from cardreader.simulator.faults import FIELDS, FaultKind, switch
from cardreader.simulator.image_json import load_image
from cardreader.simulator.library import find
from cardreader.simulator.session import PrivateReader

USAGE: Final = "hall-card simulate IMAGE [--second IMAGE] [--fault KIND@N]… [--insert-after SECONDS] -- COMMAND …"
BAD_ARGUMENT, NOT_EXECUTABLE, NOT_FOUND, BY_SIGNAL = 2, 126, 127, 128
"""The last three as a shell has them."""
NOTICE_SECONDS: Final = 1.5
"""pcscd looks every 0.4 s. What it has not shown by then it never shows, as a card without a chip."""
HEARD: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD)
FROM_TERMINAL: Final = 0x80
"""SI_KERNEL (sigaction(2)): the terminal told its whole foreground, so the program has heard it too."""
FOREVER: Final = 3600.0
"""For one wait of many."""
DAY: Final = 86400.0

Document = dict[str, Any]


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Declare the command."""
    command = commands.add_parser("simulate", usage=USAGE, help="run a PC/SC program against software cards")
    command.add_argument("image", metavar="IMAGE", help="a card image: a file, or a name from `hall-card images`")
    command.add_argument("--second", metavar="IMAGE", help="a card for the second reader")
    command.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="KIND@N",
        help=f"the card's N-th command goes wrong: {', '.join(FaultKind)} (slow: N milliseconds a command)",
    )
    command.add_argument(
        "--insert-after", type=_seconds, metavar="SECONDS", help="insert so long after the start, not before it"
    )
    command.set_defaults(run=_simulate)


def _simulate(chosen: argparse.Namespace, chinese: bool) -> int:
    if not chosen.program:
        print(f"没有要运行的命令。用法：{USAGE}" if chinese else f"No command to run. Usage: {USAGE}", file=sys.stderr)
        return BAD_ARGUMENT
    try:
        faults = dict(_switched(each) for each in chosen.fault)
    except ValueError as error:
        print(error, file=sys.stderr)
        return BAD_ARGUMENT
    cards = [_with_faults(_document(chosen.image), faults)]
    if chosen.second is not None:
        cards.append(_document(chosen.second))
    with private_reader() as reader:
        os.environ["PCSCLITE_CSOCK_NAME"] = str(reader.socket_path)
        if chosen.insert_after is None:
            _insert(reader, cards)
            return _run(chosen.program)
        return _run(chosen.program, chosen.insert_after, lambda: _insert(reader, cards))


def _seconds(text: str) -> float:
    """Up to a day; what is no number, or none that one can wait for, argparse refuses with a sentence."""
    seconds = float(text)
    if not 0 <= seconds <= DAY:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and {DAY:.0f} seconds")
    return seconds


def _document(image: str) -> Document:
    """A well-formed image as JSON; raises ImageRefused."""
    path = find(image)
    load_image(path)
    document: Document = json.loads(path.read_text(encoding="utf-8-sig"))
    return document


def _switched(text: str) -> tuple[str, int]:
    kind, number = switch(text)
    return FIELDS[kind], number


def _with_faults(document: Document, faults: dict[str, int]) -> Document:
    return {**document, "faults": {**(document.get("faults") or {}), **faults}}


def _insert(reader: PrivateReader, cards: list[Document]) -> None:
    """Put the cards in and wait until programs can see them; raises InsertRefused."""
    for slot, card in enumerate(cards):
        reader.present(card, slot)
    deadline = time.monotonic() + NOTICE_SECONDS
    while time.monotonic() < deadline:
        states = reader_states()
        if not isinstance(states, CardFailure) and sum(state.present for state in states) == len(cards):
            return
        time.sleep(0.01)


def _run(program: Sequence[str], after: float = 0.0, insert: Callable[[], None] | None = None) -> int:
    """Run the program to its end; `insert` is called so many seconds after its start, if it still runs."""
    with _signals_held():
        try:
            running = subprocess.Popen(program, preexec_fn=_let_signals_go)
        except OSError as error:
            print(f"{program[0]}: {error.strerror}", file=sys.stderr)
            return NOT_FOUND if isinstance(error, FileNotFoundError) else NOT_EXECUTABLE
        try:
            if insert is not None and not _ended(running, after):
                insert()
            _ended(running)
        finally:
            if running.poll() is None:
                running.terminate()
            code = running.wait()
    return BY_SIGNAL - code if code < 0 else code


def _ended(running: "subprocess.Popen[bytes]", seconds: float | None = None) -> bool:
    """Wait for the end of the program, at most so long, and hand on what we alone are told by a signal."""
    deadline = None if seconds is None else time.monotonic() + seconds
    while running.poll() is None:
        left = FOREVER if deadline is None else deadline - time.monotonic()
        if left <= 0:
            return False
        heard = signal.sigtimedwait(HEARD, left)
        if heard is not None and heard.si_signo != signal.SIGCHLD and heard.si_code != FROM_TERMINAL:
            running.send_signal(heard.si_signo)
    return True


@contextmanager
def _signals_held() -> Iterator[None]:
    """Ctrl-C reaches the whole terminal: the program decides what it means, and we end when it does."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, HEARD)
    try:
        yield
    finally:
        while signal.sigtimedwait(HEARD, 0) is not None:
            pass
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _let_signals_go() -> None:
    signal.pthread_sigmask(signal.SIG_UNBLOCK, HEARD)
