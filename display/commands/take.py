"""`hall-display take`: brings what a stick has to the board's own folder, where the running board finds it."""

import argparse
from pathlib import Path

from display import app, stick
from display.bundles import BundleFollower
from display.failures import BoardFailure, BoardUnusable
from display.settings import Settings, checked
from labourhall.contract import sealed_file
from labourhall.contract.call import Channel
from labourhall.contract.refusals import NoAnswer
from labourhall.contract.sealed_file import NotTaken
from labourhall.program.control import Exit
from labourhall.program.hall_time import wall_clock
from labourhall.program.layers import load
from labourhall.program.whole_file import write_whole
from labourhall.program.words import Words


def add(parser: argparse.ArgumentParser) -> None:
    """Its arguments."""
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the board's settings (TOML)")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where the stick is")


def run(found: argparse.Namespace, terminal: Words) -> Exit:
    """Take it. Raises BoardUnusable, SettingsError."""
    settings = checked(load(Settings, found.settings))
    data = app.writable(settings.data_folder.expanduser())
    known = BundleFollower(settings.board, data / app.BUNDLE, _no_line, app.told(settings)).known
    path = found.folder / sealed_file.file_name(known.hall)
    try:
        content = stick.read(path)
    except OSError as error:
        raise BoardUnusable(BoardFailure.FILE_UNUSABLE, path, error.strerror) from error
    bundle = sealed_file.proved(content, known, wall_clock())
    if isinstance(bundle, NotTaken):
        raise BoardUnusable(BoardFailure.STICK, terminal.text(f"display.stick.{bundle.value}"))
    try:
        write_whole(app.writable(data / app.TAKEN) / path.name, content)
    except OSError as error:
        raise BoardUnusable(BoardFailure.NO_FOLDER, data / app.TAKEN) from error
    print(terminal.text("display.take.done", bundle.number, f"{bundle.sealed_at:%Y-%m-%d %H:%M}"))
    return Exit.DONE


def _no_line() -> Channel:
    raise NoAnswer
