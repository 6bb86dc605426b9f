"""The repository of a release on the stick: our packages and all of Debian that they and the base need, signed."""

import gzip
import os
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from deploy import repository
from deploy.release import Release
from deploy.stick import base, release_file
from deploy.stick.signing import Signer
from deploy.tree import Tree

DEBIAN: Final = "debian"
DOWNLOAD: Final = f"cd {base.PLACE}/{DEBIAN} && exec apt-get download --quiet=2 --option=APT::Sandbox::User=root"


def begun(packages: Path, work: Path) -> Path:
    """A folder with our packages alone, which apt reads; gives it."""
    folder = work / "repository"
    folder.mkdir(parents=True)
    for path in packages.glob("*.deb"):
        shutil.copyfile(path, folder / path.name)
    repository.write_index(folder)
    return folder


def add_debian(tree: Tree, sets: Sequence[Sequence[str]], folder: Path, work: Path) -> None:
    """Add all of Debian that a machine of any role needs. Raises TreeFailed, ValueError.

    What the base tree has is fetched as it is there; what our packages need over it as apt would install it now. So all
    of it is of one day.
    """
    over = work / DEBIAN
    over.mkdir()
    seen = Tree(tree.root, tree.release, ((over, "/var/cache/apt/archives"), *tree.shown[1:]))
    repository.fetch_closure(seen, sets, over)
    tree.run("sh", "-c", f'{DOWNLOAD} "$@"', "download", *base.kept_packages(tree))
    shutil.copytree(over, folder / DEBIAN, ignore=shutil.ignore_patterns("lock", "partial"), copy_function=os.link)


def sign(folder: Path, release: Release, version: str, moment: int, signer: Signer) -> None:
    """Index and sign what lies in the folder, as it is then."""
    repository.write_index(folder)
    indexes = {name: (folder / name).read_bytes() for name in ("Packages", "Packages.gz")}
    made = datetime.fromtimestamp(moment, UTC)
    text = release_file.text(release.codename, version, made, indexes).encode()
    assert gzip.decompress(indexes["Packages.gz"]) == indexes["Packages"]
    (folder / "Release").write_bytes(text)
    (folder / "Release.gpg").write_bytes(signer.beside(text, moment))
    (folder / "InRelease").write_bytes(signer.clear(text, moment))
