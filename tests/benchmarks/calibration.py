"""How fast this machine is right now: a memcpy of one frame and a fixed hash loop, before and after each run.

If the two readings lie further apart than `TOLERANCE`, somebody else used the machine and the run is void.
"""

import hashlib
import statistics
import time
from dataclasses import dataclass

FRAME = bytes(1920 * 1080 * 4)
TOLERANCE = 0.35


@dataclass(frozen=True, slots=True)
class Calibration:
    """Medians in milliseconds."""

    memcpy_ms: float
    hash_ms: float

    def disturbed_since(self, before: "Calibration") -> bool:
        """Whether the machine's speed changed by more than the tolerance."""
        pairs = ((self.memcpy_ms, before.memcpy_ms), (self.hash_ms, before.hash_ms))
        return any(abs(now / then - 1.0) > TOLERANCE for now, then in pairs)


def calibrate(rounds: int = 15) -> Calibration:
    """Measure both; a third of a second."""
    return Calibration(_median(_copy, rounds), _median(_hash, rounds))


def _median(work: object, rounds: int) -> float:
    assert callable(work)
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def _copy() -> None:
    bytearray(FRAME)


def _hash() -> None:
    digest = b"labourhall"
    for _ in range(20_000):
        digest = hashlib.sha256(digest).digest()
