"""`hall-card`: look at readers and cards from a terminal. Takes arguments only; its exits are listed in README.md."""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Sequence
from typing import Final

from cardreader import crash
from cardreader.commands import images, listing, pin, read, replay, simulate, watch
from cardreader.commands.at_the_card import EXITS
from cardreader.commands.terminal import at_a_terminal
from cardreader.failures import Failure
from cardreader.simulator.refusal import ImageRefused
from cardreader.simulator.session import InsertRefused, PcscdFailed
from cardreader.wording import speaks_chinese

BAD_ARGUMENT: Final = 2
INTERRUPTED: Final = 130


@at_a_terminal
def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and give its exit code."""
    own, program = _divided(sys.argv[1:] if arguments is None else arguments)
    chosen = _parser().parse_args(own, argparse.Namespace(program=program))
    chinese = speaks_chinese(os.environ)
    with crash.ending_by(_wake) as fell:
        end = _carried_out(chosen, chinese)
    return crash.FAILED if fell else end


def _carried_out(chosen: argparse.Namespace, chinese: bool) -> int:
    try:
        return int(chosen.run(chosen, chinese))
    except ImageRefused as error:
        print(error.sentence(chinese), file=sys.stderr)
        return BAD_ARGUMENT
    except InsertRefused as error:
        print(error, file=sys.stderr)
        return BAD_ARGUMENT
    except KeyboardInterrupt:
        return INTERRUPTED
    except PcscdFailed as error:
        print(f"{Failure.SERVICE_DOWN.code}: {error}", file=sys.stderr)
        return EXITS[Failure.SERVICE_DOWN]


def _wake() -> None:
    """Have the command end as by Ctrl-C, whatever it waits for, so that what it began is put away."""
    ident = threading.main_thread().ident
    if ident is not None:
        signal.pthread_kill(ident, signal.SIGINT)


def _divided(arguments: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """What is ours, and after the first `--` of `simulate` the program to run with its own arguments."""
    if not arguments or arguments[0] != "simulate" or "--" not in arguments:
        return arguments, ()
    at = arguments.index("--")
    return arguments[:at], arguments[at + 1 :]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hall-card", description="Look at card readers and social-security cards.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in (listing, watch, read, pin, images, simulate, replay):
        command.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
