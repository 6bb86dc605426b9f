"""Regular expressions that are compiled when they are first asked: a board's first page asks a third of this room's.

Compiling them all takes Python longer than loading all modules of the room.
"""

import re
from typing import Any, cast


class _Later:
    """Stands for a pattern. What of it is asked for is kept here, and is the pattern's own from then on."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)  # whoever copies it asks before it has a text
        found = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, found)
        return found


def later(text: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` makes, at its first use: a text that is no pattern raises re.error then."""
    return cast("re.Pattern[str]", _Later(text, flags))
