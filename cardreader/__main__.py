"""`hall-card`: look at readers and cards from a terminal. Takes arguments only; its exits are listed in README.md."""

import argparse
import io
import json
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.reader import Note, OpenCard, find_card, open_card, reader_states
from cardreader.simulator.image_json import load_image
from cardreader.simulator.refusal import ImageRefused
from cardreader.simulator.session import CardRefused, NamespaceRefused, PrivateReader, ServiceFailed
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.pin import PinStatus, pin_status
from cardreader.ssse.reading import read_card
from cardreader.ssse.selection import select_ssse
from cardreader.transport import Exchange
from cardreader.watcher import ReaderEvent, Watcher
from cardreader.wording import (
    event_line,
    failure_document,
    failure_sentence,
    pin_line,
    reader_line,
    reading_document,
    reading_lines,
    speaks_chinese,
)

T = TypeVar("T")

ANSWER_SECONDS: Final = 5.0
"""After this a card counts as mute: a transmit that hangs cannot be cancelled, only abandoned."""
INSERT_SECONDS: Final = 5.0
"""How long the private reader may take to see its own card."""

BAD_ARGUMENT: Final = 2
NO_ANSWER: Final = 6
INTERRUPTED: Final = 130
EXITS: Final[dict[Failure, int]] = {
    Failure.NO_READER: 3,
    Failure.VIRTUAL_READER_REFUSED: 3,
    Failure.READER_OUT_OF_ORDER: 3,
    Failure.NO_CARD: 4,
    Failure.TOO_MANY_CARDS: 4,
    Failure.WRONG_CARD: 5,
    Failure.CARD_LOCKED: 5,
    Failure.APPLICATION_LOCKED: 5,
    Failure.GENERATION_UNKNOWN: 5,
    Failure.SERVICE_DOWN: 7,
    Failure.ACCESS_REFUSED: 7,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and give its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot show a name shows its code points instead of a traceback.
            stream.reconfigure(errors="backslashreplace")
    chosen = _parser().parse_args(arguments)
    chinese = speaks_chinese(os.environ)
    try:
        return int(chosen.run(chosen, chinese))
    except ImageRefused as error:
        print(error.sentence(chinese), file=sys.stderr)
        return BAD_ARGUMENT
    except CardRefused as error:
        print(error, file=sys.stderr)
        return BAD_ARGUMENT
    except KeyboardInterrupt:
        return INTERRUPTED
    except ServiceFailed as error:
        print(f"{Failure.SERVICE_DOWN.code}: {error}", file=sys.stderr)
        return EXITS[Failure.SERVICE_DOWN]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hall-card", description="Look at card readers and social-security cards.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help="all readers and what is in them")
    listing.set_defaults(run=_list)
    watching = commands.add_parser("watch", help="tell what happens at the readers until Ctrl-C")
    watching.set_defaults(run=_watch)
    reading = commands.add_parser("read", help="read the card that is inserted")
    reading.add_argument("--json", action="store_true", help="print JSON")
    reading.set_defaults(run=_read)
    pin = commands.add_parser("pin", help="the card's PIN").add_subparsers(required=True, metavar="COMMAND")
    status = pin.add_parser("status", help="how many tries are left; spends none")
    status.set_defaults(run=_pin_status)
    for command in (reading, status):
        command.add_argument("--trace", action="store_true", help="show every exchange (personal data in clear)")
        command.add_argument("--image", type=Path, metavar="IMAGE", help="a software card with this image, no hardware")
        command.add_argument("--allow-virtual", action="store_true", help="accept a virtual reader")
    return parser


def _list(_chosen: argparse.Namespace, chinese: bool) -> int:
    states = reader_states()
    if isinstance(states, CardFailure):
        return _fail(states, chinese)
    for state in states:
        print(reader_line(state))
    return 0 if states else _fail(CardFailure(Failure.NO_READER), chinese)


def _watch(_chosen: argparse.Namespace, chinese: bool) -> int:
    def tell(event: ReaderEvent) -> None:
        print(event_line(event, chinese), flush=True)

    watcher = Watcher(tell)
    watcher.start()
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        watcher.stop()
    return 0


def _read(chosen: argparse.Namespace, chinese: bool) -> int:
    def work(card: OpenCard) -> CardReading | CardFailure:
        return read_card(card.transport, atr=card.atr, protocol=card.protocol)

    reading = _at_the_card(chosen, work)
    if isinstance(reading, CardFailure):
        if chosen.json:
            print(json.dumps(failure_document(reading), ensure_ascii=False, indent=2))
        return _fail(reading, chinese)
    if chosen.json:
        print(json.dumps(reading_document(reading), ensure_ascii=False, indent=2))
    else:
        print("\n".join(reading_lines(reading)))
    return 0


def _pin_status(chosen: argparse.Namespace, chinese: bool) -> int:
    def work(card: OpenCard) -> PinStatus:
        try:
            select_ssse(card.transport)
        except CardError as error:
            return error.failure
        return pin_status(card.transport)

    status: PinStatus = _at_the_card(chosen, work)
    if isinstance(status, CardFailure):
        return _fail(status, chinese)
    print(pin_line(status))
    return 0


def _at_the_card(chosen: argparse.Namespace, work: Callable[[OpenCard], T | CardFailure]) -> T | CardFailure:
    """Find the card, do the work at it in a thread of its own, and give up on a card that stays mute."""
    with _reader_for(chosen.image) as private:
        name = find_card(INSERT_SECONDS if private else 0)
        if isinstance(name, CardFailure):
            return name
        note = _tell_exchange if chosen.trace else None
        return _within_deadline(lambda: _open_and(work, name, private or chosen.allow_virtual, note))


def _open_and(
    work: Callable[[OpenCard], T | CardFailure], reader: str, allow_virtual: bool, note: Note | None
) -> T | CardFailure:
    card = open_card(reader, allow_virtual=allow_virtual, note=note)
    if isinstance(card, CardFailure):
        return card
    with card:
        return work(card)


def _within_deadline(work: Callable[[], T | CardFailure]) -> T | CardFailure:
    done: queue.Queue[T | CardFailure] = queue.Queue()
    threading.Thread(target=lambda: done.put(work()), name="hall-card", daemon=True).start()
    try:
        return done.get(timeout=ANSWER_SECONDS)
    except queue.Empty:
        return CardFailure(Failure.CARD_MUTE, detail=f"no answer within {ANSWER_SECONDS:.0f} s")


@contextmanager
def _reader_for(image: Path | None) -> Iterator[bool]:
    """With an image: a private reader with that card in it, for as long as this lasts."""
    if image is None:
        yield False
        return
    load_image(image)
    with _private_reader() as reader:
        os.environ["PCSCLITE_CSOCK_NAME"] = str(reader.socket_path)
        reader.insert(image)
        yield True


def _private_reader() -> PrivateReader:
    try:
        return PrivateReader()
    except NamespaceRefused as error:
        print(f"warning: no namespace here ({error}): the software card's port is open to all", file=sys.stderr)
        return PrivateReader(isolated=False)


def _tell_exchange(exchange: Exchange) -> None:
    print(f"> {exchange.command}\n< {exchange.response}", file=sys.stderr)


def _fail(failure: CardFailure, chinese: bool) -> int:
    print(failure_sentence(failure, chinese), file=sys.stderr)
    return EXITS.get(failure.failure, NO_ANSWER)


if __name__ == "__main__":
    sys.exit(main())
