"""Blanks in a page's texts: what a template leaves to be filled in, `__` with a hint of what is wanted. Pure.

Two low lines stand in no text that is meant for a board, and are typed quickly by whoever leaves a blank of his own.
"""

import re
from typing import Final, NamedTuple

from display.editor.fields import fields_of, texts_in
from labourhall.contract.playlist import Page

_BLANK: Final = re.compile(r"__(?:[^_\s]{1,12}__)?")


class Blank(NamedTuple):
    """A blank: the field that it stands in, what it says."""

    field: str
    text: str


def of_page(page: Page) -> tuple[Blank, ...]:
    """The blanks of a page, from its first field on."""
    return tuple(Blank(one.name, text) for one in fields_of(type(page)) for text in _of_value(getattr(page, one.name)))


def next_in(text: str, start: int) -> tuple[int, int] | None:
    """Where the next blank from `start` on begins and ends; None where there is none."""
    return next((found.span() for found in _BLANK.finditer(text) if found.start() >= start), None)


def _of_value(value: object) -> list[str]:
    return [blank for text in texts_in(value) for blank in _BLANK.findall(text)]
