"""`hall-card read`: reads the card that is inserted."""

import argparse
import json
from dataclasses import dataclass
from typing import Any

from cardreader.commands.at_the_card import add_card_options, at_the_card, fail, held_card
from cardreader.document import failure_document, reading_document
from cardreader.failures import CardFailure
from cardreader.reader import OpenCard
from cardreader.ssse.card_reading import CardReading, FileReading
from cardreader.ssse.pin import PinStatus, pin_status
from cardreader.ssse.reading import read_card
from cardreader.ssse.survey import read_other_files
from cardreader.wording import reading_lines


@dataclass(frozen=True, slots=True)
class _Whole:
    """All that a card tells without its PIN."""

    reading: CardReading
    others: tuple[FileReading, ...]
    pin: PinStatus


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Declare the command."""
    command = commands.add_parser("read", help="read the card that is inserted")
    command.add_argument("--json", action="store_true", help="print JSON, with every file and what it asks for")
    add_card_options(command)
    command.set_defaults(run=_read)


def _read(chosen: argparse.Namespace, chinese: bool) -> int:
    if chosen.json:
        return _json(chosen, chinese)
    reading = at_the_card(chosen, _identity)
    if isinstance(reading, CardFailure):
        return fail(reading, chinese)
    print("\n".join(reading_lines(reading)))
    return 0


def _json(chosen: argparse.Namespace, chinese: bool) -> int:
    with held_card(chosen) as held:
        line: tuple[bytes, str] | CardFailure = held.do(lambda card: (card.atr, card.protocol))
        whole = held.do(_everything)
    if isinstance(whole, CardFailure):
        _print(failure_document(whole, *(() if isinstance(line, CardFailure) else line)))
        return fail(whole, chinese)
    _print(reading_document(whole.reading, whole.others, whole.pin))
    return 0


def _identity(card: OpenCard) -> CardReading | CardFailure:
    return read_card(card.transport, atr=card.atr, protocol=card.protocol)


def _everything(card: OpenCard) -> _Whole | CardFailure:
    """The PIN's state before the other files: asking for it needs SSSE, and costs no try."""
    reading = _identity(card)
    if isinstance(reading, CardFailure):
        return reading
    pin = pin_status(card.transport, card.reset)
    if isinstance(pin, CardFailure):
        return pin
    others = read_other_files(card.transport, reading)
    return others if isinstance(others, CardFailure) else _Whole(reading, others, pin)


def _print(document: dict[str, object]) -> None:
    print(json.dumps(document, ensure_ascii=False, indent=2))
