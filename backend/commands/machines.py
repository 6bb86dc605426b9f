"""`hall-backend codes`, `enrolments`, `approve`, `refuse` and `retire`: machines that come with a one-time code.

Codes are on stdout, once. `enrol` beside it prints keys, for a machine that is set up by hand.
"""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from backend import office
from backend.audit import Auditor
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings, count
from backend.enrolments import EnrolmentDesk
from backend.halls import read_halls
from backend.machine_office import MachineOffice, Meant, lines, retire_machine
from backend.moment import read_clocks
from labourhall.contract import wire
from labourhall.contract.enrolment_calls import MachineRole, MakeCodes
from labourhall.market.text import cleaned
from labourhall.program.control import Exit


def codes(command: Invocation) -> Exit:
    """Make a batch of codes, one a line; or have the hall's unused ones be good no more."""
    found = command.found
    with _opened(command) as desk:
        if found.withdraw:
            command.say("codes_withdrawn", desk.withdraw_codes(found.hall).count)
            return Exit.DONE
        call = MakeCodes(found.hall, MachineRole(found.role), found.count, found.days, found.approved, found.replacing)
        made = desk.make_codes(call)
    command.say("codes_once", len(made.codes), made.hall, made.until)
    for code in made.codes:
        print(code, flush=True)
    return Exit.DONE


def enrolments(command: Invocation) -> Exit:
    """List the machines that wait."""
    with _opened(command) as desk:
        waiting = desk.waiting(command.found.hall)
    if command.found.json:
        print(wire.encode(waiting).decode())
        return Exit.DONE
    for line in lines(waiting, command.words.text("backend.replacing")):
        print(line)
    command.say("machines_waiting", len(waiting))
    return Exit.DONE


def approve(command: Invocation) -> Exit:
    """Have a machine that waits be enrolled."""
    return _decided(command, approve=True)


def refuse(command: Invocation) -> Exit:
    """Have a machine that waits not be enrolled."""
    return _decided(command, approve=False)


def retire(command: Invocation) -> Exit:
    """Take a machine's key back."""
    found, halls = command.found, read_halls(command.halls_file)
    office.known(halls, found.hall)
    with command.store() as store:
        asker = office.at_every_hall(command.account, read_clocks(), halls, found.by)
        retire_machine(store, Auditor(command.server_key()), found.hall, found.name, asker)
    command.say("machine_retired", found.name, found.hall)
    return Exit.DONE


def _decided(command: Invocation, approve: bool) -> Exit:
    found = command.found
    with _opened(command) as desk:
        done = desk.decide(Meant(found.name, found.hall, found.number), approve)
    command.say("machine_approved" if approve else "machine_refused", done.asset, done.hall)
    return Exit.DONE


@contextmanager
def _opened(command: Invocation) -> Iterator[MachineOffice]:
    halls, key = read_halls(command.halls_file), command.server_key()
    with command.store() as store:
        desk = EnrolmentDesk(store, Auditor(key), key, halls, command.settings.wrong_codes_per_minute)
        asker = office.at_every_hall(command.account, read_clocks(), halls, command.found.by)
        yield MachineOffice(desk, halls, asker)


def _add_code_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("--hall", required=True, metavar="HALL")
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("--role", choices=[*MachineRole], help="what the machines are")
    what.add_argument("--withdraw", action="store_true", help="the hall's unused codes are good no more: one was lost")
    command.add_argument("--count", type=count, default=1, metavar="N", help="how many, 1 if it is left out")
    command.add_argument("--days", type=count, default=30, metavar="N", help="for how long, 30 if it is left out")
    command.add_argument("--approved", action="store_true", help="who comes with one is enrolled at once")
    command.add_argument("--replacing", action="store_true", help="with --approved: also in another machine's place")
    _add_by(command)


def _add_list_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("--hall", default="", metavar="HALL", help="of this hall alone")
    command.add_argument("--json", action="store_true", help="the list as JSON")
    command.set_defaults(by="")


def _add_decision_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("name", type=cleaned, metavar="NAME", help="its asset number")
    command.add_argument("--hall", default="", metavar="HALL", help="where machines of several halls wait by it")
    command.add_argument("--number", default="", metavar="N", help="the number that its screen shows")
    _add_by(command)


def _add_retire_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("name", type=cleaned, metavar="NAME", help="its asset number")
    command.add_argument("--hall", required=True, metavar="HALL")
    _add_by(command)


def _add_by(command: argparse.ArgumentParser) -> None:
    command.add_argument("--by", type=cleaned, default="", metavar="NAME", help="the officer who decided")


CODES: Final = Command("codes", "make one-time codes for machines, each on a line, once", _add_code_options, codes)
ENROLMENTS: Final = Command(
    "enrolments", "list the machines that wait to be approved, tab-separated", _add_list_options, enrolments
)
APPROVE: Final = Command("approve", "enrol a machine that waits", _add_decision_options, approve)
REFUSE: Final = Command("refuse", "refuse a machine that waits", _add_decision_options, refuse)
RETIRE: Final = Command("retire", "take a machine's key back", _add_retire_options, retire)
