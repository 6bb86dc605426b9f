"""From the city's answer to whoever calls until the strip is on the boards."""

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from labourhall.contract.queue_calls import CallNumber, OpenWindow, TakeNumber
from tests.backend.cities import DEVICE
from tests.benchmarks.boards.hall import Hall, frames, wait_for
from tests.benchmarks.figure import Figure, Target

CALLS: Final = 10
WINDOW: Final = "5"


def calling_figure(hall: Hall) -> Figure:
    """Ten calls, each when the strip of the one before is gone."""
    took = list(_calls(hall))
    return Figure(
        name="call to strip",
        room="boards",
        unit="ms",
        values=tuple(took),
        target=Target(300.0, of_ratio=False),
        note=f"the slowest {max(took):.0f} ms; {CALLS} calls on {len(hall.walls)} boards at 60 frames a second",
    )


def _calls(hall: Hall) -> Iterator[float]:
    """Milliseconds from the city's answer to the caller until the strip's frame, on each wall."""
    hall.sender.send(OpenWindow(DEVICE.hall, WINDOW), hall.token)
    for one in range(CALLS):
        hall.sender.send(TakeNumber(f"person {one}"))
        called = hall.sender.send(CallNumber(DEVICE.hall, WINDOW, f"call {one}"), hall.token)
        answered = time.monotonic_ns()
        said = f"{called.number} {called.window}"
        for wall in hall.walls:
            yield (_first(wall, said) - answered) / 1e6
        for wall in hall.walls:
            wait_for(partial(_is_free, wall))
        time.sleep(0.1 + 0.037 * one)  # another place between two looks of the city, and between two frames


def _first(wall: Path, said: str) -> int:
    """When the first frame that bears the call was due, in monotonic nanoseconds."""
    wait_for(lambda: any(frame["called"] == said for frame in frames(wall)))
    return next(int(frame["monotonic_ns"]) for frame in frames(wall) if frame["called"] == said)


def _is_free(wall: Path) -> bool:
    return not frames(wall)[-1]["called"]
