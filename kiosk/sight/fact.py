"""One fact of a block of facts: of a vacancy, of the machine."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """Icon, caption, value."""

    icon: str
    caption: str
    value: str
