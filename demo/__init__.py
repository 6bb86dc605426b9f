"""A whole hall on one desk, made of the product's own programs. Nothing of the product knows that this room exists."""

from labourhall.program import kept_code as kept_code  # before the first dataclass of the room
