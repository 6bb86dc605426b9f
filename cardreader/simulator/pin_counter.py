"""The software card's PIN: digits, tries, and whether it was verified. Pure."""

from cardreader.ssse import pin


class PinCounter:
    """Counts wrong tries down and goes back to the full count after a right one."""

    def __init__(self, digits: str | None, tries: int) -> None:
        self._packed = None if digits is None else bytes(pin.pack(bytearray(digits, "ascii")))
        self._full = tries
        self.left = tries
        self.verified = False

    @property
    def is_set(self) -> bool:
        return self._packed is not None

    @property
    def satisfied(self) -> bool:
        """True where a file that asks for the PIN opens."""
        return self.verified or not self.is_set

    def try_packed(self, packed: bytes) -> bool:
        """Compare once; a wrong PIN costs a try, and without tries left nothing is right."""
        if self.left == 0:
            return False
        self.verified = packed == self._packed
        self.left = self._full if self.verified else self.left - 1
        return self.verified

    def change(self, packed: bytes) -> None:
        """Put a new PIN in the place of the verified one."""
        self._packed = packed
