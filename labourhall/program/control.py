"""How every program is started and ended: the options all share, exit codes, `--check`, and an orderly stop."""

import argparse
import json
import signal
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from enum import IntEnum
from pathlib import Path
from types import FrameType


class Exit(IntEnum):
    """What a program's end means to systemd: 10–12 ask for something, 2 is a wrong argument or setting."""

    DONE = 0
    FAILED = 1
    WRONG = 2
    RESTART = 10
    REBOOT = 11
    SERVICE = 12


@dataclass(frozen=True, slots=True)
class Arguments:
    """The options that every program takes. `json` only goes with `check`.

    `explain` is the setting whose value is to be told the origin of: "" for each, None where nobody asks.
    """

    settings: Path | None
    secrets_fd: int | None
    check: bool
    json: bool
    explain: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that `--check` looked at; `id` never changes, `text` is a sentence that says what to do."""

    id: str
    ok: bool
    text: str


def add_options(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the options that every program takes."""
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the machine's settings (TOML)")
    parser.add_argument("--secrets-fd", type=int, metavar="N", help="read secrets (JSON) from this inherited pipe")
    parser.add_argument("--check", action="store_true", help="look at everything that is needed, then end")
    parser.add_argument("--json", action="store_true", help="with --check: as JSON, with stable ids")
    parser.add_argument(
        "--explain", nargs="?", const="", metavar="KEY", help="say where a setting's value comes from, then end"
    )


def arguments(found: argparse.Namespace) -> Arguments:
    """The shared options out of what a parser with `add_options` found."""
    return Arguments(found.settings, found.secrets_fd, found.check, found.json, found.explain)


def parse(program: str, description: str, argv: Sequence[str] | None = None) -> Arguments:
    """Read the command line of a program with no options of its own; a wrong one ends it with `Exit.WRONG`."""
    parser = argparse.ArgumentParser(prog=program, description=description, allow_abbrev=False)
    add_options(parser)
    found = parser.parse_args(argv)
    if found.json and not found.check:
        parser.error("--json goes with --check")
    return arguments(found)


def checked(findings: Iterable[Finding], as_json: bool) -> tuple[str, Exit]:
    """What `--check` prints, and the code it ends with."""
    every = list(findings)
    end = Exit.DONE if all(finding.ok for finding in every) else Exit.FAILED
    if as_json:
        return json.dumps([asdict(finding) for finding in every], ensure_ascii=False, indent=2), end
    return "\n".join(f"{'ok  ' if one.ok else 'FAIL'} {one.id}: {one.text}" for one in every), end


def on_stop(stop: Callable[[], None]) -> None:
    """Call `stop` in the main thread on SIGTERM and SIGINT; a second signal ends the program the hard way.

    A program inside Qt's loop hears the signal only when Python runs again: give it a timer or a wake-up descriptor.
    """

    def heard(number: int, _frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        stop()

    signal.signal(signal.SIGTERM, heard)
    signal.signal(signal.SIGINT, heard)
