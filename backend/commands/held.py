"""`hall-backend held list`, `release` and `refuse`: what waits for an officer, and what one decides of it."""

import argparse
from typing import Final

from backend import held_list, office
from backend.audit import Auditor
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings
from backend.moment import read_clocks
from backend.officers import Officers
from backend.store.rows import Verdict
from backend.store.sqlite.database import SqliteStore
from labourhall.contract import wire
from labourhall.market.text import cleaned
from labourhall.program.control import Exit

VERDICTS: Final = {"release": Verdict.RELEASED, "refuse": Verdict.REFUSED}


def held(command: Invocation) -> Exit:
    """List vacancies that wait for an officer, or decide of some."""
    found = command.found
    with command.store() as store:
        if found.asked == "list":
            return _list_held(command, store)
        verdict = VERDICTS[found.asked]
        officers = Officers(store, Auditor(command.server_key()))
        office.decide_held(officers, found.numbers, verdict, found.by, command.account, read_clocks())
    command.say(f"held_{verdict}", ", ".join(dict.fromkeys(found.numbers)))
    return Exit.DONE


def _list_held(command: Invocation, store: SqliteStore) -> Exit:
    found = held_list.read_held(store, read_clocks().today)
    if command.found.json:
        print(wire.encode(found).decode())
        return Exit.DONE
    for line in held_list.lines(found, command.words.text):
        print(line)
    command.say("held_listed", len(found))
    return Exit.DONE


def _add_options(command: argparse.ArgumentParser) -> None:
    below = command.add_subparsers(dest="asked", required=True, metavar="list|release|refuse")
    listed = below.add_parser("list", help="one line a vacancy, tab-separated, with the reasons", allow_abbrev=False)
    release = below.add_parser("release", help="open them, all or none", allow_abbrev=False)
    refuse = below.add_parser("refuse", help="withdraw them for good, all or none", allow_abbrev=False)
    for one in (listed, release, refuse):
        add_settings(one)
    listed.add_argument("--json", action="store_true", help="the list as JSON, with what was taken out of the texts")
    for one in (release, refuse):
        one.add_argument("numbers", nargs="+", type=cleaned, metavar="NUMBER")
        one.add_argument("--by", type=cleaned, default="", metavar="NAME", help="the officer who decided")


HELD: Final = Command("held", "list vacancies that wait for an officer, release or refuse them", _add_options, held)
