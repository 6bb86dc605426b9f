"""The package of the repository's public keys: a key is replaced by an upgrade that the old one signs."""

import time
from pathlib import Path
from typing import Final

from deploy.packages import deb, stage
from deploy.packages.control import Control
from deploy.tree import Tree
from installer.writing_plan import KEYRING

NAME: Final = "labourhall-keyring"
SUMMARY: Final = "keys by which a machine of a labour-market hall knows its packages"
DESCRIPTION: Final = """
The public half of the key that signs the repository, and while it is being replaced that of the next one too."""


def pack(keyring: bytes, epoch: int, folder: Path, tree: Tree, seen_at: str) -> str:
    """Make the package; gives its file's name. The tree sees `folder` at `seen_at`, and the outcome's as /out."""
    filled = stage.emptied(folder / NAME)
    filled.put(KEYRING, keyring)
    version = time.strftime("%Y%m%d.%H%M%S", time.gmtime(epoch))
    control = Control(NAME, version, "all", SUMMARY, DESCRIPTION, filled.size())
    return deb.pack(filled, control, epoch, tree, f"{seen_at}/{NAME}")
