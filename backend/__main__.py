"""`hall-backend`: serves a city, and does at the command line what its staff need. `app` builds what is served."""

import argparse
import sys
from typing import Final

from backend.commands.asks import ASK
from backend.commands.board_proofs import BOARDS, PROOF
from backend.commands.enrolment import DISMISS_OFFICER, ENROL, ENROL_OFFICER, OFFICERS
from backend.commands.held import HELD
from backend.commands.imports import IMPORT, IMPORT_HOLDERS
from backend.commands.interrupts import EMERGENCY, NOTICE
from backend.commands.invocation import Invocation
from backend.commands.machines import APPROVE, CODES, ENROLMENTS, REFUSE, RETIRE
from backend.commands.match import MATCH
from backend.commands.playing import PLAYING
from backend.commands.queue import QUEUE
from backend.commands.seal import SEAL_KEY, SEAL_STICK
from backend.commands.search import SEARCH
from backend.commands.serving import OPENAPI, SERVE
from backend.commands.suspensions import LIFT_SUSPENSION, SUSPEND, SUSPENSIONS
from backend.commands.vacancies import CLOSE, SNAPSHOT, VACANCIES
from backend.failures import Failure, Stopped
from backend.speech import sentence
from labourhall.contract.rules import RulesError
from labourhall.program.control import Exit
from labourhall.program.settings import SettingsError
from labourhall.program.terminal import at_a_terminal

COMMANDS: Final = (
    SERVE, IMPORT, IMPORT_HOLDERS, ENROL, CODES, ENROLMENTS, APPROVE, REFUSE, RETIRE, ENROL_OFFICER, DISMISS_OFFICER,
    OFFICERS, CLOSE, HELD, SUSPEND, LIFT_SUSPENSION, SUSPENSIONS, ASK, QUEUE, EMERGENCY, NOTICE, PLAYING, BOARDS, PROOF,
    SEAL_KEY, SEAL_STICK, SNAPSHOT, VACANCIES, SEARCH, MATCH, OPENAPI,
)  # fmt: skip
"""In the order in which --help lists them."""

RUN: Final = {one.name: one.run for one in COMMANDS}


def parser() -> argparse.ArgumentParser:
    """The command line."""
    whole = argparse.ArgumentParser(prog="hall-backend", description=__doc__, allow_abbrev=False)
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for one in COMMANDS:
        below = commands.add_parser(one.name, help=one.help, description=one.help, allow_abbrev=False)
        one.add_options(below)
    return whole


@at_a_terminal
def main(argv: list[str] | None = None) -> int:
    """Run one command. Whatever is wrong is one sentence on stderr."""
    given = sys.argv[1:] if argv is None else argv
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given = [SERVE.name, *given]
    try:
        command = Invocation(parser().parse_args(given))
    except SettingsError as error:
        print(f"{error.code}: {error}", file=sys.stderr)
        return Exit.WRONG
    try:
        return RUN[command.found.command](command)
    except RulesError as error:
        stopped = Stopped(Failure.RULES_WRONG, error.file, error.fault)
    except Stopped as error:
        stopped = error
    print(sentence(stopped, command.words), file=sys.stderr)
    return Exit.FAILED


if __name__ == "__main__":
    sys.exit(main())
