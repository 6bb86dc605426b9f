"""`hall-card list`: all readers and what is in them."""

import argparse
from typing import Any

from cardreader.commands.at_the_card import fail
from cardreader.failures import CardFailure, Failure
from cardreader.reader import reader_states
from cardreader.wording import reader_line


def add(commands: "argparse._SubParsersAction[Any]") -> None:
    """Declare the command."""
    commands.add_parser("list", help="all readers and what is in them").set_defaults(run=_list)


def _list(_chosen: argparse.Namespace, chinese: bool) -> int:
    states = reader_states()
    if isinstance(states, CardFailure):
        return fail(states, chinese)
    for state in states:
        print(reader_line(state))
    return 0 if states else fail(CardFailure(Failure.NO_READER), chinese)
