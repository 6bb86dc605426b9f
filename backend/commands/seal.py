"""`hall-backend seal-key` and `seal-stick`: what makes a stick believed where nobody can ask the city."""

import argparse
from pathlib import Path
from typing import Final

from backend.boards import seal_secret
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings
from backend.failures import Failure, Stopped
from backend.keys import ServerKey
from labourhall.contract import seal, stick_seal
from labourhall.program.control import Exit
from labourhall.program.whole_file import write_whole


def seal_key(command: Invocation) -> Exit:
    """Print it; it is no secret."""
    print(seal.public_key(seal_secret(command.server_key())))
    return Exit.DONE


def seal_stick(command: Invocation) -> Exit:
    """Seal what `hall-setup stick` wrote, as it lies there."""
    folder: Path = command.found.folder
    _seal(folder / stick_seal.FOLDER, command.server_key())
    command.say("stick_sealed", folder)
    return Exit.DONE


def _seal(folder: Path, key: ServerKey) -> None:
    """Raises Stopped where there is no stick, or it cannot be written."""
    manifest = folder / stick_seal.MANIFEST
    try:
        text = manifest.read_text(encoding="ascii")
        write_whole(folder / stick_seal.SEAL, stick_seal.sealed(seal_secret(key), text).encode())
    except (OSError, UnicodeDecodeError) as error:
        raise Stopped(Failure.FILE_UNUSABLE, manifest, error) from error


def _add_stick_options(command: argparse.ArgumentParser) -> None:
    add_settings(command)
    command.add_argument("folder", type=Path, metavar="FOLDER", help="where the stick is")


SEAL_KEY: Final = Command("seal-key", "print the public key for a board that never had a line", add_settings, seal_key)
SEAL_STICK: Final = Command("seal-stick", "seal a hall's installation stick", _add_stick_options, seal_stick)
