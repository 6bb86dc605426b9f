"""How a machine of a hall gets its new version: at night, from the city or from a stick, and never in a visit."""

from labourhall.program import kept_code as kept_code  # before the first dataclass of the room
