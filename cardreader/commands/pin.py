"""`hall-card pin`: the card's PIN."""

import argparse
from typing import Any

from cardreader.commands.at_the_card import add_card_options, at_the_card, fail
from cardreader.failures import CardError, CardFailure
from cardreader.reader import OpenCard
from cardreader.ssse.pin import PinStatus, pin_status
from cardreader.ssse.selection import select_ssse
from cardreader.wording import pin_line


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Declare the command."""
    pin = commands.add_parser("pin", help="the card's PIN").add_subparsers(required=True, metavar="COMMAND")
    status = pin.add_parser("status", help="how many tries are left; spends none")
    add_card_options(status)
    status.set_defaults(run=_status)


def _status(chosen: argparse.Namespace, chinese: bool) -> int:
    def work(card: OpenCard) -> PinStatus:
        try:
            select_ssse(card.transport)
        except CardError as error:
            return error.failure
        return pin_status(card.transport)

    status: PinStatus = at_the_card(chosen, work)
    if isinstance(status, CardFailure):
        return fail(status, chinese)
    print(pin_line(status))
    return 0
