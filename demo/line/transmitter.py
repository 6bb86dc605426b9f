"""One direction of the line as arithmetic: when a segment that is sent now has arrived. No socket is known here."""

from dataclasses import dataclass
from typing import Final

SEGMENT: Final = 1448
"""Bytes of one TCP segment's payload on Ethernet (MSS 1460 less the timestamp option)."""

HEADERS: Final = 59
"""Bytes that each segment costs beside its payload: IP 20, TCP 20, timestamps 12, PPP framing 7."""


@dataclass(frozen=True, slots=True)
class Rate:
    """What the line can do in each direction: bits a second, and the seconds a bit is under way."""

    bits_per_second: float = 64_000.0
    delay: float = 0.03


class Transmitter:
    """A queue in front of one transmitter: segments leave one after the other, whoever sends them."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._free_at = 0.0
        self.carried = 0

    def admit(self, size: int, now: float) -> float:
        """Put `size` bytes in; the answer is when the last of them has arrived at the other end (monotonic seconds)."""
        self._free_at = max(self._free_at, now) + (size + HEADERS) * 8 / self._rate.bits_per_second
        self.carried += size
        return self._free_at + self._rate.delay

    def backlog(self, now: float) -> float:
        """Seconds until the transmitter is free."""
        return max(0.0, self._free_at - now)
