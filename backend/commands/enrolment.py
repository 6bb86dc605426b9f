"""`hall-backend enrol`, `enrol-officer`, `dismiss-officer` and `officers`: who may speak to the city.

A machine's key, an officer's start password are on stdout, once.
"""

import argparse
from collections.abc import Iterable
from typing import Final, TypeVar

from backend import office, officer_list
from backend.audit import Auditor
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings
from backend.halls import read_halls
from backend.moment import read_clocks
from labourhall.contract import wire
from labourhall.contract.officer_calls import Role
from labourhall.market.text import cleaned
from labourhall.program.control import Exit

T = TypeVar("T")


def enrol(command: Invocation) -> Exit:
    """Give machines their keys, all or none: a line each, in the order of their names."""
    found, halls = command.found, read_halls(command.halls_file)
    names = _each_once(found.names)
    with command.store() as store:
        keys = office.enrol_devices(store, halls, found.hall, names, read_clocks(), found.again)
    for name, key in zip(names, keys, strict=True):
        command.say("key_once", name)
        print(key, flush=True)
    return Exit.DONE


def enrol_officer(command: Invocation) -> Exit:
    """Give an officer a start password, halls and roles."""
    found, halls = command.found, read_halls(command.halls_file)
    new = office.NewOfficer(found.name, _each_once(found.halls), _each_once(map(Role, found.roles)), found.again)
    with command.store() as store:
        auditor = Auditor(command.server_key())
        password = office.enrol_officer(store, halls, auditor, new, command.account, read_clocks())
    command.say("start_password_once", found.name, command.settings.start_password_days)
    print(password)
    return Exit.DONE


def dismiss_officer(command: Invocation) -> Exit:
    """Have an officer sign in no more."""
    name = command.found.name
    with command.store() as store:
        office.dismiss_officer(store, Auditor(command.server_key()), name, command.account, read_clocks())
    command.say("officer_dismissed", name)
    return Exit.DONE


def officers(command: Invocation) -> Exit:
    """List the officers."""
    with command.store() as store:
        found = officer_list.read_officers(store)
    if command.found.json:
        print(wire.encode(found).decode())
        return Exit.DONE
    for line in officer_list.lines(found, command.words.text):
        print(line)
    command.say("officers_listed", len(found))
    return Exit.DONE


def _each_once(given: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(given))


def _add_machine_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("names", nargs="+", type=cleaned, metavar="NAME")
    command.add_argument("--hall", required=True, metavar="HALL")
    _add_again(command)


def _add_officer_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("name", type=_officer_name, metavar="NAME")
    command.add_argument(
        "--hall", dest="halls", action="append", required=True, metavar="HALL", help="a hall of theirs; may be repeated"
    )
    command.add_argument(
        "--role", dest="roles", action="append", required=True, choices=[*Role], help="what for; may be repeated"
    )
    _add_again(command)


def _add_dismissal_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("name", type=cleaned, metavar="NAME")


def _add_list_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("--json", action="store_true", help="the list as JSON")


def _add_again(command: argparse.ArgumentParser) -> None:
    command.add_argument("--again", action="store_true", help="in place of the key or password that was given before")


def _officer_name(text: str) -> str:
    """For argparse: a name that can be typed at a sign-in, and is told in the audit from what was typed here."""
    name = cleaned(text)
    if not name.strip() or name != name.strip() or "\n" in name or name.startswith(office.COMMAND_LINE):
        raise argparse.ArgumentTypeError(f"{text!r} is no name")
    return name


ENROL: Final = Command("enrol", "give machines their keys", _add_machine_options, enrol)
ENROL_OFFICER: Final = Command(
    "enrol-officer", "give an officer a start password, halls and roles", _add_officer_options, enrol_officer
)
DISMISS_OFFICER: Final = Command(
    "dismiss-officer", "have an officer sign in no more", _add_dismissal_options, dismiss_officer
)
OFFICERS: Final = Command("officers", "list the officers, tab-separated", _add_list_options, officers)
