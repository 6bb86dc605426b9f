"""The only place where PIN digits stand between finger and card: a buffer that is overwritten after use."""

import threading
from typing import Final

from kiosk.visit.limits import LONGEST_PIN

ZERO: Final = ord("0")


class PinBuffer:
    """Digits as ASCII in a buffer of fixed size, so that nothing is copied while it grows. Shows itself as a count."""

    def __init__(self) -> None:
        self._digits = bytearray(LONGEST_PIN)
        self._length = 0
        self._sealed = False
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return self._length

    def __repr__(self) -> str:
        return f"PinBuffer({self._length} digits)"

    def push(self, digit: int) -> int:
        """Add a digit 0–9 and say how many there are; one too many is dropped. Raises ValueError for no digit.

        A sealed buffer takes none and says 0: what is typed then belongs to no PIN.
        """
        if not 0 <= digit <= 9:
            raise ValueError("not a digit")
        with self._lock:
            if self._sealed:
                return 0
            if self._length < LONGEST_PIN:
                self._digits[self._length] = ZERO + digit
                self._length += 1
            return self._length

    def pop(self) -> int:
        """Overwrite the last digit and say how many are left."""
        with self._lock:
            if self._length and not self._sealed:
                self._length -= 1
                self._digits[self._length] = 0
            return 0 if self._sealed else self._length

    def seal(self) -> None:
        """Confirmed: no digit may join these any more, or the card would compare another PIN than was confirmed."""
        self._sealed = True

    def take(self) -> bytearray:
        """Hand the digits over, in a buffer that the taker overwrites, and overwrite them here."""
        with self._lock:
            taken = self._digits[: self._length]
            self._wipe()
            return taken

    def wipe(self) -> None:
        """Overwrite all."""
        with self._lock:
            self._wipe()

    def _wipe(self) -> None:
        self._digits[:] = bytes(LONGEST_PIN)
        self._length = 0
        self._sealed = False
