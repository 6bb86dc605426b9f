"""What a wall will want soon, drawn or sent while no frame waits for it: one strip at a time."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from display.picture import Picture, Strip

Prepare = Callable[[Iterator[Strip]], bool]
"""Prepares the first that is not ready yet; whether there was one."""


class DrawnAhead:
    """Of the page that stands what will run and fill, and then what the next one begins with."""

    def __init__(self) -> None:
        self._coming: tuple[Sequence[Strip], Sequence[Strip]] | None = None
        self._following: Sequence[Strip] = ()
        self._soon: Iterator[Strip] | None = None
        self._later: Iterator[Strip] | None = None

    def is_other(self, picture: Picture) -> bool:
        """Whether with this picture other strips are coming than before; these are looked through from now on."""
        coming = picture.coming, picture.coming_rows
        if coming == self._coming:
            return False
        self._coming = coming
        self._soon = chain(*coming, *(mark.looks for mark in picture.marks))
        return True

    def begin_anew(self) -> None:
        """Look through what is coming once more: it may have been prepared for another window."""
        self._coming = None

    def follow(self, strips: Sequence[Strip]) -> None:
        """What the next page begins with, as far as it is known."""
        if strips and strips is not self._following:
            self._following, self._later = strips, iter(strips)

    def prepare(self, soon: Prepare, later: Prepare) -> bool:
        """Prepare one of them, each in its way; whether any may be left."""
        if self._soon is not None:
            self._soon = self._soon if soon(self._soon) else None
        elif self._later is not None:
            self._later = self._later if later(self._later) else None
        return self._soon is not None or self._later is not None
