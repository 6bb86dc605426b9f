"""The words for people on a page, whatever its class: what has to fit, to have glyphs, to hold no contact. Pure.

Names and codes are not among them: the page's own id, what it selects.
"""

from collections.abc import Iterator
from typing import Any, Final

NAMES: Final = frozenset({"id", "districts", "trades"})
"""Fields that are compared with names and codes, and stand on no board."""


def words_of(page: Any) -> tuple[str, ...]:
    """Every text of the page but names and codes, in the order of its fields."""
    return tuple(_texts(page))


def _texts(value: Any) -> Iterator[str]:
    if type(value) is str:
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    else:
        for name in getattr(type(value), "__struct_fields__", ()):
            if name not in NAMES:
                yield from _texts(getattr(value, name))
