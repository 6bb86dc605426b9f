"""`hall-display proof`: whether the record of what was shown is whole, and its first line that is not."""

import argparse
from pathlib import Path

from display import app, proof_check, proof_files
from display.failures import BoardFailure, BoardUnusable
from display.proof_check import Fault
from display.settings import Settings, checked
from labourhall.program.control import Exit
from labourhall.program.layers import load
from labourhall.program.words import Words


def add(parser: argparse.ArgumentParser) -> None:
    """Its arguments."""
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the board's settings (TOML)")


def run(found: argparse.Namespace, terminal: Words) -> Exit:
    """Look through all of it. Raises BoardUnusable where it is broken or cannot be read, SettingsError."""
    folder = checked(load(Settings, found.settings)).data_folder.expanduser() / app.PROOF
    try:
        count = _said(folder, terminal)
        mark = proof_files.delivered(folder)
    except OSError as error:
        raise BoardUnusable(BoardFailure.FILE_UNUSABLE, folder, error.strerror) from error
    if count:
        print(terminal.text("display.proof.whole", count, 0 if mark is None else mark.n))
    else:
        print(terminal.text("display.proof.none"))
    return Exit.DONE


def _said(folder: Path, terminal: Words) -> int:
    """Say each file; how many lines there are."""
    count = 0
    for one in proof_check.looked_through(folder):
        if isinstance(one, Fault):
            why = terminal.text(f"display.proof.{one.why.value}")
            raise BoardUnusable(BoardFailure.PROOF_BROKEN, one.file, one.line, why)
        if one.first:
            count += one.last - one.first + 1
            print(terminal.text("display.proof.file", one.file, one.first, one.last))
        else:
            print(terminal.text("display.proof.unchained", one.file))
    return count
