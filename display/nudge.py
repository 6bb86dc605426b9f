"""A word to the thread that paints, from any other: something was heard. It rests until a frame needs it."""

from collections.abc import Callable


def _rests() -> None:
    pass


class Nudge:
    """Given by whoever heard something, once it can be seen; felt by one wall, while that plays."""

    def __init__(self) -> None:
        self._feel: Callable[[], object] = _rests

    def felt_by(self, feel: Callable[[], object]) -> None:
        """From now on `feel` is called, in whatever thread gives it: it must be quick."""
        self._feel = feel

    def felt_by_nobody(self) -> None:
        """From now on nobody is there."""
        self._feel = _rests

    def give(self) -> None:
        """Something was heard."""
        self._feel()
