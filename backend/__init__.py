"""The reference server of a city: it answers every call of the contract from one database. A city may
replace it whole."""

from labourhall.program import kept_code as kept_code  # before the first dataclass of the room
