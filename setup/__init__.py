"""How a PC becomes a machine of a hall: the steps of its first boot. It knows what programs share, and no program."""

from labourhall.program import kept_code as kept_code  # before the first dataclass of the room
