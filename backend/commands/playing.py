"""`hall-backend playing`: which version each hall and each district plays, since when, published by whom."""

import argparse
from typing import Final

from backend import playing_list
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings
from backend.halls import read_halls
from labourhall.contract import wire
from labourhall.program.control import Exit


def playing(command: Invocation) -> Exit:
    """List it."""
    halls = read_halls(command.halls_file)
    with command.store() as store:
        found = playing_list.read_playing(store, halls)
    if command.found.json:
        print(wire.encode(found).decode())
        return Exit.DONE
    for line in playing_list.lines(found, command.words.text):
        print(line)
    return Exit.DONE


def _add_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("--json", action="store_true", help="the list as JSON")


PLAYING: Final = Command("playing", "list what each hall and district plays, tab-separated", _add_options, playing)
