"""What of a picture the far row cannot read, and why: type too small for it, or characters that do not stand. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from display.glyphs.crowded import crowded
from display.legibility import FLOOR, Sight
from display.picture import Picture, Text


class Why(StrEnum):
    """Why a text is not read: nobody there can tell its letters apart, it is a strain, some of its characters merge."""

    TOO_SMALL = "too_small"
    STRAIN = "strain"
    CROWDED = "crowded"


@dataclass(frozen=True, slots=True)
class Unclear:
    """A text that is not read; `characters` are those that do not stand, all of them where its size is at fault."""

    text: str
    size: int
    why: Why
    characters: str


def unclear(picture: Picture, sight: Sight) -> Iterator[Unclear]:
    """The texts of a picture that are not read from the far row, each with the gravest reason."""
    for placed in picture.placed:
        for mark in placed.strip.marks:
            if isinstance(mark, Text) and mark.text and (found := judged(mark.text, mark.size, sight)) is not None:
                yield found


def judged(text: str, size: int, sight: Sight) -> Unclear | None:
    """Why a text of that size is not read from the far row, the gravest reason; None where it is."""
    if size < max(FLOOR, sight.least):
        return Unclear(text, size, Why.TOO_SMALL, text)
    if found := crowded(text, size):
        return Unclear(text, size, Why.CROWDED, found)
    return Unclear(text, size, Why.STRAIN, text) if size < sight.wanted else None
