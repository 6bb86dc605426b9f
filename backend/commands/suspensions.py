"""`hall-backend suspend`, `lift-suspension` and `suspensions`: employers and agencies of whom nothing is shown."""

import argparse
from typing import Final

from backend import office
from backend.asker import Asker
from backend.audit import Auditor
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings
from backend.moment import read_clocks
from backend.store.store import Store
from backend.suspensions import SuspensionDesk, listed
from labourhall.contract import wire
from labourhall.contract.staff_calls import SeeSuspensions, SuspendEmployer
from labourhall.market.text import cleaned
from labourhall.program.control import Exit


def suspend(command: Invocation) -> Exit:
    """Take all that an employer has off every glass."""
    found = command.found
    call = SuspendEmployer(found.employer, found.reason, found.ahead)
    with command.store() as store:
        done = office.suspend_employer(_desk(command, store), call, found.by, command.account, read_clocks())
    command.say("employer_suspended", done.employer, done.vacancies)
    if done.similar:
        command.say("employers_similar", listed(done.similar, done.more))
    return Exit.DONE


def lift_suspension(command: Invocation) -> Exit:
    """Show an employer's vacancies again."""
    found = command.found
    with command.store() as store:
        done = office.lift_suspension(_desk(command, store), found.employer, found.by, command.account, read_clocks())
    command.say("suspension_lifted", done.employer, done.vacancies)
    if done.waiting:
        command.say("suspension_left", done.waiting)
    return Exit.DONE


def suspensions(command: Invocation) -> Exit:
    """List who is suspended."""
    with command.store() as store:
        found = _desk(command, store).see(SeeSuspensions(), Asker(read_clocks())).suspensions
    if command.found.json:
        print(wire.encode(found).decode())
        return Exit.DONE
    for one in found:
        fields = (one.employer, str(one.vacancies), one.reason, one.officer, one.since.isoformat())
        print("\t".join(" ".join(field.split()) for field in fields))
    command.say("suspensions_listed", len(found))
    return Exit.DONE


def _desk(command: Invocation, store: Store) -> SuspensionDesk:
    return SuspensionDesk(store, Auditor(command.server_key()))


def _add_suspend_options(command: argparse.ArgumentParser) -> None:
    _add_employer_options(command)
    command.add_argument("--reason", type=cleaned, default="", metavar="TEXT", help="why, for officers alone")
    command.add_argument("--ahead", action="store_true", help="also where no vacancy is of that name yet")


def _add_employer_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("employer", type=cleaned, metavar="NAME", help="as it stands on the vacancies")
    command.add_argument("--by", type=cleaned, default="", metavar="NAME", help="the officer who decided")


def _add_list_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("--json", action="store_true", help="the list as JSON")


SUSPEND: Final = Command(
    "suspend", "take all vacancies of an employer or agency off every glass", _add_suspend_options, suspend
)
LIFT_SUSPENSION: Final = Command(
    "lift-suspension", "show an employer's vacancies again", _add_employer_options, lift_suspension
)
SUSPENSIONS: Final = Command("suspensions", "list who is suspended, tab-separated", _add_list_options, suspensions)
