"""`hall-backend queue open`, `close`, `call` and `list`: a hall's windows, served from the server's own terminal."""

import argparse
import secrets
from collections.abc import Callable
from typing import Any, Final

from backend import office, queue_list
from backend.audit import Auditor
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings
from backend.halls import read_halls
from backend.moment import read_clocks
from backend.queue_desk import QueueDesk
from backend.store.sqlite.database import SqliteStore
from labourhall.contract import wire
from labourhall.contract.queue_calls import CallNumber, CloseWindow, OpenWindow, is_window
from labourhall.market.text import cleaned
from labourhall.program.control import Exit


def queue(command: Invocation) -> Exit:
    """Open or close a window, call somebody to it, or list what is open and who waits."""
    halls = read_halls(command.halls_file)
    office.known(halls, command.found.hall)
    with command.store() as store:
        if command.found.asked == "list":
            return _list_queue(command, store)
        desk = QueueDesk(store, Auditor(command.server_key()), halls)
        return _ACTS[command.found.asked](command, desk)


def _open(command: Invocation, desk: QueueDesk) -> Exit:
    found = command.found
    done = office.at_a_window(desk.open, OpenWindow(found.hall, found.window), command.account, read_clocks())
    command.say("window_opened", done.window)
    return Exit.DONE


def _close(command: Invocation, desk: QueueDesk) -> Exit:
    found = command.found
    done = office.at_a_window(desk.close, CloseWindow(found.hall, found.window), command.account, read_clocks())
    command.say("window_closed", done.window)
    return Exit.DONE


def _call(command: Invocation, desk: QueueDesk) -> Exit:
    found = command.found
    call = CallNumber(found.hall, found.window, secrets.token_hex(16), found.number)
    done = office.at_a_window(desk.call, call, command.account, read_clocks())
    print(done.number)
    command.say("number_called", done.number, done.window, done.times, done.waiting)
    return Exit.DONE


def _list_queue(command: Invocation, store: SqliteStore) -> Exit:
    found = queue_list.read_queue(store, command.found.hall, read_clocks().today)
    if command.found.json:
        print(wire.encode(found).decode())
        return Exit.DONE
    for line in queue_list.lines(found):
        print(line)
    command.say("queue_listed", found.hall, found.taken, len(found.waiting), len(found.windows))
    return Exit.DONE


_ACTS: Final[dict[str, Callable[[Invocation, QueueDesk], Exit]]] = {"open": _open, "close": _close, "call": _call}


def _add_options(command: argparse.ArgumentParser) -> None:
    below = command.add_subparsers(dest="asked", required=True, metavar="open|close|call|list")
    helps = {
        "open": "the window serves, until it is closed or the day is over",
        "close": "the window serves no more",
        "call": "call the one who waited longest, or NUMBER, to the window; the number is on stdout",
        "list": "one line an open window or a waiting number, tab-separated",
    }
    added: dict[str, Any] = {
        name: below.add_parser(name, help=text, allow_abbrev=False) for name, text in helps.items()
    }
    for name, one in added.items():
        add_settings(one)
        one.add_argument("--hall", required=True, metavar="HALL")
        if name != "list":
            one.add_argument("window", type=_window, metavar="WINDOW", help="5, 12, A3")
    added["call"].add_argument("number", type=cleaned, nargs="?", default="", metavar="NUMBER", help="once more: 037")
    added["list"].add_argument("--json", action="store_true", help="the queue as JSON")


def _window(text: str) -> str:
    name = cleaned(text).upper()
    if not is_window(name):
        raise argparse.ArgumentTypeError(f"{text!r} is no window: they are named like 5, 12 or A3")
    return name


QUEUE: Final = Command("queue", "open and close windows, call numbers to them, list who waits", _add_options, queue)
