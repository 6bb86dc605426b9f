"""What commands share: a card found, opened and worked at within a deadline; a failure told, with its exit code."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

from cardreader.commands.held_card import CardInThread
from cardreader.failures import CardFailure, Failure
from cardreader.reader import OpenCard, find_card
from cardreader.reader_choice import ReaderChoice
from cardreader.simulator.image_json import load_image
from cardreader.simulator.library import find
from cardreader.simulator.session import NamespaceRefused, PrivateReader
from cardreader.transport import TracedExchange
from cardreader.wording import failure_sentence

T = TypeVar("T")

INSERT_SECONDS: Final = 5.0
"""How long the private reader may take to see its own card."""

NO_ANSWER: Final = 6
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


def add_card_options(command: argparse.ArgumentParser) -> None:
    """The options of every command that works at a card."""
    command.add_argument("--trace", action="store_true", help="show every exchange (personal data in clear)")
    command.add_argument("--image", type=Path, metavar="IMAGE", help="a software card: a file or a shipped image")
    add_reader_option(command)
    command.add_argument("--allow-virtual", action="store_true", help="accept a virtual reader")


def add_reader_option(command: argparse.ArgumentParser) -> None:
    """The option that names a reader where there are several."""
    command.add_argument(
        "--reader", default="", metavar="PATTERN", help="look at the readers of this name alone; * stands for anything"
    )


def at_the_card(chosen: argparse.Namespace, work: Callable[[OpenCard], T | CardFailure]) -> T | CardFailure:
    """Find the card, do the work at it in a thread of its own, and give up on a card that stays mute."""
    with held_card(chosen) as held:
        return held.do(work)


@contextmanager
def held_card(chosen: argparse.Namespace) -> Iterator[CardInThread]:
    """The card that the options name, for several pieces of work, with time to type between them."""
    with _reader_for(chosen.image) as private:
        name = find_card(INSERT_SECONDS if private else 0, choice=ReaderChoice(chosen.reader))
        note = _tell_exchange if chosen.trace else None
        held = CardInThread(name, private or chosen.allow_virtual, note)
        try:
            yield held
        finally:
            held.let_go()


def fail(failure: CardFailure, chinese: bool) -> int:
    """Say what is wrong on stderr; the exit code that goes with it."""
    print(failure_sentence(failure, chinese), file=sys.stderr)
    return EXITS.get(failure.failure, NO_ANSWER)


@contextmanager
def _reader_for(image: Path | None) -> Iterator[bool]:
    """With an image: a private reader with that card in it, for as long as this lasts."""
    if image is None:
        yield False
        return
    image = find(image)
    load_image(image)
    with private_reader() as reader:
        os.environ["PCSCLITE_CSOCK_NAME"] = str(reader.socket_path)
        reader.present(image)
        yield True


def private_reader() -> PrivateReader:
    """A private reader, in namespaces where they can be had, with a warning where not."""
    try:
        return PrivateReader()
    except NamespaceRefused as error:
        print(f"warning: no namespace here ({error}): the software card's port is open to all", file=sys.stderr)
        return PrivateReader(isolated=False)


def _tell_exchange(exchange: TracedExchange) -> None:
    print(f"> {exchange.command}\n< {exchange.response}", file=sys.stderr)
