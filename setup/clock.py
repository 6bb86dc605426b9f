"""The floor of time: no machine's clock is earlier than the day on which its stick was made."""

import time
from collections.abc import Callable
from datetime import datetime

from setup.failures import Failure, Trouble


def behind(now: datetime, floor: datetime) -> Trouble | None:
    """Whether the clock cannot be right, and what it says."""
    if now >= floor:
        return None
    return Trouble(Failure.CLOCK_BEHIND, (f"{now:%Y-%m-%d %H:%M}", f"{floor:%Y-%m-%d %H:%M}"))


def _set(floor: datetime) -> None:
    time.clock_settime(time.CLOCK_REALTIME, floor.timestamp())


def raised(now: datetime, floor: datetime, put: Callable[[datetime], None] = _set) -> Trouble | None:
    """Put the clock to the floor where it is behind; gives what was wrong with it. Raises PermissionError."""
    trouble = behind(now, floor)
    if trouble is not None:
        put(floor)
    return trouble
