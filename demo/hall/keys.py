"""The keys that the city gave out at enrolment, in memory only."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class HallKeys:
    """Device keys of kiosk, board and the office's machine. None is in any repr."""

    kiosk: str = field(repr=False)
    board: str = field(repr=False)
    office: str = field(repr=False)
