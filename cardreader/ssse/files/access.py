"""Who may read which file of the card, by the version of the standard."""

from enum import StrEnum
from typing import Final


class Generation(StrEnum):
    """The versions of the standard (tag 03 of EF05)."""

    V1 = "1.00"
    V2 = "2.00"
    V3 = "3.00"


class ReadCondition(StrEnum):
    """What a file asks for before it is read."""

    FREE = "free"
    PIN = "pin"
    KEY = "key"
    PIN_OR_KEY = "pin_or_key"
    PIN_AND_KEY = "pin_and_key"
    ABSENT = "absent"


_Rule = tuple[ReadCondition, ReadCondition, ReadCondition]
_A: Final = ReadCondition
_ACCESS: Final[dict[str, _Rule]] = {
    # Generations 1.00 (LB 002-2000 part 6, tables 4-8), 2.00 (人社信息函[2012]37号 tables 3-8), 3.00.
    "SSSE/EF05": (_A.FREE, _A.FREE, _A.FREE),
    "SSSE/EF06": (_A.FREE, _A.FREE, _A.KEY),
    "SSSE/EF07": (_A.FREE, _A.KEY, _A.KEY),
    "SSSE/EF08": (_A.ABSENT, _A.KEY, _A.KEY),
    "DF01/EF07": (_A.PIN_OR_KEY, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF01/EF09": (_A.PIN_OR_KEY, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF01": (_A.PIN, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF02": (_A.PIN_OR_KEY, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF03/EF05": (_A.PIN_AND_KEY, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF03/EF06": (_A.PIN, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF03": (_A.PIN_AND_KEY, _A.PIN_OR_KEY, _A.PIN_OR_KEY),
    "DF04": (_A.PIN_AND_KEY, _A.PIN_AND_KEY, _A.PIN_AND_KEY),
    "DF07": (_A.KEY, _A.KEY, _A.KEY),
}


def access(path: str, generation: Generation) -> ReadCondition:
    """Who may read the file at `path` ("DF02/EF06"). A file without a rule asks for a key."""
    rule = _ACCESS.get(path) or _ACCESS.get(path.split("/")[0])
    return rule[list(Generation).index(generation)] if rule else ReadCondition.KEY
