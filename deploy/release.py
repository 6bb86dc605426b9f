"""The releases of Debian that packages are made for, and how they are told apart."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Release:
    """One release of Debian: its name, number, and the Python that it brings."""

    codename: str
    number: int
    python: str

    @property
    def ending(self) -> str:
        """What a version of ours ends with here: sorts below the bare version, and Debian 13's above Debian 12's."""
        return f"~deb{self.number}"

    @property
    def tag(self) -> str:
        """Its Python as wheels and bytecode call it: cp311."""
        return "cp" + self.python.replace(".", "")

    @property
    def site(self) -> str:
        """Where the runtime looks for modules, from the root of the machine."""
        return f"opt/labourhall/lib/python{self.python}/site-packages"


RELEASES: Final = (Release("bookworm", 12, "3.11"), Release("trixie", 13, "3.13"))


def named(codename: str) -> Release:
    """The release of that name. Raises ValueError, which names those that there are."""
    for release in RELEASES:
        if release.codename == codename:
            return release
    raise ValueError(f"no release {codename!r}; known are {', '.join(one.codename for one in RELEASES)}")
