"""`hall-upgrade`: fetches this machine's new version, installs it when nobody is at the kiosk, says how that went."""

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from labourhall.program import control, logs, words
from labourhall.program.control import Arguments, Exit
from labourhall.program.crash import CrashRule
from labourhall.program.hall_time import wall_clock
from labourhall.program.layers import explained, load
from labourhall.program.settings import SettingsError
from labourhall.program.terminal import at_a_terminal
from labourhall.program.words import Words
from upgrade import app
from upgrade.app import FETCH, INSTALL, Machine
from upgrade.outcome import Outcome
from upgrade.places import UpgradePlaces, codename
from upgrade.settings import Settings, checked

log = logging.getLogger(__name__)

PROGRAM: Final = "hall-upgrade"
SETTINGS: Final = Path("/etc/labourhall/upgrade.toml")
PATIENCE_MINUTES: Final = 60.0


@at_a_terminal
def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit code."""
    found = _parser().parse_args(argv)
    arguments = control.arguments(found)
    path = arguments.settings or (SETTINGS if SETTINGS.exists() else None)
    try:
        settings = checked(load(Settings, path))
        if arguments.explain is not None:
            print(explained(Settings, path, arguments.explain))
            return Exit.DONE
    except SettingsError as error:
        print(f"{PROGRAM}: {error}", file=sys.stderr)
        return Exit.WRONG
    if arguments.check or found.do == "status":
        return _said(arguments)
    logs.start()
    with CrashRule():
        return done(Machine(settings, UpgradePlaces(), codename(), wall_clock), found)


def done(machine: Machine, found: argparse.Namespace) -> Exit:
    """Fetch or install; failed where something stood in the way."""
    terminal = words.of_terminal(os.environ)  # now: those of the next version may be others
    if found.do == "fetch":
        fetched = app.fetch(machine)
        return told([fetched] if fetched is not None else [], FETCH, terminal)
    patience = found.patience * 60.0
    return told(app.install(machine, found.from_folder, patience, found.at_start), INSTALL, terminal)


def told(outcomes: Sequence[Outcome], what: str, terminal: Words) -> Exit:
    """Say how each ended, to the journal."""
    for one in outcomes:
        log.log(logging.INFO if one.is_well else logging.ERROR, "%s", one.told(terminal, what))
    if not outcomes:
        log.info("%s", terminal.text(f"{what}.none"))
    return Exit.DONE if all(one.is_well for one in outcomes) else Exit.FAILED


def _said(arguments: Arguments) -> int:
    text, code = control.checked(app.findings(UpgradePlaces(), words.of_terminal(os.environ)), arguments.json)
    print(text)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=PROGRAM, description=__doc__, allow_abbrev=False)
    control.add_options(parser)
    kinds = ("fetch", "install", "status")
    parser.add_argument("do", nargs="?", choices=kinds, default="status", metavar="|".join(kinds))
    parser.add_argument("--from", dest="from_folder", type=Path, metavar="FOLDER", help="install from this repository")
    parser.add_argument(
        "--patience", type=float, default=PATIENCE_MINUTES, metavar="MINUTES", help="wait so long for people to leave"
    )
    parser.add_argument("--at-start", action="store_true", help="leave what failed before to the night")
    return parser


if __name__ == "__main__":
    sys.exit(main())
