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


def words_beside(page: Any) -> tuple[str, ...]:
    """The same without those of the entries of its lists: of each of these the gate decides alone."""
    values = (getattr(page, name) for name in type(page).__struct_fields__ if name not in NAMES)
    plain = (one for one in values if not _is_list_of_entries(one))
    return tuple(text for one in plain for text in _texts(one))


def _is_list_of_entries(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and hasattr(type(value[0]), "__struct_fields__")


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
