"""The control file of a package: who it is, what it needs, how large it is. Pure text."""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

MAINTAINER: Final = "labourhall <packages@labourhall.invalid>"
"""Whoever hands the packages on puts an address of theirs here (LABOURHALL_MAINTAINER)."""


@dataclass(frozen=True, slots=True)
class Control:
    """What a package says of itself. `size` in KiB, as it lies on the disk."""

    package: str
    version: str
    architecture: str
    summary: str
    description: str
    size: int
    maintainer: str = MAINTAINER
    depends: tuple[str, ...] = ()
    recommends: tuple[str, ...] = ()
    suggests: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    provides: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """The name of the package's file."""
        return f"{self.package}_{self.version}_{self.architecture}.deb"

    @property
    def text(self) -> str:
        """The control file."""
        lists = {"Provides": self.provides, "Depends": self.depends, "Recommends": self.recommends,
                 "Suggests": self.suggests, "Conflicts": self.conflicts}  # fmt: skip
        return paragraph({
            "Package": self.package,
            "Version": self.version,
            "Architecture": self.architecture,
            "Maintainer": self.maintainer,
            "Installed-Size": str(self.size),
            **{name: ", ".join(names) for name, names in lists.items() if names},
            "Section": "misc",
            "Priority": "optional",
            "Description": f"{self.summary}\n{wrapped(self.description)}",
        })  # fmt: skip


def paragraph(fields: Mapping[str, str]) -> str:
    """Fields as Debian's control files have them; further lines of a value are taken as they are."""
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def wrapped(text: str) -> str:
    """A long description: lines of at most 79 characters that begin with a space."""
    return "\n".join(f" {line}" for line in textwrap.wrap(" ".join(text.split()), 78))


def alternatives(names: Sequence[str], known: frozenset[str]) -> tuple[str, ...]:
    """`names` with the first of each `a | b` that this release knows. Raises ValueError where it knows none.

    A version in brackets stays with its name.
    """
    chosen = []
    for name in names:
        found = [one for one in (each.strip() for each in name.split("|")) if one.split(" ")[0] in known]
        if not found:
            raise ValueError(f"this release has no package {name}")
        chosen.append(found[0])
    return tuple(chosen)
