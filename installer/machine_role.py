"""What a PC of a hall can become, and which packages make it that. Pure."""

from collections.abc import Collection
from enum import Enum


class InstalledRole(Enum):
    """A role: its name in `machine.toml`, the digit that chooses it, its packages, and the user of its program."""

    KIOSK = ("kiosk", "1", ("labourhall-kiosk-machine",), "hall-kiosk")
    DISPLAY = ("display", "2", ("labourhall-board-machine",), "hall-display")

    def __init__(self, title: str, digit: str, packages: tuple[str, ...], user: str) -> None:
        self.title = title
        self.digit = digit
        self.packages = packages
        self.user = user


def offered(titles: Collection[str]) -> tuple[InstalledRole, ...]:
    """The roles that a hall's folder names; all where it names none that a stick can make."""
    return tuple(role for role in InstalledRole if role.title in titles) or tuple(InstalledRole)
