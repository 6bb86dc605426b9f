"""`hall-setup apply`, `again` and `clock`: what only root may do of a first start."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Final

from labourhall.program.control import Exit
from labourhall.program.words import Words
from setup import clock as floor
from setup.failures import Failure, Stopped
from setup.placing.asked_again import ask_again
from setup.placing.place import FLOOR, FOLDER, HALL
from setup.placing.place import apply as place
from setup.stick.reading import whole

STICK: Final = Path("/media/labourhall")
"""Where a stick that is in is found (media-labourhall.mount)."""


def add_root(parser: argparse.ArgumentParser) -> None:
    """The option of all three."""
    parser.add_argument("--root", type=Path, default=Path("/"), metavar="FOLDER", help="another tree than the system's")


def add_again(parser: argparse.ArgumentParser) -> None:
    """The options of `hall-setup again`."""
    parser.add_argument("stick", type=Path, nargs="?", default=STICK, help=f"the hall's stick (default: {STICK})")
    add_root(parser)


def apply(found: argparse.Namespace, now: datetime, words: Words) -> Exit:
    """Put the outcome in its place, if there is one. Raises Stopped."""
    placed = place(found.root)
    print(words.text("setup.apply.nothing") if placed is None else words.text("setup.apply.done", placed.asset))
    return Exit.DONE


def again(found: argparse.Namespace, now: datetime, words: Words) -> Exit:
    """Have the machine ask again at its next start. Raises Stopped."""
    stick = ask_again(found.root, found.stick)
    print(words.text("setup.again.anyway") if stick is None else words.text("setup.again.done", stick.facts.hall_name))
    return Exit.DONE


def clock(found: argparse.Namespace, now: datetime, words: Words) -> Exit:
    """Put the clock to the stick's date where it is earlier. Raises Stopped."""
    day = _day(found.root / FOLDER)
    try:
        trouble = floor.raised(now, day)
    except PermissionError as error:
        raise Stopped(Failure.CLOCK_BEHIND, f"{now:%Y-%m-%d %H:%M}", f"{day:%Y-%m-%d %H:%M}") from error
    if trouble is not None:
        print(words.text("setup.clock.set", *trouble.named))
    return Exit.DONE


def _day(folder: Path) -> datetime:
    """Of the stick: as it was kept, or from its copy. Raises Stopped."""
    try:
        return datetime.fromisoformat((folder / FLOOR).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return whole(folder / HALL).facts.made_at
