"""What is to be written where: the answers, the stick and the disk's parts; and the machine's own files. Pure."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from installer import asset_number
from installer.conversation import InstallAnswers
from installer.partitions import Partitions
from installer.stick_facts import REPOSITORIES, StickFacts

SEEN_AT: Final = "media/labourhall"
"""Where a machine has a stick, from its root."""
KEYRING: Final = "usr/share/labourhall/keyrings/labourhall.gpg"
HALL: Final = "var/lib/labourhall/setup/hall"
KEPT: Final = "var/lib/labourhall/setup/stick.json"
SOURCES: Final = "etc/apt/sources.list.d/labourhall.sources"


@dataclass(frozen=True, slots=True)
class WritingPlan:
    """One installation. `folder` is the stick as it is mounted, `target` where the machine's root is meanwhile."""

    answered: InstallAnswers
    facts: StickFacts
    folder: Path
    target: Path
    partitions: Partitions
    now: datetime

    @property
    def files(self) -> dict[str, str]:
        """The text files that make this machine this one, by their place from its root."""
        role, number = self.answered.role.title, self.answered.number
        host = asset_number.host_name(role, number)
        return {
            "etc/fstab": self.partitions.table,
            "etc/hostname": f"{host}\n",
            "etc/hosts": f"127.0.0.1 localhost\n127.0.1.1 {host}\n::1 localhost ip6-localhost ip6-loopback\n",
            "etc/labourhall/machine.toml": f'role = "{role}"\n' + (f'asset = "{number}"\n' if number else ""),
            SOURCES: self._sources,
            "etc/machine-id": "",
            KEPT: self.facts.kept(self.now),
        }

    @property
    def _sources(self) -> str:
        return (
            "# The stick that made this machine, or a newer one, where it is mounted.\n"
            "Types: deb\n"
            f"URIs: file:/{SEEN_AT}/{REPOSITORIES}/{self.facts.release}\n"
            f"Suites: ./\nSigned-By: /{KEYRING}\n"
        )
