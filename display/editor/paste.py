"""What was copied out of Word, WPS, WeChat or Excel, as a notice: plain text, cleaned, its headline guessed. Pure.

Formats are dropped by taking the plain text; of that nothing is lost but what cannot be seen: the lines of the notice
are `plain(text)`.
"""

import re
from typing import Final

from display.editor.document import Reason, Refused
from labourhall.contract.playlist import NoticePage
from labourhall.market.text import cleaned

LONGEST_HEADLINE: Final = 24
"""A first line of more characters than this is a sentence, not a headline."""
_MARKS: Final = "\uf0b7\uf06c\uf06e\uf0a7\uf0d8\uf0fc\uf075\uf076\uf0be\uf0e0\uf0a8"
"""Marks of lists out of the typefaces Symbol and Wingdings, which Word and WPS write as codes without a meaning."""
_BULLETS: Final = str.maketrans(dict.fromkeys(_MARKS, "•"))
_SPACES: Final = re.compile(r"[^\S\n]+")
_HEAD: Final = re.compile(rf"[^：:，。；！？,;!?]{{2,{LONGEST_HEADLINE}}}[：:。！？!?]")
"""The beginning of a long first line that can stand alone: up to a colon or the end of a sentence."""


def plain(text: str) -> str:
    """The text as a board can have it: lines without empty ones, single spaces, list marks that have a glyph."""
    lines = (_SPACES.sub(" ", line).strip() for line in cleaned(text).translate(_BULLETS).split("\n"))
    return "\n".join(filter(None, lines))


def line(text: str) -> str:
    """The text for a field of one line."""
    return plain(text).replace("\n", " ")


def notice(text: str, page_id: str) -> NoticePage | Refused:
    """A notice of the text; Refused where there is nothing to be seen in it."""
    first, *rest = plain(text).split("\n")
    if not first:
        return Refused(Reason.WRONG_VALUE, "headline")
    if len(first) <= LONGEST_HEADLINE:
        return NoticePage(page_id, first, tuple(rest))
    head = _HEAD.match(first)
    end = head.end() if head else 0
    if not head or end == len(first):
        return NoticePage(page_id, first, tuple(rest))  # a board sets it as a line where it is no headline
    return NoticePage(page_id, first[:end].rstrip(), (first[end:].lstrip(), *rest))


def joined(pages: tuple[NoticePage, ...]) -> str:
    """All that these pages of one notice say, without what stands between two lines or is said again on each page."""
    return "".join("".join((pages[0].headline, *(one for page in pages for one in page.lines))).split())
