"""What is asked of the board that runs here: `hall-display status`, `screenshot`, `pattern`, `commission` and so on."""

import argparse
import base64
import json
from pathlib import Path
from typing import Any, Final

from display import steering
from display.failures import BoardFailure, BoardUnusable
from display.patterns import Pattern
from display.settings import Settings, checked
from labourhall.program import door
from labourhall.program.control import Exit
from labourhall.program.door import Message, NoReply
from labourhall.program.layers import load
from labourhall.program.words import Words

ANSWER_SECONDS: Final = 20.0
"""A picture of a large board takes a second or two."""


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments of all of them."""
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings that the board was started with")


def add_status(parser: argparse.ArgumentParser) -> None:
    """Those of `status`."""
    add(parser)
    parser.add_argument("--json", action="store_true", help="as JSON")


def add_screenshot(parser: argparse.ArgumentParser) -> None:
    """Those of `screenshot`."""
    add(parser)
    parser.add_argument("--out", type=Path, default=Path("board.png"), metavar="FILE", help="where to (board.png)")


def add_pattern(parser: argparse.ArgumentParser) -> None:
    """Those of `pattern`."""
    add(parser)
    parser.add_argument("name", choices=[one.value for one in Pattern], metavar="NAME", help="|".join(Pattern))


def add_commission(parser: argparse.ArgumentParser) -> None:
    """Those of `commission`."""
    add(parser)
    parser.add_argument("--off", action="store_true", help="let no phone in any more")


def status(found: argparse.Namespace, terminal: Words) -> Exit:
    """Say what stands on the board and what is wrong with it; failed where anything is. Raises as `_asked` does."""
    told = _asked(found, {"do": steering.STATUS})
    is_well = told["life"] == "alive" and not told["faults"]
    if found.json:
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return Exit.DONE if is_well else Exit.FAILED
    sight = terminal.text(f"display.read_back.{told['read_back']}")
    print(terminal.text("display.status.page", told["playlist"], told["page"], told["frame"], sight))
    if told["instead"]:
        print(terminal.text("display.status.instead", told["instead"]))
    for code in told["faults"]:
        print(code, terminal.text(f"failure.{code}"), terminal.text(f"failure.{code}.do"))
    if not told["faults"]:
        print(terminal.text("display.status.well" if is_well else "display.status.still"))
    return Exit.DONE if is_well else Exit.FAILED


def screenshot(found: argparse.Namespace, terminal: Words) -> Exit:
    """Write what is painted now as a PNG file. Raises as `_asked` does."""
    told = _asked(found, {"do": steering.SCREENSHOT})
    try:
        found.out.write_bytes(base64.b64decode(told["png"]))
    except OSError as error:
        raise BoardUnusable(BoardFailure.FILE_UNUSABLE, found.out, error.strerror) from error
    print(found.out)
    return Exit.DONE


def blank(found: argparse.Namespace, terminal: Words) -> Exit:
    """Make the board dark until `unblank`, a new start or an emergency. Raises as `_asked` does."""
    return _done(found, {"do": steering.BLANK}, terminal)


def unblank(found: argparse.Namespace, terminal: Words) -> Exit:
    """Show the pages again, after `blank` or a pattern. Raises as `_asked` does."""
    return _done(found, {"do": steering.UNBLANK}, terminal)


def reload(found: argparse.Namespace, terminal: Words) -> Exit:
    """Have the board ask the city at once what to play, and read its copy anew. Raises as `_asked` does."""
    return _done(found, {"do": steering.RELOAD}, terminal)


def renew(found: argparse.Namespace, terminal: Words) -> Exit:
    """Have the program end after the page that stands now, to be started anew. Raises as `_asked` does."""
    return _done(found, {"do": steering.RENEW}, terminal)


def pattern(found: argparse.Namespace, terminal: Words) -> Exit:
    """Show a test pattern for a quarter of an hour, or until `unblank`. Raises as `_asked` does."""
    return _done(found, {"do": steering.PATTERN, "name": found.name}, terminal)


def commission(found: argparse.Namespace, terminal: Words) -> Exit:
    """Have a phone let in for an hour by a code on the wall, or nobody any more. Raises as `_asked` does."""
    told = _asked(found, {"do": steering.COMMISSION, "off": found.off})
    if steering.REFUSED in told:
        raise BoardUnusable(BoardFailure.NO_PHONE, terminal.text(told[steering.REFUSED], *told["names"]))
    if found.off:
        print(terminal.text("commissioning.off"))
    else:
        print(terminal.text("commissioning.offered", told["address"]))
    return Exit.DONE


def _done(found: argparse.Namespace, question: Message, terminal: Words) -> Exit:
    _asked(found, question)
    print(terminal.text("display.steer.done"))
    return Exit.DONE


def _asked(found: argparse.Namespace, question: Message) -> dict[str, Any]:
    """What the running board answers. Raises BoardUnusable where none does, or none of this version; SettingsError."""
    settings = checked(load(Settings, found.settings))
    path = settings.data_folder.expanduser() / steering.door_name(settings.board)
    try:
        told = door.ask(path, question, ANSWER_SECONDS)
    except NoReply as error:
        raise BoardUnusable(BoardFailure.NOBODY_THERE, settings.board) from error
    if told.get(steering.REFUSED) in (steering.NO_ANSWER, steering.UNKNOWN):
        raise BoardUnusable(BoardFailure.NOBODY_THERE, settings.board)
    return told
