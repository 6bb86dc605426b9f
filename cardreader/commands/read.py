"""`hall-card read`: reads the card that is inserted."""

import argparse
import json
from typing import Any

from cardreader.commands.at_the_card import add_card_options, at_the_card, fail
from cardreader.failures import CardFailure
from cardreader.reader import OpenCard
from cardreader.ssse.card_reading import CardReading
from cardreader.ssse.reading import read_card
from cardreader.wording import failure_document, reading_document, reading_lines


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Declare the command."""
    command = commands.add_parser("read", help="read the card that is inserted")
    command.add_argument("--json", action="store_true", help="print JSON")
    add_card_options(command)
    command.set_defaults(run=_read)


def _read(chosen: argparse.Namespace, chinese: bool) -> int:
    def work(card: OpenCard) -> CardReading | CardFailure:
        return read_card(card.transport, atr=card.atr, protocol=card.protocol)

    reading = at_the_card(chosen, work)
    if isinstance(reading, CardFailure):
        if chosen.json:
            print(json.dumps(failure_document(reading), ensure_ascii=False, indent=2))
        return fail(reading, chinese)
    if chosen.json:
        print(json.dumps(reading_document(reading), ensure_ascii=False, indent=2))
    else:
        print("\n".join(reading_lines(reading)))
    return 0
