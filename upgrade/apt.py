"""apt and dpkg, spoken here alone: one repository, with folders of its own, and never a question.

Nothing of the machine's own sources is asked. What a repository says is believed by the signature of our key alone.
"""

import logging
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from upgrade import simulation
from upgrade.failures import NotUpgraded, UpgradeFailure
from upgrade.simulation import PackageStep, Simulation

log = logging.getLogger(__name__)

KEY: Final = Path("/usr/share/labourhall/keyrings/labourhall.gpg")
"""Whoever makes packages signs with the key that this is the public half of."""
PATH: Final = "/usr/sbin:/usr/bin:/sbin:/bin"
SETTLED: Final = {
    "Dir::Etc::SourceParts": "/dev/null",
    "Dir::Cache::pkgcache": "",
    "Dir::Cache::srcpkgcache": "",
    "APT::Install-Recommends": "false",
    "Acquire::Check-Valid-Until": "false",
    "Acquire::Check-Date": "false",
    "Acquire::Languages": "none",
    "Acquire::Retries": "3",
    "DPkg::Lock::Timeout": "120",
    "DPkg::Use-Pty": "0",
    "Dpkg::Options::": "--force-confold",
}
"""A stick is months old, and a clock may be of 2000: what is older than what is here is not taken anyway."""
UPGRADE: Final = ("upgrade", "--with-new-pkgs", "--no-remove", "--yes")
UNBELIEVED: Final = ("GPG error", "NO_PUBKEY", "is not signed", "signature", "Hash Sum mismatch", "unexpected size")
FULL: Final = ("No space left on device", "enough free space")
LOCKED: Final = ("Could not get lock", "Unable to acquire the dpkg frontend lock", "is another process using it")


class Apt:
    """The repository at `address` (file:, copy:, http:, https:), with lists and archives in `folder`."""

    def __init__(self, folder: Path, address: str, key: Path = KEY, options: Mapping[str, str] | None = None) -> None:
        self._folder = folder
        self._address = address
        self._key = key
        own = {
            "Dir::Etc::SourceList": str(folder / "source.list"),
            "Dir::State::Lists": str(folder / "lists"),
            "Dir::Cache::Archives": str(self.archives),
        }
        self._options = [f"--option={name}={value}" for name, value in {**SETTLED, **own, **(options or {})}.items()]

    @property
    def archives(self) -> Path:
        """Where the packages lie that were fetched."""
        return self._folder / "archives"

    @property
    def lists(self) -> Path:
        """Where the repository's index and its signature lie."""
        return self._folder / "lists"

    def update(self) -> None:
        """Read what the repository has, and whose signature it bears. Raises NotUpgraded."""
        for folder in (self.lists, self.archives):
            (folder / "partial").mkdir(parents=True, exist_ok=True)
        line = f"deb [signed-by={self._key}] {self._address} ./\n"
        (self._folder / "source.list").write_text(line, encoding="utf-8")
        self._run("apt-get", "update", "--quiet=2", "--error-on=any", otherwise=UpgradeFailure.NOT_REACHED)

    def simulated(self) -> Simulation:
        """What an upgrade from it would do. Raises NotUpgraded."""
        return simulation.read(self._run("apt-get", "--simulate", *UPGRADE, otherwise=UpgradeFailure.NEEDS_STICK))

    def sizes(self, steps: Sequence[PackageStep]) -> Mapping[tuple[str, str], int]:
        """The bytes that each of these takes. Raises NotUpgraded."""
        if not steps:
            return {}
        names = [f"{one.name}={one.version}" for one in steps]
        return simulation.sizes(self._run("apt-cache", "show", *names, otherwise=UpgradeFailure.NOT_REACHED))

    def fetch(self) -> None:
        """Have all its packages in `archives`; what came before goes on where it ended. Raises NotUpgraded."""
        self._run("apt-get", *UPGRADE, "--quiet=2", "--download-only", otherwise=UpgradeFailure.NOT_REACHED)

    def install(self) -> None:
        """Install what was fetched. Raises NotUpgraded, after apt's own words went to the journal."""
        self._run("apt-get", *UPGRADE, "--quiet=2", "--no-download", otherwise=UpgradeFailure.NOT_INSTALLED)

    def _run(self, program: str, *words: str, otherwise: UpgradeFailure) -> str:
        done = subprocess.run(
            [program, *self._options, *words], env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=False,
        )  # fmt: skip
        if done.returncode == 0:
            return done.stdout
        for line in done.stdout.splitlines()[-20:]:
            log.warning("%s: %s", program, line)
        raise NotUpgraded(failure_in(done.stdout, otherwise), first_reason(done.stdout))


def environment() -> Mapping[str, str]:
    """What apt and a package's scripts are told of this process: nothing but what they need."""
    return {
        "PATH": os.environ.get("PATH", PATH),
        "HOME": "/nonexistent",
        "LC_ALL": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
    }


def failure_in(text: str, otherwise: UpgradeFailure) -> UpgradeFailure:
    """What apt's words mean."""
    for words, failure in (
        (FULL, UpgradeFailure.NO_SPACE),
        (LOCKED, UpgradeFailure.BUSY),
        (UNBELIEVED, UpgradeFailure.NOT_BELIEVED),
    ):
        if any(word in text for word in words):
            return failure
    return otherwise


def first_reason(text: str) -> str:
    """The first line in which apt says what is wrong, without its mark: those that follow come of it."""
    said = (line[3:].strip() for line in text.splitlines() if line.startswith(("E: ", "W: ")))
    return next(said, "")
