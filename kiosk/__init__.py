"""The touch screen a worker stands before."""

from labourhall.program import kept_code as kept_code  # before the first dataclass of the room
