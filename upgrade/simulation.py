"""What apt says it would do, as values. Pure: its own words in (`apt-get --simulate`, `apt-cache show`), facts out."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

INSTALLED: Final = re.compile(r"^Inst (?P<name>\S+)(?: \[(?P<before>[^\]]+)\])? \((?P<version>\S+)", re.MULTILINE)
REMOVED: Final = re.compile(r"^(?:Remv|Purg) (\S+)", re.MULTILINE)
KEPT_BACK: Final = "The following packages have been kept back:"


@dataclass(frozen=True, slots=True)
class PackageStep:
    """One package, from a version ("" where it is new) to another."""

    name: str
    before: str
    version: str


@dataclass(frozen=True, slots=True)
class Simulation:
    """What an upgrade would do: packages that come, that go, and newer ones that something else keeps back."""

    steps: tuple[PackageStep, ...] = ()
    removed: tuple[str, ...] = ()
    held: tuple[str, ...] = ()


def read(text: str) -> Simulation:
    """What `apt-get --simulate` printed in the language C."""
    steps = (PackageStep(one["name"], one["before"] or "", one["version"]) for one in INSTALLED.finditer(text))
    return Simulation(tuple(steps), tuple(REMOVED.findall(text)), tuple(_held(text)))


def _held(text: str) -> Iterator[str]:
    for line in text.partition(KEPT_BACK)[2].splitlines()[1:]:
        if not line.startswith(" "):
            return
        yield from line.split()


def sizes(text: str) -> Mapping[tuple[str, str], int]:
    """Bytes that each version takes, packed and unpacked together, by name and version, from `apt-cache show`."""
    found = {}
    for paragraph in text.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in paragraph.splitlines() if ": " in line and line[0] != " ")
        if "Package" in fields:
            unpacked = int(fields.get("Installed-Size", "0")) * 1024
            found[fields["Package"], fields.get("Version", "")] = unpacked + int(fields.get("Size", "0"))
    return found
