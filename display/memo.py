"""The last answer of a pure function, for whoever asks the same again and again. Pure: the same comes of it."""

from collections.abc import Callable
from typing import Generic, TypeVar

A = TypeVar("A")


class Memo(Generic[A]):
    """Keeps one answer and the values it was asked by; those that are the very same objects cost no look inside."""

    def __init__(self) -> None:
        self._kept: tuple[tuple[object, ...], A] | None = None

    def of(self, asked: tuple[object, ...], answer: Callable[[], A]) -> A:
        """The answer, reckoned anew where something else is asked than the last time."""
        kept = self._kept
        if kept is not None and kept[0] == asked:
            return kept[1]
        found = answer()
        self._kept = asked, found
        return found
