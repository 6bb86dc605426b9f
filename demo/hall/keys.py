"""The keys that the city gave out at enrolment, in memory only."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class HallKeys:
    """Device keys of kiosk and board, and an officer's key. None is in any repr."""

    kiosk: str = field(repr=False)
    board: str = field(repr=False)
    officer: str = field(repr=False)
