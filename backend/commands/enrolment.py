"""`hall-backend enrol` and `enrol-officer`: who may speak to the city. A key is on stdout, once."""

import argparse
from typing import Final

from backend import office
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings
from backend.halls import read_halls
from backend.moment import read_clocks
from labourhall.market.text import cleaned
from labourhall.program.control import Exit


def enrol(command: Invocation) -> Exit:
    """Give a machine its key."""
    found, halls = command.found, read_halls(command.halls_file)
    with command.store() as store:
        key = office.enrol_device(store, halls, found.hall, found.name, read_clocks(), found.again)
    command.say("key_once", found.name)
    print(key)
    return Exit.DONE


def enrol_officer(command: Invocation) -> Exit:
    """Give an officer a key."""
    with command.store() as store:
        key = office.enrol_officer(store, command.found.name, read_clocks(), command.found.again)
    command.say("key_once", command.found.name)
    print(key)
    return Exit.DONE


def _add_machine_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("name", type=cleaned, metavar="NAME")
    command.add_argument("--hall", required=True, metavar="HALL")
    _add_again(command)


def _add_officer_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("name", type=cleaned, metavar="NAME")
    _add_again(command)


def _add_again(command: argparse.ArgumentParser) -> None:
    command.add_argument("--again", action="store_true", help="in place of the key that was given before")


ENROL: Final = Command("enrol", "give a machine its key", _add_machine_options, enrol)
ENROL_OFFICER: Final = Command("enrol-officer", "give an officer a key", _add_officer_options, enrol_officer)
