"""`hall-backend seal-key`: the public key by which a board that never had a line believes a stick."""

from typing import Final

from backend.boards import seal_secret
from backend.commands.command import Command
from backend.commands.invocation import Invocation
from backend.commands.options import add_settings
from labourhall.contract import seal
from labourhall.program.control import Exit


def seal_key(command: Invocation) -> Exit:
    """Print it; it is no secret."""
    print(seal.public_key(seal_secret(command.server_key())))
    return Exit.DONE


SEAL_KEY: Final = Command("seal-key", "print the public key for a board that never had a line", add_settings, seal_key)
