"""Cells repeat: what was read of one is remembered for the next like it. Only for pure functions of short texts."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, Final, ParamSpec, TypeVar, cast

CELLS: Final = 4096
"""So many cells are remembered of each kind."""
LONGEST: Final = 200
"""Letters of a text that is worth remembering: longer ones hardly come twice, and would fill the memory."""

P = ParamSpec("P")
T = TypeVar("T")


def remembered(function: Callable[P, T]) -> Callable[P, T]:
    """The same function, which remembers its last answers to short texts."""
    kept = lru_cache(maxsize=CELLS)(function)

    @wraps(function)
    def remembering(*texts: Any, **named: Any) -> T:
        for one in texts:
            if type(one) is str and len(one) > LONGEST:
                return function(*texts, **named)
        return kept(*texts, **named)

    return cast(Callable[P, T], remembering)
