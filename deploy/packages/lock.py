"""What of the lock file the product needs on a machine: pins, with their hashes, followed from what it names itself."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_PIN = re.compile(r"(?P<name>[a-z0-9._-]+)(\[[a-z0-9,._-]*\])?==(?P<version>[^\s;\\]+)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Pin:
    """One library at one version; `wanted_by` names who wants it, as the lock file says."""

    name: str
    version: str
    hashes: tuple[str, ...]
    wanted_by: frozenset[str]

    @property
    def requirement(self) -> str:
        """The lines that the installer takes."""
        return " \\\n".join((f"{self.name}=={self.version}", *(f"    --hash={one}" for one in self.hashes)))


def canonical(name: str) -> str:
    """A library's name as the package index writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(text: str) -> dict[str, Pin]:
    """All pins of a lock file by name."""
    found = {}
    for block in re.split(r"\n(?=[A-Za-z0-9])", text.strip()):
        head = _PIN.match(block)
        if head is None:
            raise ValueError(f"no pin: {block.splitlines()[0]!r}")
        hashes = tuple(re.findall(r"--hash=(\S+)", block))
        comments = " ".join(line.strip(" #") for line in block.splitlines() if line.strip().startswith("#"))
        wanted = frozenset(canonical(each) for each in _NAME.findall(comments.replace("(pyproject.toml)", " ")))
        name = canonical(head["name"])
        found[name] = Pin(name, head["version"], hashes, wanted - {"via"})
    return found


def roots(extras: Mapping[str, Iterable[str]], wanted: Iterable[str]) -> frozenset[str]:
    """The libraries that these extras of the project name, those of extras within them too."""
    found: set[str] = set()
    for extra in wanted:
        for requirement in extras[extra]:
            name = _NAME.match(requirement)
            assert name is not None
            if name[0] == "labourhall":
                inner = requirement[requirement.index("[") + 1 : requirement.index("]")]
                found |= roots(extras, (each.strip() for each in inner.split(",")))
            else:
                found.add(canonical(name[0]))
    return frozenset(found)


def needed(every: Mapping[str, Pin], first: Iterable[str], left_out: Iterable[str] = ()) -> tuple[Pin, ...]:
    """`first` and all that they want, but for what is left out and what only that wants; by name.

    Raises ValueError for a name that is not pinned.
    """
    without = frozenset(left_out)
    if missing := sorted((frozenset(first) | without) - every.keys()):
        raise ValueError(f"not in the lock file: {', '.join(missing)}")
    found = set(first) - without
    while more := {p.name for p in every.values() if p.wanted_by & found} - found - without:
        found |= more
    return tuple(every[name] for name in sorted(found))
