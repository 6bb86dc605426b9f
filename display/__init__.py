"""The wall boards of a hall: which page when, what is on it, and every pixel of it."""

from labourhall.program import kept_code as kept_code  # before the first dataclass of the room
