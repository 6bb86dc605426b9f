"""What an asset number is: what stands on the plate of a machine, in characters that any list takes. Pure."""

import re
from typing import Final

LONGEST: Final = 24
FORM: Final = re.compile(r"[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?")


def typed(before: str, character: str) -> str:
    """What stands in the field after one more character; as before where it can be none of a number."""
    wanted = character.upper()
    if len(before) >= LONGEST or not re.fullmatch(r"[A-Z0-9-]", wanted):
        return before
    return before + wanted


def is_whole(text: str) -> bool:
    """Whether this is an asset number: 1 to 24 of A–Z, 0–9 and -, which stands only between others."""
    return len(text) <= LONGEST and FORM.fullmatch(text) is not None


def host_name(role: str, number: str) -> str:
    """What the machine calls itself on the hall's network."""
    return "-".join(filter(None, ("hall", role, number.lower())))
