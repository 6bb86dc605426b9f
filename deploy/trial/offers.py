"""What a city or a stick offers in a trial: a next version of the programs, signed with the trial's key."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from deploy import repository
from deploy.release import Release
from deploy.stick import release_file, signing
from deploy.tree import Tree
from deploy.trial import next_version

KEYRING: Final = "usr/share/labourhall/keyrings/labourhall.gpg"
MADE: Final = 1_780_000_000
"""A moment at which all trials sign."""


def offer(packages: Path, version: str, following: str, folder: Path, release: Release, cache: Path) -> int:
    """Put into `folder` the version `following`, made of `version` in `packages`; gives how many packages."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = next_version.make(packages, version, following, cache / "repacked", folder)
    sign(folder, release, following, cache)
    return made


def sign(folder: Path, release: Release, version: str, cache: Path) -> None:
    """Index and sign what lies in the folder."""
    repository.write_index(folder)
    indexes = {name: (folder / name).read_bytes() for name in ("Packages", "Packages.gz")}
    text = release_file.text(release.codename, version, datetime.fromtimestamp(MADE, UTC), indexes)
    with signing.opened("", cache) as signer:
        (folder / "InRelease").write_bytes(signer.clear(text.encode(), MADE))


def trust(machine: Tree, cache: Path) -> None:
    """The machine knows the trial's key."""
    place = machine.root / KEYRING
    place.parent.mkdir(parents=True, exist_ok=True)
    with signing.opened("", cache) as signer:
        place.write_bytes(signer.public())
    place.chmod(0o644)
