"""`hall-setup`: makes a hall's stick, says what is wrong with one, and takes a machine through its first start."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from labourhall.program import words
from labourhall.program.control import Exit
from labourhall.program.hall_time import wall_clock
from labourhall.program.terminal import at_a_terminal
from labourhall.program.words import Words
from setup.commands.apply import add_again, add_root, again, apply, clock
from setup.commands.first_start import add_first_start, first_start
from setup.commands.stick import add_check, add_stick, check, stick
from setup.failures import Stopped
from setup.sentences import sentence

PROGRAM: Final = "hall-setup"
Run = Callable[[argparse.Namespace, datetime, Words], Exit]


@at_a_terminal
def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit code."""
    found = _parser().parse_args(argv)
    try:
        texts = words.of_terminal(os.environ)
    except FileNotFoundError as error:
        print(f"{PROGRAM}: {error.filename} is missing: make the words first (make setup)", file=sys.stderr)
        return Exit.WRONG
    run: Run = found.run
    try:
        return run(found, wall_clock(), texts)
    except Stopped as stopped:
        print(f"{PROGRAM}: {stopped.trouble.failure.code} {sentence(stopped.trouble, texts)}", file=sys.stderr)
        return Exit.FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=PROGRAM, description=__doc__, allow_abbrev=False)
    commands = parser.add_subparsers(dest="do", required=True, metavar="COMMAND")
    every: tuple[tuple[str, str, Callable[[argparse.ArgumentParser], None], Run], ...] = (
        ("stick", "make what a hall's machines are installed with", add_stick, stick),
        ("check", "say what is on a stick, or what is wrong with it", add_check, check),
        ("first-start", "ask what a new machine has to know; nothing where that is done", add_first_start, first_start),
        ("apply", "root: put the outcome of a first start in its place", add_root, apply),
        ("again", "root: have a machine that is set up ask again at its next start", add_again, again),
        ("clock", "root: put the clock to the stick's date where it is earlier", add_root, clock),
    )
    for name, what, add_options, run in every:
        one = commands.add_parser(name, help=what, description=what)
        add_options(one)
        one.set_defaults(run=run)
    add_root(commands.choices["first-start"])
    return parser


if __name__ == "__main__":
    sys.exit(main())
