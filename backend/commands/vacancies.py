"""`hall-backend close`, `vacancies` and `snapshot`: the vacancies that the city has."""

import argparse
from pathlib import Path
from typing import Final

from backend import office
from backend.audit import Auditor
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings
from backend.moment import read_clocks
from backend.officers import REASONS, Officers
from labourhall.market.text import cleaned
from labourhall.program.control import Exit


def close(command: Invocation) -> Exit:
    """Take a vacancy off every glass."""
    with command.store() as store:
        officers, found = Officers(store, Auditor(command.server_key())), command.found
        done = office.close_vacancy(store, officers, found.number, found.reason, command.account, read_clocks())
    command.say("closed", done.number, done.status)
    return Exit.DONE


def snapshot(command: Invocation) -> Exit:
    """Write a stick's file."""
    with command.store() as store:
        count = office.write_snapshot(store, command.found.file, read_clocks())
    command.say("snapshot_written", command.found.file, count)
    return Exit.DONE


def vacancies(command: Invocation) -> Exit:
    """List the vacancies."""
    count = 0
    with command.store() as store:
        said = command.words.text
        for line in office.listing(store, said("backend.unverified"), said("backend.held_suspended")):
            count += 1
            print(line)
    command.say("listed", count)
    return Exit.DONE


def _add_close_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("number", type=cleaned, metavar="NUMBER")
    command.add_argument("--reason", choices=sorted(REASONS), default="filled")


def _add_snapshot_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("file", type=Path, metavar="FILE")


CLOSE: Final = Command("close", "take a vacancy off every glass", _add_close_options, close)
SNAPSHOT: Final = Command("snapshot", "write the open vacancies to a file for a stick", _add_snapshot_options, snapshot)
VACANCIES: Final = Command("vacancies", "list the vacancies, tab-separated", add_settings, vacancies)
