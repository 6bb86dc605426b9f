"""What a city or a stick offers in a trial: a next version of the programs, signed with the trial's key."""

import shutil
from pathlib import Path
from typing import Final

from deploy.release import Release
from deploy.stick import signed_repository, signing
from deploy.tree import Tree
from deploy.trial import next_version
from installer.writing_plan import KEYRING

MADE: Final = 1_780_000_000
"""A moment at which all trials sign."""


def offer(
    packages: Path, version: str, following: str, folder: Path, release: Release, cache: Path, wanted: str = ""
) -> int:
    """Put into `folder` the version `following`, made of `version` in `packages`; gives how many packages.

    `wanted`: what each of them needs besides.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = next_version.make(packages, version, following, cache / "repacked", folder, wanted)
    with signing.opened("", cache) as signer:
        signed_repository.sign(folder, release, following, MADE, signer)
    return made


def distrust(machine: Tree) -> None:
    """The machine has no key again, nor the folders of it: no package brought them."""
    place = machine.root / KEYRING
    place.unlink()
    for folder in list(place.parents)[:2]:
        if not any(folder.iterdir()):
            folder.rmdir()


def trust(machine: Tree, cache: Path) -> None:
    """The machine knows the trial's key."""
    place = machine.root / KEYRING
    place.parent.mkdir(parents=True, exist_ok=True)
    with signing.opened("", cache) as signer:
        place.write_bytes(signer.public())
    place.chmod(0o644)
