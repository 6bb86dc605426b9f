"""The keys that the city gave out at enrolment, in memory only."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class HallKeys:
    """Device keys of kiosk, boards by name and the office's machine. None is in any repr."""

    kiosk: str = field(repr=False)
    boards: Mapping[str, str] = field(repr=False)
    office: str = field(repr=False)
