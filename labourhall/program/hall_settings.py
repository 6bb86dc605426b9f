"""`hall-settings`: where this machine's settings come from, and what is wrong with them; each program tells its own.

A machine has the programs of its role alone, so nothing here knows what settings there are.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from labourhall.program.control import Exit
from labourhall.program.layers import ROLES
from labourhall.program.terminal import at_a_terminal

FOLDER: Final = Path("/etc/labourhall")
ANSWER_SECONDS: Final = 60.0
"""A program loads its libraries before it answers, on a slow disk too."""


@dataclass(frozen=True, slots=True)
class SettingsReport:
    """What the program of a role says of its settings; `is_well` False: why it would not start."""

    role: str
    is_well: bool
    text: str


@at_a_terminal
def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit code."""
    found = _parser().parse_args(argv)
    told = list(asked(found.folder, found.role, found.key if found.do == "explain" else ""))
    if not told:
        print(f"hall-settings: no program's settings are in {found.folder}", file=sys.stderr)
        return Exit.WRONG
    return explain(told) if found.do == "explain" else check(told)


def explain(told: Sequence[SettingsReport]) -> Exit:
    """Say what each program that knows the setting says of it; where none does, why."""
    well = [one for one in told if one.is_well]
    for one in well:
        print(f"[{one.role}]\n{one.text}")
    for one in told if not well else ():
        print(one.text, file=sys.stderr)
    return Exit.DONE if well else Exit.WRONG


def check(told: Sequence[SettingsReport]) -> Exit:
    """Say of each program whether it can use its settings, and what is wrong with them."""
    for one in told:
        print(f"ok   {one.role}" if one.is_well else f"FAIL {one.role}: {one.text}")
    return Exit.DONE if all(one.is_well for one in told) else Exit.FAILED


def asked(folder: Path, role: str, key: str) -> Iterator[SettingsReport]:
    """Ask the programs whose settings are in `folder`, or that of one role."""
    found = [(one, file) for one in ROLES if role in ("", one) for file in files(folder, one)]
    for one, file in found:
        program = shutil.which(f"hall-{one}", path=f"{Path(sys.argv[0]).parent}:/usr/bin:/usr/local/bin")
        if program is None:
            yield SettingsReport(file.stem, False, f"{file} is there, but hall-{one} is not installed")
            continue
        command = [program, "--settings", str(file), "--explain", *filter(None, (key,))]
        yield _answered(file.stem, command)


def _answered(name: str, command: Sequence[str]) -> SettingsReport:
    try:
        ended = subprocess.run(
            command, capture_output=True, encoding="utf-8", errors="replace", timeout=ANSWER_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return SettingsReport(name, False, f"{command[0]} does not answer")
    said = ended.stdout if ended.returncode == 0 else ended.stderr
    return SettingsReport(name, ended.returncode == 0, said.strip())


def files(folder: Path, role: str) -> Sequence[Path]:
    """The settings of a role's programs: its own file, and where a machine has several boards one of each."""
    return [file for file in (folder / f"{role}.toml", *sorted(folder.glob(f"{role}-*.toml"))) if file.exists()]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hall-settings", description=__doc__, allow_abbrev=False)
    commands = parser.add_subparsers(dest="do", required=True, metavar="COMMAND")
    telling = commands.add_parser("explain", help="say where the value of a setting, or of each, comes from")
    telling.add_argument("key", nargs="?", default="", metavar="KEY")
    for one in (telling, commands.add_parser("check", help="name what is wrong")):
        one.add_argument("--role", default="", choices=ROLES, metavar="ROLE", help=", ".join(ROLES))
        one.add_argument("--folder", type=Path, default=FOLDER, help="where the settings are")
    return parser


if __name__ == "__main__":
    sys.exit(main())
